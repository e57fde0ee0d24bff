package org.ibid.core.annotation;

import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in an essay that something is about. It keeps where the words stand and the words themselves, so that it can
 * be found again when the text has moved.
 *
 * @param essay id of the essay; null for the only essay at hand (the command line, a generator)
 * @param footnote id of the note whose text is meant, or null for the canonical text
 * @param passageId the block or note; for a span over several blocks, the first of them
 */
public record Target(
        @Nullable String essay,
        @Nullable String footnote,
        String passageId,
        TextPositionSelector position,
        TextQuoteSelector quote,
        Role role) {

    public enum Role {
        /** What the learner is shown or asked about. */
        STIMULUS,
        /** What proves the key. Never shown before the key may be. */
        EVIDENCE,
        /** A place that an option really belongs to, or that says otherwise. */
        CONTRAST
    }

    /** @throws IllegalArgumentException when the span starts outside every passage */
    public static Target in(EssayText text, @Nullable String footnote, Span span, Role role) {
        String whole = text.textOf(footnote);
        String passage = footnote != null
                ? footnote
                : text.blockAt(span.start())
                        .orElseThrow(() -> new IllegalArgumentException("no passage at " + span))
                        .passageId();
        return new Target(
                null,
                footnote,
                passage,
                new TextPositionSelector(span.start(), span.end()),
                TextQuoteSelector.of(whole, span),
                role);
    }

    public Target ofEssay(String essayId) {
        return new Target(essayId, footnote, passageId, position, quote, role);
    }
}
