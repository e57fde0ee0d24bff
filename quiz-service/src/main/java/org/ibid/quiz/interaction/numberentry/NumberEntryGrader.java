package org.ibid.quiz.interaction.numberentry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.entry.Quantities;
import org.ibid.core.entry.Quantity;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Grader;
import org.ibid.quiz.interaction.KeyEdit;
import org.ibid.quiz.interaction.Typing;
import org.jspecify.annotations.Nullable;

/**
 * The same number is right however it is written; within 5 % where the key is hedged. A number of the right figures and
 * the wrong size scores nothing and is told so.
 */
public final class NumberEntryGrader implements Grader<Interaction.NumberEntry, NumberEntryKey, Response.NumberEntry> {

    @Override
    public Class<Interaction.NumberEntry> interaction() {
        return Interaction.NumberEntry.class;
    }

    @Override
    public Class<NumberEntryKey> key() {
        return NumberEntryKey.class;
    }

    @Override
    public Class<Response.NumberEntry> response() {
        return Response.NumberEntry.class;
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
    public Response.NumberEntry right(Interaction.NumberEntry interaction, NumberEntryKey key) {
        return new Response.NumberEntry(key.accepted().getFirst());
    }

    @Override
    public String words(Interaction.NumberEntry interaction, NumberEntryKey key) {
        return key.accepted().getFirst();
    }

    @Override
    public List<String> accepted(NumberEntryKey key) {
        return key.accepted();
    }

    @Override
    public KeyEdit fromForm(Interaction.NumberEntry interaction, @Nullable NumberEntryKey before, KeyForm form) {
        List<String> accepted = Typing.accepted(form);
        List<String> reasons = new ArrayList<>();
        if (accepted.isEmpty()) {
            reasons.add("Give at least one right answer.");
        }
        accepted.stream()
                .filter(a -> Quantities.read(a).isEmpty())
                .forEach(a -> reasons.add("“" + a + "” is not one number."));
        return KeyEdit.of(new NumberEntryKey(accepted), reasons);
    }

    @Override
    public Optional<String> misfit(Interaction.NumberEntry interaction, Response.NumberEntry response) {
        return Typing.misfit(response);
    }
}
