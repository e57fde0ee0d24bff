package org.ibid.quiz.kind;

import java.util.List;
import java.util.Map;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Interaction;
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
        Span anchor) {

    public Draft {
        targets = List.copyOf(targets);
    }

    /** Everything that the learner reads before the options. */
    public String asked() {
        return prompt == null ? stem : stem + " " + prompt;
    }

    public List<Target> targets(Target.Role role) {
        return targets.stream().filter(t -> t.role() == role).toList();
    }

    public ItemBody body() {
        Interaction interaction = Assembly.interaction(form);
        return ItemBody.of(kind, stem, targets, List.of(new ItemBody.Part("a", prompt, interaction, null)));
    }

    public Map<String, Key> keys() {
        return Map.of("a", Assembly.key(form));
    }
}
