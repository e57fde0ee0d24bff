package org.ibid.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.interaction.hottext.HottextKey;
import org.ibid.quiz.language.Words;
import org.junit.jupiter.api.Test;

/** What can be guessed from a question and its options alone, without the essay. */
class TextBlindTest {

    private static final double MOST = 0.45;
    private static final List<GeneratedItem> ITEMS = Samples.ALL.stream()
            .flatMap(v -> new ItemGeneration().generate(v).stream())
            .toList();

    private record Guess(String asked, List<Interaction.SimpleChoice> options, String right) {

        /** The option that scores highest; the first of equals. */
        boolean by(ToDoubleFunction<String> score) {
            int best = IntStream.range(0, options.size())
                    .boxed()
                    .max(Comparator.comparingDouble((Integer i) ->
                                    score.applyAsDouble(options.get(i).text()))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            return options.get(best).id().equals(right);
        }

        boolean at(int place) {
            return options.get(place).id().equals(right);
        }

        double echo(String option) {
            Set<String> shared = Words.stems(option);
            int all = Math.max(1, shared.size());
            shared.retainAll(Words.stems(asked));
            return (double) shared.size() / all;
        }

        /** An option that differs from the others in its first letter or its last mark. */
        double odd(String option) {
            return options.stream().filter(o -> form(o.text()) != form(option)).count();
        }

        private static int form(String text) {
            return (Character.isUpperCase(text.charAt(0)) ? 1 : 0) + (text.endsWith(".") ? 2 : 0);
        }

        /** Agrees with the article before the gap. */
        double agrees(String option) {
            int gap = asked.indexOf(ItemBody.GAP);
            String before = gap < 0 ? "" : asked.substring(0, gap);
            boolean vowel = option.matches("(?i)[aeiou8].*");
            return before.endsWith(" an ") ? (vowel ? 1 : 0) : before.endsWith(" a ") ? (vowel ? 0 : 1) : 0;
        }
    }

    private static List<Guess> guesses() {
        return ITEMS.stream()
                .filter(i -> i.body().parts().getFirst().interaction() instanceof Interaction.Choice c
                        && c.choices().size() == 3)
                .map(i -> {
                    ItemBody.Part part = i.body().parts().getFirst();
                    String prompt = part.prompt() == null ? "" : part.prompt();
                    ChoiceKey key = (ChoiceKey)
                            java.util.Objects.requireNonNull(i.keys().get(part.id()));
                    return new Guess(
                            i.body().stem() + " " + prompt,
                            ((Interaction.Choice) part.interaction()).choices(),
                            key.correct());
                })
                .toList();
    }

    @Test
    void noSimpleCueTellsTheKey() {
        List<Guess> guesses = guesses();
        Map<String, Long> right = new LinkedHashMap<>();
        right.put("longest", guesses.stream().filter(g -> g.by(String::length)).count());
        right.put(
                "shortest", guesses.stream().filter(g -> g.by(t -> -t.length())).count());
        right.put("echo", guesses.stream().filter(g -> g.by(g::echo)).count());
        right.put(
                "least echo",
                guesses.stream().filter(g -> g.by(t -> -g.echo(t))).count());
        right.put("odd form", guesses.stream().filter(g -> g.by(g::odd)).count());
        right.put("first", guesses.stream().filter(g -> g.at(0)).count());
        right.put("middle", guesses.stream().filter(g -> g.at(1)).count());
        right.put("last", guesses.stream().filter(g -> g.at(2)).count());
        right.put(
                "all together",
                guesses.stream()
                        .filter(g -> g.by(t -> 4 * g.agrees(t) + 3 * g.echo(t) + g.odd(t) + t.length() / 200.0))
                        .count());
        System.out.println("guessed of " + guesses.size() + ": " + right);
        assertThat(guesses).hasSizeGreaterThan(50);
        assertThat(right)
                .allSatisfy((cue, count) ->
                        assertThat((double) count / guesses.size()).as(cue).isLessThanOrEqualTo(MOST));
    }

    @Test
    void noSentenceToSelectIsFoundBySearchingForTheWordsOfTheQuestion() {
        for (GeneratedItem item : ITEMS) {
            if (item.body().parts().getFirst().interaction() instanceof Interaction.Hottext hottext) {
                HottextKey key = (HottextKey)
                        java.util.Objects.requireNonNull(item.keys().get("a"));
                Set<String> asked = Words.stems(item.body().stem());
                hottext.choices().stream()
                        .filter(c -> key.goldSets().getFirst().contains(c.id()))
                        .forEach(c -> assertThat(Words.stems(c.text())).doesNotContainAnyElementsOf(asked));
            }
        }
    }
}
