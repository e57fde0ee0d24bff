package org.ibid.quiz.interaction.gapmatch;

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
import org.ibid.quiz.interaction.Pairs;
import org.jspecify.annotations.Nullable;

/**
 * Right gaps of all gaps.
 */
public final class GapMatchGrader implements Grader<Interaction.GapMatch, GapMatchKey, Response.GapMatch> {

    @Override
    public Class<Interaction.GapMatch> interaction() {
        return Interaction.GapMatch.class;
    }

    @Override
    public Class<GapMatchKey> key() {
        return GapMatchKey.class;
    }

    @Override
    public Class<Response.GapMatch> response() {
        return Response.GapMatch.class;
    }

    @Override
    public Outcome grade(Interaction.GapMatch interaction, GapMatchKey key, Response.GapMatch response) {
        return Outcome.settled(Pairs.share(key.pairs(), response));
    }

    @Override
    public Response.GapMatch right(Interaction.GapMatch interaction, GapMatchKey key) {
        return new Response.GapMatch(key.pairs());
    }

    @Override
    public String words(Interaction.GapMatch interaction, GapMatchKey key) {
        return Pairs.words(key.pairs(), interaction, Map.of());
    }

    @Override
    public KeyEdit fromForm(Interaction.GapMatch interaction, @Nullable GapMatchKey before, KeyForm form) {
        if (!(form.correct() instanceof Response.GapMatch chosen) || chosen.isBlank()) {
            return KeyEdit.refused("Every gap needs its text.");
        }
        List<String> reasons = new ArrayList<>(Options.flaws(interaction));
        misfit(interaction, chosen).ifPresent(reasons::add);
        if (chosen.pairs().size() < rows(interaction).size()) {
            reasons.add("Every gap needs its text.");
        }
        return KeyEdit.of(new GapMatchKey(chosen.pairs()), reasons);
    }

    @Override
    public Optional<String> misfit(Interaction.GapMatch interaction, Response.GapMatch response) {
        return Pairs.misfit(response, rows(interaction), Options.ids(interaction));
    }

    private static List<String> rows(Interaction.GapMatch interaction) {
        return interaction.gaps();
    }
}
