package org.ibid.quiz.kind.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Cast;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Mention;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/**
 * A claim of somebody’s, reported or quoted, in one line.
 *
 * @param holder as questions name whoever holds it
 * @param forms of the holder’s name
 * @param claim where it stands
 */
record Held(String holder, List<String> forms, Line line, Span claim, boolean quoted) {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 36;

    private static final String VERBS =
            "(?:argu(?:es|ed)|claim(?:s|ed)|holds?|held|maintain(?:s|ed)|insist(?:s|ed)|contend(?:s|ed)|suggest(?:s|ed)|believ(?:es|ed)|thought|complain(?:s|ed)|assert(?:s|ed)|object(?:s|ed)|wrote|writes|concluded|concludes|says|said|felt|feared)";
    private static final Pattern REPORTED = Pattern.compile("^(?:,"
            + " [^,]{5,60},)?\\s(?:(?:has|have|had|rightly|correctly|wrongly|mistakenly|also|even|always|later|once)"
            + " ){0,2}"
            + VERBS
            + " that (?=[\\p{L}\\p{Nd}])|^\\s(?:is|was) (?:surely |quite |certainly |perfectly"
            + " )?(?:right|wrong|correct|mistaken) (?:to (?:say|think|argue|insist|believe) |in"
            + " (?:saying|thinking|arguing|believing) )?that (?=\\p{L})");
    private static final Pattern GROUP = Pattern.compile("\\b(?:(?:[Ss]ome|[Mm]any|[Mm]ost|[Cc]ertain|[Oo]ther|[Tt]he)"
            + " (?:historians?|critics?|writers?|scholars?|economists?|observers?|people|authorities|contemporaries|opponents?|commentators?|philosophers?)|[Cc]ritics|[Hh]istorians)"
            + " (?:have"
            + " )?(?:argued?|claim(?:ed)?|h[eo]ld|maintain(?:ed)?|insist(?:ed)?|contend(?:ed)?|suggest(?:ed)?|believed?|thought|complain(?:ed)?|sa(?:y|id))"
            + " that (?=\\p{L})");

    /** What stands behind the name of the group in {@link #GROUP}. */
    private static final String GROUP_HOLDS = "\\s(?:have )?\\p{L}+ that $";

    static List<Held> in(EssayLanguage essay) {
        Cast cast = new Cast(essay);
        List<Held> held = new ArrayList<>();
        for (Mention mention : essay.mentions()) {
            reported(essay, mention.person(), mention.span(), mention.line()).ifPresent(held::add);
        }
        for (Quotation quotation : essay.version().reading().quotations()) {
            quoted(essay, cast, quotation).ifPresent(held::add);
        }
        essay.lines().stream()
                .filter(l -> !l.quoted())
                .forEach(l -> group(essay, l).ifPresent(held::add));
        return held;
    }

    private static Optional<Held> reported(EssayLanguage essay, Person person, Span mention, Line line) {
        String rest =
                essay.text().canonical().substring(mention.end(), line.span().end());
        Matcher matcher = REPORTED.matcher(rest);
        String before = line.text().substring(0, mention.start() - line.span().start());
        return matcher.find() && !before.matches("(?is).*\\b(?:and|or|nor|of|to|by|for|if|when|that|not)\\s*$")
                ? clause(essay, line, mention.end() + matcher.end(), Names.surname(person), Names.forms(person))
                : Optional.empty();
    }

    private static Optional<Held> group(EssayLanguage essay, Line line) {
        Matcher matcher = GROUP.matcher(line.text());
        if (!matcher.find() || !essay.quotationsIn(line.span()).isEmpty()) {
            return Optional.empty();
        }
        String who = matcher.group().replaceFirst(GROUP_HOLDS, "").toLowerCase(java.util.Locale.ROOT);
        return clause(essay, line, line.span().start() + matcher.end(), who, List.of(who));
    }

    private static Optional<Held> clause(EssayLanguage essay, Line line, int from, String holder, List<String> forms) {
        String text = essay.text().canonical().substring(from, line.span().end());
        String words = text.replaceFirst("[.;,\\s]+$", "");
        Span span = new Span(from, from + words.length());
        return fits(words)
                        && !words.contains(";")
                        && Prose.dangling(Prose.capitalised(words)).isEmpty()
                        && essay.names().loosePronoun(words).isEmpty()
                ? Optional.of(new Held(holder, forms, line, span, false))
                : Optional.empty();
    }

    private static Optional<Held> quoted(EssayLanguage essay, Cast cast, Quotation quotation) {
        if (!quotation.speech()
                || quotation.unclosed()
                || quotation.footnote() != null
                || quotation.parent() != null
                || quotation.voices().isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = essay.linesIn(quotation.span());
        String words = quotation.span().in(essay.text().canonical());
        return cast.person(quotation.voices().getFirst())
                .filter(p -> lines.size() == 1 && !lines.getFirst().quoted() && fits(words))
                .map(p -> new Held(Names.surname(p), Names.forms(p), lines.getFirst(), quotation.span(), true));
    }

    private static boolean fits(String words) {
        int count = Words.count(words);
        return SHORTEST <= count
                && count <= LONGEST
                && Prose.balanced(words)
                && words.indexOf('\n') < 0
                && !words.strip().endsWith("?")
                && !words.matches("(?is).*\\b(?:it|them|so|one|too|this|that|these|those)[.,]?\\s*$");
    }
}
