package org.ibid.core.importing.jats;

import java.util.List;
import java.util.Optional;
import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.KeptPicture;
import org.ibid.core.importing.KeptPictures;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.jats.JatsBlocks.Flow;

/** Tables, figures, formulas, code and files beside the article: what has a label and a caption. */
final class JatsFloats {

    private final JatsBlocks blocks;
    private final JatsInline inline;
    private final EssayAssembly essay;
    private final KeptPictures pictures = new KeptPictures();

    JatsFloats(JatsBlocks blocks, JatsInline inline, EssayAssembly essay) {
        this.blocks = blocks;
        this.inline = inline;
        this.essay = essay;
    }

    /** The pictures that the file holds. */
    List<KeptPicture> kept() {
        return pictures.all();
    }

    void block(XmlElement element, Flow flow) {
        switch (element.name()) {
            case "table-wrap" -> tableWrap(element, flow);
            case "table", "array" -> new JatsTable(inline, essay).add(element, flow);
            case "fig", "graphic", "media", "chem-struct-wrap" -> picture(element, flow);
            case "disp-formula" -> formula(element, flow);
            case "supplementary-material" -> supplement(element, flow);
            case "alternatives" -> JatsInline.alternative(element).ifPresent(a -> blocks.block(a, flow));
            default -> code(element, flow);
        }
    }

    /** The caption is a paragraph above the table. */
    private void tableWrap(XmlElement wrap, Flow flow) {
        InlineWriter words = new InlineWriter();
        caption(wrap, words);
        flow.sink().paragraph(words.take(), flow.run());
        boolean tabular =
                wrap.descendants("table", "tgroup", "array").findFirst().isPresent();
        for (XmlElement part : wrap.elements()) {
            if (part.is(
                    "label", "caption", "alt-text", "long-desc", "object-id", "permissions", "kwd-group", "title")) {
                continue;
            }
            if (part.is("graphic", "media") || (part.is("alternatives") && !tabular)) {
                flow.sink()
                        .problem(
                                "table-as-picture",
                                "This table is only a picture: " + address(part)
                                        + ". Its caption was kept. Type its figures in if questions are to be made of them.");
            } else if (blocks.isBlock(part)) {
                blocks.block(part, flow);
            } else {
                blocks.mixed(part, flow);
            }
        }
    }

    private void picture(XmlElement figure, Flow flow) {
        InlineWriter words = new InlineWriter();
        caption(figure, words);
        String alt = figure.elements("alt-text", "long-desc").stream()
                .findFirst()
                .or(() -> figure.descendants("alt-text").findFirst())
                .map(a -> a.text().strip().replaceAll("\\s+", " "))
                .orElse("");
        boolean captioned = words.length() > 0;
        if (!captioned) {
            words.text(alt);
        }
        boolean shown = figure.is("graphic", "media")
                || figure.descendants("graphic", "media").findFirst().isPresent();
        String source = address(figure);
        if (words.length() == 0 && shown) {
            flow.sink()
                    .problem(
                            "picture-without-words",
                            "A picture without a caption or description was left out: "
                                    + (source.startsWith("data:") ? "it has no address" : source));
        } else if (words.length() > 0) {
            String described = alt.isEmpty() ? words.since(0).strip() : alt;
            String kept =
                    source.startsWith("data:") ? pictures.keepAddress(source).orElse("") : source;
            flow.sink().picture(words.take(), described, shown && !kept.isEmpty() ? kept : null);
        }
        figure.elements().stream()
                .filter(e ->
                        blocks.isBlock(e) && !e.is("graphic", "media", "alternatives", "label", "title", "p", "attrib"))
                .forEach(e -> blocks.block(e, flow));
        figure.elements("p", "attrib").forEach(p -> blocks.mixed(p, flow));
    }

    private static String address(XmlElement figure) {
        String own = figure.attribute("href", "");
        return own.isEmpty()
                ? figure.descendants("graphic", "media")
                        .map(g -> g.attribute("href", ""))
                        .filter(h -> !h.isEmpty())
                        .findFirst()
                        .orElse("")
                : own;
    }

    /** Label, title and text of a caption, each ended by a point. */
    private void caption(XmlElement of, InlineWriter out) {
        of.element("label").ifPresent(label -> part(label, out));
        of.element("title").ifPresent(title -> part(title, out));
        for (XmlElement caption : of.elements("caption")) {
            if (caption.elements().isEmpty()) {
                part(caption, out);
            }
            caption.elements().forEach(p -> part(p, out));
        }
    }

    private void part(XmlElement part, InlineWriter out) {
        String before = out.since(0).strip();
        if (!before.isEmpty() && Character.isLetterOrDigit(before.codePointBefore(before.length()))) {
            out.close(".");
        }
        out.space();
        inline.children(part, out);
    }

    private void formula(XmlElement formula, Flow flow) {
        InlineWriter out = new InlineWriter();
        String written = Formula.of(formula);
        Optional<String> label = formula.element("label").map(l -> l.text().strip());
        if (written.isEmpty()) {
            Loss.FORMULA_PICTURE.once(essay, out);
            label.ifPresent(out::text);
            flow.sink().paragraph(out.take(), flow.run());
        } else {
            Loss.FORMULA.once(essay, out);
            out.literal(written + label.map(l -> " " + l).orElse(""));
            flow.sink().preformatted(out.take());
        }
    }

    private void supplement(XmlElement file, Flow flow) {
        InlineWriter words = new InlineWriter();
        caption(file, words);
        String address = file.attribute("href", address(file));
        words.problem(
                "supplement-left-out",
                "A file that belongs to the article is not in it: "
                        + (address.isEmpty() ? "it has no address" : address) + ". What is said of it was kept.");
        flow.sink().paragraph(words.take(), flow.run());
        List<XmlElement> paragraphs = file.elements("p");
        paragraphs.forEach(p -> blocks.mixed(p, flow));
    }

    private static void code(XmlElement element, Flow flow) {
        InlineWriter words = new InlineWriter();
        words.literal(element.text().replaceAll("\\A(?:[ \\t]*\\R)+", "").replace("\t", "    "));
        flow.sink().preformatted(words.take());
    }
}
