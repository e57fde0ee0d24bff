package org.ibid.quiz.kind.instead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Leaning;
import org.ibid.quiz.kind.Reported;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Token;
import org.ibid.quiz.language.Words;

/**
 * {@code Life is not this but that}: one thing is denied, and another of the same form is put in its place.
 *
 * @param shown the sentence as far as what is denied
 * @param put what stands in its place, in the canonical text, without its closing stop
 */
record Replaced(Line line, Leaning shown, Span put) {

    private static final int FEWEST_STEMS = 3;
    private static final int LONGEST = 32;
    private static final int MOST_DENIED = 16;

    private static final Pattern NOT_BUT = Pattern.compile(
            "(?<!\\b(?:can|could|if|or|and|why|whether)\\s)\\bnot(?! (?:only|merely|simply|alone|solely|so much|yet|until|just|even|always|infrequently|at all)\\b)"
                    + " (?<denied>[^.;:?!—]{3,120}?)[,;]? but (?!(?:also|even|that|if|when|as|then|now|yet|rather too|it|he|she|they|we|I|there|this|these)\\b)"
                    + "(?:rather |only |simply |by )?(?<put>[^.;:?!—]{8,220})");

    /** Of what is only supposed or asked nobody can say what the author puts in its place. */
    private static final Pattern UNSURE = Pattern.compile(
            "(?i)\\b(?:if|whether|suppose|perhaps|unless|as though|lest|might|could|would|should|may|seems?|seemed|appears?)\\b|\\?");

    private static final Set<String> ARTICLES = Set.of(
            "a", "an", "the", "any", "some", "his", "her", "its", "their", "our", "no", "one", "this", "that", "all");

    static List<Replaced> in(EssayLanguage essay) {
        List<Replaced> found = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (line.block() instanceof Block.Paragraph) {
                in(essay, line).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Replaced> in(EssayLanguage essay, Line line) {
        Matcher matcher = NOT_BUT.matcher(line.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String put = matcher.group("put").strip().replaceFirst("[,\\s]+$", "");
        String head = line.text().substring(0, matcher.start());
        String denied = matcher.group("denied");
        boolean sound = Words.count(denied) <= MOST_DENIED
                && Words.count(put) <= LONGEST
                && Words.stems(put).size() >= FEWEST_STEMS
                && Prose.balanced(put)
                && !put.matches("(?s).*(?:[“”\"…]|\\.\\.|--).*")
                && !UNSURE.matcher(head + " " + denied).find()
                && !Reported.in(head)
                && !head.matches("(?s).*[—:;].*")
                && !finite(line, matcher.start("denied"), matcher.end("denied"))
                && alike(line, matcher.start("denied"), matcher.start("put"))
                && finite(line, 0, matcher.start());
        int from = line.span().start() + matcher.start("put");
        return sound
                ? Leaning.of(essay, line, tied(line.text()), matcher.end("denied"))
                        .map(l -> new Replaced(line, l.ended(" …"), new Span(from, from + put.length())))
                : Optional.empty();
    }

    /** Where the sentence begins without the word that joins it to the one before. */
    private static int tied(String text) {
        Matcher tie = Pattern.compile(
                        "^(?:But|And|Yet|Thus,?|So|Indeed,|However,|Moreover,|Now,?|Of course,?|In fact,|For) ")
                .matcher(text);
        return tie.find() ? tie.end() : 0;
    }

    private static boolean finite(Line line, int from, int to) {
        return within(line, from, to).stream()
                .anyMatch(t -> t.is("AUX") || (t.is("VERB") && !t.lower().endsWith("ing") && !precededByTo(line, t)));
    }

    private static boolean precededByTo(Line line, Token token) {
        int at = line.tokens().indexOf(token);
        return at > 0 && line.tokens().get(at - 1).lower().equals("to");
    }

    private static List<Token> within(Line line, int from, int to) {
        Span span = new Span(line.span().start() + from, line.span().start() + to);
        return line.tokens().stream().filter(t -> span.contains(t.span())).toList();
    }

    /** Both begin alike: with the same little word, with an article, or with words of one sort. */
    private static boolean alike(Line line, int denied, int put) {
        List<Token> one = within(line, denied, line.text().length());
        List<Token> other = within(line, put, line.text().length());
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Token a = one.getFirst();
        Token b = other.getFirst();
        if (b.lower().equals("for")) {
            return a.lower().equals("for");
        }
        return a.lower().equals(b.lower())
                || (ARTICLES.contains(a.lower()) && ARTICLES.contains(b.lower()))
                || (nominal(a) && (nominal(b) || ARTICLES.contains(b.lower())))
                || (nominal(b) && ARTICLES.contains(a.lower()));
    }

    private static boolean nominal(Token token) {
        return token.is("NOUN", "PROPN", "ADJ");
    }
}
