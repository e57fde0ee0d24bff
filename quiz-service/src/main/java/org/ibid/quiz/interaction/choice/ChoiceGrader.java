package org.ibid.quiz.interaction.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Grader;
import org.ibid.quiz.interaction.KeyEdit;
import org.jspecify.annotations.Nullable;

/** One option is right: 1 or 0. */
public final class ChoiceGrader implements Grader<Interaction.Choice, ChoiceKey, Response.Choice> {

    @Override
    public Class<Interaction.Choice> interaction() {
        return Interaction.Choice.class;
    }

    @Override
    public Class<ChoiceKey> key() {
        return ChoiceKey.class;
    }

    @Override
    public Class<Response.Choice> response() {
        return Response.Choice.class;
    }

    @Override
    public Outcome grade(Interaction.Choice interaction, ChoiceKey key, Response.Choice response) {
        return Outcome.settled(key.correct().equals(response.choice()) ? 1 : 0);
    }

    @Override
    public Response.Choice right(Interaction.Choice interaction, ChoiceKey key) {
        return new Response.Choice(key.correct());
    }

    @Override
    public String words(Interaction.Choice interaction, ChoiceKey key) {
        return interaction.choices().stream()
                .filter(c -> c.id().equals(key.correct()))
                .map(Interaction.SimpleChoice::text)
                .findFirst()
                .orElse("");
    }

    @Override
    public Map<String, String> reasons(ChoiceKey key) {
        return key.distractorReasons();
    }

    @Override
    public KeyEdit fromForm(Interaction.Choice interaction, @Nullable ChoiceKey before, KeyForm form) {
        if (!(form.correct() instanceof Response.Choice chosen) || chosen.choice() == null || chosen.isBlank()) {
            return KeyEdit.refused("Say which option is right.");
        }
        List<String> ids = ids(interaction);
        List<String> reasons = new ArrayList<>();
        if (!ids.contains(chosen.choice())) {
            reasons.add("The right answer must be one of the options.");
        }
        if (ids.size() < 2) {
            reasons.add("There must be at least two options.");
        }
        if (interaction.choices().stream().anyMatch(c -> c.text().isBlank())) {
            reasons.add("No option may be empty.");
        }
        if (interaction.choices().stream().map(c -> c.text().strip()).distinct().count() < ids.size()) {
            reasons.add("No two options may be the same.");
        }
        Map<String, String> why = new HashMap<>(form.distractorReasons());
        why.keySet().retainAll(ids);
        why.remove(chosen.choice());
        return KeyEdit.of(new ChoiceKey(chosen.choice(), why), reasons);
    }

    @Override
    public Optional<String> misfit(Interaction.Choice interaction, Response.Choice response) {
        return response.isBlank() || ids(interaction).contains(response.choice())
                ? Optional.empty()
                : Optional.of("There is no such option.");
    }

    private static List<String> ids(Interaction.Choice interaction) {
        return interaction.choices().stream().map(Interaction.SimpleChoice::id).toList();
    }
}
