package org.ibid.core.importing.docx;

import java.util.List;
import java.util.Optional;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.FlowPart;
import org.ibid.core.importing.flow.FlowWriter;
import org.jspecify.annotations.Nullable;

/** Reads drawings, new ({@code w:drawing}) and old ({@code w:pict}): their pictures and text boxes. */
final class Drawings {

    private final WordText text;
    private final WordPart part;
    private final List<FlowPart> asides;
    private boolean inline;

    Drawings(WordText text, WordPart part, List<FlowPart> asides) {
        this.text = text;
        this.part = part;
        this.asides = asides;
    }

    /** True where a picture stood in the line, as a letter does. */
    boolean inline() {
        return inline;
    }

    void read(XmlElement drawing, FlowWriter at) {
        int before = asides.size();
        String alt = alt(drawing);
        inside(drawing, alt, at);
        boolean kept = asides.size() > before;
        inline |= kept && drawing.is("drawing") && drawing.element("inline").isPresent();
        if (!kept) {
            lost(drawing, alt, at);
        }
    }

    private void inside(XmlElement e, String alt, FlowWriter at) {
        switch (e.name()) {
            case "txbxContent" -> textBox(e, at);
            case "blip" -> picture(e.attribute("embed"), e.attribute("link"), alt, at);
            case "imagedata" -> picture(e.attribute("id"), e.attribute("href"), alt, at);
            case "AlternateContent" ->
                Alternatives.chosen(e).ifPresent(b -> b.elements().forEach(c -> inside(c, alt, at)));
            case "rect" -> {
                if (e.attribute("hr", "f").matches("t|true|1")) {
                    asides.add(new FlowPart.Rule());
                } else {
                    e.elements().forEach(c -> inside(c, alt, at));
                }
            }
            default -> e.elements().forEach(c -> inside(c, alt, at));
        }
    }

    private static String alt(XmlElement drawing) {
        Optional<String> described =
                drawing.descendants("docPr").findFirst().map(p -> p.attribute("descr", p.attribute("title", "")));
        return described
                .or(() -> drawing.descendants("shape", "rect", "group")
                        .map(s -> s.attribute("alt"))
                        .filter(java.util.Objects::nonNull)
                        .findFirst())
                .orElse("");
    }

    private void textBox(XmlElement content, FlowWriter at) {
        List<FlowPart> inside = BlockReader.read(text, part, new Fields(false), content);
        boolean words = inside.stream()
                .anyMatch(p -> p instanceof FlowPart.Paragraph q && !q.text().blank());
        if (words) {
            at.problem("text-box", "A text box hangs on this paragraph; its text was put after it.");
        }
        asides.addAll(inside);
    }

    private void picture(@Nullable String embedded, @Nullable String linked, String alt, FlowWriter at) {
        Optional<WordPart.Relation> inFile = Optional.ofNullable(embedded).flatMap(part::relation);
        Optional<byte[]> bytes = inFile.flatMap(text.file()::bytes);
        Optional<String> kept = bytes.flatMap(text.pictures()::keep);
        if (kept.isEmpty()) {
            Optional<WordPart.Relation> elsewhere =
                    Optional.ofNullable(linked).flatMap(part::relation).or(() -> inFile);
            at.problem(
                    bytes.isPresent() ? "picture-format" : "picture-missing",
                    bytes.isPresent()
                            ? "A picture here is of a kind that web pages cannot show" + kind(inFile)
                                    + ". Put a PNG or JPEG in its place; its words were kept."
                            : "A picture here is not in the file"
                                    + elsewhere
                                            .map(r -> " but at " + r.target())
                                            .orElse("")
                                    + ". Its words were kept.");
        }
        asides.add(new FlowPart.Picture(alt, kept.orElse(null)));
    }

    private static String kind(Optional<WordPart.Relation> relation) {
        String name = relation.map(WordPart.Relation::target).orElse("");
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.length() - dot > 6 ? "" : " (" + name.substring(dot + 1) + ")";
    }

    private void lost(XmlElement drawing, String alt, FlowWriter at) {
        String words = drawing.descendants("textpath", "t")
                .map(t -> t.is("t") ? t.text() : t.attribute("string", ""))
                .reduce("", (a, b) -> (a + " " + b).strip());
        String what = drawing.descendants("chart").findAny().isPresent()
                ? "A chart"
                : drawing.descendants("relIds").findAny().isPresent() ? "A diagram" : "A drawing";
        boolean mute = drawing.descendants("control", "OLEObject").findAny().isPresent();
        at.problem(
                "drawing-left-out",
                (mute ? "An embedded object" : what) + " was left out here"
                        + (words.isEmpty() ? "" : "; its words are: “" + words + "”")
                        + (alt.isBlank() ? "" : " (“" + alt.strip() + "”)")
                        + ". Put a picture of it in its place if readers need it.");
    }
}
