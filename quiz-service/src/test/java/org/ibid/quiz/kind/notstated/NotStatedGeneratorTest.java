package org.ibid.quiz.kind.notstated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.generation.gate.Gates;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class NotStatedGeneratorTest {

    private static List<Draft> made(String... paragraphs) {
        return new NotStatedGenerator().drafts(Essays.tagged(paragraphs));
    }

    private static final String[] ESSAY = {
        "The bill of the water company was supported by the owners of the mills.",
        "The council of the county met in the old school behind the church. The mayor of Harbury owned a mill beside"
                + " the river and its wells."
    };

    @Test
    void oneOfThreeStatementsIsChangedAndTheOthersStandInTheEssay() {
        assertThat(made(ESSAY)).singleElement().satisfies(d -> {
            assertThat(d.stem()).contains("NOT");
            assertThat(d.form().key())
                    .isEqualTo("The bill of the water company was opposed by the owners of the mills.");
            assertThat(((Form.Choice) d.form()).wrong())
                    .hasSize(2)
                    .allSatisfy(w -> assertThat(String.join("\n", ESSAY)).contains(w.text()));
        });
    }

    @Test
    void whereNothingCanBeChangedOrTooLittleStandsBesideNothingIsAsked() {
        assertThat(made(ESSAY[1])).isEmpty();
        assertThat(made("The bill of the water company was supported by the owners of the mills."))
                .isEmpty();
    }

    @Test
    void aFigureIsNotChanged() {
        assertThat(made("The water company served 4,200 houses in the lower town of Harbury.", ESSAY[1]))
                .isEmpty();
    }

    @Test
    void theGateStopsAKeyThatTheEssayStates() {
        EssayLanguage essay = Essays.tagged(ESSAY);
        Draft good = new NotStatedGenerator().drafts(essay).getFirst();
        assertThat(Gates.check(good, essay, new NotStatedGenerator().gates()))
                .allSatisfy(c -> assertThat(c.pass()).as(c.evidence()).isTrue());
        Form.Choice form = (Form.Choice) good.form();
        Draft swapped = new Draft(
                good.kind(),
                good.rule(),
                good.stem(),
                good.prompt(),
                new Form.Choice(
                        form.wrong().getFirst(),
                        List.of(form.right(), form.wrong().getLast())),
                good.targets(),
                good.rationale(),
                good.level(),
                good.difficulty(),
                good.worth(),
                good.region(),
                good.anchor());
        assertThat(new OneChanged().check(swapped, essay).pass()).isFalse();
    }
}
