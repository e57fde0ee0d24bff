package org.ibid.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.NoteList.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NoteListTest {

    private static final EssayText THREE = waiting("1", "2", "3");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Register.\n2. Ibid.\n3. Gazette.",
                "1) Register.\n2) Ibid.\n3) Gazette.",
                "[1] Register.\n\n[2] Ibid.\n\n[3] Gazette.",
                "(1) Register.\n(2) Ibid.\n(3) Gazette.",
                "¹ Register.\n² Ibid.\n³ Gazette.",
                "¹Register.\n²Ibid.\n³Gazette.",
                "1 Register.\n2 Ibid.\n3 Gazette.",
                "1\tRegister.\n2\tIbid.\n3\tGazette.",
                "1.\nRegister.\n2.\nIbid.\n3.\nGazette.",
                "1\n\nRegister.\n\n2\n\nIbid.\n\n3\n\nGazette.",
                "Note 1: Register.\nNote 2: Ibid.\nNote 3: Gazette.",
                "Notes\n\n1. ↑ Register.\n2. ↑ Ibid.\n3. ↑ Gazette.",
                "1. Register. ↩\r\n2. Ibid. ↩\r\n3. Gazette. ↩\r\n",
                "Anmerkungen:\n1.Register.\n2.Ibid.\n3.Gazette.",
                "i. Register.\nii. Ibid.\niii. Gazette.",
                "I. Register.\nII. Ibid.\nIII. Gazette.",
                "a. Register.\nb. Ibid.\nc. Gazette.",
                "a) Register.\n\nb) Ibid.\n\nc) Gazette.",
                "Register.\n\nIbid.\n\nGazette.",
                "Notes\nRegister.\nIbid.\nGazette."
            })
    void howeverTheyAreLabelledEachNoteGetsItsText(String pasted) {
        Match match = NoteList.match(THREE, pasted);
        assertThat(texts(match)).containsExactly("Register.", "Ibid.", "Gazette.");
        assertThat(match.matched()).isEqualTo(3);
        assertThat(match.unmatchedNotes()).isEmpty();
        assertThat(match.unmatchedEntries()).isEmpty();
    }

    @Test
    void aNoteMayHaveSeveralParagraphsAndWrappedLines() {
        Match match = NoteList.match(
                THREE, "1. Register, with\na long title.\n\nIt is a thin book.\n\n2. Ibid.\n3. Gazette.");
        assertThat(texts(match))
                .containsExactly("Register, with a long title.\n\nIt is a thin book.", "Ibid.", "Gazette.");
    }

    @Test
    void aYearAtTheHeadOfALineIsNoLabel() {
        Match match = NoteList.match(
                THREE, "1. Register of\n1871. It is lost.\n2. Letter of\n12 May 1871.\n3. Gazette,\n2. 5. 1871.");
        assertThat(texts(match))
                .containsExactly("Register of 1871. It is lost.", "Letter of 12 May 1871.", "Gazette, 2. 5. 1871.");
    }

    @Test
    void numbersThatOneSideLacksAreSaidAndShiftNothing() {
        Match match = NoteList.match(waiting("1", "2", "4", "5"), "1. A.\n2. B.\n3. C.\n5. E.");
        assertThat(texts(match)).containsExactly("A.", "B.", null, "E.");
        assertThat(match.unmatchedNotes()).containsExactly("n3");
        assertThat(match.unmatchedEntries()).containsExactly("3. C.");
    }

    @Test
    void aNumberThatStandsTwiceIsLeftToAPerson() {
        Match match = NoteList.match(THREE, "1. A.\n2. B.\n2. Another B.\n3. C.");
        assertThat(texts(match)).containsExactly("A.", null, "C.");
        assertThat(match.unmatchedNotes()).containsExactly("n2");
        assertThat(match.unmatchedEntries()).containsExactly("2. B.", "2. Another B.");
    }

    @Test
    void numberingMayBeginAnewInEachChapter() {
        Match match = NoteList.match(
                waiting("1", "2", "3", "1", "2"),
                "Chapter One\n\n1. A.\n\n3. C.\n\nChapter Two\n\n1. D.\n\n2. E, in two\nlines.");
        assertThat(texts(match)).containsExactly("A.", null, "C.", "D.", "E, in two lines.");
        assertThat(match.unmatchedNotes()).containsExactly("n2");
        assertThat(match.unmatchedEntries()).containsExactly("Chapter One", "Chapter Two");
    }

    @Test
    void theNotesOfOneChapterGoNowhereWhereTwoCouldBeMeant() {
        Match match = NoteList.match(waiting("1", "2", "1", "2"), "1. A.\n2. B.");
        assertThat(match.matched()).isZero();
        assertThat(match.unmatchedNotes()).containsExactly("n1", "n2", "n3", "n4");
        assertThat(match.unmatchedEntries()).containsExactly("1. A.", "2. B.");
    }

    @Test
    void aListThatCountsOnMeetsNotesThatBeginAnewWhereTheyAreAsMany() {
        assertThat(texts(NoteList.match(waiting("1", "2", "1", "2"), "1. A.\n2. B.\n3. C.\n4. D.")))
                .containsExactly("A.", "B.", "C.", "D.");
        assertThat(texts(NoteList.match(waiting("1", "2", "3", "4"), "1. A.\n2. B.\n\nPart II\n\n1. C.\n2. D.")))
                .containsExactly("A.", "B.", "C.", "D.");
    }

    @Test
    void withoutNumbersAnotherCountGivesNothing() {
        Match match = NoteList.match(THREE, "Register.\n\nGazette.");
        assertThat(match.matched()).isZero();
        assertThat(match.unmatchedEntries()).containsExactly("Register.", "Gazette.");
    }

    @Test
    void signsAreMatchedApartFromFigures() {
        Match match = NoteList.match(waiting("*", "1", "2", "†"), "1. A.\n2. B.\n* Star.\n† Dagger.");
        assertThat(texts(match)).containsExactly("Star.", "A.", "B.", "Dagger.");
    }

    @Test
    void aTextThatANoteHasIsKeptAndOtherWordsForItAreSaid() {
        EssayText essay = essay(new Footnote("n1", "1", "Register, f. 3.", List.of()), note("n2", "2"));
        Match same = NoteList.match(essay, "1. Register, f.3\n2. Ibid.");
        assertThat(texts(same)).containsExactly("Register, f. 3.", "Ibid.");
        assertThat(same.unmatchedEntries()).isEmpty();
        Match other = NoteList.match(essay, "1. Gazette.\n2. Ibid.");
        assertThat(texts(other)).containsExactly("Register, f. 3.", "Ibid.");
        assertThat(other.unmatchedEntries()).containsExactly("1. Gazette.");
    }

    @Test
    void wordsAheadOfTheFirstNoteAreSaid() {
        Match match = NoteList.match(THREE, "I thank the miller.\n\n1. A.\n2. B.\n3. C.");
        assertThat(match.matched()).isEqualTo(3);
        assertThat(match.unmatchedEntries()).containsExactly("I thank the miller.");
    }

    @Test
    void anEntryOfAChapterThatTheEssayHasNotIsNoPartOfTheNoteBeforeIt() {
        Match match = NoteList.match(waiting("2", "3"), "1. A.\n2. B.\n3. C.\n1. D.");
        assertThat(texts(match)).containsExactly("B.", "C.");
        assertThat(match.unmatchedEntries()).containsExactly("1. A.", "1. D.");
    }

    @Test
    void nothingPastedChangesNothing() {
        Match match = NoteList.match(THREE, " \n ");
        assertThat(match.text()).isEqualTo(THREE);
        assertThat(match.unmatchedNotes()).containsExactly("n1", "n2", "n3");
    }

    @Test
    void whatIsPastedWithoutEndIsMatchedSoon() {
        EssayText many = waiting(IntStream.range(0, 3_000)
                .mapToObj(i -> Integer.toString(1 + i % 3))
                .toArray(String[]::new));
        for (String part : List.of("1. a\n", "1. a\n2. b\n", "x\n\n", "1\n", "\u0301", "[1] ", "* a\n", "12 ")) {
            Work.isSoonDone(() -> NoteList.match(many, part.repeat(30_000)));
        }
    }

    /**
     * Whatever is left out on either side: each note gets its own text or none, and no words of the list are lost. Where
     * chapters count anew, a number that fits nowhere may be taken for a part of the entry before it.
     */
    @Property(tries = 300)
    void eachNoteGetsItsOwnTextOrNone(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 12) Integer> chapters,
            @ForAll @Size(max = 6) List<@IntRange(max = 47) Integer> left,
            @ForAll @Size(max = 6) List<@IntRange(max = 47) Integer> unseen,
            @ForAll @IntRange(max = 3) int setting) {
        List<String> labels = new ArrayList<>();
        chapters.forEach(n -> IntStream.rangeClosed(1, n).forEach(i -> labels.add("" + i)));
        List<Footnote> notes = new ArrayList<>();
        StringBuilder pasted = new StringBuilder();
        Map<String, String> own = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String words = "Words of entry number " + i + " here.";
            if (!unseen.contains(i)) {
                notes.add(note("n" + i, labels.get(i)));
                own.put("n" + i, words);
            }
            if (!left.contains(i)) {
                String form = List.of("%s. %s\n", "[%s] %s\n\n", "(%s) %s\n", "%s) %s\n\n")
                        .get(setting);
                pasted.append(String.format(form, labels.get(i), words));
                said.add(words);
            }
        }
        Match match = NoteList.match(essay(notes.toArray(Footnote[]::new)), pasted.toString());
        int given = 0;
        for (Footnote note : match.text().footnotes()) {
            given += note.text() == null ? 0 : 1;
            boolean oneSideIsWhole = left.isEmpty() || unseen.isEmpty();
            if (oneSideIsWhole && note.text() != null) {
                assertThat(note.text()).isEqualTo(own.get(note.id()));
            }
        }
        assertThat(match.matched()).isEqualTo(given);
        String kept = match.unmatchedEntries() + " " + texts(match);
        assertThat(said).allMatch(kept::contains);
        assertThat(match.unmatchedNotes()).hasSize(notes.size() - given);
        if (chapters.size() == 1) {
            assertThat(match.unmatchedEntries()).hasSize(said.size() - given);
            assertThat(match.text().footnotes())
                    .allMatch(n -> n.text() == null || n.text().equals(own.get(n.id())));
            assertThat(given).isEqualTo((int) own.keySet().stream()
                    .filter(id -> !left.contains(Integer.parseInt(id.substring(1))))
                    .count());
        }
        Match again = NoteList.match(match.text(), pasted.toString());
        assertThat(again.text().footnotes().stream().filter(n -> n.text() != null))
                .containsAll(match.text().footnotes().stream()
                        .filter(n -> n.text() != null)
                        .toList());
    }

    private static List<String> texts(Match match) {
        return match.text().footnotes().stream().map(Footnote::text).toList();
    }

    private static EssayText waiting(String... labels) {
        return essay(IntStream.range(0, labels.length)
                .mapToObj(i -> note("n" + (i + 1), labels[i]))
                .toArray(Footnote[]::new));
    }

    private static Footnote note(String id, String label) {
        return new Footnote(id, label, null, List.of());
    }

    private static EssayText essay(Footnote... notes) {
        String words = "The mill was old.";
        Block paragraph = new Block.Paragraph("p1", new Span(0, words.length()));
        return new EssayText(words, List.of(paragraph), List.of(), List.of(notes), List.of());
    }

    @Test
    void lettersRomanNumbersAndSignsAreTheLabelsOfTheEssayWhereItHasThem() {
        assertThat(texts(NoteList.match(waiting("a", "b"), "b. Ibid.\na. Register.")))
                .containsExactly("Register.", null);
        assertThat(texts(NoteList.match(waiting("a", "b"), "a. Register, by\nC. Holt.\nb. Ibid.")))
                .containsExactly("Register, by C. Holt.", "Ibid.");
        assertThat(texts(NoteList.match(waiting("iii", "iv", "v"), "iii. Register.\niv. Ibid.\nv. Gazette.")))
                .containsExactly("Register.", "Ibid.", "Gazette.");
        assertThat(texts(NoteList.match(waiting("*", "†"), "* Register.\n† Ibid.")))
                .containsExactly("Register.", "Ibid.");
    }

    @Test
    void namesThatBeginWithALetterAreNoLabels() {
        Match match = NoteList.match(THREE, "A. Holt, Mills.\n\nB. Wit, Rivers.\n\nIbid.");
        assertThat(texts(match)).containsExactly("A. Holt, Mills.", "B. Wit, Rivers.", "Ibid.");
    }

    @Test
    void italicsOfThePastedListAreKept() {
        Footnote note = NoteList.match(waiting("1", "2"), "1. Holt, *Mills of the Marsh*, p. 3.\n2. Ibid.")
                .text()
                .footnotes()
                .getFirst();
        String words = "Holt, Mills of the Marsh, p. 3.";
        assertThat(note.text()).isEqualTo(words);
        assertThat(note.formatting()).extracting(f -> f.span().in(words)).containsExactly("Mills of the Marsh");
    }
}
