package org.ibid.quiz.kind.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class ContrastGeneratorTest {

    private static final String NAMED = "We may speak of the thrifty way and of the generous way of keeping a well.";
    private static final String FIRST = "The thrifty man counts every bucket before breakfast, while the generous man"
            + " leaves his gate open all night.";
    private static final String SECOND = "In dry years the generous way empties a well by June, whereas the thrifty way"
            + " keeps water until the harvest.";

    private static List<Draft> made(String... paragraphs) {
        return Essays.passing(new ContrastGenerator(), Essays.tagged(paragraphs));
    }

    @Test
    void whatIsSaidOfEitherOfTwoIsGivenBackToIt() {
        Form.Matching matching =
                (Form.Matching) made(NAMED, FIRST, SECOND).getFirst().form();
        assertThat(matching.pairs())
                .extracting(Form.Matched::row)
                .containsExactly(
                        "The _____ man counts every bucket before breakfast",
                        "The _____ man leaves his gate open all night",
                        "In dry years the _____ way empties a well by June",
                        "The _____ way keeps water until the harvest");
        assertThat(matching.pairs())
                .extracting(p -> p.choice().text())
                .containsExactly("thrifty", "generous", "generous", "thrifty");
    }

    @Test
    void oneSentenceIsTooLittleAndTwoThatAreNotNamedSideBySideAreNoPair() {
        assertThat(made(NAMED, FIRST)).isEmpty();
        assertThat(made(FIRST, SECOND)).isEmpty();
    }

    @Test
    void aHalfThatNamesBothOrNeitherOrAnArticleThatTellsIsLeftOut() {
        String both = "The thrifty man and the generous man dig alike, while the generous man leaves his gate open.";
        String neither =
                "The thrifty man counts every bucket before breakfast, while his children play beside the pump.";
        String told = "The generous way empties a well by June, while a thrifty way keeps water until the harvest.";
        assertThat(made(NAMED, FIRST, both)).isEmpty();
        assertThat(made(NAMED, FIRST, neither)).isEmpty();
        assertThat(made(NAMED, FIRST, told)).isEmpty();
    }

    @Test
    void theGateStopsAStatementThatIsMadeOfTheOther() {
        EssayLanguage essay = Essays.tagged(NAMED, FIRST, SECOND);
        Draft good = new ContrastGenerator().drafts(essay).getFirst();
        assertThat(new OneOfTwo().check(good, essay).pass()).isTrue();
        List<Form.Matched> turned = ((Form.Matching) good.form())
                .pairs().reversed().stream()
                        .map(p -> new Form.Matched(p.row(), new Form.Option("generous", List.of("generous"), "", null)))
                        .toList();
        Draft bad = new Draft(
                good.kind(),
                good.rule(),
                good.stem(),
                good.prompt(),
                new Form.Matching(turned.reversed(), List.of()),
                good.targets(),
                good.rationale(),
                good.level(),
                good.difficulty(),
                good.worth(),
                good.region(),
                good.anchor());
        assertThat(new OneOfTwo().check(bad, essay).pass()).isFalse();
    }
}
