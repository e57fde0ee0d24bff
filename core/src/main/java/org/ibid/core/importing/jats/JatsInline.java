package org.ibid.core.importing.jats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.Inline;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.Spacing;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;

/** Writes what stands within a line of an article. */
final class JatsInline {

    private static final Spacing SPACING = new Spacing(
            Set.of(
                    "p",
                    "title",
                    "label",
                    "list",
                    "list-item",
                    "def",
                    "term",
                    "def-item",
                    "td",
                    "th",
                    "sec",
                    "caption",
                    "verse-line",
                    "attrib",
                    "speaker",
                    "name",
                    "surname",
                    "given-names",
                    "year",
                    "source",
                    "collab",
                    "article-title",
                    "disp-quote",
                    "subtitle",
                    "pub-id",
                    "sig",
                    "addr-line",
                    "related-article",
                    "related-object",
                    "term-head",
                    "def-head"),
            Set.of(
                    "p",
                    "title",
                    "subtitle",
                    "label",
                    "term",
                    "td",
                    "th",
                    "verse-line",
                    "attrib",
                    "speaker",
                    "bold",
                    "italic",
                    "underline",
                    "monospace",
                    "overline",
                    "roman",
                    "sans-serif",
                    "sc",
                    "strike",
                    "sub",
                    "sup",
                    "named-content",
                    "styled-content",
                    "ext-link",
                    "uri",
                    "xref",
                    "email",
                    "abbrev",
                    "article-title",
                    "source",
                    "inline-formula",
                    "fixed-case",
                    "ruby"),
            Set.of("bold", "italic", "sub", "sup", "sc", "underline", "monospace", "styled-content", "xref", "rb"));

    private final JatsNotes notes;
    private final EssayAssembly essay;
    private final Function<XmlElement, Inline> noteBody;

    JatsInline(JatsNotes notes, EssayAssembly essay, Function<XmlElement, Inline> noteBody) {
        this.notes = notes;
        this.essay = essay;
        this.noteBody = noteBody;
    }

    void children(XmlElement parent, InlineWriter out) {
        List<XmlNode> nodes = parent.children();
        for (int i = 0; i < nodes.size(); i++) {
            node(nodes, i, out);
        }
    }

    /** @param nodes its siblings: what stands between the marks of notes, and the brackets around one, are of the marks */
    void node(List<XmlNode> nodes, int i, InlineWriter out) {
        switch (nodes.get(i)) {
            case XmlNode.Text text ->
                out.text(withoutMarks(text.text(), marks(nodes, i - 1), marks(nodes, i + 1), nodes, i));
            case XmlElement element -> element(element, out);
        }
    }

    private boolean marks(List<XmlNode> nodes, int i) {
        return i >= 0 && i < nodes.size() && nodes.get(i) instanceof XmlElement element && marks(element);
    }

    private boolean marks(XmlElement element) {
        return notes.marks(element)
                || (element.is("sup")
                        && onlyMarks(element)
                        && element.elements().stream().anyMatch(notes::marks));
    }

    /** True where a raised text is nothing but marks of notes and what divides them. */
    private boolean onlyMarks(XmlElement raised) {
        return raised.children().stream().allMatch(n -> switch (n) {
            case XmlNode.Text text -> text.text().matches("[\\s,;()\\[\\]–-]*");
            case XmlElement element -> notes.marks(element);
        });
    }

    private String withoutMarks(String text, boolean after, boolean before, List<XmlNode> nodes, int i) {
        if (after && before && text.matches("[\\s,;]*")) {
            return "";
        }
        String words = text;
        if (before && closes(nodes, i + 2) && words.matches("(?s).*[\\[(]\\s*")) {
            words = words.replaceFirst("[\\[(]\\s*$", "");
        }
        if (after && opened(nodes, i - 2) && words.matches("(?s)\\s*[\\])].*")) {
            words = words.replaceFirst("^\\s*[\\])]", "");
        }
        return words;
    }

    private static boolean closes(List<XmlNode> nodes, int i) {
        return i < nodes.size()
                && nodes.get(i) instanceof XmlNode.Text t
                && t.text().matches("(?s)\\s*[\\])].*");
    }

    private static boolean opened(List<XmlNode> nodes, int i) {
        return i >= 0 && nodes.get(i) instanceof XmlNode.Text t && t.text().matches("(?s).*[\\[(]\\s*");
    }

