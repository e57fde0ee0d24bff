package org.ibid.core.importing.tei;

import java.util.Optional;
import java.util.function.Function;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.importing.Inline;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.MathInLine;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.ibid.core.importing.tei.Losses.Loss;

/** Writes what stands within a line of a TEI text. */
final class TeiInline {

    private final TeiNotes notes;
    private final Rendition rendition;
    private final QuotationMarks marks;
    private final Losses losses;
    private final TeiSpeakers speakers;
    private final Signs signs;
    private final Function<XmlElement, Inline> noteBody;

    TeiInline(
            TeiNotes notes,
            Rendition rendition,
            QuotationMarks marks,
            Losses losses,
            TeiSpeakers speakers,
            Signs signs,
            Function<XmlElement, Inline> noteBody) {
        this.notes = notes;
        this.rendition = rendition;
        this.marks = marks;
        this.losses = losses;
        this.speakers = speakers;
        this.signs = signs;
        this.noteBody = noteBody;
    }

    void children(XmlElement parent, InlineWriter out) {
        parent.children().forEach(node -> node(node, out));
    }

    void node(XmlNode node, InlineWriter out) {
        switch (node) {
            case XmlNode.Text text -> out.text(text.text());
            case XmlElement element -> {
                if (notes.isNote(element)) {
                    note(element, out);
                } else {
                    element(element, out);
                    notes.calledAt(element).forEach(n -> notes.call(n, noteBody, out::call));
                }
            }
        }
    }

    private void note(XmlElement note, InlineWriter out) {
        if (notes.atItsOwnPlace(note)) {
            if (TeiNotes.margin(note)) {
                losses.once(out, Loss.MARGIN_NOTES);
            }
            notes.call(note, noteBody, out::call);
        }
    }

    private void element(XmlElement element, InlineWriter out) {
        switch (element.name()) {
            case "lb" -> lineBreak(element, out);
            case "pb", "cb", "gb", "milestone" -> {
                if (unbroken(element)) {
                    out.joinWord();
                }
            }
            case "space" -> out.space();
            case "ptr", "ref" -> pointer(element, out);
            case "hi", "emph", "mentioned", "stage" ->
                rendition.styled(element, true, out, () -> children(element, out));
            case "title" -> title(element, out);
            case "q", "quote", "said", "soCalled" -> quotation(element, out);
            case "code", "gi", "att", "val", "tag", "ident" -> out.styled(Style.CODE, () -> children(element, out));
            case "formula" -> {
                losses.once(out, Loss.MARKUP);
                rendition.styled(element, false, out, () -> formula(element, out));
            }
            case "notatedMusic" -> {
                losses.once(out, Loss.NOTATION);
                element.elements().stream().filter(e -> !e.is("ptr", "graphic")).forEach(e -> node(e, out));
            }
            case "rt" -> out.bracketed(() -> children(element, out));
            case "w", "pc" -> token(element, out);
            case "g" -> sign(element, out);
            case "camera", "sound", "tech", "view", "caption", "move" ->
                out.styled(Style.EMPHASIS, () -> plain(element, out));
            case "graphic", "media", "binaryObject", "figure" -> picture(element, out);
            case "eg", "egXML" -> out.styled(Style.CODE, () -> out.text(element.text()));
            default -> edited(element, out);
        }
    }

    /** What editors do with words. */
    private void edited(XmlElement element, InlineWriter out) {
        switch (element.name()) {
            case "choice" -> {
                losses.once(out, Loss.CHOICE);
                Reading.of(element).ifPresent(kept -> node(kept, out));
            }
            case "app" -> {
                losses.once(out, Loss.READINGS);
                Reading.of(element).ifPresent(kept -> node(kept, out));
            }
            case "del" -> losses.once(out, Loss.DELETION);
            case "delSpan" -> losses.once(out, Loss.DELETION_KEPT);
            case "supplied", "unclear" -> {
                losses.once(out, Loss.UNSURE);
                children(element, out);
            }
            case "gap" -> {
                out.text("[…]");
                out.problem("gap", "Words are missing here in the source of this edition. “[…]” stands for them.");
            }
            case "fw" -> losses.once(out, Loss.FURNITURE);
            case "metamark",
                    "index",
                    "interp",
                    "interpGrp",
                    "span",
                    "spanGrp",
                    "link",
                    "linkGrp",
                    "alt",
                    "altGrp",
                    "certainty",
                    "precision",
                    "respons",
                    "fs",
                    "witDetail",
                    "wit" -> {
                // what is said of the text, not of it
            }
            default -> plain(element, out);
        }
    }

    private void formula(XmlElement formula, InlineWriter out) {
        Optional<XmlElement> math = formula.descendants("math").findFirst();
        math.ifPresentOrElse(m -> out.text(MathInLine.of(m)), () -> children(formula, out));
    }

