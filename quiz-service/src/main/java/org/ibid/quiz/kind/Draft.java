package org.ibid.quiz.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Level;
import org.ibid.quiz.interaction.Key;
import org.jspecify.annotations.Nullable;

/**
 * An item before the gates.
 *
 * @param rule the rule of the kind that made it: {@code evidence/concession}
 * @param prompt what stands under the stem: a quotation, a sentence with a gap; null if nothing
 * @param anchor what the item hangs on, in the canonical text: two drafts with the same anchor and key are one
 * @param worth how good a question the rule thinks it is, 0 to 1
 * @param further parts after the first; empty for most
 */
public record Draft(
        String kind,
        String rule,
        String stem,
        @Nullable String prompt,
        Form form,
        List<Target> targets,
        String rationale,
        Level level,
        double difficulty,
        double worth,
        int region,
        Span anchor,
        List<Further> further) {

    /**
     * A part that counts only where the one before it is right.
     *
     * @param asks what to do there, a sentence of its own
     */
    public record Further(String asks, Form form) {}

    public Draft {
        targets = List.copyOf(targets);
        further = List.copyOf(further);
    }

    /** A draft of one part. */
    public Draft(
            String kind,
            String rule,
            String stem,
            @Nullable String prompt,
            Form form,
            List<Target> targets,
            String rationale,
            Level level,
            double difficulty,
            double worth,
            int region,
            Span anchor) {
        this(kind, rule, stem, prompt, form, targets, rationale, level, difficulty, worth, region, anchor, List.of());
    }

    public Draft then(Further next) {
        List<Further> more = new ArrayList<>(further);
        more.add(next);
        return new Draft(
                kind, rule, stem, prompt, form, targets, rationale, level, difficulty, worth, region, anchor, more);
    }

    /** Each part as a draft of its own, for gates that look at one thing asked and its answer. */
    public List<Draft> parts() {
        List<Draft> parts = new ArrayList<>();
        parts.add(part(stem, prompt, form));
        further.forEach(next -> parts.add(part(next.asks(), null, next.form())));
        return parts;
    }

    private Draft part(String asks, @Nullable String shown, Form answer) {
        return new Draft(kind, rule, asks, shown, answer, targets, rationale, level, difficulty, worth, region, anchor);
    }

    /** Everything that the learner reads before the options. */
    public String asked() {
        return prompt == null ? stem : stem + " " + prompt;
    }

    public List<Target> targets(Target.Role role) {
        return targets.stream().filter(t -> t.role() == role).toList();
    }

    public ItemBody body() {
        List<ItemBody.Part> parts = new ArrayList<>();
        parts.add(new ItemBody.Part(id(0), prompt, Assembly.interaction(form), null));
        for (Further next : further) {
            parts.add(new ItemBody.Part(
                    id(parts.size()), next.asks(), Assembly.interaction(next.form()), id(parts.size() - 1)));
        }
        return ItemBody.of(kind, stem, targets, parts);
    }

    public Map<String, Key> keys() {
        Map<String, Key> keys = new HashMap<>();
        keys.put(id(0), Assembly.key(form));
        for (Further next : further) {
            keys.put(id(keys.size()), Assembly.key(next.form()));
        }
        return keys;
    }

    private static String id(int part) {
        return String.valueOf((char) ('a' + part));
    }
}
