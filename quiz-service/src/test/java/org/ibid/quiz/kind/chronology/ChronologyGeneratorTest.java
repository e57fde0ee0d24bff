package org.ibid.quiz.kind.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class ChronologyGeneratorTest {

    private static final String LATER = "In 1866 the council bought the waterworks of the company.";
    private static final String FIRST =
            "Margaret Hale published her survey of the wells in March 1849, at the age of thirty.";
    private static final String THIRD = "The great reservoir above Harbury was opened on 3 June 1858.";
    private static final String SECOND =
            "In 1852, the company closed the wells of the lower town, and nobody thanked it.";

    private static final EssayLanguage ESSAY = Essays.tagged(LATER, FIRST, THIRD, SECOND);

    @Test
    void fourDatedEventsAreToBePutInOrderWithoutTheirDates() {
        List<Draft> drafts = Essays.passing(new ChronologyGenerator(), ESSAY);
        assertThat(drafts).hasSize(1);
        assertThat(((Form.Ordering) drafts.getFirst().form()).lines())
                .extracting(Form.Option::text)
                .containsExactly(
                        "Margaret Hale published her survey of the wells.",
                        "The company closed the wells of the lower town.",
                        "The great reservoir above Harbury was opened.",
                        "The council bought the waterworks of the company.");
    }

    @Test
    void aClauseIsNeverCutInTheMiddle() {
        assertThat(Essays.drafts(
                        new ChronologyGenerator(),
                        FIRST,
                        SECOND,
                        THIRD,
                        "In March 1871 Margaret Hale told the council of the trades which offended the nose."))
                .singleElement()
                .satisfies(d -> assertThat(((Form.Ordering) d.form()).lines())
                        .extracting(Form.Option::text)
                        .contains("Margaret Hale told the council of the trades which offended the nose."));
    }

    @Test
    void whatIsLeftOfSomethingNotNamedIsNoEvent() {
        assertThat(Essays.drafts(
                        new ChronologyGenerator(),
                        FIRST,
                        THIRD,
                        "In March 1871 the remaining four wells were closed by the council."))
                .isEmpty();
    }

    @Test
    void threeEventsHaveAnOrderTwoAreTooFew() {
        assertThat(Essays.drafts(new ChronologyGenerator(), LATER, FIRST, THIRD))
                .singleElement()
                .satisfies(d -> assertThat(((Form.Ordering) d.form()).lines()).hasSize(3));
        assertThat(Essays.drafts(new ChronologyGenerator(), LATER, FIRST)).isEmpty();
    }

    @Test
    void twoEventsOfTheSameYearAreATie() {
        assertThat(Essays.drafts(
                        new ChronologyGenerator(), FIRST, THIRD, "In 1858 the mayor of Harbury resigned his office."))
                .isEmpty();
    }

    @Test
    void twoDaysThatTheCalendarsMayExchangeAreATie() {
        assertThat(Essays.drafts(
                        new ChronologyGenerator(),
                        FIRST,
                        THIRD,
                        "The mayor of Harbury resigned his office on 9 June 1858."))
                .isEmpty();
    }

    @Test
    void whatIsHedgedDeniedOrTiedToAnotherTimeIsNoEvent() {
        for (String other : List.of(
                "About 1866 the council bought the waterworks of the company.",
                "In 1866 the council did not buy the waterworks of the company.",
                "The council bought the waterworks before 1866.",
                "Two years later, the council bought the waterworks in 1866.",
                "He bought the waterworks of the company in 1866.",
                "In 1866–68 the council bought the waterworks of the company.")) {
            assertThat(Essays.drafts(new ChronologyGenerator(), FIRST, THIRD, other))
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void theWrongOrderIsStopped() {
        Draft draft = new ChronologyGenerator().drafts(ESSAY).getFirst();
        Draft turned = new Draft(
                draft.kind(),
                draft.rule(),
                draft.stem(),
                null,
                new Form.Ordering(((Form.Ordering) draft.form()).lines().reversed()),
                draft.targets(),
                draft.rationale(),
                draft.level(),
                draft.difficulty(),
                draft.worth(),
                draft.region(),
                draft.anchor());
        assertThat(new DatesApart().check(turned, ESSAY).pass()).isFalse();
    }
}
