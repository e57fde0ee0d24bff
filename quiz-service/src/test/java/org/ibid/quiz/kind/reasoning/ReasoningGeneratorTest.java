package org.ibid.quiz.kind.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class ReasoningGeneratorTest {

    private static List<Draft> made(String... paragraphs) {
        return new ReasoningGenerator().drafts(Essays.tagged(paragraphs));
    }

    private static final String[] ESSAY = {
        "The council closed the lower wells, because the county doctors had found fever in the water. Nobody was"
                + " asked. It rained. Nobody spoke. The bells rang. A dog barked.",
        "The school was shut for a year, because the only teacher of the county had left in anger. The children ran"
                + " about in the fields. It rained. Nobody spoke. The bells rang. A dog barked.",
        "The water company raised its price, because the doctors of the county had asked for a new engine. The council"
                + " paid the bill in silence. It rained. Nobody spoke. The bells rang. A dog barked.",
        "Although the county doctors had warned the mayor, the council kept the upper wells open. The mayor went to"
                + " sea. It rained. Nobody spoke. The bells rang. A dog barked."
    };

    @Test
    void aReasonStandsAmongTheReasonsForSomethingElse() {
        assertThat(made(ESSAY)).anySatisfy(d -> {
            assertThat(d.rule()).isEqualTo("reasoning/cause");
            assertThat(d.prompt()).isEqualTo("The council closed the lower wells.");
            assertThat(d.form().key()).isEqualTo("The county doctors had found fever in the water.");
            assertThat(((Form.Choice) d.form()).wrong())
                    .hasSize(2)
                    .allSatisfy(w -> assertThat(w.reason()).contains("passage that begins"));
        });
    }

    @Test
    void aSentenceThatBeginsWithItsReasonHasNoEffectAheadOfIt() {
        assertThat(made("But because the county doctors had found fever in the water, the council closed the wells."))
                .isEmpty();
    }

    @Test
    void aDeniedReasonOrOneThatHangsOnAPronounAsksNothing() {
        assertThat(made(
                        "The council did not close the wells because the county doctors had found fever in the water.",
                        "The school was shut for a year because it had lost the only teacher in the county.",
                        ESSAY[2]))
                .noneSatisfy(d -> assertThat(d.asked()).containsAnyOf("close the wells", "school was shut"));
    }

    @Test
    void theGateStopsAWrongOptionFromTheSamePassage() {
        EssayLanguage essay = Essays.tagged(ESSAY);
        Draft good = new ReasoningGenerator().drafts(essay).getFirst();
        assertThat(new FarApart().check(good, essay).pass()).isTrue();
        EssayLanguage joined = Essays.tagged(String.join(" ", ESSAY));
        List<org.ibid.core.annotation.Target> moved = good.targets().stream()
                .map(t -> org.ibid.core.annotation.Target.in(
                        joined.text(),
                        null,
                        new org.ibid.core.essay.Span(
                                joined.text().canonical().indexOf(t.quote().exact()),
                                joined.text().canonical().indexOf(t.quote().exact())
                                        + t.quote().exact().length()),
                        t.role()))
                .toList();
        Draft near = new Draft(
                good.kind(),
                good.rule(),
                good.stem(),
                good.prompt(),
                good.form(),
                moved,
                good.rationale(),
                good.level(),
                good.difficulty(),
                good.worth(),
                good.region(),
                good.anchor());
        assertThat(new FarApart().check(near, joined).pass()).isFalse();
    }
}
