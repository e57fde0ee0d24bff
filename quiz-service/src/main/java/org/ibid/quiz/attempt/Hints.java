package org.ibid.quiz.attempt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.Hint;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.item.KeyedRevision;

/**
 * What may help with an item, from the vaguest to the plainest: what a teacher wrote, where to read, then one wrong option
 * less or the first letter. Nobody types these but the first; each follows from the item. Pure.
 */
final class Hints {

    /** A hint that leaves fewer options than these is the answer. */
    private static final int FEWEST_OPTIONS = 3;

    private Hints() {}

    enum Way {
        WORDS,
        PLACE,
        WITHOUT,
        BEGINS
    }

    /**
     * The ways that are left, in the order in which they are gone; what they give away is not looked at here.
     *
     * @param written whether a teacher wrote one
     * @param open whether the essay may be read meanwhile
     */
    static List<Way> left(ItemBody body, boolean written, boolean open, List<Hint> given) {
        Set<Way> gone = EnumSet.noneOf(Way.class);
        given.forEach(hint -> gone.add(way(hint)));
        List<Way> ways = new ArrayList<>();
        if (written) {
            ways.add(Way.WORDS);
        }
        if (open) {
            ways.add(Way.PLACE);
        }
        if (body.parts().stream().anyMatch(Hints::loses)) {
            ways.add(Way.WITHOUT);
        } else if (body.parts().stream().anyMatch(Hints::spelled)) {
            ways.add(Way.BEGINS);
        }
        ways.removeAll(gone);
        return ways;
    }

    private static Way way(Hint hint) {
        return switch (hint) {
            case Hint.Words words -> Way.WORDS;
            case Hint.Place place -> Way.PLACE;
            case Hint.Without without -> Way.WITHOUT;
            case Hint.Begins begins -> Way.BEGINS;
        };
    }

    private static boolean loses(ItemBody.Part part) {
        return switch (part.interaction()) {
            case Interaction.Choice choice -> enough(choice);
            case Interaction.InlineChoice choice -> enough(choice);
            case Interaction.MultipleChoice choice -> enough(choice);
            case Interaction.Hottext hottext -> enough(hottext);
            default -> false;
        };
    }

    private static boolean enough(Interaction interaction) {
        return interaction.options().size() >= FEWEST_OPTIONS;
    }

    private static boolean spelled(ItemBody.Part part) {
        return part.interaction() instanceof Interaction.TextEntry;
    }

    /**
     * Where to read: the paragraph or note of the evidence, and where the sentence itself is to be found in it, or the
     * evidence is all of it, no more than the section.
     */
    static Optional<Hint> place(ItemBody body, List<Target> targets, UUID essay, EssayText text) {
        return targets.stream()
                .filter(target -> target.essay() == null || target.essay().equals(essay.toString()))
                .min(Comparator.comparing(target -> target.role() != Target.Role.EVIDENCE))
                .map(target -> selects(body) ? section(target, text) : new Hint.Place(target.passageId(), false));
    }

    private static boolean selects(ItemBody body) {
        return body.parts().stream()
                .anyMatch(part -> part.interaction() instanceof Interaction.TextSelection
                        || part.interaction() instanceof Interaction.Hottext);
    }

    private static Hint section(Target target, EssayText text) {
        return text.sections().stream()
                .filter(section -> section.blocks().stream()
                        .anyMatch(block -> block.passageId().equals(target.passageId())))
                .flatMap(section -> Stream.ofNullable(section.heading()))
                .map(Block::passageId)
                .<Hint>map(heading -> new Hint.Place(heading, true))
                .findFirst()
                .orElse(new Hint.Place(target.passageId(), false));
    }

    /** An option that is wrong; one that was tried is known to be already. */
    static Optional<Hint> without(ItemBody body, KeyedRevision keys, Set<String> tried, Random order) {
        return body.parts().stream()
                .filter(Hints::loses)
                .flatMap(part -> wrong(part, keys, tried, order).stream())
                .findFirst();
    }

    private static Optional<Hint> wrong(ItemBody.Part part, KeyedRevision keys, Set<String> tried, Random order) {
        List<String> right = right(part, keys).chosen();
        List<String> wrong = part.interaction().options().stream()
                .map(Interaction.SimpleChoice::id)
                .filter(id -> !right.contains(id) && !tried.contains(id))
                .toList();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hint.Without(part.id(), wrong.get(order.nextInt(wrong.size()))));
    }

    static Optional<Hint> begins(ItemBody body, KeyedRevision keys) {
        return body.parts().stream()
                .filter(Hints::spelled)
                .filter(part -> right(part, keys) instanceof Response.Typed typed && !typed.isBlank())
                .findFirst()
                .map(part -> new Hint.Begins(part.id(), firstOf(right(part, keys))));
    }

    private static String firstOf(Response right) {
        String text = right instanceof Response.Typed typed ? typed.text().strip() : "";
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    private static Response right(ItemBody.Part part, KeyedRevision keys) {
        return Interactions.right(part.interaction(), keys.key(part.id()));
    }
}
