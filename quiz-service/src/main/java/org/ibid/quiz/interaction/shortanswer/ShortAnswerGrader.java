package org.ibid.quiz.interaction.shortanswer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Grader;
import org.ibid.quiz.interaction.KeyEdit;
import org.ibid.quiz.interaction.Setting;
import org.ibid.quiz.interaction.Typing;
import org.ibid.quiz.interaction.shortanswer.ShortAnswerKey.Concept;
import org.ibid.quiz.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Suggests a score: the share of the required concepts, by weight, that the answer names. A teacher confirms it. Only in
 * practice, and only from a recall of {@value #ACCEPT} on without a turn of negation, is an answer accepted at once
 * (measured on Mohler's answers: 15.7 % of them, at 98.9 % precision). None is ever rejected at once.
 */
public final class ShortAnswerGrader implements Grader<Interaction.ShortAnswer, ShortAnswerKey, Response.ShortAnswer> {

    static final double ACCEPT = 0.75;

    private static final int LONGEST = 20_000;

    private static final Pattern NO_NEGATION =
            Pattern.compile("\\b(?:not (?:only|just|merely|simply)|no (?:doubt|wonder)|nothing but)\\b");
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|scarcely)\\b|n't\\b");

    @Override
    public Class<Interaction.ShortAnswer> interaction() {
        return Interaction.ShortAnswer.class;
    }

    @Override
    public Class<ShortAnswerKey> key() {
        return ShortAnswerKey.class;
    }

    @Override
    public Class<Response.ShortAnswer> response() {
        return Response.ShortAnswer.class;
    }

    @Override
    public Outcome grade(Interaction.ShortAnswer interaction, ShortAnswerKey key, Response.ShortAnswer response) {
        return grade(interaction, key, response, Setting.GRADED);
    }

    @Override
    public Outcome grade(
            Interaction.ShortAnswer interaction, ShortAnswerKey key, Response.ShortAnswer response, Setting setting) {
        String text =
                response.text().substring(0, Math.min(LONGEST, response.text().length()));
        double recall = recall(key.concepts(), text);
        boolean turned = negated(key.model()) != negated(text);
        if (setting == Setting.PRACTICE && recall >= ACCEPT && !turned) {
            return new Outcome(1, Outcome.State.AUTO_PROVISIONAL, "Accepted: it names what was asked for.");
        }
        return new Outcome(turned ? recall / 2 : recall, Outcome.State.SUGGESTED, remark(key, text, turned));
    }

    static double recall(List<Concept> concepts, String text) {
        Set<String> stems = Words.stems(text);
        double all = concepts.stream().mapToDouble(Concept::weight).sum();
        double named = concepts.stream()
                .filter(concept -> named(concept, stems))
                .mapToDouble(Concept::weight)
                .sum();
        return all == 0 ? 0 : Math.min(1, named / all);
    }

    private static boolean named(Concept concept, Set<String> stems) {
        return concept.words().stream().anyMatch(words -> named(words, stems));
    }

    /** Of one word its stem, or what is left where that is cut again: of "meetings" a "meeting" names as much. */
    private static boolean named(String words, Set<String> stems) {
        if (words.contains(" ")) {
            Set<String> wanted = Words.stems(words);
            return !wanted.isEmpty() && stems.containsAll(wanted);
        }
        String stem = Words.stem(words);
        return stems.contains(stem) || stems.contains(Words.stem(stem));
    }

    /** Two negations cancel each other; {@code not only} is none. */
    static boolean negated(String text) {
        String plain = NO_NEGATION
                .matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceAll(" ");
        return NEGATION.matcher(plain).results().count() % 2 == 1;
    }

    /** For the teacher who confirms the suggestion. */
    private static String remark(ShortAnswerKey key, String text, boolean turned) {
        Set<String> stems = Words.stems(text);
        String missing = key.concepts().stream()
                .filter(concept -> !named(concept, stems))
                .map(concept -> concept.words().getFirst())
                .collect(Collectors.joining(", "));
        return (missing.isEmpty() ? "Names everything." : "Does not name: " + missing + ".")
                + (turned ? " A negation may turn it round." : "");
    }

    @Override
    public Response.ShortAnswer right(Interaction.ShortAnswer interaction, ShortAnswerKey key) {
        return new Response.ShortAnswer(key.model());
    }

    @Override
    public String words(Interaction.ShortAnswer interaction, ShortAnswerKey key) {
        return key.model();
    }

    /** One concept a line, its other names behind a bar. */
    @Override
    public List<String> accepted(ShortAnswerKey key) {
        return key.concepts().stream().map(c -> String.join(" | ", c.words())).toList();
    }

    @Override
    public KeyEdit fromForm(Interaction.ShortAnswer interaction, @Nullable ShortAnswerKey before, KeyForm form) {
        if (!(form.correct() instanceof Response.ShortAnswer model) || model.isBlank()) {
            return KeyEdit.refused("Write an answer that is right.");
        }
        List<Concept> concepts = form.accepted().stream()
                .flatMap(line -> concept(line, before).stream())
                .toList();
        List<String> reasons = new ArrayList<>();
        if (concepts.isEmpty()) {
            reasons.add("Name at least one thing that a right answer must say.");
        } else if (recall(concepts, model.text()) < 1 - 1e-9) {
            reasons.add("The right answer must itself say everything that is required.");
        }
        return KeyEdit.of(new ShortAnswerKey(model.text().strip(), concepts), reasons);
    }

    /** Where nothing is said of what it must name, every word of the right answer that carries meaning is required. */
    @Override
    public KeyEdit rekeyed(Interaction.ShortAnswer interaction, ShortAnswerKey before, KeyForm form) {
        if (form.accepted().isEmpty() && form.correct() instanceof Response.ShortAnswer model && !model.isBlank()) {
            ShortAnswerKey key = ShortAnswerKey.of(model.text().strip(), "", stem -> 1);
            return KeyEdit.of(key, key.concepts().isEmpty() ? List.of("Say more than that.") : List.of());
        }
        return fromForm(interaction, before, form);
    }

    /** A concept that was there keeps its weight; a new one weighs as much as they do on average. */
    private static Optional<Concept> concept(String line, @Nullable ShortAnswerKey before) {
        List<String> words = Pattern.compile("\\|")
                .splitAsStream(line)
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Concept> known = before == null ? List.of() : before.concepts();
        double average = known.stream().mapToDouble(Concept::weight).average().orElse(1);
        return Optional.of(new Concept(
                words,
                known.stream()
                        .filter(c -> c.words().contains(words.getFirst()))
                        .mapToDouble(Concept::weight)
                        .findFirst()
                        .orElse(average)));
    }

    @Override
    public Optional<String> misfit(Interaction.ShortAnswer interaction, Response.ShortAnswer response) {
        return Typing.misfit(response);
    }
}
