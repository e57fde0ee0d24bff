package org.ibid.quiz.attempt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;

/** The order in which a learner sees the options. The same for the same attempt and slot; ids stay what they are. */
final class Shuffle {

    /** Figures and years stand in their own order, which tells nothing. */
    private static final Pattern FIGURE = Pattern.compile("\\D{0,12}\\d.*");

    private Shuffle() {}

    static ItemBody of(ItemBody body, UUID attempt, int slot) {
        Random order =
                new Random(attempt.getMostSignificantBits() ^ Long.rotateLeft(attempt.getLeastSignificantBits(), slot));
        return new ItemBody(
                body.v(),
                body.kind(),
                body.stem(),
                body.targets(),
                body.parts().stream().map(part -> of(part, order)).toList());
    }

    private static ItemBody.Part of(ItemBody.Part part, Random order) {
        if (!(part.interaction() instanceof Interaction.Choice choice)
                || choice.choices().stream()
                        .allMatch(c -> FIGURE.matcher(c.text()).matches())) {
            return part;
        }
        List<Interaction.SimpleChoice> choices = new ArrayList<>(choice.choices());
        Collections.shuffle(choices, order);
        return new ItemBody.Part(part.id(), part.prompt(), new Interaction.Choice(choices), part.countsAfter());
    }
}
