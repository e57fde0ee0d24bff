package org.ibid.quiz.kind.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class DiscussionGeneratorTest {

    private static final String THESIS =
            "This essay argues that the wells of Harbury were closed by the price of coal and by nothing else.";
    private static final String GRANTED =
            "It is true that the fever frightened the council and that three doctors called for pipes.";
    private static final String HALE =
            "Margaret Hale wrote: “A town which drinks from its own drains must expect the fever every single summer.”";
    private static final String VOSS =
            "Peter Voss argued: “Clean pipes would pay for themselves within a single generation of careful saving.”";

    @Test
    void aClaimAConcessionAndTwoSourcesMakeAQuestionAndARubricWithTheirPlaces() {
        EssayLanguage essay = Essays.tagged(THESIS, GRANTED, HALE, VOSS);
        Draft draft = Essays.passing(new DiscussionGenerator(), essay).getFirst();
        assertThat(draft.stem()).contains("Ann Example", "Margaret Hale", "Peter Voss");
        assertThat(draft.prompt()).startsWith("The wells of Harbury were closed by the price of coal");
        List<String> points = ((Form.Writing) draft.form()).points();
        assertThat(points).hasSize(4);
        assertThat(draft.targets(Target.Role.EVIDENCE))
                .extracting(t -> t.quote().exact())
                .containsExactly(
                        THESIS,
                        GRANTED,
                        "A town which drinks from its own drains must expect the fever every single summer.",
                        "Clean pipes would pay for themselves within a single generation of careful saving.");
    }

    @Test
    void withoutThesisConcessionOrTwoSourcesThereIsNothingToDiscuss() {
        assertThat(Essays.drafts(new DiscussionGenerator(), GRANTED, HALE, VOSS))
                .isEmpty();
        assertThat(Essays.drafts(new DiscussionGenerator(), THESIS, HALE, VOSS)).isEmpty();
        assertThat(Essays.drafts(new DiscussionGenerator(), THESIS, GRANTED, HALE))
                .isEmpty();
    }

    @Test
    void whatIsGrantedInAnotherPartAboutAnotherMatterIsNotWeighed() {
        String concluded = THESIS.replace("This essay argues", "It follows");
        String[] far = {"# The company", HALE, VOSS, "# The school", GRANTED};
        assertThat(Essays.drafts(
                        new DiscussionGenerator(), "# The wells", concluded, far[0], far[1], far[2], far[3], far[4]))
                .isEmpty();
        assertThat(Essays.drafts(new DiscussionGenerator(), "# The wells", concluded, GRANTED, HALE, VOSS))
                .hasSize(1);
    }

    @Test
    void aPointWithoutItsPlaceIsStopped() {
        EssayLanguage essay = Essays.tagged(THESIS, GRANTED, HALE, VOSS);
        Draft draft = new DiscussionGenerator().drafts(essay).getFirst();
        Form.Writing writing = (Form.Writing) draft.form();
        List<String> turned = writing.points().reversed();
        Draft wrong = new Draft(
                draft.kind(),
                draft.rule(),
                draft.stem(),
                draft.prompt(),
                new Form.Writing(turned, writing.keyForms()),
                draft.targets(),
                draft.rationale(),
                draft.level(),
                draft.difficulty(),
                draft.worth(),
                draft.region(),
                draft.anchor());
        assertThat(new EachPointHasItsPlace().check(wrong, essay).pass()).isFalse();
    }
}
