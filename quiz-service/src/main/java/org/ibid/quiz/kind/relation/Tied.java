package org.ibid.quiz.kind.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Clause;
import org.ibid.quiz.kind.Leaning;
import org.ibid.quiz.kind.Reported;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Token;
import org.ibid.quiz.language.Words;

/**
 * A main clause of the author’s own that says what something hangs on.
 *
 * @param shown the sentence as far as the words that tie the two together
 * @param answer the rest, in the canonical text, without its closing stop
 */
record Tied(Tie tie, Line line, Leaning shown, Span answer, String sign) {

    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_STEMS = 3;
    private static final int FEWEST_ANSWERED = 4;
    private static final int LONGEST = 34;

    /** What is denied, asked, supposed or left open. */
    private static final Pattern UNSURE = Pattern.compile(
            "(?i)\\b(?:not|never|nor|neither|hardly|scarcely|no|none|nothing|nobody|if|whether|unless|suppose|as though|lest|less|than|either|both|seldom|rarely|little|few|too)\\b|n[’']t\\b");

    /** A verb behind one of these belongs to another clause. */
    private static final Pattern ANOTHER_CLAUSE = Pattern.compile(
            "(?i)\\b(?:which|who|whose|whom|that|where|when|while|as|because|since|although|though|how|why|what)\\b[^,;:—]*$");

