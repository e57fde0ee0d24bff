package org.ibid.core.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

class ShownPlaceTest {

    private static final String FIRST = "The company served 4,200 houses in the lower town.";
    private static final String SECOND = "The mill by the river paid nothing.";

    private static Target target(Span span) throws UnreadableEssay {
        byte[] bytes = (FIRST + "\n\n" + SECOND).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Target.in(
                Inspection.of(new ImportSource("wells.txt", bytes), "text").text(), null, span, Target.Role.STIMULUS);
    }

    private static List<ShownPlace> shown(String prompt, String... options) throws UnreadableEssay {
        List<Interaction.SimpleChoice> choices = java.util.Arrays.stream(options)
                .map(o -> new Interaction.SimpleChoice(o.substring(0, 1), o))
                .toList();
        return ShownPlace.in(ItemBody.of(
                "figurecloze",
                "According to the essay, what is so?",
                List.of(
                        target(new Span(0, FIRST.length())),
                        target(new Span(FIRST.length() + 2, FIRST.length() + 2 + SECOND.length()))),
                List.of(new ItemBody.Part("a", prompt, new Interaction.Choice(choices), null))));
    }

    @Test
    void wordsThatStandInThePromptOrAnOptionAreShown() throws UnreadableEssay {
        assertThat(shown(FIRST, "one", "two"))
                .hasSize(1)
                .first()
                .satisfies(p -> assertThat(p.span()).isEqualTo(new Span(0, FIRST.length())));
        assertThat(shown("Which?", SECOND.replace(".", ""), "two")).hasSize(1);
    }

    @Test
    void aSentenceWithAGapIsNotShown() throws UnreadableEssay {
        assertThat(shown(FIRST.replace("4,200", ItemBody.GAP), "one", "two")).isEmpty();
    }
}
