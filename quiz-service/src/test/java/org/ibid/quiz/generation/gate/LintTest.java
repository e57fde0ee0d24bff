package org.ibid.quiz.generation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every flaw is found where it is, and not in its harmless neighbour. */
class LintTest {

    private static final EssayLanguage ESSAY = Essays.tagged("The company served the lower town of Harbury for years.");
    private static final String STEM = "Which of these served the lower town?";
    private static final String[] OPTIONS = {"a water company", "the parish", "a mill beside the river"};

    private static Draft draft(String kind, String stem, @Nullable String prompt, Form form) {
        Span whole = new Span(0, 10);
        return new Draft(
                kind,
                kind + "/test",
                stem,
                prompt,
                form,
                List.of(Target.in(ESSAY.text(), null, whole, Target.Role.STIMULUS)),
                "Because.",
                Level.RECALL,
                0.5,
                0.5,
                0,
                whole);
    }

    private static Form.Choice options(@Nullable Double order, String... texts) {
        List<Form.Option> all = Stream.of(texts)
                .map(t -> new Form.Option(t, List.of(t), "elsewhere", order))
                .toList();
        return new Form.Choice(all.getFirst(), all.subList(1, all.size()));
    }

    private static Draft asks(String stem) {
        return draft("claim", stem, null, options(null, OPTIONS));
    }

    private static Draft gap(String prompt) {
        return draft("claim", "Which word fills the gap?", prompt, options(null, OPTIONS));
    }

    private static Draft choice(String... texts) {
        return draft("claim", STEM, null, options(null, texts));
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of(
                        "several-gaps",
                        gap("The _____ served the _____ for years."),
                        gap("The _____ served the town.")),
                Arguments.of(
                        "gap-first",
                        gap("“_____ served the town for years.”"),
                        gap("For years _____ served the town.")),
                Arguments.of(
                        "negative",
                        asks("Which of these did not serve the lower town?"),
                        asks("Who wrote “we could not serve the lower town”?")),
                Arguments.of(
                        "no-task",
                        asks("The lower town and who served it."),
                        asks("Select who served the lower town.")),
                Arguments.of(
                        "two-questions", asks("Who served the town? And why?"), asks("Who wrote “Why us? Why now?”?")),
                Arguments.of(
                        "opinion",
                        asks("Who, do you think, served the town?"),
                        asks("Who, Hale thinks, served the town?")),
                Arguments.of(
                        "long-winded",
                        asks("Who of all ".repeat(14) + "was it?"),
                        asks("Who was it? “" + "and on ".repeat(40) + "”")),
                Arguments.of("yes-no", choice("a company", "Yes", "a mill"), choice("a company", "Norwich", "a mill")),
                Arguments.of(
                        "all-of-the-above",
                        choice("a company", "a mill", "all of the above"),
                        choice("a company", "a mill", "all of Harbury")),
                Arguments.of(
                        "none-of-the-above",
                        choice("a company", "a mill", "none of these"),
                        choice("a company", "a mill", "none of the mills")),
                Arguments.of(
                        "combination",
                        choice("a company", "a mill", "both a and b"),
                        choice("a company", "a mill", "a cart and a boat")),
                Arguments.of(
                        "absolute",
                        choice("a company", "a mill", "a pump that never failed"),
                        choice("a company", "a mill", "a pump that failed")),
                Arguments.of(
                        "vague",
                        choice("a company", "a mill", "a pump that often failed"),
                        choice("a company", "a mill", "a pump that failed")),
                Arguments.of(
                        "longest-is-right",
                        choice("a company that had been founded to bring water to the town", "a mill", "a ship"),
                        choice(
                                "a company that had been founded to bring water to the town",
                                "a mill that had been built to grind corn for it",
                                "a ship")),
                Arguments.of(
                        "echo",
                        choice("the council of the town", "a firm", "a mill"),
                        choice("the council of the town", "a town guild", "a mill")),
                Arguments.of(
                        "overlap",
                        choice("a water company", "a mill", "a mill beside the river"),
                        choice("a water company", "a mill", "a ship on the river")),
                Arguments.of(
                        "unsorted",
                        draft("claim", STEM, null, options(null, "1,200", "2,400", "600")),
                        draft("claim", STEM, null, options(1.0, "1,200", "2,400", "600"))),
                Arguments.of(
                        "same-opening",
                        choice("the old company of water", "the old company of gas", "the old company of coal"),
                        choice("the old company of water", "the new company of gas", "the old company of coal")),
                Arguments.of(
                        "uneven",
                        choice("It was a company.", "It was a mill.", "a ship"),
                        choice("It was a company.", "It was a mill.", "It was a ship.")));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void aFlawIsFoundWhereItIsAndNotInItsNeighbour(String name, Draft flawed, Draft sound) {
        Flaw flaw = Lint.FLAWS.stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(flaw.in(flawed)).isPresent();
        assertThat(flaw.in(sound)).isEmpty();
        assertThat(new Lint().check(flawed, ESSAY).pass()).isFalse();
    }

    @Test
    void allNineteenAreTried() {
        assertThat(Lint.FLAWS).hasSize(19);
        assertThat(flaws().map(a -> a.get()[0]))
                .containsExactlyInAnyOrderElementsOf(
                        Lint.FLAWS.stream().map(Flaw::name).toList());
    }

    @Test
    void aNotInCapitalsIsAllowedToTheKindThatIsForIt() {
        Flaw negative = Lint.FLAWS.stream()
                .filter(f -> f.name().equals("negative"))
                .findFirst()
                .orElseThrow();
        String stem = "Which statement does the essay NOT make?";
        assertThat(negative.in(draft("notstated", stem, null, options(null, OPTIONS))))
                .isEmpty();
        assertThat(negative.in(draft("notstated", stem.replace("NOT", "not"), null, options(null, OPTIONS))))
                .isPresent();
        assertThat(negative.in(asks(stem))).isPresent();
    }
}
