package org.ibid.quiz.kind.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Statement;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/**
 * Finds sentences that give their own reason. The reason may lean on the statement before it (<i>because they were
 * poor</i>), which is shown with it; the statement itself must stand alone.
 */
final class Causes {

    private static final int FEWEST_STEMS = 3;
    private static final int LONGEST = 34;

    private static final Pattern JOINT = Pattern.compile(
            "(?<!\\b(?:not|only|simply|perhaps|partly|merely|and|or|just|precisely|is|was|largely|even|mainly|than)),?"
                    + " (because of(?! course)|because|owing to|on account of|for (?:lack|want) of|thanks to|as a result"
                    + " of|in consequence of|for the simple reason that|since(?= (?:it|they|there|no|the \\p{L}+"
                    + " (?:is|are|was|were|had|could))\\b)|(?<=[,;] )for(?= (?:it"
                    + " (?:is|was|had|has|would|could)|there|they|no"
                    + " one|nobody|nothing|neither|(?:the|these|this|its|their|his|her|all|most|many|such|no) [^,;]{3,40}?"
                    + " (?:is|are|was|were|has|have|had|will|would|can|could|must|may|might))\\b)) ");

    /** {@code The reason why X was that Y} */
    private static final Pattern REASON_IS = Pattern.compile("^The reason (?:why |that )?(.{20,}?) (?:is|was) that ");

    private static final Pattern THIS_IS_BECAUSE = Pattern.compile(
            "^(?:This|That|It) (?:is|was) (?:simply |precisely |largely |mainly |chiefly )?because (?!of\\b)");

    private static final Pattern AS_A_RESULT = Pattern.compile(
            "^(?:Consequently|As a result|As a consequence|In consequence|For this reason|For that reason),? ");

    /** <i>Not … because</i> may deny the reason instead of the effect; what cannot be is denied for sure. */
    private static final Pattern DENIED =
            Pattern.compile("(?i)(?<!\\bcould )(?<!\\bcan )\\b(?:not|never|nor|hardly|n[’']t)\\b");

    /** The reason may be the speaker’s for speaking. */
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:argu|claim|sa[iy]|thought|think|believ|held|insist|maintain|report|wr[io]t|suggest|fear|hop|complain|conclud|explain|show|point|reveal|recogni|not|observ|remark|assert|declar|admit|recall)\\p{L}*(?:"
                    + " [^,;]{0,30})? that\\b");

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
        if (joint.find()) {
            return Optional.empty();
        }
        Matcher tie = TIED.matcher(line.text());
        int start = tie.find() ? Math.min(tie.end(), end) : 0;
        return cause(essay, line, Statement.in(essay, line, start, end), reason, sign);
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
                    next,
                    Statement.whole(essay, line),
                    because.end(),
                    because.group().strip());
        }
        Matcher result = AS_A_RESULT.matcher(next.text());
        if (!result.find()) {
            return Optional.empty();
        }
        Matcher tie = TIED.matcher(line.text());
        return cause(
                essay,
                line,
                Statement.in(essay, next, result.end(), next.text().length()),
                tie.find() ? tie.end() : 0,
                result.group().strip());
    }

    private static Optional<Cause> reasonIs(EssayLanguage essay, Line line) {
        Matcher matcher = REASON_IS.matcher(line.text());
        return matcher.find()
                ? cause(
                        essay,
                        line,
                        Statement.in(essay, line, matcher.start(1), matcher.end(1)),
                        matcher.end(),
                        "The reason")
                : Optional.empty();
    }

    private static Optional<Cause> cause(
            EssayLanguage essay, Line line, Optional<Statement> effect, int reason, String sign) {
        String words = line.text().substring(reason).replaceFirst("[.!\\s]+$", "");
        Span span = new Span(line.span().start() + reason, line.span().start() + reason + words.length());
        return effect.filter(e -> sound(essay, e.text(), words, span)).map(e -> new Cause(e, span, sign));
    }

    private static boolean sound(EssayLanguage essay, String effect, String reason, Span span) {
        String both = effect.replaceFirst("\\.$", "") + " because " + reason;
        return Words.stems(reason).size() >= FEWEST_STEMS
                && Words.count(reason) <= LONGEST
                && !reason.matches("(?s).*(?:[;:?…\\n—–]|--).*")
                && Prose.balanced(reason)
                && !DENIED.matcher(effect).find()
                && !SAID.matcher(effect).find()
                && !SUBORDINATE.matcher(effect).find()
                && Prose.dangling(both).isEmpty()
                && !POINTS_BACK.matcher(reason).find()
                && essay.names().loosePronoun(both).isEmpty()
                && !both.matches("(?s).*\\b(?:I|me|my|we|us|our)\\b.*")
                && essay.quotationsIn(span).stream().noneMatch(q -> q.speech());
    }
}
