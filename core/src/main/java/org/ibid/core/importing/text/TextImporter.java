package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.InlineMarkup;
import org.ibid.core.importing.SourceText;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.text.MarkerSequence.Chosen;

/**
 * Reads pasted and plain text: finds blocks by the look of lines, and the markers of notes by the one numbering that
 * the figures in the text can best be read as.
 */
public final class TextImporter implements EssayImporter {

    private static final int MOST_ROUNDS = 3;

    @Override
    public String format() {
        return "text";
    }

    @Override
    public double recognises(ImportSource source) {
        return source.name().toLowerCase(Locale.ROOT).endsWith(".txt") ? 0.5 : 0.3;
    }

    @Override
    public ImportedEssay read(ImportSource source) throws UnreadableEssay {
        SourceText text = SourceText.of(source);
        Gutenberg book = Gutenberg.of(text.text());
        Rekeyed keyed = Rekeyed.of(book.text());
        List<Chunk> chunks = Chunks.of(LoneMarks.joined(keyed.text()));
        List<NoteList> lists = NoteLists.in(chunks);
        Set<MarkerForm> cited = CitedByNumber.in(lists);
        NoteTexts notes =
                new NoteTexts(lists.stream().filter(list -> !list.works()).toList());
        List<ImportProblem> problems = new ArrayList<>(text.problems());
        problems.addAll(book.problems());
        for (int round = 1; ; round++) {
            List<Draft> drafts = drafts(chunks, notes);
            TitleLine title = book.named(TitleLine.of(drafts));
            List<Draft> body = drafts.subList(title.blocks(), drafts.size());
            List<Chosen> markers = notes.aligned(Markers.in(body, notes, cited));
            List<NoteList> believed = notes.believed(markers);
            if (believed.size() == notes.lists().size()) {
                return keyed.relabelled(new TextAssembly(body, markers, notes, title, problems).essay(format()));
            }
            // lists that are no notes are part of the text, and reading it anew may take their support from others
            notes = new NoteTexts(round < MOST_ROUNDS ? believed : List.of());
        }
    }

    private static List<Draft> drafts(List<Chunk> chunks, NoteTexts notes) {
        List<Chunk> body = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (!notes.covers(i)) {
                body.add(chunks.get(i));
            }
        }
        List<Draft> styled = Drafts.of(body).stream()
                .map(d -> d.prose() ? d.with(InlineMarkup.of(d.words())) : d)
                .toList();
        return Headings.decided(styled);
    }
}
