package org.ibid.web.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes well-formed XML: whatever the text holds, what comes out can be read. */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    static Markup xml() {
        Markup markup = new Markup();
        markup.out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        return markup;
    }

    /** A document of HTML in the syntax of XML. */
    static Markup xhtml() {
        Markup markup = xml();
        markup.out.append("<!DOCTYPE html>\n");
        return markup;
    }

    /** @param attributes names and values in turn; an attribute whose value is null is left out */
    Markup open(String element, @Nullable String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    Markup empty(String element, @Nullable String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    private void start(String element, @Nullable String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(value, true);
                out.append('"');
            }
        }
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup text(String text) {
        escape(text, false);
        return this;
    }

    Markup element(String element, String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Between blocks only: elsewhere white space is text. */
    Markup newLine() {
        out.append('\n');
        return this;
    }

    /** The document, all elements closed. */
    String whole() {
        while (!open.isEmpty()) {
            close();
        }
        return out.append('\n').toString();
    }

    private void escape(String text, boolean attribute) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> out.append(attribute ? " " : Character.toString(c));
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
    }

    /** XML 1.0, section 2.2: there is no way to write the other characters. */
    private static boolean allowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
