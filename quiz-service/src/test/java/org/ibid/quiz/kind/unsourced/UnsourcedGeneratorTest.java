package org.ibid.quiz.kind.unsourced;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class UnsourcedGeneratorTest {

    private static List<Draft> made(String... paragraphs) {
        return new UnsourcedGenerator().drafts(Essays.tagged(paragraphs));
    }

    private static final String[] ESSAY = {
        "The water company served 4,200 houses in the lower town of Harbury.1",
        "The old mill had employed 160 men and women from the lower town of Harbury.",
        "The county hospital on the hill counted 310 cases of fever in the spring.2",
        "The council of Harbury closed eleven wells and left the others open.3"
    };

    @Test
    void theFigureWithoutANoteStandsBesideTwoWithOne() {
        assertThat(made(ESSAY)).singleElement().satisfies(d -> {
            assertThat(d.form().key()).contains("160 men");
            assertThat(((Form.Choice) d.form()).wrong())
                    .extracting(Form.Option::reason)
                    .allSatisfy(r -> assertThat(r).contains("to note"));
        });
    }

    @Test
    void aNoteLaterInTheParagraphMayCoverTheFigureSoNothingIsAsked() {
        assertThat(made(
                        ESSAY[0],
                        "The old mill had employed 160 men and women from the lower town of Harbury. Few stayed.2",
                        ESSAY[2].replace("2", "3"),
                        ESSAY[3].replace("3", "4")))
                .noneSatisfy(d -> assertThat(d.form().key()).contains("160 men"));
    }

    @Test
    void aYearIsNoFigureToBeChecked() {
        assertThat(made(
                        ESSAY[0],
                        "The old mill took on no men and women from the lower town in 1846.",
                        ESSAY[2],
                        ESSAY[3]))
                .isEmpty();
    }

    @Test
    void theGateStopsAKeyWithANote() {
        EssayLanguage essay = Essays.tagged(ESSAY);
        Draft good = new UnsourcedGenerator().drafts(essay).getFirst();
        assertThat(new OneWithoutNote().check(good, essay).pass()).isTrue();
        EssayLanguage noted =
                Essays.tagged(ESSAY[0], ESSAY[1] + "2", ESSAY[2].replace("2", "3"), ESSAY[3].replace("3", "4"));
        assertThat(new OneWithoutNote().check(good, noted).pass()).isFalse();
    }
}
