package org.ibid.web.reading;

import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.web.typesetting.EssayWords;
import org.ibid.web.typesetting.Light;

/**
 * What people call a passage. Templates say it with {@code reading/passage-name.html}.
 *
 * @param label number of a paragraph, label of a note; empty otherwise
 */
public record PassageName(Kind kind, String label) {

    public enum Kind {
        PARAGRAPH,
        NOTE,
        HEADING,
        TABLE,
        PICTURE
    }

    public static PassageName of(EssayText text, Light light) {
        String footnote = light.footnote();
        return footnote != null
                ? new PassageName(Kind.NOTE, text.footnote(footnote).label())
                : text.blockAt(light.span().start()).map(PassageName::of).orElseThrow();
    }

    static PassageName of(Block block) {
        return switch (block) {
            case Block.Heading heading -> new PassageName(Kind.HEADING, "");
            case Block.Table table -> new PassageName(Kind.TABLE, "");
            case Block.Picture picture -> new PassageName(Kind.PICTURE, "");
            default -> new PassageName(Kind.PARAGRAPH, block.passageId().replaceFirst("^\\D+", ""));
        };
    }

    public String in(EssayWords words) {
        return switch (kind) {
            case PARAGRAPH -> words.paragraph(label);
            case NOTE -> words.noteLabelled(label);
            case HEADING -> words.heading();
            case TABLE -> words.table();
            case PICTURE -> words.pictureNamed();
        };
    }
}
