package org.ibid.quiz.kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/**
 * Words of the author’s that are put before the learner so that they can be understood: alone where they stand alone, else
 * behind the sentence that they lean on, which must stand alone itself.
 *
 * @param text what is shown; what stands ahead is set off by a line break behind the sentence that stands alone
 * @param span of all of it in the canonical text
 */
public record Leaning(String text, Span span) {

    private static final int LONGEST = 46;
    private static final int LONGEST_IN_PLACE = 84;

    /** <i>Though it was ruined, …</i>: what was? */
    private static final Pattern LOOSE = Pattern.compile(
            "^(?:(?:But|And|Yet|Now),? )?(?:If|Although|Though|Even if|Even though|While|As|When|In spite of|Despite|It is true that|No doubt,?|Of course,?|To be sure,)"
                    + " (?:it|its|he|his|she|her|they|their|this|that|these|those|such|all this)\\b");

    /** <i>The work was important.</i> Which one? */
    private static final Pattern UNNAMED = Pattern.compile("^The \\p{Ll}+ (?:was|were|had)\\b");

    /** What speaks of the page that it stands on. */
    private static final Pattern OF_THE_PAGE = Pattern.compile(
            "(?i)\\bhere\\b|\\b(?:inverted commas|quotation marks|italics)\\b|\\((?:[ivx]+|[a-h]|\\d)\\.?\\)|\\uFFFD");

    /** Sentences that may be shown ahead. */
    private static final int AHEAD = 2;

    /** @return empty where the words cannot be understood, or are not the author’s own */
    public static Optional<Leaning> of(EssayLanguage essay, Line line, int from, int to) {
        String words = line.text().substring(from, to).strip().replaceFirst("[,;:—–\\s]+$", "");
        int start = line.span().start() + from;
        Span span = new Span(start, start + Math.max(1, to - from));
        String shown = Prose.capitalised(words);
        if (line.quoted()
                || !Prose.balanced(words)
                || OF_THE_PAGE.matcher(words).find()
                || essay.quotationsIn(span).stream().anyMatch(q -> q.speech())) {
            return Optional.empty();
        }
        return alone(essay, shown) && TakenUp.in(essay, span).isEmpty()
                ? Optional.of(new Leaning(shown, span))
                : behind(essay, line, shown, span);
    }

    private static boolean alone(EssayLanguage essay, String shown) {
        return Words.count(shown) <= LONGEST
                && !LOOSE.matcher(shown).find()
                && !UNNAMED.matcher(shown).find()
                && Prose.dangling(shown).isEmpty()
                && essay.names().loosePronoun(shown).isEmpty();
    }

    /** Behind the nearest sentence that stands alone. */
    private static Optional<Leaning> behind(EssayLanguage essay, Line line, String shown, Span span) {
        List<Line> block = essay.linesOf(line.block());
        for (int first = line.position() - 1; first >= Math.max(0, line.position() - AHEAD); first--) {
            String opening = block.get(first).text().strip();
            String between = block.subList(first + 1, line.position()).stream()
                    .map(l -> l.text().strip() + " ")
                    .collect(Collectors.joining());
            if (stands(essay, block.get(first), opening)) {
                String all = opening + "\n" + between + shown;
                return fits(essay, opening, between + shown, all)
                        ? Optional.of(new Leaning(
                                all, new Span(block.get(first).span().start(), span.end())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean stands(EssayLanguage essay, Line line, String text) {
        return !line.quoted()
                && !text.endsWith("?")
                && Character.isUpperCase(
                        text.replaceFirst("^[“‘\"']", "").concat("x").codePointAt(0))
                && Prose.dangling(text).isEmpty()
                && TakenUp.in(essay, line.span()).isEmpty()
                && essay.names().loosePronoun(text).isEmpty();
    }

    private static boolean fits(EssayLanguage essay, String opening, String rest, String all) {
        return Words.count(all) <= LONGEST_IN_PLACE
                && Prose.balanced(all)
                && Prose.danglingBehind(opening, rest).isEmpty()
                && essay.names().loosePronoun(all).isEmpty();
    }

    public Leaning ended(String end) {
        return new Leaning(text + end, span);
    }
}
