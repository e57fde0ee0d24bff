package org.ibid.quiz.kind.saysso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.generation.gate.Gates;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class SaysSoGeneratorTest {

    private static List<Draft> made(String... paragraphs) {
        return new SaysSoGenerator().drafts(Essays.tagged(paragraphs));
    }

    private static final String[] ESSAY = {
        "The water company served 4,200 houses in the lower town of Harbury.",
        "The largest of the wells stood behind the church of the lower town.",
        "The council of the county accepted the plan of the engineer for the hill."
    };

    @Test
    void everyOtherStatementIsChangedAndTheKeySaysWhich() {
        List<Draft> drafts = made(ESSAY);
        assertThat(drafts).hasSize(3);
        assertThat(drafts)
                .extracting(Draft::rule)
                .containsExactly("saysso/unchanged", "saysso/changed", "saysso/unchanged");
        assertThat(drafts.get(0).form().key()).startsWith("Yes");
        assertThat(drafts.get(1).prompt())
                .isEqualTo("The smallest of the wells stood behind the church of the lower town.");
        assertThat(drafts.get(1).form().key()).startsWith("No");
        assertThat(drafts).allSatisfy(d -> assertThat(d.stem()).isEqualTo("Does the essay say this?"));
    }

    @Test
    void aStatementThatHangsOnAnotherOrSpeaksInSomebodysWordsIsLeftAlone() {
        assertThat(made(
                        "This served 4,200 houses in the lower town of Harbury and none on the hill.",
                        "Voss wrote: “The largest of the wells stood behind the church of the town.”"))
                .isEmpty();
    }

    @Test
    void theGateStopsTheOppositeKey() {
        EssayLanguage essay = Essays.tagged(ESSAY);
        for (Draft good : new SaysSoGenerator().drafts(essay)) {
            assertThat(Gates.check(good, essay, new SaysSoGenerator().gates()))
                    .allSatisfy(c -> assertThat(c.pass()).as(c.evidence()).isTrue());
            Form.Choice form = (Form.Choice) good.form();
            Draft swapped = new Draft(
                    good.kind(),
                    good.rule(),
                    good.stem(),
                    good.prompt(),
                    new Form.Choice(form.wrong().getFirst(), List.of(form.right())),
                    good.targets(),
                    good.rationale(),
                    good.level(),
                    good.difficulty(),
                    good.worth(),
                    good.region(),
                    good.anchor());
            assertThat(new ControlledEdit().check(swapped, essay).pass()).isFalse();
        }
    }
}
