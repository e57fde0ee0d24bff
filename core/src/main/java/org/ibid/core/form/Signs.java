package org.ibid.core.form;

import java.util.Arrays;
import org.ibid.core.essay.Formatting.Style;
import org.jspecify.annotations.Nullable;

/** How styles are marked: with a short sign on both sides where that is clear, else between tags. */
final class Signs {

    private Signs() {}

    /** The sign that stands on both sides, or null for a style without one. */
    static @Nullable String sign(Style style) {
        return switch (style) {
            case EMPHASIS -> "*";
            case STRONG -> "**";
            case CODE -> "`";
            case SUPERSCRIPT -> "^";
            case SUBSCRIPT -> "~";
            case LINK, SMALL_CAPS -> null;
        };
    }

    static String tag(Style style) {
        return switch (style) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case CODE -> "code";
            case LINK -> "a";
            case SMALL_CAPS -> "sc";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
        };
    }

    static @Nullable Style ofTag(String name) {
        return Arrays.stream(Style.values())
                .filter(style -> tag(style).equals(name))
                .findFirst()
                .orElse(null);
    }
}
