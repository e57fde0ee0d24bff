package org.ibid.core.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemBodyTest {

    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Target target(@Nullable UUID essay, Target.Role role) {
        return new Target(
                essay == null ? null : essay.toString(),
                null,
                "p1",
                new TextPositionSelector(0, 5),
                new TextQuoteSelector("Words", "", " and more"),
                role);
    }

    private static ItemBody body() {
        return ItemBody.of(
                "claim",
                "Which of the two says so?",
                List.of(target(OWN, Target.Role.STIMULUS), target(OTHER, Target.Role.EVIDENCE)),
                List.of(new ItemBody.Part("a", null, new Interaction.TextEntry(20), null)));
    }

    private static final ItemBody BOTH = body().beside(List.of(new ItemBody.Beside(OTHER.toString(), 3)));

    @Test
    void placesInAnotherEssayAreToldFromItsOwn() {
        assertThat(BOTH.own()).containsExactly(target(OWN, Target.Role.STIMULUS));
        assertThat(BOTH.inOwnEssay().targets()).isEqualTo(BOTH.own());
        assertThat(BOTH.isBeside(target(null, Target.Role.STIMULUS))).isFalse();
        assertThat(BOTH.essays(OWN)).containsExactlyInAnyOrder(OWN, OTHER);
        assertThat(BOTH.versionOf(OTHER.toString(), 9)).isEqualTo(3);
        assertThat(BOTH.versionOf(OWN.toString(), 9)).isEqualTo(9);
    }

    @Test
    void learnersBodyStillSaysWhichOtherEssayItNeeds() {
        assertThat(BOTH.forLearner().targets()).hasSize(1);
        assertThat(BOTH.forLearner().essays(OWN)).contains(OTHER);
    }

    @Test
    void bodyIsReadAgainAsItWasWritten() throws JsonProcessingException {
        assertThat(JSON.readValue(JSON.writeValueAsString(BOTH), ItemBody.class))
                .isEqualTo(BOTH);
    }

    @Test
    void bodyAboutOneEssayIsWrittenAsItWasBeforeThereWereTwo() throws JsonProcessingException {
        String one = JSON.writeValueAsString(body());

        assertThat(one).doesNotContain("beside").doesNotContain("own");
        assertThat(JSON.readValue(one, ItemBody.class)).isEqualTo(body());
    }
}
