package org.ibid.core.importing.jats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.KeptPicture;
import org.ibid.core.importing.KeptPictures;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.ibid.core.importing.jats.JatsBlocks.Flow;

/** Tables, figures, formulas, code and files beside the article: what has a label and a caption. */
final class JatsFloats {

    private static final String[] SAID_OF_IT = {
        "label", "caption", "alt-text", "long-desc", "object-id", "permissions", "kwd-group", "subj-group", "title"
    };

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
            case "table", "array" -> table(element, flow);
            case "fig", "graphic", "media", "chem-struct-wrap" -> picture(element, flow);
            case "disp-formula", "tex-math" -> formula(element, flow);
            case "supplementary-material" -> supplement(element, flow);
            case "alternatives" -> JatsInline.alternative(element).ifPresent(a -> blocks.block(a, flow));
            default -> code(element, flow);
        }
    }

    private void table(XmlElement table, Flow flow) {
        InlineWriter words = new InlineWriter();
        caption(table, words);
        flow.sink().paragraph(words.take(), flow.run());
        new JatsTable(inline, essay).add(table, flow);
        JatsTable.beside(table, inline, words, part -> blocks.part(part, flow, words));
        blocks.flush(words, flow);
    }

    /** The caption is a paragraph above the table. */
    private void tableWrap(XmlElement wrap, Flow flow) {
        InlineWriter words = new InlineWriter();
        caption(wrap, words);
        flow.sink().paragraph(words.take(), flow.run());
        boolean tabular =
                wrap.descendants("table", "tgroup", "array").findFirst().isPresent();
        List<XmlNode> nodes = wrap.children();
        for (int i = 0; i < nodes.size(); i++) {
            if (!(nodes.get(i) instanceof XmlElement part)) {
                inline.node(nodes, i, words);
                continue;
            }
            if (part.is(SAID_OF_IT)) {
                continue;
            }
            if (part.is("graphic", "media") || (part.is("alternatives") && !tabular)) {
                flow.sink()
                        .problem(
                                "table-as-picture",
                                "This table is only a picture: " + address(part)
                                        + ". Its caption was kept. Type its figures in if questions are to be made of them.");
            } else {
                blocks.part(part, flow, words);
            }
        }
        blocks.flush(words, flow);
    }

    private void picture(XmlElement figure, Flow flow) {
        InlineWriter words = new InlineWriter();
        caption(figure, words);
        String alt = described(figure);
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
        beside(figure, flow);
    }

    /** What stands in a figure or belongs to a file, besides what is said of it. */
    private void beside(XmlElement figure, Flow flow) {
        InlineWriter words = new InlineWriter();
        List<XmlNode> nodes = figure.children();
        for (int i = 0; i < nodes.size(); i++) {
            boolean shown = nodes.get(i) instanceof XmlElement e && (e.is(SAID_OF_IT) || e.is("graphic", "media"));
            boolean forms = nodes.get(i) instanceof XmlElement e
                    && e.is("alternatives")
                    && JatsInline.alternative(e)
                            .filter(a -> a.is("graphic", "media"))
                            .isPresent();
            if (nodes.get(i) instanceof XmlElement part && !shown && !forms) {
                blocks.part(part, flow, words);
            } else if (!shown && !forms) {
                inline.node(nodes, i, words);
            }
        }
        blocks.flush(words, flow);
    }

    /** Its alternative text and its long description. */
    private static String described(XmlElement figure) {
        return figure.descendants("alt-text", "long-desc")
                .map(a -> a.text().strip().replaceAll("\\s+", " "))
                .filter(a -> !a.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
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
            if (caption.hasWords() || caption.elements().isEmpty()) {
                part(caption, out);
            } else {
                caption.elements().forEach(p -> part(p, out));
            }
        }
        of.elements("graphic", "media", "alternatives").forEach(shown -> caption(shown, out));
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
        beside(file, flow);
    }

    private static void code(XmlElement element, Flow flow) {
        InlineWriter words = new InlineWriter();
        words.literal(element.text().replaceAll("\\A(?:[ \\t]*\\R)+", "").replace("\t", "    "));
        flow.sink().preformatted(words.take());
    }
}
