package org.ibid.quiz.kind.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Clause;
import org.ibid.quiz.kind.Leaning;
import org.ibid.quiz.kind.Reported;
import org.ibid.quiz.kind.Statement;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Tongue;
import org.ibid.quiz.language.Words;

/**
 * Finds sentences that give their own reason. The reason may lean on the statement before it (<i>because they were
 * poor</i>), which is shown with it; the statement itself must stand alone.
 */
final class Causes {

    private static final int FEWEST_STEMS = 3;
    private static final int LONGEST = 34;

    private static final Pattern JOINT = Pattern.compile(
            "(?<!\\b(?:not|only|simply|perhaps|partly|merely|and|or|just|precisely|is|was|largely|even|mainly|than|both|either)),?"
                    + " (because of(?! course)|because|inasmuch as|seeing that|by reason of|owing to|on account of|for (?:lack|want) of|thanks to|as a result"
                    + " of|in consequence of|for the simple reason that|since(?= (?:it|they|there|no|the \\p{L}+"
                    + " (?:is|are|was|were|had|could))\\b)|(?<=[,;] )for(?! (?:example|instance|which|whom|whose|ever|good|better|all)\\b)) ");

    /** {@code The reason why X was that Y} */
    private static final Pattern REASON_IS = Pattern.compile("^The reason (?:why |that )?(.{20,}?) (?:is|was) that ");

    private static final Pattern THIS_IS_BECAUSE = Pattern.compile(
            "^(?:This|That|It) (?:is|was) (?:simply |precisely |largely |mainly |chiefly )?because (?!of\\b)");

    private static final Pattern AS_A_RESULT = Pattern.compile(
            "^(?:Consequently|As a result|As a consequence|In consequence|For this reason|For that reason),? ");

    /** <i>Not … because</i> may deny the reason instead of the effect; what cannot be is denied for sure. */
    private static final Pattern DENIED =
            Pattern.compile("(?i)(?<!\\bcould )(?<!\\bcan )\\b(?:not|never|nor|hardly|n[’']t)\\b");

    /** What is only imagined, asked or likened has no reason of the author’s. */
    private static final Pattern UNSURE = Pattern.compile(
            "(?i)\\b(?:if|as though|whether|suppose|perhaps|unless|lest|would|might|seems?|seemed|it is as)\\b");

    /** A clause that leans on another one is no statement. */
    private static final Pattern SUBORDINATE =
            Pattern.compile("^(?:As|If|When|While|Because|Since|Although|Though|Unless|Whether|That|What) ");

    private static final Pattern POINTS_BACK =
            Pattern.compile("^(?:This|That|These|Those|Such|He|She|They|It|Here)\\b");

    private static final Pattern TIED =
            Pattern.compile("^(?:But|And|Yet|Thus,?|So|Indeed,|However,|Moreover,|Now,?|Of course,?|In fact,) ");

    private Causes() {}

