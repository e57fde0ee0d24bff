package org.ibid.core.reading.speaker;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Voice;
import org.ibid.core.reading.Essays;

/** The sure voices of small texts, as the tests of the rules ask for them. */
final class Heard {

    /** Makes people of the names that the rules are tried on, without a quotation. */
    static final String CAST =
            "In that year Ann Murphy argued much and Victor Serge wrote more. Here Leon Chernov replied, and Ann Murphy said so to Mary Hill, who wrote it down, as Victor Serge noted. Then Mary Hill spoke and Leon Chernov wrote.";

    private Heard() {}

    /** One entry for each spoken quotation: its voices, innermost first, those not sure as {@code ?}; empty for none. */
    static List<List<String>> in(String... blocks) {
        Reading reading =
                Essays.reading(Stream.concat(Stream.of(CAST), Stream.of(blocks)).toArray(String[]::new));
        return reading.quotations().stream()
                .filter(Quotation::speech)
                .map(q -> q.voices().stream().map(Heard::name).toList())
                .toList();
    }

    private static String name(Voice voice) {
        return voice.sure() && voice.who() != null ? voice.who() : "?";
    }
}
