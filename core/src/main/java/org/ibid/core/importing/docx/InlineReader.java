package org.ibid.core.importing.docx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.FlowPart;
import org.ibid.core.importing.flow.FlowWriter;
import org.ibid.core.importing.flow.Inline;
import org.ibid.core.importing.flow.Loss;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a paragraph. */
final class InlineReader {

    static final String PART =
            "Another document is put in here and was left out. Copy its text into this one and import it again.";

    private final WordText text;
    private final WordPart part;
    private final Fields fields;
    private final FlowWriter writer;
    private final RunStyles look;
    private final Drawings drawings;
    private @Nullable Inline link;
    private @Nullable StringBuilder mark;
    private @Nullable String marked;

    /** @param asides gets the pictures and text boxes that hang on the paragraph */
    InlineReader(
            WordText text,
            WordPart part,
            Fields fields,
            FlowWriter writer,
            List<FlowPart> asides,
            Optional<XmlElement> properties) {
        this.text = text;
        this.part = part;
        this.fields = fields;
        this.writer = writer;
        this.look = new RunStyles(text.styles(), properties);
        this.drawings = new Drawings(text, part, asides);
    }

    void read(XmlElement paragraph) {
        inline(paragraph);
        endMark();
        boolean words = !writer.since(0).isBlank();
        if (words && drawings.inline()) {
            writer.problem("picture-inline", "A picture that stands within this paragraph was put after it.");
        }
    }

    /** One element that stands in no paragraph. */
    void readOne(XmlElement e) {
        inline(List.of(e));
        endMark();
    }

    private void inline(XmlElement parent) {
        inline(parent.elements());
    }

    private void inline(List<XmlElement> content) {
        for (XmlElement e : content) {
            switch (e.name()) {
                case "pPr", "sdtPr", "smartTagPr", "customXmlPr" -> {
                    // properties are no text
                }
                case "r" -> run(e);
                case "hyperlink" -> hyperlink(e);
                case "fldSimple" -> simpleField(e);
                case "ins", "moveTo" -> {
                    text.losses().count(Loss.TRACKED_CHANGES, writer);
                    inline(e);
                }
                case "del", "moveFrom" -> {
                    text.losses().count(Loss.TRACKED_CHANGES, writer);
                    text.notes().withdraw(e);
                }
                case "sdt" -> Controls.filled(e).ifPresent(this::inline);
                case "AlternateContent" -> Alternatives.chosen(e).ifPresent(this::inline);
                case "oMath", "oMathPara" -> math(e);
                case "subDoc" -> writer.problem("part-left-out", PART);
                case "contentPart" -> drawings.read(e, writer);
                default -> inline(e);
            }
        }
    }

    private void math(XmlElement e) {
        if (!fields.visible()) {
            return;
        }
        writer.styled(Set.of());
        writer.problem(
                "equation",
                "An equation was written in one line. Compare it with the original; what is lost can only be described.");
        writer.characters(MathText.of(e));
    }

    private void hyperlink(XmlElement e) {
        String id = e.attribute("id");
        Optional<String> address = Optional.ofNullable(id)
                .flatMap(part::relation)
                .filter(WordPart.Relation::external)
                .map(WordPart.Relation::target);
        if (address.filter(a -> !Inline.allowed(a)).isPresent() && fields.visible()) {
            String shown = address.get().length() > 60 ? address.get().substring(0, 60) + "…" : address.get();
            writer.problem(
                    "link-dropped",
                    "The link to “" + shown
                            + "” was left out, its words were kept: only web and mail addresses can be links.");
        }
        Inline outer = link;
        link = address.filter(Inline::allowed).map(Inline::link).orElse(outer);
        inline(e);
        link = outer;
    }

    private void simpleField(XmlElement e) {
        fields.begin();
        fields.code(e.attribute("instr", ""));
        separate();
        inline(e);
        end();
    }

    private void separate() {
        Fields.Field field = fields.separate(writer.length());
        if (field != null && field.contents()) {
            text.losses().count(Loss.CONTENTS, writer);
        }
    }

    /** A cross-reference to a note calls it again; where its result is a mark, that is no text. Notes call no notes. */
    private void end() {
        Fields.Field field = fields.end();
        boolean calls = field != null && field.note() && part.equals(text.file().main());
        String note = field == null || !calls ? null : text.notes().bookmarked(field.argument());
        if (field != null && field.unprinted() && fields.visible()) {
            left(field.shown());
        }
        if (field == null || note == null || !fields.visible()) {
            return;
        }
        if (field.mark()) {
            writer.takeBack(fields.start(field));
        }
        text.notes().called(note);
        writer.call(note);
    }

