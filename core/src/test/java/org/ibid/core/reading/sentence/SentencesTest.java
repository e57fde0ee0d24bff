package org.ibid.core.reading.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.essay.Sentence;
import org.ibid.core.reading.EssayReader;
import org.ibid.core.reading.Essays;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static List<String> split(String paragraph) {
        return Sentences.in("en").split(paragraph).stream()
                .map(span -> span.in(paragraph))
                .toList();
    }

    @Test
    void stopsBeforeCapitalsEndSentences() {
        assertThat(split("The bread ran out. Nobody was surprised! Were they? They left."))
                .containsExactly("The bread ran out.", "Nobody was surprised!", "Were they?", "They left.");
    }

    @Test
    void aQuotationBehindWhichTheStopWasForgottenEndsTheSentence() {
        assertThat(split("It came “of the failed strike” The term was coined by a clerk."))
                .containsExactly("It came “of the failed strike”", "The term was coined by a clerk.");
        assertThat(split("It stood in “Land and Water” The Times had named it, and in “Tide” as well."))
                .hasSize(1);
    }

    @Test
    void titlesAndInitialsEndNothing() {
        assertThat(split("Mrs. Eley moved to St. James in May. Dr. J. M. Marsden, Prof. of botany, saw her."))
                .hasSize(2);
    }

    @Test
    void pagesAndDecimalsStayWhole() {
        assertThat(split("It fell by 3.5 per cent, see p. 14 and vol. II of the report. Nobody read no. 7."))
                .hasSize(2);
    }

    @Test
    void enumeratorsBelongToWhatTheyCount() {
        assertThat(split("(ii.) It is certain that money left. (iii.) It is hard to stop."))
                .containsExactly("(ii.) It is certain that money left.", "(iii.) It is hard to stop.");
    }

    @Test
    void aNumberInBracketsOrASmallLetterInPassingEndsNothing() {
        assertThat(split("The loans raised under (iii.) Harbury put at ten pounds. Voss took the case of Orde"
                        + " v. Hale to London."))
                .containsExactly(
                        "The loans raised under (iii.) Harbury put at ten pounds.",
                        "Voss took the case of Orde v. Hale to London.");
    }

    @Test
    void closingMarksBelongToTheSentenceTheyClose() {
        assertThat(split("She said: “We left. We came back.” Nobody spoke."))
                .containsExactly("She said: “We left.", "We came back.”", "Nobody spoke.");
    }

    @Test
    void aQuotationWithAHoleInItIsOnePiece() {
        assertThat(split("Hale said: “Keep to the river. . . . But drink from the hill.” Nobody spoke."))
                .containsExactly("Hale said: “Keep to the river. . . . But drink from the hill.”", "Nobody spoke.");
        assertThat(split("She went on and on. . . . But nobody spoke.")).hasSize(2);
    }

    @Test
    void lowerCaseAfterAMarkGoesOn() {
        assertThat(split("“Why not?” he asked. “Never!” Trotsky shouted. He left."))
                .hasSize(3);
    }

    @Test
    void notesHaveSentencesOfTheirOwn() {
        List<Sentence> sentences = new EssayReader()
                .read(Essays.withNotes("Cliff, 1978, p. 12. A hostile witness."), "en")
                .sentences();
        assertThat(sentences).extracting(Sentence::footnote).containsExactly(null, "n1", "n1");
        assertThat(sentences).extracting(Sentence::passageId).containsExactly("p1", "n1", "n1");
    }

    @Test
    void otherLanguagesAreCutByTheRulesOfUnicode() {
        assertThat(Sentences.in("fr").split("Il est venu. Elle est partie.")).hasSize(2);
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(split("")).isEmpty();
        assertThat(split("  \n ")).isEmpty();
    }
}
