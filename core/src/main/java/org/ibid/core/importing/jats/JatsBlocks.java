package org.ibid.core.importing.jats;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.core.importing.BlockSink;
import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.Inline;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.KeptPicture;
import org.ibid.core.importing.NoteBody;
import org.ibid.core.importing.NoteMark;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;

/**
 * Walks the blocks of an article. What stands between blocks is a paragraph, and a block within a paragraph divides it.
 * Tables and figures of the {@code floats-group} follow the paragraph that speaks of them first.
 */
final class JatsBlocks {

    private static final Set<String> SECTIONS = Set.of(
            "sec",
            "ack",
            "app",
            "app-group",
            "glossary",
            "boxed-text",
            "notes",
            "bio",
            "statement",
            "abstract",
            "book-part",
            "front-matter-part",
            "dedication",
            "foreword",
            "preface",
            "named-book-part-body");
    private static final Set<String> CONTAINERS = Set.of(
            "body",
            "back",
            "book-body",
            "book-back",
            "book-front",
            "front-matter",
            "floats-group",
            "fig-group",
            "table-wrap-group",
            "disp-formula-group",
            "sec-meta",
            "answer",
            "question",
            "question-wrap",
            "explanation");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "title",
            "disp-quote",
            "verse-group",
            "verse-line",
            "list",
            "def-list",
            "table-wrap",
            "table",
            "fig",
            "preformat",
            "speech",
            "supplementary-material",
            "fn-group",
            "ref-list",
            "array",
            "chem-struct-wrap",
            "attrib",
            "subtitle",
            "sig-block",
            "table-wrap-foot",
            "address",
            "sig",
            "related-article",
            "related-object",
            "tex-math",
            "book-part-meta");

    /**
     * Where the walk is.
     *
     * @param depth how many sections are open
     * @param run the block quotation that is open
     */
    record Flow(BlockSink sink, int depth, int run) {
        Flow deeper() {
            return new Flow(sink, depth + 1, run);
        }

        Flow quoting(int newRun) {
            return new Flow(sink, depth, newRun);
        }
    }

    private final EssayAssembly essay;
    private final JatsNotes notes;
    private final JatsInline inline;
    private final JatsFloats floats;
    private final JatsLists lists;
    private final Map<String, XmlElement> waiting = new LinkedHashMap<>();
    private final Set<XmlElement> statements = new HashSet<>();

    JatsBlocks(List<XmlElement> parts, EssayAssembly essay) {
        this.essay = essay;
        this.notes = new JatsNotes(parts, essay);
        this.inline = new JatsInline(notes, essay, this::noteBody);
        this.floats = new JatsFloats(this, inline, essay);
        this.lists = new JatsLists(this, inline);
        parts.stream()
                .filter(p -> p.is("floats-group"))
                .flatMap(p -> p.elements().stream())
                .filter(f -> f.attribute("id") != null)
                .forEach(f -> waiting.put(f.attribute("id", ""), f));
    }

    /** The pictures that the file holds. */
    List<KeptPicture> kept() {
        return floats.kept();
    }

    /** The parts of an article in order, then what is left of floats and notes. */
    void article(List<XmlElement> parts) {
        Flow flow = new Flow(essay, 0, BlockSink.NO_RUN);
        parts.stream().filter(p -> !p.is("floats-group", "front")).forEach(p -> mixed(p, flow));
        for (XmlElement left : List.copyOf(waiting.values())) {
            essay.problem(
                    "float-unplaced", "Nothing in the text speaks of this table or figure. It was put at the end.");
            block(left, flow);
        }
        waiting.clear();
        parts.stream()
                .filter(p -> p.is("floats-group"))
                .flatMap(p -> p.elements().stream())
                .filter(f -> f.attribute("id") == null)
                .forEach(f -> block(f, flow));
        notes.rest(this::noteBody);
    }

    private Inline noteBody(XmlElement fn) {
        NoteBody body = new NoteBody();
        mixed(fn, new Flow(body, 0, BlockSink.NO_RUN));
        return body.body();
    }

    boolean isBlock(XmlElement element) {
        return switch (element.name()) {
            case "related-article", "related-object", "address", "sig" ->
                !element.inside("p", "td", "th", "title", "caption");
            case "tex-math" -> !element.inside("p", "td", "th", "title", "disp-formula", "inline-formula", "caption");
            case "disp-formula", "graphic", "media", "code" -> !element.inside("fig", "td", "th", "inline-formula");
            case "alternatives" ->
                !element.inside("inline-formula") && element.elements().stream().anyMatch(this::isBlock);
            case "label" ->
                element.parent()
                        .filter(p -> (p.is("fn") && NoteMark.is(element.text()))
                                || (SECTIONS.contains(p.name())
                                        && p.element("title").isPresent()))
                        .isPresent();
            case "hr" -> !element.inside("p", "td", "th", "title");
            default ->
                BLOCKS.contains(element.name())
                        || SECTIONS.contains(element.name())
                        || CONTAINERS.contains(element.name());
        };
    }

    boolean holdsBlocks(XmlElement element) {
        return !element.is("fn", "inline-formula")
                && element.elements().stream().anyMatch(e -> isBlock(e) || holdsBlocks(e));
    }

    /** Words and blocks as they come: the words between two blocks are a paragraph. */
    void mixed(XmlElement parent, Flow flow) {
        InlineWriter words = new InlineWriter();
        mixed(parent, flow, words);
        flush(words, flow);
    }

    /** The same after words that stand already; those after the last block are left to the caller. */
    void mixed(XmlElement parent, Flow flow, InlineWriter words) {
        List<XmlNode> nodes = parent.children();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof XmlElement element && isBlock(element)) {
                flush(words, flow);
                block(element, flow);
            } else if (nodes.get(i) instanceof XmlElement element && holdsBlocks(element)) {
                mixed(element, flow, words);
            } else {
                inline.node(nodes, i, words);
            }
        }
    }

    /** One element among others: a block, or words that go on with those that stand already. */
    void part(XmlElement element, Flow flow, InlineWriter words) {
        if (isBlock(element)) {
            flush(words, flow);
            block(element, flow);
        } else if (holdsBlocks(element)) {
            mixed(element, flow, words);
        } else {
            inline.node(List.of(element), 0, words);
        }
    }

    void flush(InlineWriter words, Flow flow) {
        flow.sink().paragraph(words.take(), flow.run());
    }

    void block(XmlElement element, Flow flow) {
        switch (element.name()) {
            case "title", "subtitle" -> title(element, flow);
            case "label", "sec-meta" -> {
                // a section's stands with its title, a note's is its mark
            }
            case "hr" -> flow.sink().separator();
            case "book-part-meta" -> bookPart(element, flow);
            case "disp-quote" -> quotation(element, flow);
            case "attrib" -> attribution(element, flow);
            case "verse-group", "verse-line" -> lists.verse(element, flow);
            case "speech" -> speech(element, flow);
            case "list", "def-list" -> lists.list(element, flow);
            case "table-wrap",
                    "table",
                    "array",
                    "fig",
                    "graphic",
                    "media",
                    "disp-formula",
                    "tex-math",
                    "chem-struct-wrap",
                    "supplementary-material",
                    "preformat",
                    "code",
                    "alternatives" -> floats.block(element, flow);
            case "fn-group", "table-wrap-foot" -> notesAtEnd(element, flow);
            case "ref-list" -> references(element, flow);
            default -> other(element, flow);
        }
    }

    private void other(XmlElement element, Flow flow) {
        if (!element.is("p")) {
            mixed(element, SECTIONS.contains(element.name()) && !element.is("app-group") ? flow.deeper() : flow);
            return;
        }
        mixed(element, flow);
        placeFloats(element, flow);
    }

    private void placeFloats(XmlElement paragraph, Flow flow) {
        if (waiting.isEmpty()) {
            return;
        }
        paragraph.descendants("xref").forEach(xref -> {
            for (String id : xref.attribute("rid", "").strip().split("\\s+", -1)) {
                XmlElement spokenOf = waiting.remove(id);
                if (spokenOf != null) {
                    block(spokenOf, new Flow(essay, flow.depth(), BlockSink.NO_RUN));
                }
            }
        });
    }

    private void title(XmlElement title, Flow flow) {
        XmlElement parent = title.parent().orElse(title);
        InlineWriter words = new InlineWriter();
        if (SECTIONS.contains(parent.name()) && title.is("title")) {
            parent.element("label").ifPresent(label -> {
                inline.children(label, words);
                words.space();
            });
        }
        inline.children(title, words);
        if (flow.run() != BlockSink.NO_RUN) {
            flush(words, flow);
        } else {
            boolean ofSection = SECTIONS.contains(parent.name());
            flow.sink().heading(words.take(), Math.max(1, ofSection ? flow.depth() : flow.depth() + 1));
        }
    }

    private void bookPart(XmlElement meta, Flow flow) {
        meta.descendants("title").findFirst().ifPresent(title -> {
            InlineWriter words = new InlineWriter();
            inline.children(title, words);
            flow.sink().heading(words.take(), Math.max(1, flow.depth()));
        });
    }

    /** Whom it is from stands under it, as a paragraph after a dash. */
    private void quotation(XmlElement quotation, Flow flow) {
        mixed(quotation, flow.quoting(flow.sink().nextRun()));
    }

    void attribution(XmlElement attrib, Flow flow) {
        String words = attrib.text().strip();
        InlineWriter out = new InlineWriter();
        if (!words.isEmpty() && "—–-([".indexOf(words.charAt(0)) < 0) {
            out.text("— ");
        }
        inline.children(attrib, out);
        flush(out, flow.quoting(BlockSink.NO_RUN));
    }

    private void speech(XmlElement speech, Flow flow) {
        InlineWriter words = new InlineWriter();
        List<XmlNode> nodes = speech.children();
        for (int i = 0; i < nodes.size(); i++) {
            if (!(nodes.get(i) instanceof XmlElement part)) {
                inline.node(nodes, i, words);
            } else if (part.is("speaker")) {
                inline.children(part, words);
                String name = words.since(0).strip();
                if (!name.isEmpty() && Character.isLetterOrDigit(name.codePointBefore(name.length()))) {
                    words.close(":");
                }
                words.space();
            } else if (part.is("p")) {
                mixed(part, flow, words);
                flush(words, flow);
            } else {
                part(part, flow, words);
            }
        }
        flush(words, flow);
    }

    /** Notes are read where they are called; what has no mark is said of the article or the table as a whole. */
    private void notesAtEnd(XmlElement group, Flow flow) {
        InlineWriter words = new InlineWriter();
        List<XmlNode> nodes = group.children();
        for (int i = 0; i < nodes.size(); i++) {
            if (!(nodes.get(i) instanceof XmlElement part)) {
                inline.node(nodes, i, words);
            } else if (part.is("fn")) {
                flush(words, flow);
                if (!notes.called(part)) {
                    uncalled(part, flow);
                }
            } else if (part.is("title", "label")) {
                headOfNotes(part, group, flow);
            } else {
                part(part, flow, words);
            }
        }
        flush(words, flow);
    }

    /** The heading of notes that are read elsewhere goes with them; that of statements is said with them. */
    private void headOfNotes(XmlElement head, XmlElement group, Flow flow) {
        boolean stays = group.elements("fn").isEmpty()
                || group.elements("fn").stream().anyMatch(fn -> !notes.called(fn) && !notes.labelled(fn));
        if (!stays) {
            return;
        }
        InlineWriter words = new InlineWriter();
        inline.children(head, words);
        if (group.is("fn-group") && flow.sink().equals(essay)) {
            essay.remark(words.take().unbroken());
        } else {
            flush(words, flow);
        }
    }

    private void uncalled(XmlElement fn, Flow flow) {
        if (notes.labelled(fn)) {
            notes.orphaned(fn, this::noteBody);
        } else if (fn.inside("table-wrap", "table-wrap-foot", "boxed-text", "fig")) {
            mixed(fn, flow);
        } else if (statements.add(fn)) {
            essay.problem(
                    "statement",
                    "No mark in the text calls this note, and it has none of its own. It was kept as a remark; no questions are made of it.");
            essay.remark(noteBody(fn).unbroken());
        }
    }

    private void references(XmlElement list, Flow flow) {
        long works = list.descendants("ref").count();
        if (works > 0) {
            flow.sink()
                    .problem(
                            "references-left-out",
                            "The list of references (" + works
                                    + ") was left out: it is no running text, and no questions are made of it. References in the text keep their words.");
        }
        list.elements("p", "sec").forEach(part -> block(part, flow));
    }
}
