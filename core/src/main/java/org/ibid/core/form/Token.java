package org.ibid.core.form;

import org.ibid.core.essay.Formatting.Style;
import org.jspecify.annotations.Nullable;

/** A piece of a line of the form. */
sealed interface Token {

    /** Offset in the lines that were read. */
    int at();

    /** How it was typed: what stands in the essay where nothing is found that belongs to it. */
    String typed();

    record Letters(int at, String typed) implements Token {}

    record Code(int at, String typed) implements Token {}

    /** A sign that opens its style or closes it. */
    record Sign(int at, String typed, Style style, boolean mayOpen, boolean mayClose) implements Token {}

    /** @param name with its number, where it has one */
    record Open(
            int at,
            String typed,
            String name,
            Style style,
            @Nullable String href) implements Token {}

    record Close(int at, String typed, String name) implements Token {}

    record Bracket(int at, String typed) implements Token {}

    /** @param href null where the bracket is only one */
    record BracketEnd(int at, String typed, @Nullable String href) implements Token {}

    record Call(int at, String typed, String key) implements Token {}

    record NextParagraph(int at, String typed) implements Token {}
}
