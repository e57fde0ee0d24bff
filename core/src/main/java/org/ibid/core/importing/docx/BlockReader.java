package org.ibid.core.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.FlowPart;
import org.ibid.core.importing.flow.FlowText;
import org.ibid.core.importing.flow.FlowWriter;
import org.ibid.core.importing.flow.Loss;
import org.ibid.core.importing.flow.ParagraphShape;
import org.ibid.core.importing.flow.ParagraphShape.Role;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs and tables of a body, a note, a cell or a text box. */
final class BlockReader {

    private final WordText text;
    private final WordPart part;
    private final Fields fields;
    private final List<FlowPart> parts = new ArrayList<>();
    private @Nullable FlowWriter goesOn;

    BlockReader(WordText text, WordPart part, Fields fields) {
        this.text = text;
        this.part = part;
        this.fields = fields;
    }

    static List<FlowPart> read(WordText text, WordPart part, Fields fields, XmlElement container) {
        BlockReader reader = new BlockReader(text, part, fields);
        reader.blocks(container);
        FlowWriter rest = reader.goesOn;
        if (rest != null) {
            reader.parts.add(new FlowPart.Paragraph(rest.prose(), ParagraphShape.of(Role.BODY)));
        }
        return reader.parts;
    }

    private void blocks(XmlElement container) {
        container.elements().forEach(this::block);
    }

    private void block(XmlElement e) {
        switch (e.name()) {
            case "p" -> paragraph(e);
            case "tbl" -> TableReader.read(text, part, fields, e, parts);
            case "sdt" -> Controls.content(e, text, parts).ifPresent(this::blocks);
            case "AlternateContent" -> Alternatives.chosen(e).ifPresent(this::blocks);
            case "del", "moveFrom" -> {
                // mostly marks of paragraphs and rows; what was deleted is in the runs
                if (e.descendants("t", "delText").findAny().isPresent()) {
                    text.losses().count(Loss.TRACKED_CHANGES, parts);
                }
            }
            case "altChunk", "subDoc" -> parts.add(new FlowPart.Lost("part-left-out", InlineReader.PART));
            case "r", "hyperlink", "fldSimple", "smartTag", "oMath", "oMathPara", "contentPart" -> loose(e);
            case "sectPr" -> text.notes().sectionEnds();
            default -> blocks(e);
        }
    }

    /** What should stand in a paragraph, and has none; equations may. */
    private void loose(XmlElement e) {
        FlowWriter writer = new FlowWriter();
        List<FlowPart> asides = new ArrayList<>();
        new InlineReader(text, part, fields, writer, asides, Optional.empty()).readOne(e);
        parts.add(new FlowPart.Paragraph(writer.prose(), ParagraphShape.of(Role.BODY)));
        parts.addAll(asides);
    }

    private void paragraph(XmlElement p) {
        Optional<XmlElement> properties = p.element("pPr");
        FlowWriter writer = goesOn != null ? goesOn : new FlowWriter();
        goesOn = null;
        fields.paragraphBegins();
        List<FlowPart> asides = new ArrayList<>();
        Paragraphs.Told told = text.paragraphs().tell(properties);
        new InlineReader(text, part, fields, writer, asides, properties).read(p);
        properties.flatMap(x -> x.element("sectPr")).ifPresent(s -> text.notes().sectionEnds());
        if (goesOn(properties, writer)) {
            goesOn = writer;
            parts.addAll(asides);
            return;
        }
        if (told.numbered() && told.shape().is(Role.HEADING) && !writer.since(0).isBlank()) {
            text.losses().count(Loss.HEADING_NUMBERS, writer);
        }
        FlowText words = told.shape().is(Role.CODE) ? writer.verbatim() : writer.prose();
        parts.add(new FlowPart.Paragraph(words, told.shape()));
        parts.addAll(asides);
    }

    /** A paragraph whose mark was deleted is one with the next, and so is an initial that stands in a frame of its own. */
    private boolean goesOn(Optional<XmlElement> properties, FlowWriter writer) {
        Optional<XmlElement> mark = properties.flatMap(p -> p.element("rPr"));
        boolean deleted =
                mark.filter(r -> r.element("del", "moveFrom").isPresent()).isPresent();
        boolean initial = properties
                .flatMap(p -> p.element("framePr"))
                .map(f -> f.attribute("dropCap", "none"))
                .filter(d -> !d.equals("none"))
                .isPresent();
        if (deleted) {
            text.losses().count(Loss.TRACKED_CHANGES, writer);
        }
        return deleted || initial;
    }
}
