package org.ibid.quiz.kind.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.interaction.textselection.TextSelectionKey;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.junit.jupiter.api.Test;

class StanceGeneratorTest {

    private static List<Draft> made(String... paragraphs) {
        return new StanceGenerator().drafts(Essays.tagged(paragraphs));
    }

    private static final String CLAIM =
            "The historian Clara Voss argued that clean pipes would pay for themselves within a generation. ";
    private static final String AFTER = " Voss wrote many letters. Voss was born in 1830 and died at sea.";

    private static String key(String verdict) {
        List<Draft> drafts = made(CLAIM + verdict + AFTER);
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().stem()).contains("Voss");
        return drafts.getFirst().form().key();
    }

    @Test
    void theWordsAfterAClaimShowWhatTheEssayDoesWithIt() {
        assertThat(key("This is certainly true.")).isEqualTo(Stance.ACCEPTS.option());
        assertThat(key("This claim needs qualifying, for the hill never got a pipe."))
                .isEqualTo(Stance.LIMITS.option());
        assertThat(key("This is simply wrong.")).isEqualTo(Stance.REJECTS.option());
        assertThat(key("The argument has some force, though the hill never got a pipe."))
                .isEqualTo(Stance.LIMITS.option());
    }

    @Test
    void aClaimThatNothingJudgesAsksNothing() {
        assertThat(made(CLAIM + "The engine broke in the first winter." + AFTER))
                .isEmpty();
        assertThat(made(CLAIM + "However, the engine broke in the first winter." + AFTER))
                .isEmpty();
    }

    @Test
    void praiseThatIsThenLeftForSomethingElseIsNoSureStance() {
        assertThat(made(CLAIM + "Voss was right. But something else had changed, too." + AFTER))
                .isEmpty();
    }

    @Test
    void whoIsRightAboutOneThingIsNotRightInAll() {
        assertThat(made(CLAIM + "Voss was right about the price." + AFTER)).isEmpty();
        assertThat(made(CLAIM + "Voss was right so far." + AFTER)).isEmpty();
    }

    @Test
    void theGateStopsAnotherStance() {
        EssayLanguage essay = Essays.tagged(CLAIM + "This is simply wrong." + AFTER);
        Draft good = new StanceGenerator().drafts(essay).getFirst();
        assertThat(new StanceShown().check(good, essay).pass()).isTrue();
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
        assertThat(new StanceShown().check(swapped, essay).pass()).isFalse();
    }

    @Test
    void theSecondPartAsksForTheSentenceThatShowsIt() {
        EssayLanguage essay = Essays.tagged(CLAIM + "This is simply wrong." + AFTER);
        Draft draft = Essays.passing(new StanceGenerator(), essay).getFirst();
        ItemBody.Part second = draft.body().parts().getLast();
        assertThat(second.countsAfter()).isEqualTo("a");
        TextSelectionKey key =
                (TextSelectionKey) java.util.Objects.requireNonNull(draft.keys().get("b"));
        assertThat(key.goldSets().getFirst().getFirst().quote().exact()).isEqualTo("This is simply wrong.");
    }

    @Test
    void aVerdictInTheClaimsOwnSentenceNeedsNoLookingFor() {
        assertThat(made("The historian Clara Voss rightly argued that clean pipes would pay for themselves in time."
                        + AFTER))
                .singleElement()
                .satisfies(d -> assertThat(d.further()).isEmpty());
    }

    @Test
    void aProofThatJudgesNothingIsStopped() {
        EssayLanguage essay = Essays.tagged(CLAIM + "This is simply wrong." + AFTER);
        Draft good = new StanceGenerator().drafts(essay).getFirst();
        Line other = essay.lines().getLast();
        Draft moved = new Draft(
                        good.kind(),
                        good.rule(),
                        good.stem(),
                        good.prompt(),
                        good.form(),
                        good.targets(),
                        good.rationale(),
                        good.level(),
                        good.difficulty(),
                        good.worth(),
                        good.region(),
                        good.anchor())
                .then(new Draft.Further(
                        good.further().getFirst().asks(),
                        new Form.Finding(
                                List.of(List.of(Target.in(essay.text(), null, other.span(), Target.Role.EVIDENCE))),
                                1)));
        assertThat(new StanceShown().check(moved, essay).pass()).isFalse();
    }
}
