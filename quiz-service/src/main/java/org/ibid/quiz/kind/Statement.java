package org.ibid.quiz.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Token;
import org.ibid.quiz.language.Words;

/**
 * Something that the essay says in its own voice and that stands on its own: a sentence or a clause of one.
 *
 * @param span of its words in the canonical text, without the closing stop
 * @param text as a sentence: with a capital and a stop
 */
public record Statement(Line line, Span span, String text) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 34;

    /** What a sentence may lose at its start and still say the same. */
    private static final Pattern JOINED = Pattern.compile(
            "^(?:But|And|Yet|However,|Indeed,|Nevertheless,|Nonetheless,|Moreover,|Besides,|Therefore,?|Thus,?|Hence,?|Accordingly,|Consequently,|In"
                    + " fact,|After all,|Of course,?|So,|Still,|Even so,|On the other hand,|As a result,|In"
                    + " short,|Clearly,?|Now,?|Meanwhile,|Again,) (?=[\\p{L}\\p{Nd}])");

    /** The author in person, the numbers of a list, what points to another page. */
    private static final Pattern UNFIT =
            Pattern.compile("\\b(?:I|me|my|you|your|You|Your)\\b|\\((?:[ivx]+|[a-h]|\\d)\\.?\\)|^\\d|\\bas much\\b(?!"
                    + " as)|(?i:\\b(?:cited|mentioned|described|discussed|noted|given|shown)"
                    + " (?:earlier|above|below|before)\\b|\\b(?:as|which) (?:I|we) (?:have |will |shall )?\\p{L}+\\b|\\bin (?:the next |this |more detail in )?section\\b|\\bhere\\b)|[…\\n"
                    + ":;\\uFFFD]");

    /** Author and reader together: at home in a thesis, out of place elsewhere. */
    private static final Pattern OURS = Pattern.compile("\\b(?:[Ww]e|us|[Oo]urs?|ourselves)\\b");

    /** A sentence that ends in an abbreviation was cut there. */
    private static final Pattern CUT = Pattern.compile("\\s\\p{L}{1,2}\\.\\s*$");

    private static final Pattern LOOSE_IT = Pattern.compile(
            "^(?:it|its)\\b|^(?:\\S+\\s){0,6}(?:upon|of|to|for|with|from|by|on|in|at) it\\b|(?i)^(?:there|here)"
                    + " (?:it|they)\\b");
    /** At the end such a word means something said before. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            "(?i)\\b(?:it|them|so|one|too|either|also|there|him|her|latter|former|this|that|these|those)$");

    private static final Pattern OPENS_LOW = Pattern.compile(
            "(?i)^(?:the (?:first|last|second|third|next|former|latter|same|rest|remainder|other|others)(?: is| was|"
                    + " are| were| of"
                    + " (?:these|them)|,)|he|she|they|it|this|that|these|those|his|her|their|its|such|both|neither|either|some|one|others?|another|which|who|not|only"
                    + " if|only|of course|so)\\b");

    /** Every statement of the essay that is a whole sentence. */
    public static List<Statement> all(EssayLanguage essay) {
        List<Statement> all = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (line.block() instanceof Block.Paragraph) {
                whole(essay, line).ifPresent(all::add);
            }
        }
        return all;
    }

    /** A line without what ties it to the one before it. */
    public static Optional<Statement> whole(EssayLanguage essay, Line line) {
        var joined = JOINED.matcher(line.text());
        int from = joined.find() ? joined.end() : 0;
        return in(essay, line, from, line.text().length());
    }

    /** A part of a line, if it stands on its own; offsets into the line's text. */
    public static Optional<Statement> in(EssayLanguage essay, Line line, int from, int to) {
        return in(essay, line, from, to, LONGEST);
    }

    /** The same with a limit of its own. */
    public static Optional<Statement> in(EssayLanguage essay, Line line, int from, int to, int longest) {
        return ofUs(essay, line, from, to, longest)
                .filter(s -> !OURS.matcher(s.text()).find());
    }

    /** The same where it may speak of <i>us</i>, author and reader. */
    public static Optional<Statement> ofUs(EssayLanguage essay, Line line, int from, int to, int longest) {
        String part = line.text().substring(from, to);
        int lead = part.length() - part.stripLeading().length();
        String words = part.strip().replaceFirst("[.,!\\s]+$", "");
        Span span = new Span(line.span().start() + from + lead, line.span().start() + from + lead + words.length());
        return stands(essay, words, span)
                        && says(line, span)
                        && Words.count(words) <= longest
                        && !CUT.matcher(part).find()
                ? Optional.of(
                        new Statement(line, span, Prose.capitalised(words.replaceFirst(",(?=[”’\"']$)", "")) + "."))
                : Optional.empty();
    }

    private static boolean stands(EssayLanguage essay, String words, Span span) {
        int count = Words.count(words);
        return SHORTEST <= count
                && !words.endsWith("?")
                && !LEFT_OVER.matcher(words).find()
                && Prose.balanced(words)
                && !words.startsWith("[")
                && !Prose.citation(words)
                && !UNFIT.matcher(words).find()
                && !LOOSE_IT.matcher(words).find()
                && !OPENS_LOW.matcher(words).find()
                && Prose.dangling(Prose.capitalised(words)).isEmpty()
                && essay.names().loosePronoun(words).isEmpty()
                && TakenUp.in(essay, span).isEmpty()
                && essay.quotationsIn(span).stream().noneMatch(q -> q.speech());
    }

    /** A verb that says something of something: neither the label of a table or a picture, nor an order to the reader. */
    private static boolean says(Line line, Span span) {
        List<Token> own =
                line.tokens().stream().filter(t -> span.contains(t.span())).toList();
        boolean first = true;
        for (int i = 0; i < own.size(); i++) {
            Token token = own.get(i);
            String before = i == 0 ? "" : own.get(i - 1).lower();
            if (token.is("VERB", "AUX") && !token.lower().endsWith("ing") && !before.equals("to")) {
                return !(first && token.is("VERB") && !token.lower().endsWith("ed"));
            }
            first = first && (!token.word() || token.is("ADV", "INTJ"));
        }
        return false;
    }

    /** The words as they stand in the essay. */
    public String raw(EssayLanguage essay) {
        return span.in(essay.text().canonical());
    }

    public int words() {
        return Words.count(text);
    }

    /** As an option that may stand in the essay with a small letter and without its stop. */
    public Form.Option option(EssayLanguage essay, String reason) {
        return new Form.Option(text, List.of(text, raw(essay)), reason, null);
    }
}