    private void left(String field) {
        writer.problem(
                "field-left-out",
                "A field that Word fills in when it shows the text was left out: “" + field
                        + "”. Type what it shows in its place.");
    }

    private void run(XmlElement run) {
        RunStyles.Seen seen = look.of(run, link != null ? link : fields.link());
        boolean before = mark != null;
        if (before && !seen.raised()) {
            endMark();
        }
        for (XmlElement e : run.elements()) {
            runPart(e, seen);
        }
        if (mark != null && (before || !mark.isEmpty())) {
            endMark();
        }
    }

    private void runPart(XmlElement e, RunStyles.Seen seen) {
        switch (e.name()) {
            case "rPr" -> {}
            case "fldChar" -> {
                switch (e.attribute("fldCharType", "")) {
                    case "begin" -> fields.begin();
                    case "separate" -> separate();
                    case "end" -> end();
                    default -> {}
                }
            }
            case "instrText" -> fields.code(e.text());
            case "commentReference" -> text.losses().count(Loss.COMMENTS, writer);
            default -> {
                if (fields.visible()) {
                    visible(e, seen);
                }
            }
        }
    }

    private void visible(XmlElement e, RunStyles.Seen seen) {
        if (seen.hidden()) {
            if (e.is("t", "footnoteReference", "endnoteReference", "drawing", "pict")) {
                text.losses().count(Loss.HIDDEN, writer);
            }
            return;
        }
        switch (e.name()) {
            case "t" -> words(e.text(), seen);
            case "tab", "ptab" -> words(" ", seen);
            case "br" -> {
                if (e.attribute("type", "textWrapping").equals("textWrapping")) {
                    writer.lineBreak();
                } else {
                    words(" ", seen);
                }
            }
            case "cr" -> writer.lineBreak();
            case "noBreakHyphen" -> words("\u2011", seen);
            case "sym" -> symbol(e, seen);
            case "footnoteReference", "endnoteReference" -> note(e);
            case "lastRenderedPageBreak" -> text.notes().pageBegins();
            case "delText" -> text.losses().count(Loss.TRACKED_CHANGES, writer);
            case "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong" -> left(e.name());
            case "drawing", "pict", "object", "contentPart" -> drawings.read(e, writer);
            case "AlternateContent" ->
                Alternatives.chosen(e).ifPresent(b -> b.elements().forEach(c -> runPart(c, seen)));
            case "ruby" -> ruby(e, seen);
            default -> {
                // soft hyphens, marks of separators, what the last printing left; and what an add-in put around text
                if (e.descendants("t", "delText", "drawing", "pict", "object")
                        .findAny()
                        .isPresent()) {
                    e.elements().forEach(inside -> runPart(inside, seen));
                }
            }
        }
    }

    private void words(String words, RunStyles.Seen seen) {
        StringBuilder own = mark;
        if (own != null) {
            own.append(words);
            return;
        }
        if (seen.struck() && !words.isBlank()) {
            text.losses().count(Loss.STRUCK, writer);
        }
        if (seen.raised() && !words.isBlank()) {
            fields.raised();
        }
        String language = seen.language();
        if (language != null) {
            text.languages().merge(language, words.length(), Integer::sum);
        }
        writer.styled(seen.inlines());
        writer.characters(words);
    }

    private void symbol(XmlElement e, RunStyles.Seen seen) {
        Optional<String> character = Symbols.of(e.attribute("font", ""), e.attribute("char", ""));
        if (character.isEmpty()) {
            writer.problem(
                    "symbol-unknown",
                    "A sign of the font " + e.attribute("font", "?")
                            + " could not be read and stands as \uFFFD. Put the sign itself in its place.");
        }
        words(character.orElse("\uFFFD"), seen);
    }

    private void note(XmlElement e) {
        endMark();
        String key = WordNotes.key(e);
        writer.styled(Set.of());
        writer.call(key);
        if (e.attribute("customMarkFollows", "0").matches("1|true|on")) {
            mark = new StringBuilder();
            marked = key;
        } else {
            text.notes().called(key);
        }
    }

    /** The mark of the author's choice is read, which is a label and no text. */
    private void endMark() {
        StringBuilder own = mark;
        String key = marked;
        if (own == null || key == null) {
            return;
        }
        mark = null;
        marked = null;
        String label = own.toString().strip();
        if (label.isEmpty()) {
            text.notes().called(key);
        } else {
            text.notes().called(key, label);
        }
    }

    /** The reading of a word stands in brackets after it. */
    private void ruby(XmlElement e, RunStyles.Seen seen) {
        e.element("rubyBase").ifPresent(this::inline);
        e.element("rt").filter(r -> !r.text().isBlank()).ifPresent(reading -> {
            words(" (", seen);
            inline(reading);
            words(")", seen);
        });
    }
}