    private void plain(XmlElement element, InlineWriter out) {
        boolean apart = Apart.is(element);
        if (apart) {
            out.space();
        }
        if ("preserve".equals(element.attribute("space"))) {
            out.literal(element.text());
        } else {
            rendition.styled(element, false, out, () -> children(element, out));
        }
        if (apart) {
            out.space();
        }
    }

    /** Of words and points that are marked one by one only the words have a space before them. */
    private void token(XmlElement token, InlineWriter out) {
        boolean point = token.is("pc");
        if (Apart.token(token) && !point) {
            out.space();
        }
        if (point && Apart.closes(token)) {
            out.close(token.text().strip());
        } else {
            rendition.styled(token, false, out, () -> children(token, out));
        }
    }

    /** A sign of the edition's own is what the edition says may stand for it. */
    private void sign(XmlElement sign, InlineWriter out) {
        if (!sign.text().isBlank()) {
            rendition.styled(sign, false, out, () -> children(sign, out));
            return;
        }
        String written = signs.of(sign.attribute("ref", ""));
        if (written.isEmpty()) {
            out.problem(
                    "symbol-unknown",
                    "A sign that has no character stands here as \uFFFD. The edition says of it: “"
                            + sign.attribute("ref", "nothing") + "”.");
        }
        out.text(written.isEmpty() ? "\uFFFD" : written);
    }

    private static void lineBreak(XmlElement element, InlineWriter out) {
        if (unbroken(element)) {
            out.joinWord();
        } else {
            out.space();
        }
    }

    /** True where a line or page ends within a word. */
    private static boolean unbroken(XmlElement element) {
        return element.attribute("break", "").equals("no")
                || element.attribute("type", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("hyphen.*|inword|nobreak");
    }

    private void pointer(XmlElement pointer, InlineWriter out) {
        var called = notes.calledBy(pointer);
        if (!called.isEmpty()) {
            if (!TeiNotes.isMark(pointer)) {
                children(pointer, out);
            }
            called.forEach(note -> notes.call(note, noteBody, out::call));
            return;
        }
        if (notes.leadsBack(pointer) && TeiNotes.isMark(pointer)) {
            return;
        }
        String address = pointer.attribute("target", "").strip();
        boolean inside = address.isEmpty() || address.startsWith("#") || !address.contains(":");
        if (inside) {
            if (pointer.text().isBlank()) {
                missing(pointer, address, out);
            } else {
                losses.once(out, Loss.CROSS_REFERENCE);
                rendition.styled(pointer, false, out, () -> children(pointer, out));
            }
        } else if (pointer.text().isBlank()) {
            out.linked(address, () -> out.text(address));
        } else {
            out.linked(address, () -> rendition.styled(pointer, false, out, () -> children(pointer, out)));
        }
    }

    private void missing(XmlElement pointer, String address, InlineWriter out) {
        boolean ofNote =
                pointer.attribute("type", "").toLowerCase(java.util.Locale.ROOT).matches(".*note.*");
        if (ofNote && address.startsWith("#") && notes.nowhere(address)) {
            notes.missing(address, pointer.attribute("n"), out::call);
        } else {
            losses.once(out, Loss.CROSS_REFERENCE);
        }
    }

    /** Titles of books and journals are set apart as the essay sets them; those of articles stand in marks. */
    private void title(XmlElement title, InlineWriter out) {
        if (title.attribute("level", "").matches("[au]")
                && rendition.styles(title).isEmpty()) {
            marks.around(title, out, () -> children(title, out));
        } else {
            rendition.styled(title, true, out, () -> children(title, out));
        }
    }

    private void quotation(XmlElement quotation, InlineWriter out) {
        boolean speech = !quotation.attribute("direct", "").equals("false")
                && !quotation.attribute("type", "").matches("emph|term|foreign|distinct|mentioned");
        Runnable content =
                () -> rendition.styled(quotation, !speech && quotation.is("q"), out, () -> children(quotation, out));
        if (speech) {
            out.said(speakers.of(quotation), () -> marks.around(quotation, out, content));
        } else {
            content.run();
        }
    }

    private void picture(XmlElement picture, InlineWriter out) {
        String words = picture.is("figure") && picture.element("binaryObject").isEmpty()
                ? picture.text().strip()
                : picture.element("desc").map(XmlElement::text).orElse("");
        out.problem(
                "picture-inline",
                words.isBlank()
                        ? "A picture within a line was left out: " + TeiPictures.named(picture)
                        : "A picture within a line was kept with its words only.");
        if (picture.is("binaryObject")) {
            // its text is code
            picture.elements("desc").forEach(d -> node(d, out));
        } else {
            children(picture, out);
        }
    }
}
