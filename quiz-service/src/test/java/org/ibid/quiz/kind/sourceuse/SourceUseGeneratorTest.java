package org.ibid.quiz.kind.sourceuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class SourceUseGeneratorTest {

    private static List<Draft> made(String... paragraphs) {
        return new SourceUseGenerator().drafts(Essays.tagged(paragraphs));
    }

    private static final String[] ESSAY = {
        "The engineer Henry Orde, hostile to the company, counted the houses for it. Orde writes: “The company has"
                + " kept every one of its promises to the town.”",
        "The surgeon Clara Hale argued that the wells were foul. Hale writes: “A town which drinks from its own"
                + " drains must expect the worst of fevers.”",
        "The writer John Voss told the council the price. Voss writes: “Clean pipes will pay for themselves long"
                + " before our children are old.”"
    };

    @Test
    void aSourceDescribedAsHostileStandsAmongOthersWhoAreNot() {
        assertThat(made(ESSAY)).singleElement().satisfies(d -> {
            assertThat(d.form().keyForms()).contains("Orde");
            assertThat(d.rationale()).contains("hostile to");
            assertThat(((Form.Choice) d.form()).wrong()).hasSize(2);
        });
    }

    @Test
    void withoutADescriptionNothingIsKnownOfSympathies() {
        assertThat(made(ESSAY[0].replace(", hostile to the company,", ""), ESSAY[1], ESSAY[2]))
                .isEmpty();
    }

    @Test
    void theGateStopsAKeyOfWhomNothingIsSaid() {
        EssayLanguage essay = Essays.tagged(ESSAY);
        Draft good = new SourceUseGenerator().drafts(essay).getFirst();
        assertThat(new Described().check(good, essay).pass()).isTrue();
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
        assertThat(new Described().check(swapped, essay).pass()).isFalse();
    }
}
