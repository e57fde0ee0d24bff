package org.ibid.quiz.kind.saidof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Token;
import org.ibid.quiz.language.Words;

/**
 * What a sentence of the essay's own says of the person it begins with: {@code Hale | opened the wells in the spring}.
 *
 * @param span of what is said, without the closing stop
 */
record Predicate(Person of, Line line, Span span, String text) {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 24;

    private static final Pattern TIED = Pattern.compile("^(?:But|And|Yet|So|Then|Thus) ");
    private static final Pattern GENDERED = Pattern.compile("\\b(?:he|him|his|himself|she|her|hers|herself)\\b");

    /** What hangs on the sentence before, or says too little of anybody. */
    private static final Pattern UNFIT = Pattern.compile(
            "(?i)[;:…\\n?]|\\b(?:I|we|us|our|this|these|those|such|it|its|they|them|their|here|there|above|below|also|too|again|however|therefore|then|thus|later|same|other|another|former|latter|either|both|more|less|so|himself|herself)\\b");

    /** By person, each in reading order. */
    static Map<String, List<Predicate>> byPerson(EssayLanguage essay) {
        Map<String, List<Predicate>> all = new HashMap<>();
        for (Person person : essay.names().people()) {
            for (Span mention : person.mentions()) {
                essay.lineAt(mention.start())
                        .flatMap(line -> of(essay, person, mention, line))
                        .ifPresent(p -> all.computeIfAbsent(person.id(), k -> new ArrayList<>())
                                .add(p));
            }
        }
        return all;
    }

    private static Optional<Predicate> of(EssayLanguage essay, Person person, Span mention, Line line) {
        Matcher tie = TIED.matcher(line.text());
        int start = line.span().start() + (tie.find() ? tie.end() : 0);
        if (mention.start() != start || !(line.block() instanceof Block.Paragraph)) {
            return Optional.empty();
        }
        String rest = line.text().substring(mention.end() - line.span().start());
        String words = rest.strip().replaceFirst("[.!\\s]+$", "");
        int from = mention.end() + (rest.length() - rest.stripLeading().length());
        Span span = new Span(from, from + words.length());
        return rest.startsWith(" ") && verb(line, from) && fits(essay, person, words, span)
                ? Optional.of(new Predicate(person, line, span, words))
                : Optional.empty();
    }

    private static boolean verb(Line line, int from) {
        return line.tokens().stream()
                .filter(t -> t.span().start() == from)
                .anyMatch(t -> verb(t));
    }

    private static boolean verb(Token token) {
        return token.is("VERB", "AUX") && !token.capitalised();
    }

    private static boolean fits(EssayLanguage essay, Person person, String words, Span span) {
        int count = Words.count(words);
        return SHORTEST <= count
                && count <= LONGEST
                && Prose.balanced(words)
                && !UNFIT.matcher(words).find()
                && Prose.dangling("X " + words).isEmpty()
                && !Names.standsIn(person, words)
                && essay.quotationsIn(span).stream().noneMatch(q -> q.speech());
    }

    boolean gendered() {
        return GENDERED.matcher(text).find();
    }
}
