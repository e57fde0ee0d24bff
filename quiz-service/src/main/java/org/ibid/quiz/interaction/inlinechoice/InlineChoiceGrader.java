package org.ibid.quiz.interaction.inlinechoice;

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
 * One option is right: 1 or 0.
 */
public final class InlineChoiceGrader
        implements Grader<Interaction.InlineChoice, InlineChoiceKey, Response.InlineChoice> {

    @Override
    public Class<Interaction.InlineChoice> interaction() {
        return Interaction.InlineChoice.class;
    }

    @Override
    public Class<InlineChoiceKey> key() {
        return InlineChoiceKey.class;
    }

    @Override
    public Class<Response.InlineChoice> response() {
        return Response.InlineChoice.class;
    }

    @Override
    public Outcome grade(Interaction.InlineChoice interaction, InlineChoiceKey key, Response.InlineChoice response) {
        return Outcome.settled(key.correct().equals(response.choice()) ? 1 : 0);
    }

    @Override
    public Response.InlineChoice right(Interaction.InlineChoice interaction, InlineChoiceKey key) {
        return new Response.InlineChoice(key.correct());
    }

    @Override
    public String words(Interaction.InlineChoice interaction, InlineChoiceKey key) {
        return Options.words(interaction, List.of(key.correct()));
    }

    @Override
    public Map<String, String> reasons(InlineChoiceKey key) {
        return key.distractorReasons();
    }

    @Override
    public KeyEdit fromForm(Interaction.InlineChoice interaction, @Nullable InlineChoiceKey before, KeyForm form) {
        if (!(form.correct() instanceof Response.InlineChoice chosen) || chosen.isBlank()) {
            return KeyEdit.refused("Say which option is right.");
        }
        List<String> reasons = new ArrayList<>(Options.flaws(interaction));
        if (misfit(interaction, chosen).isPresent()) {
            reasons.add("The right answer must be one of the options.");
        }
        return KeyEdit.of(
                new InlineChoiceKey(
                        chosen.chosen().getFirst(),
                        Options.reasons(interaction, form.distractorReasons(), chosen.chosen())),
                reasons);
    }

    @Override
    public Optional<String> misfit(Interaction.InlineChoice interaction, Response.InlineChoice response) {
        return response.isBlank() || Options.ids(interaction).containsAll(response.chosen())
                ? Optional.empty()
                : Optional.of("There is no such option.");
    }
}
