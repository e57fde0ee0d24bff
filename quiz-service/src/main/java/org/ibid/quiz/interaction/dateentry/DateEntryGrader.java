package org.ibid.quiz.interaction.dateentry;

import java.util.List;
import org.ibid.core.entry.DateMatch;
import org.ibid.core.entry.DateReader;
import org.ibid.core.entry.HistoricalDate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.ReadEntryGrader;

/**
 * A date is right at the key's precision or a finer one; right but coarser, it gets {@value #COARSER}. A date that can be
 * read in two ways (10/11/1917) is right when one of them is.
 */
public final class DateEntryGrader extends ReadEntryGrader<Interaction.DateEntry, DateEntryKey, Response.DateEntry> {

    static final double COARSER = 0.5;

    public DateEntryGrader() {
        super(Interaction.DateEntry.class, DateEntryKey.class, Response.DateEntry.class);
    }

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
    protected boolean readable(String text) {
        return !DateReader.read(text).isEmpty();
    }

    @Override
    protected String readAs() {
        return "a date that can be read";
    }

    @Override
    protected DateEntryKey keyOf(List<String> accepted) {
        return new DateEntryKey(accepted);
    }

    @Override
    protected Response.DateEntry responseOf(String text) {
        return new Response.DateEntry(text);
    }
}
