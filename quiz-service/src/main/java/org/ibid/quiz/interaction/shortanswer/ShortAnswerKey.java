package org.ibid.quiz.interaction.shortanswer;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.language.Words;

/**
 * What a short answer must name.
 *
 * @param model an answer that names everything
 * @param concepts what is required; at least one
 */
public record ShortAnswerKey(String model, List<Concept> concepts) implements Key {

    /** What a word weighs that the question says already. */
    static final double ASKED = 0.25;

    public ShortAnswerKey {
        List<String> said = Words.of(model);
        concepts = concepts.stream().map(concept -> concept.asSaid(said)).toList();
    }

    /**
     * @param words each a word or phrase that names the concept
     * @param weight above 0; how much of the answer it is
     */
    public record Concept(List<String> words, double weight) {
        public Concept {
            words = List.copyOf(words);
        }

        /** Keys made before words were kept whole hold stems: a teacher reads "James", not "jam". */
        private Concept asSaid(List<String> said) {
            return new Concept(words.stream().map(word -> whole(word, said)).toList(), weight);
        }

        private static String whole(String stem, List<String> said) {
            return said.stream()
                    .filter(word -> Words.stem(word).equals(stem))
                    .findFirst()
                    .map(word -> word.replaceFirst("['’]s?$", ""))
                    .orElse(stem);
        }
    }

    /**
     * Every word of the model that carries meaning is required, the rarer the more.
     *
     * @param idf inverse document frequency of a stem, in the essay that the answer is about
     */
    public static ShortAnswerKey of(String model, String asked, ToDoubleFunction<String> idf) {
        List<String> known = List.copyOf(Words.stems(asked));
        return new ShortAnswerKey(
                model,
                Words.stems(model).stream()
                        .map(stem -> new Concept(
                                List.of(stem),
                                Math.max(0.01, idf.applyAsDouble(stem)) * (known.contains(stem) ? ASKED : 1)))
                        .toList());
    }
}
