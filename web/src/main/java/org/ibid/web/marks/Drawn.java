package org.ibid.web.marks;

import java.util.UUID;
import org.ibid.core.essay.EssayText;
import org.ibid.web.reading.PassageName;
import org.ibid.web.typesetting.EssayWords;
import org.ibid.web.typesetting.Light;

/**
 * What a script needs in order to draw a new mark into the page.
 *
 * @param classes of its elements
 * @param where what people call the passage in which it begins
 * @param from id of the passage in which it begins, and the offset in it
 */
record Drawn(UUID id, String element, String classes, Place from, Place to, String quote, String where) {

    record Place(String passage, int offset) {}

    static Drawn of(EssayText text, Mark mark, EssayWords words) {
        Light place =
                new Light(mark.target().footnote(), mark.target().position().span());
        return new Drawn(
                mark.id(),
                mark.element(),
                mark.kind().marking().classes(),
                place(text, mark, place.span().start()),
                place(text, mark, place.span().end()),
                mark.quote(),
                PassageName.of(text, place).in(words));
    }

    private static Place place(EssayText text, Mark mark, int offset) {
        String footnote = mark.target().footnote();
        return footnote != null
                ? new Place(footnote, offset)
                : text.blockAt(offset)
                        .map(block -> new Place(
                                block.passageId(), offset - block.span().start()))
                        .orElseThrow();
    }
}
