package org.ibid.web.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.ItemVerdict;

/**
 * What the checks say of a question as it is typed.
 *
 * @param wrong why it cannot be kept
 * @param edited whether there was a question before it
 * @param checks how many there are
 * @param broken what objects now and did not before
 * @param before what objects and objected before
 * @param mended how many objected before and do not now
 */
public record Objections(
        List<String> wrong, boolean edited, int checks, List<Objection> broken, List<Objection> before, int mended) {

    /** Gates that look at what may be answered rather than at what is asked. */
    private static final List<String> OF_ANSWERS = List.of("one-key", "distractors", "agreement", "options");

    /** @param field id of the form's field that it is about */
    public record Objection(String gate, String evidence, String field) {}

    public Objections {
        wrong = List.copyOf(wrong);
        broken = List.copyOf(broken);
        before = List.copyOf(before);
    }

    public int objecting() {
        return broken.size() + before.size();
    }

    /** @param body what was typed */
    public static Objections of(ItemVerdict verdict, ItemBody body) {
        Map<String, Boolean> passed = new HashMap<>();
        numbered(verdict.before())
                .forEach(one -> passed.put(one.name(), one.check().pass()));
        List<Numbered> now = numbered(verdict.checks());
        List<Numbered> failed = now.stream().filter(one -> !one.check().pass()).toList();
        return new Objections(
                verdict.wrong(),
                !verdict.before().isEmpty(),
                now.size(),
                said(failed.stream().filter(one -> passed.getOrDefault(one.name(), true)), body),
                said(failed.stream().filter(one -> !passed.getOrDefault(one.name(), true)), body),
                (int) now.stream()
                        .filter(one -> one.check().pass() && !passed.getOrDefault(one.name(), true))
                        .count());
    }

    /** @param part the gates are asked part by part: which one this verdict is about, from 0 */
    private record Numbered(Certificate.Check check, int part) {
        String name() {
            return check.gate() + " " + part;
        }
    }

    private static List<Numbered> numbered(List<Certificate.Check> checks) {
        Map<String, Integer> seen = new HashMap<>();
        List<Numbered> numbered = new ArrayList<>();
        for (Certificate.Check check : checks) {
            numbered.add(new Numbered(check, seen.merge(check.gate(), 1, Integer::sum) - 1));
        }
        return numbered;
    }

    private static List<Objection> said(Stream<Numbered> failed, ItemBody body) {
        return failed.map(one -> {
                    String evidence = Objects.requireNonNullElse(one.check().evidence(), "");
                    ItemBody.Part part =
                            body.parts().get(Math.min(one.part(), body.parts().size() - 1));
                    return new Objection(
                            one.check().gate(), evidence, field(one.check().gate(), evidence, part));
                })
                .toList();
    }

    /** The option that the evidence quotes, or else where what is answered begins, or what is asked. */
    private static String field(String gate, String evidence, ItemBody.Part part) {
        List<Interaction.SimpleChoice> options = part.interaction() instanceof Interaction.Hottext
                ? List.of()
                : part.interaction().options();
        return options.stream()
                .filter(option -> !option.text().isBlank() && evidence.contains("“" + option.text() + "”"))
                .findFirst()
                .or(() -> OF_ANSWERS.contains(gate) ? options.stream().findFirst() : Optional.empty())
                .map(option -> "option-" + part.id() + "-" + option.id())
                .orElse("stem");
    }
}
