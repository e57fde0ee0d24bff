package org.ibid.core.importing.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.EssayBuilder;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.Orphans;
import org.ibid.core.importing.SourceText;
import org.ibid.core.importing.StyledText;
import org.ibid.core.importing.UnreadableEssay;

/** Reads CommonMark with footnotes, inline notes, tables and a head of metadata. */
public final class MarkdownImporter implements EssayImporter {

    /** Deeper nesting is no essay; what lies deeper is read as the words it is written with. */
    private static final int DEEPEST = 60;

    /** Most characters that may begin markup: far above any essay, far below what exhausts memory. */
    private static final int MOST_MARKUP = 300_000;

    private static final int FIRST_BYTES = 64 * 1024;
    private static final Pattern NOTE = Pattern.compile("(?m)^ {0,3}\\[\\^[^\\]\\s]{1,60}]:");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");

    private static final Parser PARSER = Parser.builder()
            .extensions(
                    List.of(FootnotesExtension.builder().inlineFootnotes(true).build(), TablesExtension.create()))
            .linkProcessor(new OrphanReference.Finder())
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public double recognises(ImportSource source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return 0.9;
        }
        String head = new String(
                        source.bytes(), 0, Math.min(FIRST_BYTES, source.bytes().length), StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        // definitions stand at the end of a long essay, references everywhere
        boolean notes = NOTE.matcher(head).find() || head.contains("[^1]");
        boolean headings = HEADING.matcher(head).results().limit(2).count() == 2;
        boolean metadata = !FrontMatter.of(head).values().isEmpty();
        return notes ? 0.8 : metadata ? 0.7 : headings ? 0.6 : 0.1;
    }

    @Override
    public ImportedEssay read(ImportSource source) throws UnreadableEssay {
        SourceText text = SourceText.of(source);
        FrontMatter front = FrontMatter.of(text.text());
        refuseTooMuchMarkup(front.body());
        Comments comments = Comments.leftOutOf(front.body());
        LiquidTags liquid = new LiquidTags(PrintedNotes.written(comments.text()));
        Node document = parsed(liquid.text());
        MarkdownNotes notes = new MarkdownNotes(document);
        MarkdownBlocks blocks = new MarkdownBlocks(notes, liquid);
        Title title = Title.of(document, front.metadata(), blocks);
        blocks.document(document, title.heading());
        List<ImportProblem> problems = new ArrayList<>(text.problems());
        problems.addAll(comments.problems());
        problems.addAll(blocks.problems());
        problems.addAll(title.problems());
        noteTexts(blocks, notes, new NoteBodies(notes, liquid, problems));
        EssayText essay = blocks.builder().build();
        if (essay.blocks().isEmpty()) {
            throw new UnreadableEssay(
                    "empty", "There is no text in this file besides its head. Add the essay under it.");
        }
        problems.addAll(noteProblems(essay, notes));
        problems.replaceAll(p -> within(p, essay.canonical().length()));
        problems.sort(Comparator.comparingInt(p -> p.start() == null ? -1 : p.start()));
        return new ImportedEssay(format(), title.metadata(), essay, problems);
    }

    private static void refuseTooMuchMarkup(String text) throws UnreadableEssay {
        if (text.chars().filter(c -> "[]*_`<&\\!".indexOf(c) >= 0).count() > MOST_MARKUP) {
            throw tooComplex("brackets, asterisks and other marks");
        }
    }

    private static Node parsed(String text) throws UnreadableEssay {
        try {
            return PARSER.parse(text);
        } catch (IllegalArgumentException e) {
            // the parser gives up on a table of more than a million cells
            throw tooComplex("cells in its tables");
        }
    }

    private static UnreadableEssay tooComplex(String what) {
        return new UnreadableEssay(
                "too-complex", "This text has more " + what + " than an essay can have. Import it as plain text.");
    }

    /** What was dropped after the last block has its place at the end. */
    private static ImportProblem within(ImportProblem problem, int length) {
        Integer start = problem.start();
        return start == null || start <= length
                ? problem
                : new ImportProblem(problem.code(), problem.message(), length);
    }

    private static void noteTexts(MarkdownBlocks blocks, MarkdownNotes notes, NoteBodies bodies) {
        boolean numbered = notes.numbered();
        EssayBuilder builder = blocks.builder();
        notes.definitions()
                .forEach((key, definition) -> builder.note(
                        key, numbered ? definition.getLabel() : null, bodies.of(definition, builder.firstCall(key))));
        // a copy: reading one may find another inside it
        new LinkedHashMap<>(notes.inlineNotes())
                .forEach((key, note) -> builder.note(key, null, bodies.ofInline(note, builder.firstCall(key))));
        for (int i = 0; i < notes.doubled().size(); i++) {
            StyledText body = bodies.of(notes.doubled().get(i), null);
            builder.note("doubled " + i, notes.doubled().get(i).getLabel(), body);
        }
    }

    private static List<ImportProblem> noteProblems(EssayText essay, MarkdownNotes notes) {
        List<ImportProblem> problems = new ArrayList<>(Orphans.of(essay));
        for (var doubled : notes.doubled()) {
            problems.add(new ImportProblem(
                    "note-doubled",
                    "Note " + doubled.getLabel() + " is defined twice. The first is the one called.",
                    null));
        }
        return problems;
    }
}
