package org.ibid.quiz.attempt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;

/** The order in which a learner sees items and options. The same for the same attempt and slot; ids stay what they are. */
final class Shuffle {

    /** Figures and years stand in their own order, which tells nothing. */
    private static final Pattern FIGURE = Pattern.compile("\\D{0,12}\\d.*");

    private Shuffle() {}

    /** Another order for every attempt. */
    static <T> List<T> items(List<T> items, UUID attempt) {
        return shuffled(items, order(attempt, 0));
    }

    private static Random order(UUID of, int slot) {
        return new Random(of.getMostSignificantBits() ^ Long.rotateLeft(of.getLeastSignificantBits(), slot));
    }

    /** @param of the attempt, or the revision where all learners are to see the same order */
    static ItemBody of(ItemBody body, UUID of, int slot) {
        Random order = order(of, slot);
        return body.with(
                body.targets(),
                body.parts().stream().map(part -> of(part, order)).toList());
    }

    private static ItemBody.Part of(ItemBody.Part part, Random order) {
        return new ItemBody.Part(part.id(), part.prompt(), of(part.interaction(), order), part.countsAfter());
    }

    private static Interaction of(Interaction interaction, Random order) {
        return switch (interaction) {
            case Interaction.Choice choice -> new Interaction.Choice(unlessFigures(choice.choices(), order));
            case Interaction.MultipleChoice choice ->
                new Interaction.MultipleChoice(unlessFigures(choice.choices(), order), choice.maxChoices());
            case Interaction.InlineChoice choice ->
                new Interaction.InlineChoice(unlessFigures(choice.choices(), order));
            case Interaction.GapMatch match ->
                new Interaction.GapMatch(match.gaps(), unlessFigures(match.choices(), order), match.reusable());
            case Interaction.Match match ->
                new Interaction.Match(
                        shuffled(match.rows(), order), unlessFigures(match.choices(), order), match.reusable());
            // here the order of the figures is what is asked
            case Interaction.Order lines -> new Interaction.Order(shuffled(lines.choices(), order));
            case Interaction.TextEntry same -> same;
            case Interaction.NumberEntry same -> same;
            case Interaction.DateEntry same -> same;
            case Interaction.Hottext same -> same;
            case Interaction.TextSelection same -> same;
            case Interaction.ShortAnswer same -> same;
            case Interaction.ExtendedText same -> same;
        };
    }

    private static List<Interaction.SimpleChoice> unlessFigures(List<Interaction.SimpleChoice> choices, Random order) {
        return choices.stream().allMatch(c -> FIGURE.matcher(c.text()).matches()) ? choices : shuffled(choices, order);
    }

    private static <T> List<T> shuffled(List<T> choices, Random order) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }
}
