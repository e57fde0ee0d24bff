package org.ibid.quiz.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A change says something else and still makes sense; where it would not, nothing is changed. */
class EditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council accepted the plan of the engineer.|accepted|rejected",
                "The price of water rose by a third in ten years.|rose|fell",
                "Clean water was dearer than beer in the lower town.|dearer|cheaper",
                "The wells of the hill were more costly than the pumps of the river.|more|less",
                "The largest of the wells stood behind the church.|largest|smallest",
                "The smell of the river was strong in the summer months.|strong|weak",
                "Many streets of the lower town had a pump of their own.|Many|Few",
                "The tanners often carried water home from the mill.|often|rarely",
                "The majority of the households paid by the bucket.|majority|minority",
                "The engineer was the most cautious of the officers.|most|least",
                "The company built its first filter after the war with the hill.|after|before",
                "The bill was supported by the owners of the mills.|supported|opposed"
            })
    void aWordTurnsIntoItsOppositeWhereTheSentenceStillMakesSense(String text, String was, String now) {
        assertThat(Edit.of(text)).hasValueSatisfying(edit -> {
            assertThat(edit.was()).isEqualTo(was);
            assertThat(edit.now()).isEqualTo(now);
            assertThat(edit.text()).isEqualTo(text.replaceFirst("\\b" + was + "\\b", now));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // beside another word of its kind, or in a fixed phrase
                "Water is useful to the rich and powerful of the town.",
                "Some pipes had been laid, and others followed in after years.",
                "The mayor died after a long illness in the spring.",
                "The first engine was laid in the large basin of the mill.",
                "The beams were placed there to support the roof of the pump house.",
                "The walls kept the lower town from the attacks of the river.",
                "The council was opposed to every plan of the engineer.",
                // one half of the sentence would quarrel with the other
                "The price of water rose by a third, although the company had promised otherwise.",
                "The wells were more costly than the pumps because the ground was hard.",
                "The council accepted the plan, but the engineer had left the town.",
                "An increased supply seems out of the question and a large decrease seems certain.",
                "With the pumps of the hill behind it, the council accepted the plan of the engineer.",
                "Due to the old pumps the wells were more costly than those of the hill.",
                // denied, guessed at, or of something named before
                "No wells were more costly than those of the hill.",
                "The price of water perhaps rose by a third in ten years.",
                "The council of Harbury, for the second time, rejected the proposal."
            })
    void whereAnOppositeWouldMakeNonsenseNothingIsChanged(String text) {
        assertThat(Edit.of(text)).isEmpty();
    }

    @Test
    void anOppositeThatIsSaidNearbyIsNoChange() {
        String statement = "In the spring the council of Harbury helped the weavers by a duty on exports.";
        String filler = "Nobody spoke. It rained. The river rose.";
        assertThat(of(statement, filler)).isPresent();
        assertThat(of(statement, "The import of looms was taxed as well.")).isEmpty();
    }

    private static java.util.Optional<Edit> of(String statement, String next) {
        var essay = Essays.tagged(statement + " " + next);
        return Edit.of(essay, Statement.all(essay).getFirst());
    }

    @Test
    void notIsNeitherPutInNorTakenOut() {
        assertThat(Edit.of("The engineer was a hard worker in the service of the town."))
                .isEmpty();
        assertThat(Edit.of("The engineer was not a friend of the tanners of the lower town."))
                .isEmpty();
    }

    @Test
    void aFigureIsAtLeastDoubledOrHalvedAndSmallMeasuresAreLeftAlone() {
        Optional<Edit> edit = Edit.of("The company served 4,200 houses in the lower town.");
        assertThat(edit).hasValueSatisfying(e -> assertThat(e.now()).isEqualTo("13,000"));
        assertThat(Edit.of("The largest well behind the church was 60 feet deep in that summer."))
                .isEmpty();
        assertThat(Edit.of("The council sent 200 masons to the lower town in that summer."))
                .isEmpty();
    }
}
