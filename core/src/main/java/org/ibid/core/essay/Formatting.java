package org.ibid.core.essay;

import org.jspecify.annotations.Nullable;

/**
 * Inline formatting kept beside the text: a style over a span.
 *
 * @param span range in the text that the holder of this formatting describes
 * @param href the address of a {@link Style#LINK} (http, https or mailto only), otherwise null
 */
public record Formatting(Style style, Span span, @Nullable String href) {

    public enum Style {
        EMPHASIS,
        STRONG,
        CODE,
        LINK,
        SMALL_CAPS,
        SUPERSCRIPT,
        SUBSCRIPT
    }

    public Formatting shift(int by) {
        return new Formatting(style, span.shift(by), href);
    }
}
