package org.ibid.core.reading.speaker;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules in the order in which they are asked; the first that fires decides. */
final class Rules {

    /** Those that read the words behind the quotation first: nothing stands nearer. */
    static final List<SpeakerRule> IN_ORDER = Stream.of(
                    WordsBehind.IN_ORDER, BroughtIn.IN_ORDER, SaidAhead.IN_ORDER, ToldOf.IN_ORDER)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableList());

    /** The three that make even a word or two in marks something said. */
    static final List<SpeakerRule> TAGS = WordsBehind.IN_ORDER.subList(0, 3);

    private Rules() {}
}
