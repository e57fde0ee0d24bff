package org.ibid.quiz.interaction.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Grader;
import org.ibid.quiz.interaction.KeyEdit;
import org.ibid.quiz.interaction.Options;
import org.ibid.quiz.interaction.Pairs;
import org.jspecify.annotations.Nullable;

/**
 * Right rows of all rows.
 */
public final class MatchGrader implements Grader<Interaction.Match, MatchKey, Response.Match> {

    @Override
    public Class<Interaction.Match> interaction() {
        return Interaction.Match.class;
    }

    @Override
    public Class<MatchKey> key() {
        return MatchKey.class;
    }

    @Override
    public Class<Response.Match> response() {
        return Response.Match.class;
    }

    @Override
    public Outcome grade(Interaction.Match interaction, MatchKey key, Response.Match response) {
        return Outcome.settled(Pairs.share(key.pairs(), response));
    }

    @Override
    public Response.Match right(Interaction.Match interaction, MatchKey key) {
        return new Response.Match(key.pairs());
    }

    @Override
    public String words(Interaction.Match interaction, MatchKey key) {
        return Pairs.words(
                key.pairs(),
                interaction,
                interaction.rows().stream()
                        .collect(Collectors.toMap(Interaction.SimpleChoice::id, Interaction.SimpleChoice::text)));
    }

    @Override
    public KeyEdit fromForm(Interaction.Match interaction, @Nullable MatchKey before, KeyForm form) {
        if (!(form.correct() instanceof Response.Match chosen) || chosen.isBlank()) {
            return KeyEdit.refused("Every line needs its match.");
        }
        List<String> reasons = new ArrayList<>(Options.flaws(interaction));
        misfit(interaction, chosen).ifPresent(reasons::add);
        if (chosen.pairs().size() < rows(interaction).size()) {
            reasons.add("Every line needs its match.");
        }
        return KeyEdit.of(new MatchKey(chosen.pairs()), reasons);
    }

    @Override
    public Optional<String> misfit(Interaction.Match interaction, Response.Match response) {
        return Pairs.misfit(response, rows(interaction), Options.ids(interaction));
    }

    private static List<String> rows(Interaction.Match interaction) {
        return interaction.rows().stream().map(Interaction.SimpleChoice::id).toList();
    }
}
