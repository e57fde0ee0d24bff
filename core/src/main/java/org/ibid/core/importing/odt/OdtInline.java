package org.ibid.core.importing.odt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.ibid.core.importing.flow.FlowNote;
import org.ibid.core.importing.flow.FlowPart;
import org.ibid.core.importing.flow.FlowWriter;
import org.ibid.core.importing.flow.Inline;
import org.ibid.core.importing.flow.Loss;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a paragraph. */
final class OdtInline {

    private static final int MOST_SPACES = 200;

    /** @param own how the words look by the spans around them; their paragraph's style apart */
    private record Around(
            OdtLook own, boolean code, @Nullable Inline link) {}

    private final OdtText text;
    private final FlowWriter writer;
    private final OdtLook paragraph;
    private final OdtLook byHand;
    private final OdtDrawings drawings;

    /** @param asides gets the pictures and text boxes that hang on the paragraph */
    OdtInline(OdtText text, FlowWriter writer, List<FlowPart> asides, @Nullable String style) {
        this.text = text;
        this.writer = writer;
        this.paragraph = text.styles().paragraphLook(style);
        this.byHand = text.styles().byHand(style);
        this.drawings = new OdtDrawings(text, asides);
    }

    void read(XmlElement paragraphElement) {
        children(paragraphElement, new Around(byHand, false, null));
        if (drawings.inline() && !writer.since(0).isBlank()) {
            writer.problem("picture-inline", "A picture that stands within this paragraph was put after it.");
        }
    }

    /** Words that stand in no paragraph. */
    void read(List<XmlNode> nodes) {
        nodes(nodes, new Around(byHand, false, null));
    }

    private void children(XmlElement parent, Around around) {
        nodes(parent.children(), around);
    }

    private void nodes(List<XmlNode> nodes, Around around) {
        for (XmlNode node : nodes) {
            switch (node) {
                case XmlNode.Text characters -> words(characters.text().replaceAll("[ \\t\\r\\n]+", " "), around);
                case XmlElement e -> element(e, around);
            }
        }
    }

    private void element(XmlElement e, Around around) {
        switch (e.name()) {
            case "span" -> {
                String style = e.attribute("style-name");
                OdtLook look = text.styles().textLook(style).over(around.own());
                children(e, new Around(look, around.code() || text.styles().code(style), around.link()));
            }
            case "s" -> words(" ".repeat(OdtBlocks.whole(e.attribute("c", "1"), 1, MOST_SPACES)), around);
            case "tab" -> words(" ", around);
            case "line-break" -> writer.lineBreak();
            case "a" -> link(e, around);
            case "note" -> note(e);
            case "note-ref" -> noteReference(e, around);
            case "annotation" -> text.losses().count(Loss.COMMENTS, writer);
            case "change", "change-start" -> {
                if (text.changes().contains(e.attribute("change-id", ""))) {
                    text.losses().count(Loss.TRACKED_CHANGES, writer);
                }
            }
            case "ruby" -> ruby(e, around);
            case "hidden-text", "hidden-paragraph" -> {
                if (e.attribute("is-hidden", "true").equals("true")
                        && !(e.text() + e.attribute("string-value", "")).isBlank()) {
                    text.losses().count(Loss.HIDDEN, writer);
                } else {
                    children(e, around);
                }
            }
            case "number", "placeholder", "script", "event-listeners", "tracked-changes" -> {
                // no text of the essay
            }
            default -> {
                if (OdtDrawings.isOne(e)) {
                    drawings.read(e, writer);
                } else {
                    children(e, around);
                }
            }
        }
    }

    private void words(String words, Around around) {
        OdtLook whole = around.own().over(paragraph);
        if (Boolean.TRUE.equals(whole.hidden())) {
            if (!words.isBlank()) {
                text.losses().count(Loss.HIDDEN, writer);
            }
            return;
        }
        if (Boolean.TRUE.equals(around.own().struck()) && !words.isBlank()) {
            text.losses().count(Loss.STRUCK, writer);
        }
        String language = whole.language();
        if (language != null) {
            text.languages().merge(language, words.length(), Integer::sum);
        }
        writer.styled(styles(around));
        writer.characters(words);
    }

