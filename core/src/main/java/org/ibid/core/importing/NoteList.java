package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.jspecify.annotations.Nullable;

/**
 * Gives the notes of an essay that came without their texts those of a list that is pasted by itself. A note gets a
 * text only where one place of the list can be meant; whatever fits two places, or none, is told.
 */
public final class NoteList {

    /**
     * @param text the essay with the texts that were found; all else is as it was
     * @param matched how many notes got their text
     * @param unmatchedNotes ids of the notes that are still without a text, in order
     * @param unmatchedEntries what of the list went to no note, as it was pasted, in order
     */
    public record Match(EssayText text, int matched, List<String> unmatchedNotes, List<String> unmatchedEntries) {
        public Match {
            unmatchedNotes = List.copyOf(unmatchedNotes);
            unmatchedEntries = List.copyOf(unmatchedEntries);
        }
    }

    private static final int NOWHERE = LabelAlignment.NOWHERE;

    private NoteList() {}

    /** @param pasted notes each with its number or sign, or as many notes without any as the essay waits for */
    public static Match match(EssayText text, String pasted) {
        List<String> labels = text.footnotes().stream()
                .map(n -> NoteLabels.uniform(n.label()))
                .toList();
        List<Integer> waiting = IntStream.range(0, labels.size())
                .filter(i -> text.footnotes().get(i).text() == null)
                .boxed()
                .toList();
        PastedNotes list = PastedNotes.in(pasted, labels, List.of(waiting.size(), labels.size()));
        int[] places = places(list, labels, waiting);
        @Nullable String[] texts = new String[labels.size()];
        List<PastedNotes.Entry> rest = new ArrayList<>(list.strays());
        for (int i = 0; i < places.length; i++) {
            PastedNotes.Entry entry = list.entries().get(i);
            int place = places[i];
            String had = place == NOWHERE ? null : text.footnotes().get(place).text();
            if (place != NOWHERE && had == null && !entry.text().isEmpty()) {
                texts[place] = entry.text();
            } else if (had == null || !sameWords(had, entry.text())) {
                rest.add(entry);
            }
        }
        return told(text, texts, rest);
    }

    private static Match told(EssayText text, @Nullable String[] texts, List<PastedNotes.Entry> rest) {
        List<Footnote> notes = new ArrayList<>();
        List<String> without = new ArrayList<>();
        int matched = 0;
        for (int i = 0; i < texts.length; i++) {
            Footnote note = text.footnotes().get(i);
            String found = texts[i];
            matched += found == null ? 0 : 1;
            notes.add(found == null ? note : styled(note, found));
            if (notes.getLast().text() == null) {
                without.add(note.id());
            }
        }
        rest.sort((a, b) -> Integer.compare(a.line(), b.line()));
        EssayText whole = new EssayText(text.canonical(), text.blocks(), text.formatting(), notes, text.references());
        return new Match(
                whole,
                matched,
                without,
                rest.stream().map(PastedNotes.Entry::pasted).toList());
    }

    /** Italics that were typed, as in Markdown, are italics. */
    private static Footnote styled(Footnote note, String found) {
        StyledText text = InlineMarkup.of(found);
        return new Footnote(note.id(), note.label(), text.text(), text.formatting());
    }

    /** The place of each entry among the notes. */
    private static int[] places(PastedNotes list, List<String> labels, List<Integer> waiting) {
        List<String> said =
                list.entries().stream().map(PastedNotes.Entry::label).toList();
        if (said.stream().allMatch(String::isEmpty)) {
            List<Integer> meant = said.size() == waiting.size()
                    ? waiting
                    : IntStream.range(0, labels.size()).boxed().toList();
            return said.size() == meant.size()
                    ? meant.stream().mapToInt(i -> i).toArray()
                    : IntStream.generate(() -> NOWHERE).limit(said.size()).toArray();
        }
        int[] byLabel = LabelAlignment.of(said, labels);
        boolean allPlaced = Arrays.stream(byLabel).allMatch(p -> p != NOWHERE);
        boolean sameCount = said.size() == labels.size() && NoteLabels.counted(said) && NoteLabels.counted(labels);
        // one side counts on where the other begins anew in each chapter: the how-manieth note is the same
        return allPlaced || !sameCount
                ? byLabel
                : IntStream.range(0, said.size()).toArray();
    }

    private static boolean sameWords(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
