package org.ibid.quiz.kind.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.OptionForms;
import org.junit.jupiter.api.Test;

/** Whom a description may mean: people of the class that it names, and nobody else of whom it is said. */
class RoleGeneratorTest {

    private static final String RIGHT = "Robert Hale, the first engineer of the water company, argued for a filter.";
    private static final String ENGINEERS =
            "Peter Moore, an engineer from the hill, argued against the plan. Later the engineer John Firth wrote that the"
                    + " pump was sound. Moore insisted on a second well, and Firth insisted on a third.";
    private static final String DOCTORS =
            "Peter Moore, a doctor from the hill, argued against the plan. Later the doctor John Firth wrote that the pump"
                    + " was sound. Moore insisted on a second well, and Firth insisted on a third.";

    private static List<Draft> asked(String... paragraphs) {
        return Essays.drafts(new RoleGenerator(), paragraphs);
    }

    @Test
    void peopleOfTheSameClassStandBesideTheRightOne() {
        assertThat(asked(RIGHT, ENGINEERS))
                .hasSize(1)
                .allSatisfy(d -> assertThat(OptionForms.of(d))
                        .anyMatch(o -> o.contains("Moore"))
                        .anyMatch(o -> o.contains("Firth")));
    }

    @Test
    void whoIsInAnotherClassCannotBeMeant() {
        assertThat(asked(RIGHT, DOCTORS)).isEmpty();
    }

    @Test
    void whoIsDescribedSoElsewhereIsNoWrongAnswer() {
        assertThat(asked(RIGHT, ENGINEERS, "In the end Moore was called their first engineer by everybody."))
                .isEmpty();
    }
}
