package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.core.essay.FootnoteReference;
import org.junit.jupiter.api.Test;

final class GluedMarkersTest {

    private static final String BEFORE =
            "The committee met in the spring and nobody thought much of it.1 Its minutes are lost, but letters remain.2 ";
    private static final String AFTER =
            " The town never forgave them for that winter.3\n\nWhat followed was a long silence of the archives.4";

    private static Pasted between(String middle) {
        return Pasted.of(BEFORE + middle + AFTER);
    }

    private static void staysText(String middle) {
        Pasted pasted = between(middle);
        assertThat(pasted.labels()).as(middle).containsExactly("1", "2", "3", "4");
        assertThat(pasted.canonical()).contains(middle);
    }

    @Test
    void figuresOfTheTextAreNoMarkers() {
        for (String middle : List.of(
                "In 1917 and in 1918 the harvest failed.",
                "It was the 20th of May.",
                "Table 3 gives the rest.",
                "See figure 3 and chapter 3 for more.",
                "Bread rose to £5.30 a loaf.",
                "Some 3 percent agreed, and 3% more wavered.",
                "The vote was 30 to 12 in favour.",
                "On 3 March they met, and on March 3 they parted.",
                "He paid $3,000,000 and 3 million more.",
                "It weighed 3.3 tons in all.",
                "Pages pp. 3–12 and p.3 are torn.",
                "At 10:30 nothing had been decided.",
                "The 1920s were kinder; room 3b was let.",
                "The proportion was 3:1 at best.",
                "They are told in John 3:16 to believe.",
                "A road of 1,227 miles was planned.",
                "As paragraph 1.E.3 has it, and 2.A.3 too.",
                "The area is 40 km² in all.")) {
            staysText(middle);
        }
    }

    @Test
    void aMarkerAfterAYearIsFound() {
        Pasted pasted =
                Pasted.of(BEFORE + "The treaty was signed in 1918.3 The rest is known.4 Nobody signed in 1920.5");
        assertThat(pasted.calls()).endsWith("1918.|3", "known.|4", "1920.|5");
    }

    @Test
    void aMarkerAfterTheFiguresOfAVoteIsFound() {
        Pasted pasted = Pasted.of(BEFORE + "It passed by 748 to 261.3 What remained was spite.4");
        assertThat(pasted.calls()).contains("261.|3", "spite.|4");
        assertThat(pasted.canonical()).contains("by 748 to 261. What");
    }

    @Test
    void aMarkerGluedToAYearWithoutAPointIsFound() {
        assertThat(Pasted.of(BEFORE + "Between the wars, that is until 19393 they waited.4 They waited long.5")
                        .calls())
                .contains("1939|3");
    }

    @Test
    void markersStandAfterQuotesCommasBracketsAndWords() {
        Pasted pasted = Pasted.of("“We came.”1 He said so,2 and others (not all)3 agreed4 that “it was over”.5");
        assertThat(pasted.labels()).containsExactly("1", "2", "3", "4", "5");
        assertThat(pasted.canonical())
                .isEqualTo("“We came.” He said so, and others (not all) agreed that “it was over”.");
    }

    @Test
    void aMarkerSetOffByASpaceAtTheEndOfAParagraphIsFound() {
        Pasted pasted = Pasted.of(BEFORE + "Half of it was lost. 3\n\nNobody counted the rest.4");
        assertThat(pasted.labels()).containsExactly("1", "2", "3", "4");
        assertThat(pasted.canonical()).contains("was lost.\n\nNobody");
    }

    @Test
    void raisedFiguresAreMarkers() {
        assertThat(Pasted.of("The first claim.¹ The second one,² and so on.³").labels())
                .containsExactly("1", "2", "3");
    }

    @Test
    void aNoteCalledAgainLaterIsTheSameNote() {
        Pasted pasted = Pasted.of(BEFORE + "They said it twice.1 And then no more.3\n\nThe end was near.4");
        assertThat(pasted.labels()).containsExactly("1", "2", "1", "3", "4");
        assertThat(pasted.text().footnotes()).hasSize(4);
    }

    @Test
    void versesKeepTheirNumbers() {
        Pasted pasted = Pasted.of("In the beginning was the field. 2 And the field was bare. 3 And rain came upon it. "
                + "4 And there was grass. 5 And the sheep came. 6 And they ate of it.");
        assertThat(pasted.labels()).isEmpty();
        assertThat(pasted.canonical()).contains("bare. 3 And rain");
    }

    @Test
    void anEnumerationInTheSentenceIsNoSeriesOfMarkers() {
        assertThat(Pasted.of("They wanted (1) bread, (2) land and (3) peace. They got none. (4) Nothing. (5) Less.")
                        .labels())
                .isEmpty();
    }

