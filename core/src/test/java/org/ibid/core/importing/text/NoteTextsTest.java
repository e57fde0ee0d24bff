package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NoteTextsTest {

    private static final String ESSAY =
            "The mill was old.1 Nobody knew its age,2 though many guessed.\n\nIt burnt in 1871.3";

    @Test
    void aListUnderNotesGivesEachNoteItsText() {
        Pasted pasted = Pasted.of(
                ESSAY + "\n\nNotes\n\n1. Parish register, f. 3.\n\n2. Ibid., f. 4.\n\n3. The _Gazette_, 2 May.");
        assertThat(pasted.labels()).containsExactly("1", "2", "3");
        assertThat(pasted.noteTexts()).containsExactly("Parish register, f. 3.", "Ibid., f. 4.", "The Gazette, 2 May.");
        assertThat(pasted.kinds()).containsExactly("paragraph", "paragraph");
        assertThat(pasted.problems()).isEmpty();
    }

    @Test
    void aListWithoutATitleIsNotesWhereTheTextCallsThem() {
        Pasted pasted = Pasted.of(ESSAY + "\n\n1 Parish register.\n2 Ibid.\n3 The Gazette.");
        assertThat(pasted.noteTexts()).containsExactly("Parish register.", "Ibid.", "The Gazette.");
    }

    @Test
    void aListAtTheEndThatNothingCallsIsAList() {
        Pasted pasted = Pasted.of("What is to be done is plain to all of us.\n\n1. Rebuild it.\n2. Reopen it.");
        assertThat(pasted.kinds()).containsExactly("paragraph", "list");
        assertThat(pasted.text().footnotes()).isEmpty();
    }

    @Test
    void aNoteMayHaveSeveralParagraphs() {
        Pasted pasted = Pasted.of(ESSAY + "\n\nNotes\n\n1. Parish register.\n\nIt is a thin book.\n\n2. Ibid.\n\n"
                + "3. The Gazette.\n\n    A paper of the time.");
        assertThat(pasted.noteTexts())
                .containsExactly(
                        "Parish register.\n\nIt is a thin book.", "Ibid.", "The Gazette.\n\nA paper of the time.");
    }

    @Test
    void bracketedNotesAfterEachChapterBelongToTheirMarkers() {
        Pasted pasted =
                Pasted.of("The mill was old.[1]\n\n[1] Parish register.\n\nIt burnt in 1871.[2]\n\n[2] The Gazette.");
        assertThat(pasted.labels()).containsExactly("1", "2");
        assertThat(pasted.noteTexts()).containsExactly("Parish register.", "The Gazette.");
        assertThat(pasted.kinds()).containsExactly("paragraph", "paragraph");
    }

    @Test
    void aBracketThatClosesAMarkGoesWithIt() {
        Pasted pasted = Pasted.of("""
                The mill was old.*) Nobody knew its age.

                *) Parish register.

                It burnt in 1871 (or so*).

                * The Gazette.

                Nobody wept.*)

                *) The Courier.""");
        assertThat(pasted.canonical())
                .startsWith("The mill was old. Nobody")
                .contains("1871 (or so).")
                .endsWith("wept.");
        assertThat(pasted.noteTexts()).containsExactly("Parish register.", "The Gazette.", "The Courier.");

        Pasted raised = Pasted.of("The mill was old.¹) Nobody knew its age.²)\n\n¹) Parish register.\n\n²) Ibid.");
        assertThat(raised.canonical()).isEqualTo("The mill was old. Nobody knew its age.");
        assertThat(raised.noteTexts()).containsExactly("Parish register.", "Ibid.");
    }

    @Test
    void symbolsBeginAnewInEachChapter() {
        Pasted pasted =
                Pasted.of("The mill was old.* Nobody knew its age,† though many guessed.\n\n* Parish register.\n\n"
                        + "† Ibid.\n\nIt burnt in 1871.* It was not rebuilt.†\n\n* The Gazette.\n\n† The Courier.");
        assertThat(pasted.labels()).containsExactly("*", "†", "*", "†");
        assertThat(pasted.noteTexts()).containsExactly("Parish register.", "Ibid.", "The Gazette.", "The Courier.");
    }

    @Test
    void oneStarWithItsNoteIsEnough() {
        Pasted pasted = Pasted.of("The mill was old,* and it stood idle.\n\nNobody minded.\n\n* Parish register.");
        assertThat(pasted.labels()).containsExactly("*");
        assertThat(pasted.noteTexts()).containsExactly("Parish register.");
    }

    @Test
    void aNoteThatNothingCallsIsKeptAndSaid() {
        Pasted pasted = Pasted.of(ESSAY + "\n\nNotes\n\n1. Register.\n\n2. Ibid.\n\n3. Gazette.\n\n4. Courier.");
        assertThat(pasted.noteTexts()).contains("Courier.");
        assertThat(pasted.problems()).containsExactly("note-unreferenced");
    }

    @Test
    void numbersOfNoteTextsAreNoMarkersOfTheEssay() {
        Pasted pasted =
                Pasted.of(ESSAY + "\n\nNotes\n\n1. Register, vol. 2, p. 3.\n\n2. Ibid., p. 4.\n\n3. Gazette 5.");
        assertThat(pasted.labels()).containsExactly("1", "2", "3");
    }
}
