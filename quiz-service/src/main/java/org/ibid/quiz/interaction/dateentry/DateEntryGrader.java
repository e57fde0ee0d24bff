package org.ibid.quiz.interaction.dateentry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.entry.DateMatch;
import org.ibid.core.entry.DateReader;
import org.ibid.core.entry.HistoricalDate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Grader;
import org.ibid.quiz.interaction.KeyEdit;
import org.ibid.quiz.interaction.Typing;
import org.jspecify.annotations.Nullable;

/**
 * A date is right at the key's precision or a finer one; right but coarser, it gets {@value #COARSER}. A date that can be
 * read in two ways (10/11/1917) is right when one of them is.
 */
public final class DateEntryGrader implements Grader<Interaction.DateEntry, DateEntryKey, Response.DateEntry> {

    @Override
    public Class<Interaction.DateEntry> interaction() {
        return Interaction.DateEntry.class;
    }

    @Override
    public Class<DateEntryKey> key() {
        return DateEntryKey.class;
    }

    @Override
    public Class<Response.DateEntry> response() {
        return Response.DateEntry.class;
    }

    static final double COARSER = 0.5;

    @Override
    public Outcome grade(Interaction.DateEntry interaction, DateEntryKey key, Response.DateEntry response) {
        List<HistoricalDate> given = DateReader.read(response.text());
        if (given.isEmpty()) {
            return new Outcome(0, Outcome.State.AUTO_FINAL, "This could not be read as a date.");
        }
        DateMatch best = key.accepted().stream()
                .flatMap(a -> DateReader.read(a).stream().limit(1))
                .flatMap(meant -> given.stream().map(g -> DateMatch.of(meant, g)))
                .max(Enum::compareTo)
                .orElse(DateMatch.APART);
        return switch (best) {
            case EXACT -> Outcome.settled(1);
            case COARSER ->
                new Outcome(COARSER, Outcome.State.AUTO_FINAL, "Right, but the essay is more exact than that.");
            case WITHOUT_YEAR -> new Outcome(0, Outcome.State.AUTO_FINAL, "The year is missing.");
            case APART -> Outcome.settled(0);
        };
    }

    @Override
    public Response.DateEntry right(Interaction.DateEntry interaction, DateEntryKey key) {
        return new Response.DateEntry(key.accepted().getFirst());
    }

    @Override
    public String words(Interaction.DateEntry interaction, DateEntryKey key) {
        return key.accepted().getFirst();
    }

    @Override
    public List<String> accepted(DateEntryKey key) {
        return key.accepted();
    }

    @Override
    public KeyEdit fromForm(Interaction.DateEntry interaction, @Nullable DateEntryKey before, KeyForm form) {
        List<String> accepted = Typing.accepted(form);
        List<String> reasons = new ArrayList<>();
        if (accepted.isEmpty()) {
            reasons.add("Give at least one right answer.");
        }
        accepted.stream()
                .filter(a -> DateReader.read(a).isEmpty())
                .forEach(a -> reasons.add("“" + a + "” is not a date that can be read."));
        return KeyEdit.of(new DateEntryKey(accepted), reasons);
    }

    @Override
    public Optional<String> misfit(Interaction.DateEntry interaction, Response.DateEntry response) {
        return Typing.misfit(response);
    }
}
