package org.ibid.quiz.interaction.multiplechoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Grader;
import org.ibid.quiz.interaction.KeyEdit;
import org.ibid.quiz.interaction.Options;
import org.jspecify.annotations.Nullable;

/**
 * {@code max(0, TP/P − FP/N)}: the share of the right options that were chosen, less the share of the wrong ones that
 * were. Who chooses everything gets nothing.
 */
public final class MultipleChoiceGrader
        implements Grader<Interaction.MultipleChoice, MultipleChoiceKey, Response.MultipleChoice> {

    @Override
    public Class<Interaction.MultipleChoice> interaction() {
        return Interaction.MultipleChoice.class;
    }

    @Override
    public Class<MultipleChoiceKey> key() {
        return MultipleChoiceKey.class;
    }

    @Override
    public Class<Response.MultipleChoice> response() {
        return Response.MultipleChoice.class;
    }

    @Override
    public Outcome grade(
            Interaction.MultipleChoice interaction, MultipleChoiceKey key, Response.MultipleChoice response) {
        long hits = response.choices().stream().filter(key.correct()::contains).count();
        long misses = response.choices().size() - hits;
        int wrong = interaction.choices().size() - key.correct().size();
        double gained = (double) hits / key.correct().size();
        double lost = wrong == 0 ? 0 : (double) misses / wrong;
        return Outcome.settled(Math.max(0, gained - lost));
    }

    @Override
    public Response.MultipleChoice right(Interaction.MultipleChoice interaction, MultipleChoiceKey key) {
        return new Response.MultipleChoice(key.correct());
    }

    @Override
    public String words(Interaction.MultipleChoice interaction, MultipleChoiceKey key) {
        return Options.words(interaction, key.correct());
    }

    @Override
    public Map<String, String> reasons(MultipleChoiceKey key) {
        return key.distractorReasons();
    }

    @Override
    public KeyEdit fromForm(Interaction.MultipleChoice interaction, @Nullable MultipleChoiceKey before, KeyForm form) {
        if (!(form.correct() instanceof Response.MultipleChoice chosen) || chosen.isBlank()) {
            return KeyEdit.refused("Say which options are right.");
        }
        List<String> reasons = new ArrayList<>(Options.flaws(interaction));
        misfit(interaction, chosen).ifPresent(reasons::add);
        if (chosen.choices().size() == interaction.choices().size()) {
            reasons.add("There must be an option that is not right.");
        }
        return KeyEdit.of(
                new MultipleChoiceKey(
                        chosen.choices(), Options.reasons(interaction, form.distractorReasons(), chosen.choices())),
                reasons);
    }

    @Override
    public Optional<String> misfit(Interaction.MultipleChoice interaction, Response.MultipleChoice response) {
        if (!Options.ids(interaction).containsAll(response.choices())) {
            return Optional.of("There is no such option.");
        }
        return response.choices().size() > interaction.maxChoices()
                ? Optional.of("Choose at most " + interaction.maxChoices() + ".")
                : Optional.empty();
    }
}
