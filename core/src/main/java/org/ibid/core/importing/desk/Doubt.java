package org.ibid.core.importing.desk;

import java.util.List;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that Ibid is not sure of, and what can be settled about it.
 *
 * @param passage the block or note; null where it is about the whole
 * @param footnote the note whose text {@code span} points into; null for the canonical text
 * @param span what is doubtful: words, or a place between two characters
 * @param why what makes it doubtful: a stable name, like {@code low-margin}
 * @param said what the sentence that explains it names: a label, a speaker
 * @param confidence 0 to 1, that it is right as it is now
 */
public record Doubt(
        Kind kind,
        @Nullable String passage,
        @Nullable String footnote,
        Span span,
        String why,
        List<String> said,
        double confidence,
        List<Choice> choices) {

    public enum Kind {
        /** A figure was taken for a marker. */
        MARKER,
        /** A figure was left in the text and may be a marker. */
        FIGURE,
        /** A marker without the words of its note. */
        NOTE_MISSING,
        /** A note that nothing in the text calls. */
        NOTE_UNCALLED,
        BLOCK,
        LEVEL,
        REMARK,
        SPEAKER,
        UNCLOSED
    }

    /**
     * One way to settle it.
     *
     * @param way stable name; the same way for doubts that are alike settles them alike
     * @param said what its words name: a speaker, a note's label; empty for none
     * @param settlement null for one that needs a name typed first
     */
    public record Choice(String way, String said, @Nullable Settlement settlement) {}

    public Doubt {
        said = List.copyOf(said);
        choices = List.copyOf(choices);
    }

    /** Names it among the doubts of one revision, in an address and in a page. */
    public String id() {
        String place = passage == null ? "whole" : passage;
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + place + "-" + span.start();
    }

    /** True for a doubt of the same kind for the same reason. */
    public boolean like(Doubt other) {
        return kind == other.kind && why.equals(other.why);
    }
}