    /** The main clause goes on behind it, or a stop stands first. */
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "^\\W|, (?:is|are|was|were|has|have|had|must|can|could|will|would|may|might|shall|should|does|do|did)\\b");

    /** What is remarked besides, in a clause of its own. */
    private static final Pattern BESIDES = Pattern.compile(
            ", (?:but|and yet|and (?:it|he|she|they|we|I|this|that|these|so|thus|therefore|the \\p{L}+ (?:is|are|was|were))|(?:in|of|for|by|to|from|with) which|which|while|whilst|whereas|although|though|because|since|for)\\b.*| and (?:had|has|have|was|were|is|are)\\b.*",
            Pattern.DOTALL);

    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:But|And|Yet|Now),? )?(?:If|Although|Though|Even if|Even though|While it is true that|[Ii]t is (?:quite |perfectly |of course )?true that|[Nn]o doubt,?|[Dd]oubtless,?|[Tt]o be sure,|[Oo]f course,?|[Tt]rue,) ");

    /** What opens with one of these has no verb of its own. */
    private static final Pattern WITHOUT_VERB =
            Pattern.compile("^(?:(?:But|And|Yet),? )?(?:Notwithstanding|In spite of|Despite)\\b");

    /** An order, a pointer, an answer that says no more than that it does not. */
    private static final Pattern SENDS = Pattern.compile(
            "(?i)^(?:please|let|see|rather|perhaps)\\b|\\byou\\b|\\b(?:the following|this|these|above|below)\\b|\\b(?:not|did|do|does|so)[.]?$|\\b(?:hardly|not|cannot|never) know\\b");

    /** The thing itself opens the clause: whose aim it is in <i>…, and its aim was to …</i> only the first clause tells. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?:[^,;]{1,60}, )?(?:[Tt]he|[Oo]ur|[Mm]y)(?: \\p{L}+){0,2} ?");

    private static final Pattern POINTS = Pattern.compile(
            "(?i)^(?:this|that(?! which\\b)|these|those|it|him|her|them|such|which|what|whom|one|another|both|either|neither|some|the (?:same|former|latter|other|others))\\b");

    private static final Pattern JOINED = Pattern.compile(
            "^(?:But|And|Yet|Thus,?|So|Indeed,|However,|Moreover,|Now,?|Of course,?|In fact,|For|Again,|Hence,?|Therefore,?) ");

    static List<Tied> in(EssayLanguage essay) {
        List<Tied> found = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (line.block() instanceof Block.Paragraph && !line.text().strip().endsWith("?")) {
                for (Tie tie : Tie.values()) {
                    in(essay, line, tie).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Tied> in(EssayLanguage essay, Line line, Tie tie) {
        Matcher matcher = tie.words().matcher(line.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int end = matcher.end();
        String sign = matcher.group();
        int start = matcher.start();
        Matcher joined = JOINED.matcher(line.text());
        int from = !tie.opens() && joined.find() ? Math.min(joined.end(), matcher.start()) : 0;
        String head =
                tie.opens() ? "" : line.text().substring(from, tie == Tie.NATURE ? matcher.end() : matcher.start());
        String answer = said(tie, line.text().substring(end)).strip().replaceFirst("^,\\s*", "");
        answer = (tie.opens() ? answer : BESIDES.matcher(answer).replaceFirst(""))
                .strip()
                .replaceFirst("[.!,\\s]+$", "");
        boolean again = !tie.opens() && matcher.find();
        if (again
                || !sound(tie, line, head.endsWith(sign) ? head : head + " " + sign, sign, answer)
                || !main(line, tie.opens() ? end : from, start, tie, head)) {
            return Optional.empty();
        }
        answer = withoutSecond(line, line.text().indexOf(answer, end), answer);
        if (Words.count(answer) < FEWEST_ANSWERED) {
            return Optional.empty();
        }
        String rest = answer;
        int at = line.span().start() + line.text().indexOf(answer, end);
        return Leaning.of(essay, line, from, end)
                .filter(l -> fresh(l.text(), rest))
                .map(l -> new Tied(tie, line, l.ended(" …"), new Span(at, at + rest.length()), sign));
    }

    /** As far as a colon or semicolon; behind a first clause all of it, where it is short enough: the point often comes last. */
    private static String said(Tie tie, String rest) {
        boolean whole = tie.opens() && rest.indexOf(':') < 0 && Words.count(rest) <= LONGEST;
        return whole ? rest : rest.split("[;:]|—(?=[^—]*$)", 2)[0];
    }

    /** What the same subject does besides is no part of it: <i>from two sources, and shows the mark of both</i>. */
    private static String withoutSecond(Line line, int from, String answer) {
        for (int i = 1; i < line.tokens().size(); i++) {
            Token token = line.tokens().get(i);
            int at = token.span().start() - line.span().start() - from;
            boolean verb =
                    (token.is("VERB") || token.is("AUX")) && !token.lower().endsWith("ing");
            if (verb
                    && 0 < at
                    && at < answer.length()
                    && answer.substring(0, at).matches("(?s).*, (?:and|but) (?:\\p{L}+ly )?")) {
                return answer.substring(0, at).replaceFirst("(?s), (?:and|but) (?:\\p{L}+ly )?$", "");
            }
        }
        return answer;
    }

    private static boolean sound(Tie tie, Line line, String head, String sign, String answer) {
        return Words.count(head) >= FEWEST_WORDS
                && FEWEST_ANSWERED <= Words.count(answer)
                && Words.count(answer) <= LONGEST
                && (tie.opens() || !UNSURE.matcher(head.replace(sign, "")).find())
                && !BROKEN_OFF.matcher(answer).find()
                && (tie.opens() || !head.strip().endsWith(","))
                && !Reported.in(head)
                && !POINTS.matcher(answer).find()
                && !head.matches("(?s).*[;:?!…].*")
                && !answer.matches("(?s).*(?:[?!…“”\"—–\\[\\]]|--|\\.\\.).*")
                && Prose.balanced(answer)
                && Prose.balanced(head)
                && !line.quoted();
    }

    /** The words stand in the main clause; a result or a condition may follow any clause that says something. */
    private static boolean main(Line line, int from, int start, Tie tie, String head) {
        String ahead = start > from ? line.text().substring(from, start) : "";
        boolean own = own(line, from, ahead);
        return switch (tie) {
            case CAUSE, GROUND, SUBSTANCE -> own && !Words.stems(ahead).isEmpty();
            case OUTCOME -> own && !says(line, from, from + opened(ahead));
            case NATURE ->
                Words.count(head) > FEWEST_WORDS && SUBJECT.matcher(ahead).matches();
            case CONDITION, RESULT -> {
                int comma = head.lastIndexOf(',') + 1;
                yield own && says(line, from + comma, from + head.length());
            }
            case CASE, CONCEDED -> goesOn(line, from);
        };
    }

    /** Up to the first relative: what that says is its own affair. */
    private static int opened(String ahead) {
        Matcher relative =
                Pattern.compile("\\b(?:which|who|whose|whom|that)\\b").matcher(ahead);
        return relative.find() ? relative.start() : ahead.length();
    }

    /** Behind the first clause begins the main one: a subject and its verb, no list that goes on, no order to the reader. */
    private static boolean goesOn(Line line, int from) {
        String rest = line.text().substring(from).strip();
        List<Token> tokens = within(line, from, line.text().length());
        boolean opens = !tokens.isEmpty() && tokens.getFirst().is("DET", "PRON", "NOUN", "PROPN", "ADJ", "ADV", "NUM");
        return opens
                && Clause.begins(line, from, line.text().length())
                && (WITHOUT_VERB.matcher(line.text()).find() || Clause.begins(line, afterWord(line.text()), from))
                && !SENDS.matcher(rest).find();
    }

    /** No relative is left open: one that has its own verb is closed. */
    private static boolean own(Line line, int from, String head) {
        Matcher other = ANOTHER_CLAUSE.matcher(head);
        return !other.find() || says(line, from + other.start(), from + head.length());
    }

    /** Behind the <i>if</i> or <i>although</i> that opens the sentence. */
    private static int afterWord(String text) {
        Matcher opening = OPENING.matcher(text);
        return opening.find() ? opening.end() : 0;
    }

    private static List<Token> within(Line line, int from, int to) {
        Span span = new Span(line.span().start() + from, line.span().start() + Math.max(from, to));
        return line.tokens().stream().filter(t -> span.contains(t.span())).toList();
    }

    private static boolean says(Line line, int from, int to) {
        return within(line, from, to).stream()
                .skip(1)
                .anyMatch(t -> t.is("AUX") || (t.is("VERB") && !t.lower().endsWith("ing")));
    }

    /** More than half of what is to be named is not shown. */
    private static boolean fresh(String shown, String answer) {
        Set<String> named = Words.stems(answer);
        Set<String> left = new HashSet<>(named);
        left.removeAll(Words.stems(shown));
        return left.size() >= FEWEST_STEMS && 2 * left.size() > named.size();
    }
}
