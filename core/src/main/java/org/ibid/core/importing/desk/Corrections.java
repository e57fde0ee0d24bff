package org.ibid.core.importing.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.Voice;
import org.jspecify.annotations.Nullable;

/** Lays a teacher's corrections over what was read: they are voices and ends that nothing is surer of. */
public final class Corrections {

    /** Name of the rule of a voice that a person settled. */
    public static final String TEACHER = "teacher";

    private Corrections() {}

    /** @param corrections whose words stand at their places in the text that was read */
    public static Reading on(Reading reading, List<Correction> corrections) {
        List<Quotation> quotations = reading.quotations();
        for (Correction correction : corrections) {
            quotations = switch (correction) {
                case Correction.Speaker speaker -> spoken(quotations, speaker, reading.people());
                case Correction.End end -> ended(quotations, end);
            };
        }
        return quotations.equals(reading.quotations())
                ? reading
                : new Reading(
                        reading.reader(), reading.sentences(), nested(quotations), reading.people(), reading.works());
    }

    /** Corrections at their places in a text, those whose words are not there left out. */
    public static List<Correction> in(EssayText text, List<Correction> corrections) {
        return ReadingSettling.found(corrections, text);
    }

    private static List<Quotation> spoken(
            List<Quotation> quotations, Correction.Speaker correction, List<Person> people) {
        Quotation meant = meant(quotations, correction);
        if (meant == null) {
            return quotations;
        }
        List<Voice> voices = new ArrayList<>();
        String who = correction.who();
        voices.add(new Voice(who, person(people, who), Voice.Role.SPEAKER, Voice.Mode.QUOTED, 1, TEACHER));
        meant.voices().stream()
                .filter(v -> v.role() == Voice.Role.REPORTER && !Objects.equals(v.who(), who))
                .forEach(voices::add);
        return replaced(quotations, meant, with(meant, meant.span(), meant.unclosed(), voices));
    }

    private static List<Quotation> ended(List<Quotation> quotations, Correction.End correction) {
        Quotation meant = meant(quotations, correction);
        return meant == null
                ? quotations
                : replaced(quotations, meant, with(meant, span(correction), false, meant.voices()));
    }

    private static Quotation with(Quotation q, Span span, boolean unclosed, List<Voice> voices) {
        return new Quotation(q.id(), span, q.footnote(), q.form(), q.parent(), unclosed, voices);
    }

    private static List<Quotation> replaced(List<Quotation> quotations, Quotation before, Quotation now) {
        return quotations.stream().map(q -> q.equals(before) ? now : q).toList();
    }

    /** The quotation that begins where the words begin; of several the one that ends nearest to their end. */
    private static @Nullable Quotation meant(List<Quotation> quotations, Correction correction) {
        Span words = span(correction);
        return quotations.stream()
                .filter(q -> Objects.equals(q.footnote(), correction.words().footnote())
                        && q.span().start() == words.start())
                .min(Comparator.comparingInt(q -> Math.abs(q.span().end() - words.end())))
                .orElse(null);
    }

    private static Span span(Correction correction) {
        return new Span(
                correction.words().position().start(),
                correction.words().position().end());
    }

    private static @Nullable String person(List<Person> people, @Nullable String who) {
        return people.stream()
                .filter(p -> p.name().equals(who) || p.variants().contains(who))
                .map(Person::id)
                .findFirst()
                .orElse(null);
    }

    /** What stands inside what, after ends have moved. Ids stay. */
    private static List<Quotation> nested(List<Quotation> quotations) {
        Map<@Nullable String, Deque<Quotation>> around = new HashMap<>();
        List<Quotation> nested = new ArrayList<>();
        for (Quotation q : quotations) {
            Deque<Quotation> outer = around.computeIfAbsent(q.footnote(), k -> new ArrayDeque<>());
            while (!outer.isEmpty() && !outer.peek().span().contains(q.span())) {
                outer.pop();
            }
            Quotation parent = outer.peek();
            nested.add(new Quotation(
                    q.id(),
                    q.span(),
                    q.footnote(),
                    q.form(),
                    parent == null ? null : parent.id(),
                    q.unclosed(),
                    q.voices()));
            outer.push(q);
        }
        return nested;
    }
}
