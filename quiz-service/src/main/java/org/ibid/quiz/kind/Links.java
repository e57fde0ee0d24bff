package org.ibid.quiz.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;

/** Finds statements that words join as reason, consequence or counterpoint. Where the joint is not plain, it finds nothing. */
public final class Links {

    private static final Pattern BECAUSE = Pattern.compile(
            "(?<!not|only|simply|perhaps|partly|merely|and|or|just|precisely|is|was|largely)(?<!\\p{Punct})(,?\\s(because|for"
                    + " the simple reason that))\\s(?!of\\b)");
    private static final Pattern REASON_IS = Pattern.compile("^The reason (?:why |that )?(.{20,}?) (?:is|was) that ");
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "^(?:Consequently|As a result|As a consequence|Therefore|Hence|Accordingly|For this reason|For that"
                    + " reason),? ");
    private static final Pattern GRANTED = Pattern.compile(
            "^(?:It is (?:quite |perfectly |certainly )?true(?:, [^,]{3,20},)? that|It may be true that|It must be"
                    + " admitted that|It cannot be denied that|Of course,?|No doubt,?|Admittedly,?|To be"
                    + " sure,?|Granted,?|Certainly,?|Undoubtedly,?) ");
    private static final Pattern AGAINST = Pattern.compile(
            "^(?:But|However,|Yet|Nevertheless,?|Nonetheless,?|On the other hand,|Even so,|Still,|All the same,) ");
    private static final Pattern ALTHOUGH =
            Pattern.compile("^(?:(?:But|Yet|And) )?([Aa]lthough|[Tt]hough|[Ee]ven though) ([^,]{25,}),"
                    + " (?!and\\b|or\\b|but\\b|who\\b|which\\b|as\\b)");

    private Links() {}

    public static List<Link> in(EssayLanguage essay) {
        List<Link> links = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (line.block() instanceof Block.Paragraph) {
                because(essay, line).ifPresent(links::add);
                reasonIs(essay, line).ifPresent(links::add);
                although(essay, line).ifPresent(links::add);
                next(essay, line).ifPresent(next -> {
                    consequence(essay, line, next).ifPresent(links::add);
                    granted(essay, line, next).ifPresent(links::add);
                });
            }
        }
        return links;
    }

    private static Optional<Line> next(EssayLanguage essay, Line line) {
        List<Line> block = essay.linesOf(line.block());
        return line.position() + 1 < block.size() ? Optional.of(block.get(line.position() + 1)) : Optional.empty();
    }

    private static Optional<Link> because(EssayLanguage essay, Line line) {
        String text = line.text();
        Matcher matcher = BECAUSE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int effectEnd = matcher.start();
        int reason = matcher.end();
        boolean plain = !matcher.find()
                && text.substring(0, effectEnd).indexOf(';') < 0
                && !negated(text.substring(0, effectEnd))
                && text.substring(reason).indexOf(';') < 0;
        return plain
                ? joined(
                        Relation.CAUSE,
                        opened(essay, line, effectEnd),
                        Statement.in(essay, line, reason, text.length()),
                        "because")
                : Optional.empty();
    }

    /** <i>Not … because</i> may deny the reason instead of the effect. */
    private static boolean negated(String effect) {
        return effect.matches("(?is).*\\b(?:not|never|n[’']t)\\b.*");
    }

    /** The line up to a place, without what ties it to the one before. */
    private static Optional<Statement> opened(EssayLanguage essay, Line line, int end) {
        Matcher tie = Pattern.compile("^(?:But|And|Yet|Thus,?|So|Indeed,|However,|Moreover,) ")
                .matcher(line.text());
        return Statement.in(essay, line, tie.find() ? Math.min(tie.end(), end) : 0, end);
    }

    private static Optional<Link> reasonIs(EssayLanguage essay, Line line) {
        Matcher matcher = REASON_IS.matcher(line.text());
        return matcher.find()
                ? joined(
                        Relation.CAUSE,
                        Statement.in(essay, line, matcher.start(1), matcher.end(1)),
                        Statement.in(essay, line, matcher.end(), line.text().length()),
                        "The reason")
                : Optional.empty();
    }

    private static Optional<Link> although(EssayLanguage essay, Line line) {
        Matcher matcher = ALTHOUGH.matcher(line.text());
        return matcher.find()
                ? joined(
                        Relation.COUNTERPOINT,
                        Statement.in(essay, line, matcher.start(2), matcher.end(2)),
                        Statement.in(essay, line, matcher.end(), line.text().length()),
                        matcher.group(1))
                : Optional.empty();
    }

    private static Optional<Link> consequence(EssayLanguage essay, Line line, Line next) {
        Matcher matcher = CONSEQUENCE.matcher(next.text());
        return matcher.find()
                ? joined(
                        Relation.CONSEQUENCE,
                        Statement.whole(essay, line),
                        Statement.in(essay, next, matcher.end(), next.text().length()),
                        matcher.group().strip())
                : Optional.empty();
    }

    private static Optional<Link> granted(EssayLanguage essay, Line line, Line next) {
        Matcher concession = GRANTED.matcher(line.text());
        Matcher against = AGAINST.matcher(next.text());
        return concession.find() && against.find()
                ? joined(
                        Relation.COUNTERPOINT,
                        Statement.in(essay, line, concession.end(), line.text().length()),
                        Statement.in(essay, next, against.end(), next.text().length()),
                        against.group().strip())
                : Optional.empty();
    }

    private static Optional<Link> joined(
            Relation relation, Optional<Statement> given, Optional<Statement> answer, String sign) {
        return given.flatMap(g -> answer.map(a -> new Link(relation, g, a, sign)));
    }
}
