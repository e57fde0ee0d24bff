package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Notes that stand under their chapter, their page or their paragraph, however they are marked. */
final class NotesUnderChaptersTest {

    private static final String OLD =
            "The mill stood at the edge of the marsh for two hundred years,1 and nobody in the parish could say who had built it.2 "
                    + "Its sails were patched with sacking, and its stones had been turned so often that they were thin.";
    private static final String BURNT =
            "It burnt in the dry summer.1 The miller was asleep, and his daughter saw the light of it from the other side of the water.2 "
                    + "Nobody built it up again, and the stones were carried off for a bridge.";

    @Test
    void countedNotesUnderEachChapterBelongToItsMarkers() {
        Pasted pasted = Pasted.of("Chapter I\n\n" + OLD + "\n\n1. Register, f. 3.\n2. Ibid.\n\nChapter II\n\n" + BURNT
                + "\n\n1. The Gazette.\n2. The Courier.");
        assertThat(pasted.calls()).containsExactly("years,|1", "it.|2", "summer.|1", "water.|2");
        assertThat(pasted.noteTexts()).containsExactly("Register, f. 3.", "Ibid.", "The Gazette.", "The Courier.");
        assertThat(pasted.kinds()).containsExactly("heading", "paragraph", "heading", "paragraph");
    }

    @Test
    void countedNotesUnderEachPageGoOnCounting() {
        String later = BURNT.replace(".1", ".3").replace(".2", ".4");
        Pasted pasted = Pasted.of(
                OLD + "\n\n1 Register, f. 3.\n2 Ibid.\n\n" + later
                        + "\n\n3 The Gazette.\n4 The Courier.\n\nThe bridge still stands, and children fish from it.\n\nSo it ended.");
        assertThat(pasted.labels()).containsExactly("1", "2", "3", "4");
        assertThat(pasted.noteTexts()).containsExactly("Register, f. 3.", "Ibid.", "The Gazette.", "The Courier.");
    }

    @Test
    void whatIsCountedInTheTextIsAListAlthoughItsNumbersAreCalled() {
        Pasted pasted = Pasted.of(OLD + "\n\n1. Rebuild it.\n2. Reopen it.\n\nThe end\n\n"
                + BURNT.replace(".1", ".3").replace(".2", ".4")
                + "\n\nNotes\n\n1. Register.\n2. Ibid.\n3. The Gazette.\n4. The Courier.");
        assertThat(pasted.noteTexts()).containsExactly("Register.", "Ibid.", "The Gazette.", "The Courier.");
        assertThat(pasted.blocks("list")).containsExactly("Rebuild it.\nReopen it.");
    }

    @Test
    void notesThatSayThatTheyAreNotesStandAnywhere() {
        Pasted pasted = Pasted.of(
                "The mill was old.[1] Nobody knew its age.[2]\n\n[Footnote 1: Register, f. 3.]\n\n"
                        + "[Footnote 2: The _Gazette_.\n\nA paper of the time.]\n\nIt burnt in 1871.[3]\n\n[Footnote 3: Ibid.]");
        assertThat(pasted.labels()).containsExactly("1", "2", "3");
        assertThat(pasted.noteTexts())
                .containsExactly("Register, f. 3.", "The Gazette.\n\nA paper of the time.", "Ibid.");
        assertThat(pasted.kinds()).containsExactly("paragraph", "paragraph");
    }

    @Test
    void symbolsMayStandInBrackets() {
        Pasted pasted = Pasted.of(
                "The mill was old.[*] Nobody knew its age,[†] though many guessed.\n\n[*] Register.\n\n[†] Ibid.\n\n"
                        + "It burnt in 1871.[*] It was not rebuilt.[†]\n\n[*] The Gazette.\n\n[†] The Courier.");
        assertThat(pasted.labels()).containsExactly("*", "†", "*", "†");
        assertThat(pasted.noteTexts()).containsExactly("Register.", "Ibid.", "The Gazette.", "The Courier.");
        assertThat(pasted.canonical()).doesNotContain("*").doesNotContain("[");
    }

    @Test
    void notesRunTogetherUnderTheirTitleArePartedWhereTheCountGoesOn() {
        Pasted pasted =
                Pasted.of("The mill was old.1 Nobody knew its age,2 though many guessed.\n\nIt burnt in 1871.3\n\n"
                        + "Notes\n1. Register, vol. 2. f. 3. 2. Ibid. 3. The Gazette, p. 4.");
        assertThat(pasted.noteTexts()).containsExactly("Register, vol. 2. f. 3.", "Ibid.", "The Gazette, p. 4.");
    }

    @Test
    void noSpaceIsLeftWhereAMarkerStoodBeforeAPoint() {
        Pasted pasted = Pasted.of("The mill was old [1]. Nobody knew its age [2], though many guessed. It burnt.[3]\n\n"
                + "[1] Register.\n[2] Ibid.\n[3] Gazette.");
        assertThat(pasted.canonical())
                .isEqualTo("The mill was old. Nobody knew its age, though many guessed. It burnt.");
        assertThat(pasted.calls()).containsExactly("old|1", "age|2", "burnt.|3");
    }

    @Test
    void aMarkerInParenthesesMayFollowAShortWord() {
        Pasted pasted = Pasted.of("Nobody could say who had built it(1). The stones were thin(2). It burnt(3).\n\n"
                + "(1) Register.\n(2) Ibid.\n(3) Gazette.");
        assertThat(pasted.calls()).containsExactly("it|1", "thin|2", "burnt|3");
    }
}
