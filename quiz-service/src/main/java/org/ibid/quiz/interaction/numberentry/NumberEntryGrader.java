package org.ibid.quiz.interaction.numberentry;

import java.util.List;
import org.ibid.core.entry.Quantities;
import org.ibid.core.entry.Quantity;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.ReadEntryGrader;

/**
 * The same number is right however it is written; within 5 % where the key is hedged. A number of the right figures and
 * the wrong size scores nothing and is told so.
 */
public final class NumberEntryGrader
        extends ReadEntryGrader<Interaction.NumberEntry, NumberEntryKey, Response.NumberEntry> {

    public NumberEntryGrader() {
        super(Interaction.NumberEntry.class, NumberEntryKey.class, Response.NumberEntry.class);
    }

    @Override
    public Outcome grade(Interaction.NumberEntry interaction, NumberEntryKey key, Response.NumberEntry response) {
        List<Quantity> given = Quantities.read(response.text());
        if (given.isEmpty()) {
            return new Outcome(0, Outcome.State.AUTO_FINAL, "This could not be read as one number.");
        }
        List<Quantity> meant = key.accepted().stream()
                .flatMap(a -> Quantities.read(a).stream().limit(1))
                .toList();
        if (meant.stream().anyMatch(m -> given.stream().anyMatch(m::admits))) {
            return Outcome.settled(1);
        }
        if (meant.stream().anyMatch(m -> given.stream().anyMatch(m::slippedIn))) {
            return new Outcome(
                    0, Outcome.State.AUTO_FINAL, "The figures are right, but not the size: count the zeros.");
        }
        boolean unit = meant.stream().anyMatch(m -> given.stream().noneMatch(m::sameUnit));
        return unit
                ? new Outcome(0, Outcome.State.AUTO_FINAL, "Something else was to be counted.")
                : Outcome.settled(0);
    }

    @Override
    protected boolean readable(String text) {
        return !Quantities.read(text).isEmpty();
    }

    @Override
    protected String readAs() {
        return "one number";
    }

    @Override
    protected NumberEntryKey keyOf(List<String> accepted) {
        return new NumberEntryKey(accepted);
    }

    @Override
    protected Response.NumberEntry responseOf(String text) {
        return new Response.NumberEntry(text);
    }
}
