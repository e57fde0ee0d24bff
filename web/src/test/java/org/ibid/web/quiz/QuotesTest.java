package org.ibid.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.annotation.Target;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final String WHOLE = "The mill burnt in May. Nobody was paid. It was built again.";

    @Test
    void aProofInsideWhatIsAskedAboutIsLitThere() {
        assertThat(Quotes.once(List.of(
                        asked("p3", "So they say. ", WHOLE, " Then came"),
                        proof("p3", "in May. ", "Nobody was paid.", " It was"))))
                .containsExactly(passage(
                        "p3",
                        "So they say. The mill burnt in May. ",
                        "Nobody was paid.",
                        " It was built again. Then came"));
    }

    @Test
    void whatIsAskedAboutIsNotQuotedBesideTheProofThatItStandsIn() {
        assertThat(Quotes.once(List.of(
                        proof("p5", "", "“All of it,” writes Reed, “was gone.”", ""),
                        asked("p5", "“", "All of it,", "” writes"),
                        asked("p5", "“", "was gone.", "”"))))
                .containsExactly(passage("p5", "", "“All of it,” writes Reed, “was gone.”", ""));
    }

    @Test
    void wordsWithAndWithoutTheirFullStopAreQuotedOnce() {
        assertThat(Quotes.once(List.of(asked("n13", "", "Ibid., ch. 11", "."), proof("n13", "", "Ibid., ch. 11.", ""))))
                .containsExactly(passage("n13", "", "Ibid., ch. 11.", ""));
    }

    @Test
    void everyProofStaysLit() {
        List<FeedbackSheet.Passage> quoted = Quotes.once(List.of(
                asked("p3", "", WHOLE, ""),
                proof("p3", "", "Nobody was paid.", ""),
                proof("p3", "", "built again", ""),
                proof("p3", "", "It was built again.", "")));

        assertThat(quoted)
                .extracting(FeedbackSheet.Passage::exact)
                .containsExactly("Nobody was paid.", "built again", "It was built again.");
        assertThat(quoted.getFirst().before()
                        + quoted.getFirst().exact()
                        + quoted.getFirst().after())
                .isEqualTo(WHOLE);
    }

    @Test
    void whatIsNotCertainToBeThereStaysByItself() {
        assertThat(Quotes.once(List.of(
                        asked("p3", "", "no, no and no", ""), proof("p3", "", "no", ""), proof("p4", "", "and", ""))))
                .containsExactly(
                        passage("p3", "", "no, no and no", ""),
                        passage("p3", "", "no", ""),
                        passage("p4", "", "and", ""));
    }

    private static Quotes.Place asked(String where, String before, String exact, String after) {
        return new Quotes.Place(Target.Role.STIMULUS, passage(where, before, exact, after));
    }

    private static Quotes.Place proof(String where, String before, String exact, String after) {
        return new Quotes.Place(Target.Role.EVIDENCE, passage(where, before, exact, after));
    }

    private static FeedbackSheet.Passage passage(String where, String before, String exact, String after) {
        return new FeedbackSheet.Passage(where, before, exact, after, null);
    }
}
