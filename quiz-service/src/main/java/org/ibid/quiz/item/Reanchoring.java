package org.ibid.quiz.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.annotation.Anchored;
import org.ibid.core.annotation.Anchoring;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;

/** Finds the targets of an item in another version of its essay. Pure. */
final class Reanchoring {

    private Reanchoring() {}

    sealed interface Moved {

        /** @param confidence that of the least sure target */
        record Found(List<Target> targets, double confidence) implements Moved {}

        record Lost(String reason) implements Moved {}
    }

    /** All targets or none: an item with one lost place asks about something that is no longer there. */
    static Moved find(List<Target> targets, EssayText text) {
        List<Target> found = new ArrayList<>();
        double confidence = 1;
        for (Target target : targets) {
            if (target.footnote() != null
                    && text.findFootnote(target.footnote()).isEmpty()) {
                return new Moved.Lost("the note is no longer there");
            }
            switch (Anchoring.anchor(text.textOf(target.footnote()), target.position(), target.quote())) {
                case Anchored.Orphan orphan -> {
                    return new Moved.Lost(orphan.reason());
                }
                case Anchored.Found place -> {
                    found.add(at(target, place.span(), text));
                    confidence = Math.min(confidence, place.confidence());
                }
            }
        }
        return new Moved.Found(found, confidence);
    }

    private static Target at(Target target, Span span, EssayText text) {
        String whole = text.textOf(target.footnote());
        String passage = target.footnote() != null
                ? target.footnote()
                : text.blockAt(span.start()).orElseThrow().passageId();
        return new Target(
                target.essay(),
                target.footnote(),
                passage,
                new TextPositionSelector(span.start(), span.end()),
                TextQuoteSelector.of(whole, span),
                target.role());
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
        return new ItemBody(body.v(), body.kind(), body.stem(), now, parts);
    }

    private static Interaction moved(Interaction interaction, List<Target> was, List<Target> now) {
        return interaction instanceof Interaction.Hottext hottext
                ? new Interaction.Hottext(
                        hottext.choices().stream()
                                .map(choice -> new Interaction.Hotspan(
                                        choice.id(),
                                        choice.span().shift(shiftAt(choice.span(), was, now)),
                                        choice.text()))
                                .toList(),
                        hottext.maxChoices())
                : interaction;
    }

    /** A target keeps its words, so everything inside it moves as far as its start does. */
    private static int shiftAt(Span span, List<Target> was, List<Target> now) {
        for (int i = 0; i < was.size(); i++) {
            Target target = was.get(i);
            if (target.role() == Target.Role.STIMULUS
                    && target.position().span().contains(span)) {
                return now.get(i).position().start() - target.position().start();
            }
        }
        return 0;
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