    private void element(XmlElement element, InlineWriter out) {
        switch (element.name()) {
            case "italic", "i", "em", "underline", "oblique" ->
                out.styled(Style.EMPHASIS, () -> children(element, out));
            case "bold", "b", "strong" -> out.styled(Style.STRONG, () -> children(element, out));
            case "sc" -> out.styled(Style.SMALL_CAPS, () -> children(element, out));
            case "sub" -> out.styled(Style.SUBSCRIPT, () -> children(element, out));
            case "sup" -> raised(element, out);
            case "monospace", "code" -> out.styled(Style.CODE, () -> children(element, out));
            case "overline", "strike" -> {
                Loss.LINE_STYLE.once(essay, out);
                children(element, out);
            }
            case "styled-content" -> styled(element, out);
            case "xref" -> reference(element, out);
            case "fn" -> {
                if (!notes.markedBeside(element)) {
                    notes.note(element, noteBody, out::call);
                }
            }
            case "ext-link", "uri", "self-uri", "inline-supplementary-material" -> link(element, out);
            case "email" -> out.linked("mailto:" + element.text().strip(), () -> children(element, out));
            case "break", "hr" -> out.space();
            case "inline-formula", "disp-formula", "tex-math", "math" -> formula(element, out);
            case "inline-graphic", "graphic", "media", "inline-media" -> picture(element, out);
            case "rt" -> out.bracketed(() -> children(element, out));
            case "private-char" -> sign(element, out);
            case "alternatives" -> alternative(element).ifPresent(a -> element(a, out));
            case "index-term",
                    "index-term-range-end",
                    "permissions",
                    "object-id",
                    "alt-text",
                    "long-desc",
                    "milestone-start",
                    "milestone-end" -> {
                // nothing that is printed
            }
            default -> plain(element, out);
        }
    }

    private void plain(XmlElement element, InlineWriter out) {
        boolean apart = SPACING.apart(element);
        if (apart) {
            out.space();
        }
        children(element, out);
        if (apart) {
            out.space();
        }
    }

    /** A sign without a character, of which only a drawing may be there. */
    private void sign(XmlElement sign, InlineWriter out) {
        if (sign.text().isBlank() && sign.element("inline-graphic").isEmpty()) {
            out.problem(
                    "symbol-unknown",
                    "A sign that has no character stands here as \uFFFD. Put the sign itself in its place.");
            out.text("\uFFFD");
        } else {
            children(sign, out);
        }
    }

    private void raised(XmlElement element, InlineWriter out) {
        if (marks(element)) {
            element.elements().forEach(mark -> element(mark, out));
        } else {
            out.styled(Style.SUPERSCRIPT, () -> children(element, out));
        }
    }

    private void styled(XmlElement element, InlineWriter out) {
        String style = (element.attribute("style", "") + element.attribute("style-type", "")).toLowerCase(Locale.ROOT);
        Runnable content = () -> children(element, out);
        if (style.contains("italic")) {
            out.styled(Style.EMPHASIS, content);
        } else if (style.contains("bold")) {
            out.styled(Style.STRONG, content);
        } else if (style.contains("small-caps")) {
            out.styled(Style.SMALL_CAPS, content);
        } else {
            content.run();
        }
    }

    /** The mark of a note goes, and the note is called; the words of any other reference stay. */
    private void reference(XmlElement xref, InlineWriter out) {
        if (!notes.marks(xref)) {
            children(xref, out);
        }
        if (notes.calledElsewhere(xref) > 0) {
            out.problem(
                    "mark-of-several",
                    "One mark, “" + xref.text().strip()
                            + "”, stands here for several notes. The first is called here, the others by their own marks.");
        }
        notes.call(xref, noteBody, out::call);
    }

    private void link(XmlElement link, InlineWriter out) {
        String address =
                link.attribute("href", link.is("uri") ? link.text() : "").strip();
        if (address.isEmpty()) {
            children(link, out);
        } else if (link.text().isBlank()) {
            out.linked(address, () -> out.text(address));
        } else {
            out.linked(address, () -> children(link, out));
        }
    }

    private void formula(XmlElement formula, InlineWriter out) {
        String written = Formula.of(formula);
        if (written.isEmpty()) {
            Loss.FORMULA_PICTURE.once(essay, out);
        } else {
            Loss.FORMULA.once(essay, out);
            if (Formula.words(formula)) {
                children(formula, out);
            } else {
                out.text(written);
            }
        }
    }

    private static void picture(XmlElement picture, InlineWriter out) {
        if (picture.is("graphic", "media")) {
            out.space();
        }
        String words =
                picture.element("alt-text").map(XmlElement::text).orElse("").strip();
        out.problem(
                "picture-inline",
                words.isEmpty()
                        ? "A picture within a line was left out: " + picture.attribute("href", "it has no address")
                        : "A picture within a line was kept with its description only.");
        if (!words.isEmpty()) {
            out.text(words);
        }
    }

    /** Of several forms of the same thing the one that has words. */
    static Optional<XmlElement> alternative(XmlElement alternatives) {
        List<XmlElement> forms = alternatives.elements();
        return forms.stream()
                .filter(f -> f.is("tex-math", "math", "table", "textual-form", "preformat", "code"))
                .findFirst()
                .or(() -> forms.stream().findFirst());
    }
}
