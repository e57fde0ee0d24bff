package org.ibid.quiz.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.alignment.Following;
import org.ibid.core.alignment.Verdict;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.AnchorDoubt;

/** Follows the targets of an item into another version of its essay. Pure. */
final class Reanchoring {

    private Reanchoring() {}

    /**
     * Where the targets of an item stand now.
     *
     * @param targets in the order of the body's; where one is doubtful, its likeliest place; where one is lost, the old one
     * @param confidence that of the least sure target
     * @param doubts those that are not certain, or whose words are others
     */
    record Moved(ItemAnchorRow.State state, List<Target> targets, double confidence, List<AnchorDoubt> doubts) {

        /** Whether it stands at other offsets than before, with the same words. */
        boolean elsewhere(List<Target> was) {
            return state == ItemAnchorRow.State.FOUND && !offsets(targets).equals(offsets(was));
        }

        private static List<TextPositionSelector> offsets(List<Target> targets) {
            return targets.stream().map(Target::position).toList();
        }
    }

    /**
     * Only targets in the essay that has another version are followed; those in another stay in the version of it that
     * the item pins. An item with one lost place asks about something that is no longer there. A place that is certain
     * but has other words is as doubtful as one that is not: the key may hang on the words.
     *
     * @param essay the one that has another version; targets that name none are in it
     */
    static Moved follow(List<Target> targets, UUID essay, Following following) {
        List<Target> places = new ArrayList<>();
        List<AnchorDoubt> doubts = new ArrayList<>();
        double confidence = 1;
        boolean lost = false;
        for (int i = 0; i < targets.size(); i++) {
            Target was = targets.get(i);
            if (was.essay() != null && !was.essay().equals(essay.toString())) {
                places.add(was);
                continue;
            }
            switch (following.follow(was)) {
                case Verdict.Certain certain -> {
                    Target now = following.at(was, certain.place());
                    places.add(now);
                    confidence = Math.min(confidence, certain.place().confidence());
                    if (!certain.sameWords()) {
                        doubts.add(new AnchorDoubt(
                                i, was, AnchorDoubt.WORDS_CHANGED, List.of(candidate(now, certain.place())), null));
                    }
                }
                case Verdict.Doubtful doubtful -> {
                    List<AnchorDoubt.Candidate> candidates = doubtful.candidates().stream()
                            .map(place -> candidate(following.at(was, place), place))
                            .toList();
                    places.add(candidates.getFirst().place());
                    confidence = Math.min(confidence, candidates.getFirst().confidence());
                    doubts.add(new AnchorDoubt(i, was, doubtful.doubt().name(), candidates, null));
                }
                case Verdict.Lost gone -> {
                    lost = true;
                    places.add(was);
                    doubts.add(new AnchorDoubt(i, was, gone.doubt().name(), List.of(), null));
                }
            }
        }
        if (lost) {
            return new Moved(ItemAnchorRow.State.LOST, places, 0, doubts);
        }
        ItemAnchorRow.State state = doubts.isEmpty() ? ItemAnchorRow.State.FOUND : ItemAnchorRow.State.DOUBTFUL;
        return new Moved(state, places, confidence, doubts);
    }

    private static AnchorDoubt.Candidate candidate(Target target, Verdict.Place place) {
        return new AnchorDoubt.Candidate(target, place.confidence());
    }

    /** The body with its targets where they stand now, and with them the sentences that it offers. */
    static ItemBody moved(ItemBody body, List<Target> now) {
        List<Target> was = body.targets();
        if (was.equals(now)) {
            return body;
        }
        List<ItemBody.Part> parts = body.parts().stream()
                .map(part -> new ItemBody.Part(
                        part.id(), part.prompt(), moved(part.interaction(), was, now), part.countsAfter()))
                .toList();
        return body.with(now, parts);
    }

    private static Interaction moved(Interaction interaction, List<Target> was, List<Target> now) {
        return interaction instanceof Interaction.Hottext hottext
                ? new Interaction.Hottext(
                        hottext.choices().stream()
                                .map(choice -> moved(choice, was, now))
                                .toList(),
                        hottext.maxChoices())
                : interaction;
    }

    /** What is inside a target moves with its words. */
    private static Interaction.Hotspan moved(Interaction.Hotspan choice, List<Target> was, List<Target> now) {
        String own = was.getFirst().essay();
        for (int i = 0; i < was.size(); i++) {
            Span place = was.get(i).position().span();
            if (was.get(i).role() == Target.Role.STIMULUS
                    && Objects.equals(was.get(i).essay(), own)
                    && place.contains(choice.span())) {
                String after = now.get(i).quote().exact();
                Span inside = choice.span().shift(-place.start());
                Span there = Inside.of(was.get(i).quote().exact(), after).carry(inside);
                return new Interaction.Hotspan(
                        choice.id(), there.shift(now.get(i).position().start()), there.in(after));
            }
        }
        return choice;
    }

    /** What is wrong with a target that does not say what stands in the text; empty when it does. */
    static Optional<String> misplaced(Target target, EssayText text) {
        if (target.footnote() != null && text.findFootnote(target.footnote()).isEmpty()) {
            return Optional.of("There is no note " + target.footnote() + ".");
        }
        String whole = text.textOf(target.footnote());
        Span span = target.position().span();
        return span.end() <= whole.length()
                        && span.in(whole).equals(target.quote().exact())
                ? Optional.empty()
                : Optional.of("The words “" + target.quote().exact() + "” do not stand there.");
    }
}
