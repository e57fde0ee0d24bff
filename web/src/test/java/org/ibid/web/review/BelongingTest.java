package org.ibid.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.web.typesetting.Light;
import org.junit.jupiter.api.Test;

class BelongingTest {

    private static final String WORDS = "The mill burned in May. The bank failed in June. The bank was sold in July.";
    private static final EssayText TEXT = new EssayText(
            WORDS, List.of(new Block.Paragraph("p1", new Span(0, WORDS.length()))), List.of(), List.of(), List.of());

    @Test
    void optionBelongsWhereItsWordsStand() {
        assertThat(Belonging.of(
                        "June",
                        "That is when the bank failed.",
                        places("The bank failed in June.", "The bank was sold in July.")))
                .isEqualTo(Light.of(place("The bank failed in June.")).parameter());
    }

    @Test
    void workIsFoundByTheWordsItsShortTitleKeeps() {
        assertThat(Belonging.of(
                        "bank, failed June",
                        "It is cited elsewhere.",
                        places("The bank failed in June.", "The bank was sold in July.")))
                .isEqualTo(Light.of(place("The bank failed in June.")).parameter());
    }

    @Test
    void whatTheReasonQuotesIsMeantWhateverElseHasTheOptionsWords() {
        assertThat(Belonging.of(
                        "the bank",
                        "The essay says this elsewhere: “The bank was … in July.”",
                        places("The bank failed in June.", "The bank was sold in July.")))
                .isEqualTo(Light.of(place("The bank was sold in July.")).parameter());
    }

    @Test
    void betweenSeveralPlacesNothingIsGuessed() {
        assertThat(Belonging.of(
                        "the bank", "Not here.", places("The bank failed in June.", "The bank was sold in July.")))
                .isEmpty();
        assertThat(Belonging.of("October", "Not here.", places("The bank failed in June.")))
                .isEmpty();
    }

    @Test
    void whatProvesTheKeyIsNoPlaceOfAWrongOption() {
        Target proof = Target.in(TEXT, null, new Span(0, 23), Target.Role.EVIDENCE);
        assertThat(Belonging.of("May", "Not here.", List.of(proof))).isEmpty();
    }

    private static List<Target> places(String... words) {
        return Stream.of(words).map(BelongingTest::place).toList();
    }

    private static Target place(String words) {
        int start = WORDS.indexOf(words);
        return Target.in(TEXT, null, new Span(start, start + words.length()), Target.Role.CONTRAST);
    }
}
