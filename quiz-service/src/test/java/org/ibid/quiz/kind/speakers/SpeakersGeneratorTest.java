package org.ibid.quiz.kind.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.item.Interaction;
import org.ibid.quiz.interaction.match.MatchKey;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class SpeakersGeneratorTest {

    private static final String HALE =
            "Margaret Hale wrote: “A town which drinks from its own drains must expect the fever every single summer.”";
    private static final String VOSS =
            "Peter Voss argued: “Clean pipes would pay for themselves within a single generation of careful saving.”";
    private static final String ORDE =
            "Thomas Orde said: “Nobody in the lower streets has asked the council for anything of this kind.”";
    private static final String LINNE =
            "Clara Linne declared: “The company serves its shareholders first and the hill behind the river last.”";
    private static final String BRANDT =
            "John Brandt complained to the council. In the end John Brandt said that he would leave Harbury.";

    private static final EssayLanguage ESSAY = Essays.tagged(HALE, VOSS, ORDE, LINNE, BRANDT);

    @Test
    void fourSpeakersAndOneNameMoreMakeAMatch() {
        List<Draft> drafts = Essays.passing(new SpeakersGenerator(), ESSAY);
        assertThat(drafts).hasSize(1);
        Interaction.Match match =
                (Interaction.Match) drafts.getFirst().body().parts().getFirst().interaction();
        assertThat(match.rows()).hasSize(4);
        assertThat(match.choices())
                .extracting(Interaction.SimpleChoice::text)
                .containsExactly("Clara Linne", "John Brandt", "Margaret Hale", "Peter Voss", "Thomas Orde");
        MatchKey key = (MatchKey)
                java.util.Objects.requireNonNull(drafts.getFirst().keys().get("a"));
        assertThat(key.pairs()).hasSize(4);
    }

    @Test
    void threeSpeakersOrNoNameToSpareMakeNothing() {
        assertThat(Essays.drafts(new SpeakersGenerator(), HALE, VOSS, ORDE, BRANDT))
                .isEmpty();
        assertThat(Essays.drafts(new SpeakersGenerator(), HALE, VOSS, ORDE, LINNE))
                .isEmpty();
    }

    @Test
    void aQuotationThatNamesOneOfThePeopleIsNotAmongTheRows() {
        String naming =
                "Clara Linne declared: “Mr Voss serves his shareholders first and the hill behind the river last.”";
        assertThat(Essays.drafts(new SpeakersGenerator(), HALE, VOSS, ORDE, naming, BRANDT))
                .isEmpty();
    }

    @Test
    void twoSpeakersExchangedAreStopped() {
        Draft draft = new SpeakersGenerator().drafts(ESSAY).getFirst();
        List<Form.Matched> pairs = new ArrayList<>(((Form.Matching) draft.form()).pairs());
        Form.Matched first = pairs.getFirst();
        pairs.set(0, new Form.Matched(first.row(), pairs.getLast().choice()));
        Draft exchanged = new Draft(
                draft.kind(),
                draft.rule(),
                draft.stem(),
                null,
                new Form.Matching(pairs, ((Form.Matching) draft.form()).extra()),
                draft.targets(),
                draft.rationale(),
                draft.level(),
                draft.difficulty(),
                draft.worth(),
                draft.region(),
                draft.anchor());
        assertThat(new EachTheirOwn().check(exchanged, ESSAY).pass()).isFalse();
    }
}
