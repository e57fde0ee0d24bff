package org.ibid.quiz.kind.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Mention;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/**
 * A point that the essay reports of somebody: {@code Cliff argues that the towns led the country}.
 *
 * @param point span of the clause after <i>that</i>, without its closing mark
 */
record Claim(Person holder, Line line, Span point) {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 34;

    private static final String VERBS =
            "argu(?:es|ed)|claim(?:s|ed)|report(?:s|ed)|writes|wrote|not(?:es|ed)|observ(?:es|ed)|maintain(?:s|ed)|insist(?:s|ed)"
                    + "|contend(?:s|ed)|suggest(?:s|ed)|conclud(?:es|ed)|believ(?:es|ed)|holds|held|thought|fear(?:s|ed)|predict(?:s|ed)|complain(?:s|ed)|conced(?:es|ed)|admit(?:s|ted)|warn(?:s|ed)|explain(?:s|ed)|show(?:s|ed)|point(?:s|ed)"
                    + " out|remark(?:s|ed)|declar(?:es|ed)|assert(?:s|ed)|found|estimat(?:es|ed)|discover(?:s|ed)|demonstrat(?:es|ed)|recall(?:s|ed)|remember(?:s|ed)|stress(?:es|ed)|emphasi[sz](?:es|ed)|acknowledg(?:es|ed)|(?:is|was)"
                    + " (?:adamant|convinced|certain|clear|sure)";

    private static final Pattern REPORTED = Pattern.compile("^(?:,?"
            + " (?:who|himself|herself|himself,))?\\s(?:(?:had|has|have|would|could|always|later|also|once|himself|herself|now|then|already|rightly|further|thus|correctly|famously|even|still|repeatedly|consistently)"
            + " ){0,3}(?:"
            + VERBS + ")(?: (?:in|at|to) [^,.;:“”]{3,40})? that (?=[\\p{L}\\p{Nd}])");

    private static final Pattern END = Pattern.compile("[.!?;:]?[”’\"]?\\s*$");

    /** The claim that starts with the mention of a person, if it is all there. */
    static Optional<Claim> in(EssayLanguage essay, Mention of) {
        String canonical = essay.text().canonical();
        Line line = of.line();
        Span mention = of.span();
        String rest = canonical.substring(mention.end(), line.span().end());
        Matcher reported = REPORTED.matcher(rest);
        if (!reported.find() || heldWith(canonical, mention, line) || !standsAlone(rest.substring(reported.end()))) {
            return Optional.empty();
        }
        Matcher end = END.matcher(rest);
        int stop = end.find(reported.end()) ? end.start() : rest.length();
        Span point = new Span(mention.end() + reported.end(), mention.end() + stop);
        return fits(point.in(canonical), essay, point)
                ? Optional.of(new Claim(of.person(), line, point))
                : Optional.empty();
    }

    /** {@code Marx and Engels argued}: two holders, or somebody's possessive, not a claim of this person alone. */
    private static boolean heldWith(String canonical, Span mention, Line line) {
        String before =
                canonical.substring(line.span().start(), mention.start()).toLowerCase(java.util.Locale.ROOT);
        return before.matches("(?s).*\\b(and|or|nor|with|not|neither|of|to|by|for|from|on|if|when|that)\\s*$");
    }

    private static boolean standsAlone(String clause) {
        return Prose.dangling(clause).isEmpty()
                && !clause.matches("(?s).*\\b(he|she|his|her|him|himself|herself|I|we|our|my|us|it)\\b.*");
    }

    private static boolean fits(String point, EssayLanguage essay, Span span) {
        int words = Words.count(point);
        return SHORTEST <= words
                && words <= LONGEST
                && Prose.balanced(point)
                && point.indexOf('…') < 0
                && essay.quotationsIn(span).stream()
                        .noneMatch(q -> q.speech() && q.span().start() <= span.start());
    }
}
