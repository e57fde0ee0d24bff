package org.ibid.core.importing.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.ibid.core.importing.flow.FlowPart;
import org.ibid.core.importing.flow.FlowText;
import org.ibid.core.importing.flow.FlowWriter;
import org.ibid.core.importing.flow.Loss;
import org.ibid.core.importing.flow.ParagraphShape;
import org.ibid.core.importing.flow.ParagraphShape.Role;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs, lists and tables of a body, a section, a note, a cell or a text box. */
final class OdtBlocks {

    private static final int DEEPEST_LEVEL = 9;

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h",
            "list",
            "numbered-paragraph",
            "table",
            "section",
            "table-of-content",
            "alphabetical-index",
            "illustration-index",
            "table-index",
            "object-index",
            "user-index",
            "bibliography",
            "tracked-changes",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "dde-connection-decls",
            "forms",
            "number",
            "soft-page-break",
            "alphabetical-index-auto-mark-file",
            "section-source");

    /** @param style name of the list's style; depth from 0 */
    private record ListPlace(@Nullable String style, int depth) {}

    private final OdtText text;
    private final List<FlowPart> parts = new ArrayList<>();

    private OdtBlocks(OdtText text) {
        this.text = text;
    }

    static List<FlowPart> read(OdtText text, XmlElement container) {
        OdtBlocks reader = new OdtBlocks(text);
        reader.blocks(container, null);
        return reader.parts;
    }

    private void blocks(XmlElement container, @Nullable ListPlace list) {
        List<XmlNode> loose = new ArrayList<>();
        for (XmlNode node : container.children()) {
            if (node instanceof XmlElement e && isBlock(e)) {
                paragraph(loose);
                block(e, list);
            } else {
                loose.add(node);
            }
        }
        paragraph(loose);
    }

    /** What stands beside paragraphs and in none of them. */
    private static boolean isBlock(XmlElement e) {
        return BLOCKS.contains(e.name())
                || OdtDrawings.isOne(e)
                || (!e.is("note", "annotation") && e.elements().stream().anyMatch(OdtBlocks::isBlock));
    }

    private void paragraph(List<XmlNode> loose) {
        boolean said = loose.stream()
                .anyMatch(n -> n instanceof XmlElement
                        || (n instanceof XmlNode.Text t && !t.text().isBlank()));
        if (said) {
            FlowWriter writer = new FlowWriter();
            List<FlowPart> asides = new ArrayList<>();
            new OdtInline(text, writer, asides, null).read(List.copyOf(loose));
            parts.add(new FlowPart.Paragraph(writer.prose(), ParagraphShape.of(Role.BODY)));
            parts.addAll(asides);
        }
        loose.clear();
    }

    private void block(XmlElement e, @Nullable ListPlace list) {
        switch (e.name()) {
            case "p", "h" -> paragraph(e, list);
            case "list" -> {
                String own = e.attribute("style-name");
                String style = own != null || list == null ? own : list.style();
                blocks(e, new ListPlace(style, list == null ? 0 : list.depth() + 1));
            }
            case "numbered-paragraph" -> {
                int level = whole(e.attribute("level", "1"), 1, DEEPEST_LEVEL);
                blocks(e, new ListPlace(e.attribute("style-name"), level - 1));
            }
            case "table" -> OdtTable.read(text, e, parts);
            case "section" -> section(e, list);
            case "table-of-content",
                    "alphabetical-index",
                    "illustration-index",
                    "table-index",
                    "object-index",
                    "user-index" -> text.losses().count(Loss.CONTENTS, parts);
            case "bibliography" ->
                parts.add(
                        new FlowPart.Lost(
                                "bibliography-left-out",
                                "The bibliography that the word processor gathers was left out. If readers need it, turn it into ordinary text and import the file again."));
            case "tracked-changes",
                    "sequence-decls",
                    "variable-decls",
                    "user-field-decls",
                    "dde-connection-decls",
                    "forms",
                    "number",
                    "soft-page-break",
                    "alphabetical-index-auto-mark-file" -> {
                // no text of the essay
            }
            default -> {
                if (OdtDrawings.isOne(e) || (e.is("a") && e.text().isBlank())) {
                    drawing(e);
                } else {
                    blocks(e, list);
                }
            }
        }
    }

    static int whole(String digits, int least, int most) {
        return digits.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(digits), least, most) : least;
    }

    private void section(XmlElement e, @Nullable ListPlace list) {
        boolean hidden = e.attribute("display", "true").equals("none")
                || e.attribute("is-hidden", "false").equals("true")
                || text.styles().hiddenSection(e.attribute("style-name"));
        if (hidden) {
            text.losses().count(Loss.HIDDEN, parts);
        } else if (e.element("section-source").isPresent() && e.text().isBlank()) {
            parts.add(
                    new FlowPart.Lost(
                            "part-left-out",
                            "Another document is put in here and was left out. Copy its text into this one and import it again."));
        } else {
            blocks(e, list);
        }
    }

    /** What hangs on the page and not on a paragraph. */
    private void drawing(XmlElement e) {
        FlowWriter writer = new FlowWriter();
        List<FlowPart> asides = new ArrayList<>();
        new OdtDrawings(text, asides).read(e, writer);
        parts.add(new FlowPart.Paragraph(writer.prose(), ParagraphShape.of(Role.BODY)));
        parts.addAll(asides);
    }

    private void paragraph(XmlElement e, @Nullable ListPlace list) {
        String style = e.attribute("style-name");
        FlowWriter writer = new FlowWriter();
        List<FlowPart> asides = new ArrayList<>();
        new OdtInline(text, writer, asides, style).read(e);
        ParagraphShape shape = shape(e, style, list);
        if (shape.is(Role.HEADING) && numbered(e, style)) {
            text.losses().count(Loss.HEADING_NUMBERS, writer);
        }
        FlowText words = shape.is(Role.CODE) ? writer.verbatim() : writer.prose();
        if (words.blank() && text.styles().rule(style)) {
            parts.add(new FlowPart.Rule());
        }
        parts.add(new FlowPart.Paragraph(words, shape));
        parts.addAll(asides);
    }

    private static boolean numbered(XmlElement e, @Nullable String style) {
        return style != null && !e.text().isBlank() && e.element("number").isPresent();
    }

    private ParagraphShape shape(XmlElement e, @Nullable String style, @Nullable ListPlace list) {
        ParagraphShape shape = text.styles().shape(style);
        if (e.is("h") && !shape.is(Role.TITLE) && !shape.is(Role.SUBTITLE)) {
            return ParagraphShape.heading(whole(e.attribute("outline-level", "1"), 1, DEEPEST_LEVEL));
        }
        boolean mayBeListed = shape.is(Role.BODY)
                || shape.is(Role.INDENTED)
                || shape.is(Role.LIST_CONTINUED)
                || shape.is(Role.QUOTATION);
        if (list == null || !mayBeListed) {
            return shape;
        }
        String named = Optional.ofNullable(list.style())
                .or(() -> text.styles().listOf(style))
                .orElse(null);
        return ParagraphShape.listItem(list.depth(), text.styles().ordered(named, list.depth()));
    }
}
