package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.EssayBuilder;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.InlineMarkup;
import org.ibid.core.importing.StyledText;
import org.ibid.core.importing.text.BlockQuotations.Guess;
import org.ibid.core.importing.text.Draft.Kind;
import org.ibid.core.importing.text.MarkerSequence.Chosen;

/** Puts what was found in a text together, and says beside each doubtful place why it is doubtful. */
final class TextAssembly {

    private final List<Draft> drafts;
    private final List<Chosen> markers;
    private final NoteTexts notes;
    private final TitleLine title;
    private final List<List<MarkerCandidate>> markersOf = new ArrayList<>();
    private final EssayBuilder builder = new EssayBuilder();
    private final List<ImportProblem> problems;
    private final SeenMarkers seen;

    TextAssembly(
            List<Draft> drafts, List<Chosen> markers, NoteTexts notes, TitleLine title, List<ImportProblem> problems) {
        this.drafts = drafts;
        this.markers = markers;
        this.notes = notes;
        this.title = title;
        this.problems = new ArrayList<>(problems);
        drafts.forEach(d -> markersOf.add(new ArrayList<>()));
        markers.forEach(m -> markersOf.get(m.candidate().block()).add(m.candidate()));
        seen = new SeenMarkers(drafts, markers, notes.numbers());
    }

    ImportedEssay essay(String format) {
        List<Guess> quotations = BlockQuotations.of(drafts, markersOf);
        double remark = Tail.confidence(drafts);
        List<List<Chosen>> chosenOf = new ArrayList<>();
        drafts.forEach(d -> chosenOf.add(new ArrayList<>()));
        markers.forEach(m -> chosenOf.get(m.candidate().block()).add(m));
        for (int i = 0; i < drafts.size(); i++) {
            boolean last = i == drafts.size() - 1;
            seen.inBlock(i, builder.nextStart(), drafts.get(i), chosenOf.get(i));
            add(drafts.get(i), chosenOf.get(i), quotations.get(i), last ? remark : 0);
        }
        noteTexts();
        EssayMetadata metadata = new EssayMetadata(title.title(), title.authors(), null, title.language(), null, null);
        var text = builder.build();
        List<ImportProblem> all = new TextProblems(text, markers, title).added(problems);
        return new ImportedEssay(format, metadata, text, all, List.of(), seen.inOrder(), List.of());
    }

    private void add(Draft draft, List<Chosen> called, Guess quotation, double remark) {
        StyledText words = MarkerCut.of(draft.text(), called);
        builder.add(words, (id, span) -> {
            if (remark > 0) {
                return new Block.Remark(id, span, remark);
            }
            if (quotation.run() >= 0) {
                return new Block.BlockQuotation(id, span, quotation.run(), quotation.confidence());
            }
            return block(draft, words.text(), id, span);
        });
    }

    private static Block block(Draft draft, String words, String id, Span span) {
        return switch (draft.kind()) {
            case HEADING -> new Block.Heading(id, span, draft.level());
            case PARAGRAPH, QUOTED -> new Block.Paragraph(id, span);
            case BULLETS, NUMBERED -> list(draft, words, id, span);
            case TABLE -> new Block.Table(id, span, false, rows(words, span.start()));
            case VERSE -> new Block.Verse(id, span);
            case SEPARATOR -> new Block.Separator(id, span);
        };
    }

    private static Block list(Draft draft, String words, String id, Span span) {
        List<Span> lines = parts(words, "\n", span.start());
        List<Block.ItemList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            entries.add(new Block.ItemList.Entry(lines.get(i), draft.depths().get(i)));
        }
        return new Block.ItemList(id, span, draft.kind() == Kind.NUMBERED, entries);
    }

    private static List<List<Span>> rows(String words, int start) {
        return parts(words, "\n", start).stream()
                .map(row -> parts(words.substring(row.start() - start, row.end() - start), " | ", row.start()))
                .toList();
    }

    /** Spans of what stands between separators, shifted. */
    private static List<Span> parts(String words, String separator, int shift) {
        List<Span> parts = new ArrayList<>();
        int from = 0;
        for (int at = words.indexOf(separator); at >= 0; at = words.indexOf(separator, from)) {
            parts.add(new Span(from + shift, at + shift));
            from = at + separator.length();
        }
        parts.add(new Span(from + shift, words.length() + shift));
        return parts;
    }

    private void noteTexts() {
        for (Chosen marker : markers) {
            NoteTexts.Key key = NoteTexts.called(marker);
            if (notes.of(key) == null) {
                builder.note(key.name(), marker.candidate().label(), null);
            }
        }
        notes.entries()
                .forEach((key, entry) -> builder.note(key.name(), entry.label().label(), text(entry)));
    }

    private static StyledText text(NoteList.Entry entry) {
        return entry.paragraphs().stream()
                .map(InlineMarkup::of)
                .reduce((a, b) -> a.followedBy("\n\n", b))
                .orElse(StyledText.plain(""));
    }
}