    private Set<Inline> styles(Around around) {
        OdtLook own = around.own();
        Set<Inline> styles = new HashSet<>();
        if (differs(own.bold(), paragraph.bold())) {
            styles.add(Inline.of(Style.STRONG));
        }
        boolean underlined = Boolean.TRUE.equals(own.underlined()) && around.link() == null;
        if (differs(own.italic(), paragraph.italic()) || underlined) {
            styles.add(Inline.of(Style.EMPHASIS));
        }
        if (differs(own.smallCaps(), paragraph.smallCaps())) {
            styles.add(Inline.of(Style.SMALL_CAPS));
        }
        int raised = raised(own);
        if (raised != 0) {
            styles.add(Inline.of(raised > 0 ? Style.SUPERSCRIPT : Style.SUBSCRIPT));
        }
        if (around.code()) {
            styles.add(Inline.of(Style.CODE));
        }
        if (around.link() != null) {
            styles.add(around.link());
        }
        return styles;
    }

    private static boolean differs(@Nullable Boolean own, @Nullable Boolean paragraph) {
        return own != null && own != Boolean.TRUE.equals(paragraph);
    }

    private static int raised(OdtLook own) {
        Integer raised = own.raised();
        return raised == null ? 0 : raised;
    }

    private void link(XmlElement e, Around around) {
        String address = e.attribute("href", "");
        if (Inline.allowed(address)) {
            children(e, new Around(around.own(), around.code(), Inline.link(address)));
            return;
        }
        if (!address.startsWith("#") && !address.isEmpty()) {
            String shown = address.length() > 60 ? address.substring(0, 60) + "…" : address;
            writer.problem(
                    "link-dropped",
                    "The link to “" + shown
                            + "” was left out, its words were kept: only web and mail addresses can be links.");
        }
        children(e, around);
    }

    private void note(XmlElement e) {
        String id = e.attribute("id", "");
        String key = id.isEmpty() || text.notes().containsKey(id)
                ? "note " + (text.notes().size() + 1)
                : id;
        XmlElement citation = e.element("note-citation").orElse(null);
        String label = citation == null
                ? ""
                : citation.attribute("label", citation.text()).strip();
        boolean end = e.attribute("note-class", "footnote").equals("endnote");
        writer.styled(Set.of());
        writer.call(key);
        // its place among the notes is that of its call, whatever its body holds
        text.notes().put(key, new FlowNote(key, null, null, end));
        List<FlowPart> body =
                e.element("note-body").map(b -> OdtBlocks.read(text, b)).orElse(List.of());
        text.notes().put(key, FlowNote.of(key, label.isEmpty() ? null : label, body, end));
    }

    /** A cross-reference to a note calls it again; where it is written as a mark, that is no text. */
    private void noteReference(XmlElement e, Around around) {
        String note = e.attribute("ref-name", "");
        boolean elsewhere = e.attribute("reference-format", "text").matches("page|chapter|direction");
        boolean known = text.noteIds().contains(note);
        if (!known || elsewhere || raised(around.own()) <= 0) {
            children(e, around);
        }
        if (!known) {
            writer.problem("note-reference-unknown", "This refers to a note that is not in the file.");
        } else if (!elsewhere && !e.inside("note-body")) {
            writer.styled(Set.of());
            writer.call(note);
        }
    }

    /** The reading of a word stands in brackets after it. */
    private void ruby(XmlElement e, Around around) {
        e.element("ruby-base").ifPresent(b -> children(b, around));
        e.element("ruby-text").filter(r -> !r.text().isBlank()).ifPresent(reading -> {
            words(" (", around);
            children(reading, around);
            words(")", around);
        });
    }
}
