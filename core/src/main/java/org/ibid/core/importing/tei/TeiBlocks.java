package org.ibid.core.importing.tei;

import java.util.List;
import java.util.Set;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.BlockSink;
import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.Inline;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.KeptPicture;
import org.ibid.core.importing.KeptPictures;
import org.ibid.core.importing.NoteBody;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.ibid.core.importing.tei.Losses.Loss;
import org.jspecify.annotations.Nullable;

/**
 * Walks the blocks of a TEI text. What stands between blocks is a paragraph, and a block within a paragraph divides it,
 * so that nothing depends on how an edition mixes them.
 */
final class TeiBlocks {

    private static final Set<String> DIVISIONS = Set.of(
            "text",
            "front",
            "body",
            "back",
            "group",
            "div",
            "div0",
            "div1",
            "div2",
            "div3",
            "div4",
            "div5",
            "div6",
            "div7",
            "argument",
            "postscript",
            "floatingText",
            "spGrp",
            "performance",
            "set",
            "prologue",
            "epilogue",
            "noteGrp",
            "annotationBlock",
            "listAnnotation",
            "frontmatter",
            "listPerson",
            "listPlace",
            "listOrg",
            "listEvent",
            "listNym",
            "listWit",
            "listRelation",
            "superEntry",
            "facsimile",
            "sourceDoc",
            "surfaceGrp",
            "surface");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "ab",
            "opener",
            "closer",
            "byline",
            "dateline",
            "salute",
            "signed",
            "trailer",
            "docDate",
            "docAuthor",
            "docImprint",
            "imprimatur",
            "docEdition",
            "address",
            "speaker",
            "meeting",
            "u",
            "entry",
            "entryFree",
            "person",
            "personGrp",
            "place",
            "org",
            "event",
            "nym",
            "witness",
            "msDesc",
            "msItem",
            "zone");
    private static final Set<String> TITLE_PAGE =
            Set.of("titlePage", "docTitle", "titlePart", "docAuthor", "docImprint", "docEdition", "docDate");

    /**
     * Where the walk is.
     *
     * @param depth how many divisions are open
     * @param run the block quotation that is open
     * @param who whose words they are, where the file says so
     */
    record Flow(
            BlockSink sink, int depth, int run, @Nullable String who) {
        Flow(BlockSink sink, int depth, int run) {
            this(sink, depth, run, null);
        }

        Flow deeper() {
            return new Flow(sink, depth + 1, run, who);
        }

        Flow quoting(int newRun) {
            return new Flow(sink, depth, newRun, newRun == BlockSink.NO_RUN ? null : who);
        }

        Flow saying(@Nullable String speaker) {
            return new Flow(sink, depth, run, speaker);
        }
    }

    private final EssayAssembly essay;
    private final TeiNotes notes;
    private final Rendition rendition;
    private final Losses losses;
    private final TeiSpeakers speakers;
    private final TeiInline inline;
    private final TeiLists lists;
    private final TeiTables tables;
    private final TeiVerse verse;
    private final TeiPictures pictures;
    private final KeptPictures kept = new KeptPictures();
    private final TeiQuotations quotations;

    TeiBlocks(XmlElement root, EssayAssembly essay, EssayMetadata metadata) {
        this.essay = essay;
        this.notes = new TeiNotes(root, essay);
        this.rendition = new Rendition(root);
        this.losses = new Losses(essay);
        QuotationMarks marks = new QuotationMarks(metadata.language(), rendition);
        this.speakers = new TeiSpeakers(root);
        this.inline = new TeiInline(notes, rendition, marks, losses, speakers, new Signs(root), this::noteBody);
        this.lists = new TeiLists(this, inline);
        this.tables = new TeiTables(this, inline);
        this.verse = new TeiVerse(this, inline, speakers);
        this.pictures = new TeiPictures(this, inline, kept);
        this.quotations = new TeiQuotations(this, rendition, speakers);
    }

    void text(XmlElement text) {
        block(text, new Flow(essay, 0, BlockSink.NO_RUN));
    }

    /** Keeps the notes that nothing in the text calls. */
    void orphans() {
        notes.orphans(this::noteBody);
    }

    /** The pictures that the file holds. */
    List<KeptPicture> kept() {
        return kept.all();
    }

    private Inline noteBody(XmlElement note) {
        NoteBody body = new NoteBody();
        mixed(note, new Flow(body, 0, BlockSink.NO_RUN));
        return body.body();
    }

    boolean isBlock(XmlElement element) {
        if (notes.isNote(element)) {
            return false;
        }
        return switch (element.name()) {
            case "head",
                    "list",
                    "listBibl",
                    "castList",
                    "table",
                    "lg",
                    "l",
                    "sp",
                    "epigraph",
                    "titlePage",
                    "docTitle",
                    "biblStruct",
                    "biblFull" -> true;
            case "quote", "q", "said", "cit" -> quotations.isBlock(element);
            case "figure" -> !element.elements().isEmpty() && !element.inside("l", "head", "cell");
            case "eg", "egXML" ->
                !element.inside("p", "item", "cell") || element.text().strip().contains("\n");
            case "milestone" -> rendition.dividing(element);
            case "stage" -> !element.inside("p", "ab", "l", "speaker", "head");
            case "bibl" ->
                quotations.attributes(element)
                        || element.parent()
                                .filter(p -> DIVISIONS.contains(p.name()))
                                .isPresent();
            default -> DIVISIONS.contains(element.name()) || PARAGRAPHS.contains(element.name());
        };
    }

    boolean holdsBlocks(XmlElement element) {
        return element.elements().stream().anyMatch(e -> !notes.isNote(e) && (isBlock(e) || holdsBlocks(e)));
    }

    /** Words and blocks as they come: the words between two blocks are a paragraph. */
    void mixed(XmlElement parent, Flow flow) {
        InlineWriter words = new InlineWriter();
        mixed(parent, flow, words);
        flush(words, flow);
    }

    /** The same after words that stand already; those after the last block are left to the caller. */
    void mixed(XmlElement parent, Flow flow, InlineWriter words) {
        boolean begun = !DIVISIONS.contains(parent.name());
        for (XmlNode node : parent.children()) {
            if (!(node instanceof XmlElement element)) {
                inline.node(node, words);
                continue;
            }
            boolean apart = words.length() == 0 && DIVISIONS.contains(parent.name());
            if (notes.isNote(element)) {
                if (apart) {
                    between(element, flow, begun);
                } else {
                    inline.node(element, words);
                }
            } else if (isBlock(element)) {
                flush(words, flow);
                block(element, flow);
                notes.calledAt(element).forEach(n -> notes.call(n, this::noteBody, flow.sink()::call));
            } else if (holdsBlocks(element)) {
                kept(element, flow, words);
            } else if (apart && element.is("anchor")) {
                notes.calledAt(element).forEach(n -> notes.call(n, this::noteBody, flow.sink()::call));
            } else {
                inline.node(element, words);
            }
            begun |= !element.is("pb", "cb", "lb", "milestone", "fw", "anchor");
        }
    }

    /** One element among others: a block, or words that go on with those that stand already. */
    void part(XmlElement element, Flow flow, InlineWriter words) {
        if (isBlock(element)) {
            flush(words, flow);
            block(element, flow);
        } else if (holdsBlocks(element)) {
            kept(element, flow, words);
        } else {
            inline.node(element, words);
        }
    }

    /** A phrase with blocks inside; of an apparatus or a choice the form that is read. */
    private void kept(XmlElement element, Flow flow, InlineWriter words) {
        switch (element.name()) {
            case "app", "choice" -> {
                losses.once(words, element.is("app") ? Loss.READINGS : Loss.CHOICE);
                Reading.of(element).ifPresent(form -> mixed(form, flow, words));
            }
            case "del" -> losses.once(words, Loss.DELETION);
            default -> mixed(element, flow, words);
        }
    }

    /** A note that stands after a block. */
    void between(XmlElement element, Flow flow) {
        if (notes.isNote(element)) {
            between(element, flow, true);
        }
    }

    /** A note that stands between blocks belongs to the one above, the first of a division to the one below. */
    private void between(XmlElement note, Flow flow, boolean begun) {
        if (!notes.atItsOwnPlace(note)) {
            return;
        }
        if (TeiNotes.margin(note)) {
            InlineWriter place = new InlineWriter();
            losses.once(place, Loss.MARGIN_NOTES);
            flow.sink().add(place.take(), Block.Paragraph::new);
        }
        notes.call(note, this::noteBody, begun ? flow.sink()::call : flow.sink()::callByNext);
    }

    void flush(InlineWriter words, Flow flow) {
        flow.sink().paragraph(words.take().saidBy(flow.who()), flow.run());
    }

    void block(XmlElement element, Flow flow) {
        if (element.inside("front") && TITLE_PAGE.contains(element.name())) {
            titlePage(element, flow);
            return;
        }
        switch (element.name()) {
            case "head" -> head(element, flow);
            case "epigraph" -> quotations.epigraph(element, flow);
            case "quote", "q", "said", "cit" -> quotations.block(element, flow);
            case "list", "listBibl", "castList" -> lists.list(element, flow);
            case "table" -> tables.table(element, flow);
            case "lg", "l" -> verse.verse(element, flow);
            case "sp" -> verse.speech(element, flow);
            case "figure" -> pictures.figure(element, flow);
            case "stage" -> stage(element, flow);
            case "eg", "egXML" -> code(element, flow);
            case "bibl", "biblStruct", "biblFull" -> quotations.source(element, flow);
            case "milestone" -> flow.sink().separator();
            default -> other(element, flow);
        }
    }

    private void other(XmlElement element, Flow flow) {
        boolean division = element.name().startsWith("div") || element.is("floatingText");
        if (element.is("ab") && element.text().isBlank() && rendition.dividing(element)) {
            flow.sink().separator();
        } else if (division && notes.onlyNotes(element)) {
            // its heading says “Notes”, and the notes are elsewhere
            element.descendants("fw").findFirst().ifPresent(fw -> mixed(fw, flow));
        } else if (element.is("p") && "preserve".equals(element.attribute("space"))) {
            preserved(element, flow);
        } else if (element.is("p") && quotations.isAll(element)) {
            quotations.all(element, flow);
        } else {
            boolean headed = element.is("body", "group", "text")
                    && element.element("head").isPresent();
            mixed(element, division || headed ? flow.deeper() : flow);
        }
    }

    private void head(XmlElement head, Flow flow) {
        InlineWriter words = new InlineWriter();
        inline.children(head, words);
        boolean ofDivision =
                head.parent().filter(p -> DIVISIONS.contains(p.name())).isPresent();
        flow.sink().heading(words.take(), Math.max(1, ofDivision ? flow.depth() : flow.depth() + 1));
    }

    void stage(XmlElement stage, Flow flow) {
        InlineWriter words = new InlineWriter();
        inline.node(stage, words);
        flush(words, flow);
    }

    private void code(XmlElement element, Flow flow) {
        flow.sink().preformatted(literal(element.text()));
    }

    private void preserved(XmlElement element, Flow flow) {
        if (notesInside(element) || holdsBlocks(element)) {
            mixed(element, flow);
        } else {
            flow.sink().preformatted(literal(element.text()));
        }
    }

    private boolean notesInside(XmlElement element) {
        return element.descendants().anyMatch(e -> notes.isNote(e) || e.is("ref", "ptr"));
    }

    private static Inline literal(String text) {
        InlineWriter words = new InlineWriter();
        words.literal(text.replaceAll("\\A(?:[ \\t]*\\R)+", "").replace("\t", "    "));
        return words.take();
    }

    /** The title is metadata; a title page that calls notes is kept for them. */
    private void titlePage(XmlElement page, Flow flow) {
        if (notesInside(page)) {
            InlineWriter words = new InlineWriter();
            inline.children(page, words);
            flush(words, flow);
            return;
        }
        InlineWriter place = new InlineWriter();
        losses.once(place, Loss.TITLE_PAGE);
        flow.sink().paragraph(place.take(), BlockSink.NO_RUN);
    }

    boolean isNote(XmlElement element) {
        return notes.isNote(element);
    }

    Losses losses() {
        return losses;
    }
}