    @Test
    void numbersInWebAddressesAreNoMarkers() {
        assertThat(between("Look at https://example.org/essay.3 for more.").labels())
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void numberingMayStartAnewAfterAHeadingOnly() {
        String chapter =
                "A long paragraph says at least something about what had happened, so that the heading above it"
                        + " is one.1 And then it says more.2 And it ends.3";
        Pasted pasted = Pasted.of("The first part\n\n" + chapter + "\n\nThe second part\n\n" + chapter);
        assertThat(pasted.labels()).containsExactly("1", "2", "3", "1", "2", "3");
        assertThat(pasted.text().footnotes()).hasSize(6);
    }

    @Test
    void anExcerptMayStartAnywhereInTheNumbering() {
        Pasted pasted = Pasted.of("It was said before.123 It was said again.124 And it was denied.125");
        assertThat(pasted.labels()).containsExactly("123", "124", "125");
        assertThat(pasted.problems()).contains("marker-missing");
    }

    @Test
    void aGapInTheNumberingIsSaidAtTheMarkerAfterIt() {
        Pasted pasted = Pasted.of("One claim.1 Two claims.2 Four claims.4 Five claims.5");
        assertThat(pasted.problems()).containsOnlyOnce("marker-missing");
    }

    @Test
    void missingNoteTextsAreSaidOnce() {
        Pasted pasted = between("Nothing.");
        assertThat(pasted.problems()).containsOnlyOnce("note-text-missing");
        assertThat(pasted.noteTexts()).containsOnly("null");
    }

    @Test
    void aTextWithoutNotesHasNone() {
        Pasted pasted = Pasted.of("In 1914 there were 20 of them; by 1918, 5. The rest, some 3,000, had gone.\n\n"
                + "Of 12 who stayed, 7 wrote. Their letters fill 3 boxes.");
        assertThat(pasted.text().footnotes()).isEmpty();
        assertThat(pasted.problems()).isEmpty();
    }

    @Test
    void fourHundredMarkersAreFoundAndTakenOut() {
        String essay = IntStream.rangeClosed(1, 400)
                .mapToObj(n -> "In " + (1500 + n) + " the council of " + n % 37 + " burghers met again and voted "
                        + (n % 9 + 2) + " to 1." + n + (n % 5 == 0 ? "\n\n" : " "))
                .collect(Collectors.joining());
        Pasted pasted = Pasted.of(essay);
        assertThat(pasted.labels())
                .isEqualTo(IntStream.rangeClosed(1, 400)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(pasted.text().references())
                .extracting(FootnoteReference::confidence)
                .allMatch(c -> c > 0.5);
    }

    @Test
    void hebrewAndArabicSentencesCarryMarkersToo() {
        assertThat(Pasted.of("בראשית היה השדה ריק.1 אחר כך בא הגשם.2 ואז הכול צמח.3")
                        .labels())
                .containsExactly("1", "2", "3");
        assertThat(Pasted.of("كان الحقل خاليا.1 ثم جاء المطر.2 ثم نبت كل شيء.3").labels())
                .containsExactly("1", "2", "3");
    }

    @Test
    void bracketedMarkersAreFoundWhereTheyAreTheForm() {
        Pasted pasted = Pasted.of("It was said in 1848.[1] It was denied[2] at once. Nobody cared.[3]");
        assertThat(pasted.labels()).containsExactly("1", "2", "3");
        assertThat(pasted.canonical()).isEqualTo("It was said in 1848. It was denied at once. Nobody cared.");
    }

    @Test
    void aMarkerThatMayBeAFigureIsSaidToBeDoubtful() {
        Pasted pasted = Pasted.of(BEFORE + "The price stood at 7.3 By then it was late.");
        assertThat(pasted.labels()).containsExactly("1", "2", "3");
        assertThat(pasted.text().references().getLast().confidence())
                .isLessThan(pasted.text().references().getFirst().confidence());
    }

    @Test
    void caretsBracesAndLettersAreMarks() {
        for (String form : List.of("^%s", "^(%s)", "{%s}")) {
            String text = "The first claim." + form.formatted("1") + " The second one," + form.formatted("2")
                    + " and so on.\n\n" + form.formatted("1") + " See there.\n\n" + form.formatted("2") + " And there.";
            Pasted pasted = Pasted.of(text);
            assertThat(pasted.calls()).as(form).containsExactly("claim.|1", "one,|2");
            assertThat(pasted.noteTexts()).as(form).containsExactly("See there.", "And there.");
        }
        Pasted lettered =
                Pasted.of("The first claim.[a] The second one,[b] and so on.\n\n[a] See there.\n\n[b] And there.");
        assertThat(lettered.calls()).containsExactly("claim.|a", "one,|b");
        assertThat(lettered.noteTexts()).containsExactly("See there.", "And there.");
    }

    @Test
    void lettersInBracketsWithoutNotesAreTheEditors() {
        Pasted pasted = Pasted.of("He saw [a] man and, he said, [b]oth of them ran.[a] Nobody knew.");
        assertThat(pasted.labels()).isEmpty();
        assertThat(pasted.canonical()).contains("ran.[a] Nobody");
    }

    @Test
    void marksInBracketsInTablesAndHeadingsCallNotesThatAreThere() {
        String rest =
                "The harbour closed in that year, and nobody who had worked there ever found out what it was that the council had been told.[2]";
        Pasted pasted = Pasted.of("The harbour[1]\n\n" + rest
                + "\n\nYear  Ships\n1770  12[3]\n1771  3\n\n[1] Also the port.\n\n[2] See there.\n\n[3] Boats too.");
        assertThat(pasted.labels()).containsExactlyInAnyOrder("1", "2", "3");
    }

    @Test
    void figuresOfNamesVersionsAndClausesAreNoMarkers() {
        Pasted pasted = Pasted.of(
                "Licences such as GPL-2.1 or LGPL-2.1 are listed, and html5, html5 and html5 again.\n\n9.1. The first clause says so; see §4.1 there.\n\n"
                        + "It is held that: 1. Each may vote. 2. Nobody must. 3. The rest is open.\n\nThe file is /usr/share/man3 and /dev/tty1.");
        assertThat(pasted.labels()).isEmpty();
    }
}