    static List<Cause> in(EssayLanguage essay) {
        List<Cause> causes = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (line.block() instanceof Block.Paragraph) {
                joined(essay, line).or(() -> reasonIs(essay, line)).ifPresent(causes::add);
                next(essay, line).ifPresent(next -> acrossTwo(essay, line, next).ifPresent(causes::add));
            }
        }
        return causes;
    }

    private static Optional<Cause> joined(EssayLanguage essay, Line line) {
        Matcher joint = JOINT.matcher(line.text());
        if (!joint.find()) {
            return Optional.empty();
        }
        int end = joint.start();
        int reason = joint.end();
        String sign = joint.group(1);
        boolean apart = line.text().substring(0, joint.start(1)).matches("(?s).*[,;]\\s*");
        if (joint.find()
                || (sign.equals("for")
                        && !Clause.begins(line, reason, line.text().length()))) {
            return Optional.empty();
        }
        String given = line.text().substring(tied(line, end), end);
        return DENIED.matcher(given).find() && !apart
                ? Optional.empty()
                : cause(essay, line, given(essay, line, tied(line, end), end), line, reason, sign);
    }

    /** Where the statement begins without the word that joins it to the one before. */
    private static int tied(Line line, int end) {
        Matcher tie = TIED.matcher(line.text());
        return tie.find() ? Math.min(tie.end(), end) : 0;
    }

    private static Optional<Leaning> given(EssayLanguage essay, Line line, int from, int to) {
        String words = line.text().substring(from, to);
        return words.matches("(?s).*[;:?!…].*") || !Clause.begins(line, from, to) || Tongue.foreign(words)
                ? Optional.empty()
                : Leaning.of(essay, line, from, to).map(l -> l.text().endsWith(".") ? l : l.ended("."));
    }

    private static Optional<Line> next(EssayLanguage essay, Line line) {
        List<Line> block = essay.linesOf(line.block());
        return line.position() + 1 < block.size() ? Optional.of(block.get(line.position() + 1)) : Optional.empty();
    }

    /** {@code X. This was because Y.} or {@code Y. As a result, X.} */
    private static Optional<Cause> acrossTwo(EssayLanguage essay, Line line, Line next) {
        Matcher because = THIS_IS_BECAUSE.matcher(next.text());
        if (because.find()) {
            return cause(
                    essay,
                    line,
                    Statement.whole(essay, line).map(st -> new Leaning(st.text(), st.span())),
                    next,
                    because.end(),
                    because.group().strip());
        }
        Matcher result = AS_A_RESULT.matcher(next.text());
        if (!result.find()) {
            return Optional.empty();
        }
        return cause(
                essay,
                next,
                Statement.in(essay, next, result.end(), next.text().length())
                        .map(st -> new Leaning(st.text(), st.span())),
                line,
                tied(line, line.text().length()),
                result.group().strip());
    }

    private static Optional<Cause> reasonIs(EssayLanguage essay, Line line) {
        Matcher matcher = REASON_IS.matcher(line.text());
        return matcher.find()
                ? cause(
                        essay,
                        line,
                        Statement.in(essay, line, matcher.start(1), matcher.end(1))
                                .map(st -> new Leaning(st.text(), st.span())),
                        line,
                        matcher.end(),
                        "The reason")
                : Optional.empty();
    }

    /** @param at the line that the reason stands in, from that place on */
    private static Optional<Cause> cause(
            EssayLanguage essay, Line line, Optional<Leaning> given, Line at, int reason, String sign) {
        String words =
                at.text().substring(reason).split(";|, and that\\b", 2)[0].replaceFirst("[.!,\\s]+$", "");
        Span span = new Span(at.span().start() + reason, at.span().start() + reason + words.length());
        return given.filter(g -> sound(essay, g.text(), words, span)).map(g -> new Cause(line, g, span, sign));
    }

    private static boolean sound(EssayLanguage essay, String given, String reason, Span span) {
        String both = given.replaceFirst("\\.$", "") + " because " + reason;
        String own = given.substring(given.indexOf('\n') + 1);
        return Words.stems(reason).size() >= FEWEST_STEMS
                && Words.count(reason) <= LONGEST
                && !reason.matches("(?s).*(?:[:?!…\\n—–]|--).*")
                && Prose.balanced(reason)
                && !Reported.in(own)
                && !UNSURE.matcher(own).find()
                && !SUBORDINATE.matcher(own).find()
                && dangling(both).isEmpty()
                && !POINTS_BACK.matcher(reason).find()
                && essay.names().loosePronoun(both).isEmpty()
                && !both.matches("(?s).*\\b(?:I|me|my)\\b.*")
                && essay.quotationsIn(span).stream().noneMatch(q -> q.speech());
    }

    private static Optional<String> dangling(String both) {
        int cut = both.indexOf('\n');
        return cut < 0 ? Prose.dangling(both) : Prose.danglingBehind(both.substring(0, cut), both.substring(cut + 1));
    }
}
