package org.ibid.core.essay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note. It is a passage of its own and has a text of its own, into which targets with its id point.
 *
 * @param id {@code n1}, {@code n2} …, unique in a version, carried across versions; also its passage id
 * @param label what the essay prints as its mark: {@code 12}, {@code *}
 * @param text the note's text, paragraphs joined by a blank line, its label and back-links taken out; null where the
 *     essay came without it
 * @param formatting inline formatting, offsets into {@code text}
 */
public record Footnote(String id, String label, @Nullable String text, List<Formatting> formatting) {

    public Footnote {
        formatting = List.copyOf(formatting);
    }
}
