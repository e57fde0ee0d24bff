package org.ibid.core.importing.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.importing.MathInLine;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlFile;
import org.ibid.core.importing.flow.FlowPart;
import org.ibid.core.importing.flow.FlowWriter;
import org.ibid.core.importing.flow.ParagraphShape;
import org.ibid.core.importing.flow.ParagraphShape.Role;

/** Reads frames and shapes: pictures, text boxes, equations. */
final class OdtDrawings {

    private static final Set<String> SHAPES = Set.of(
            "frame",
            "text-box",
            "g",
            "custom-shape",
            "rect",
            "line",
            "ellipse",
            "circle",
            "polygon",
            "polyline",
            "path",
            "regular-polygon",
            "connector",
            "caption",
            "control",
            "scene");

    private final OdtText text;
    private final List<FlowPart> asides;
    private boolean inline;

    OdtDrawings(OdtText text, List<FlowPart> asides) {
        this.text = text;
        this.asides = asides;
    }

    /** True where a picture stood in the line, as a letter does. */
    boolean inline() {
        return inline;
    }

    static boolean isOne(XmlElement e) {
        return SHAPES.contains(e.name());
    }

    void read(XmlElement e, FlowWriter at) {
        switch (e.name()) {
            case "frame" -> frame(e, at);
            case "text-box" -> textBox(e, at);
            case "g", "a" ->
                e.elements().stream().filter(c -> isOne(c) || c.is("a")).forEach(c -> read(c, at));
            case "control" -> lost("A field of a form", description(e), at);
            default -> {
                if (e.descendants("p").anyMatch(p -> !p.text().isBlank())) {
                    textBox(e, at);
                } else if (!e.is("line", "connector") || !description(e).isEmpty()) {
                    // a line by itself says nothing
                    lost("A drawing", description(e), at);
                }
            }
        }
    }

    private static String description(XmlElement e) {
        return e.elements("title", "desc").stream()
                .map(d -> d.text().strip())
                .filter(d -> !d.isEmpty())
                .distinct()
                .collect(Collectors.joining(": "));
    }

    private void frame(XmlElement frame, FlowWriter at) {
        Optional<XmlElement> box = frame.element("text-box");
        Optional<XmlElement> object = frame.element("object", "object-ole");
        if (box.isPresent()) {
            textBox(box.get(), at);
            return;
        }
        Optional<XmlElement> math = object.flatMap(this::math);
        if (math.isPresent()) {
            at.problem(
                    "equation",
                    "An equation was written in one line. Compare it with the original; what is lost can only be described.");
            at.characters(MathInLine.of(math.get()));
            return;
        }
        List<XmlElement> images = frame.elements("image");
        if (!images.isEmpty()) {
            picture(frame, images, at);
        } else {
            lost(object.isPresent() ? "An embedded object" : "A drawing", description(frame), at);
        }
    }

    private Optional<XmlElement> math(XmlElement object) {
        Optional<XmlElement> written = object.element("math");
        if (written.isPresent()) {
            return written;
        }
        Optional<byte[]> packed = text.file().packed(object.attribute("href", "") + "/content.xml");
        if (packed.isEmpty()) {
            return Optional.empty();
        }
        try {
            XmlElement root = XmlFile.parse(packed.get(), "an equation");
            return root.is("math")
                    ? Optional.of(root)
                    : root.descendants("math").findFirst();
        } catch (UnreadableEssay e) {
            // the picture of it is read instead, or its loss told
            return Optional.empty();
        }
    }

    private void picture(XmlElement frame, List<XmlElement> images, FlowWriter at) {
        inline |= frame.attribute("anchor-type", "").equals("as-char");
        boolean inFile = false;
        for (XmlElement image : images) {
            Optional<byte[]> bytes = text.file().bytes(image);
            inFile |= bytes.isPresent();
            Optional<String> kept = bytes.flatMap(text.pictures()::keep);
            if (kept.isPresent()) {
                asides.add(new FlowPart.Picture(description(frame), kept.get()));
                return;
            }
        }
        String address = images.getFirst().attribute("href", "");
        at.problem(
                inFile ? "picture-format" : "picture-missing",
                inFile
                        ? "A picture here is of a kind that web pages cannot show (" + address
                                + "). Put a PNG or JPEG in its place; its words were kept."
                        : "A picture here is not in the file" + (address.isEmpty() ? "" : " but at " + address)
                                + ". Its words were kept.");
        asides.add(new FlowPart.Picture(description(frame), null));
    }

    /** A box around a picture holds its caption; any other holds text. */
    private void textBox(XmlElement box, FlowWriter at) {
        List<FlowPart> inside = OdtBlocks.read(text, box);
        List<FlowPart> pictures =
                inside.stream().filter(FlowPart.Picture.class::isInstance).toList();
        if (pictures.isEmpty()) {
            boolean words = inside.stream()
                    .anyMatch(p ->
                            !(p instanceof FlowPart.Paragraph q) || !q.text().blank());
            if (words) {
                at.problem("text-box", "A text box hangs on this paragraph; its text was put after it.");
            }
            asides.addAll(inside);
            return;
        }
        asides.addAll(pictures);
        boolean captioned = false;
        List<FlowPart> rest = new ArrayList<>();
        for (FlowPart part : inside) {
            if (part instanceof FlowPart.Paragraph p && !p.text().blank() && !captioned) {
                captioned = true;
                asides.add(new FlowPart.Paragraph(p.text(), ParagraphShape.of(Role.CAPTION)));
            } else if (!(part instanceof FlowPart.Picture)) {
                rest.add(part);
            }
        }
        asides.addAll(rest);
    }

    private static void lost(String what, String description, FlowWriter at) {
        at.problem(
                "drawing-left-out",
                what + " was left out here" + (description.isEmpty() ? "" : " (“" + description + "”)")
                        + ". Put a picture of it in its place if readers need it.");
    }
}
