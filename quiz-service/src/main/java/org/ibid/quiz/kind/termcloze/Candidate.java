package org.ibid.quiz.kind.termcloze;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Gap;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Words;

/**
 * A name or term of a sentence that the sentence itself explains, so that only it can fill the gap.
 *
 * @param span in the sentence
 * @param rule how it was recognised
 */
record Candidate(Span span, String term, String rule) {

    private static final int MOST_WORDS = 4;

    /** What makes the rest of the sentence an explanation of the term. */
    private static final Pattern EXPLAINED_AFTER =
            Pattern.compile("^[”’]?(?: \\([^)]*\\))?(?:,? which|,? that (?:is|was|had)|, or (?:an?|the)|, an?| were"
                    + " the| meant| is the| was the)\\b");

    private static final Pattern EXPLAINED_BEFORE = Pattern.compile(
            "(?i)\\b(?:called|known as|termed|named|the term|the slogan|the word|dubbed|entitled|refers? to as|defined"
                    + " as|principles? of)(?: an?| the)? [“‘]?$");

    /** More often than this, and it is what the whole essay is about: nobody has to keep it. */
    private static final int EVERYWHERE = 6;

    /** The rest of a title: {@code Cholera: Its Cause}. */
    private static final Pattern TITLE_GOES_ON = Pattern.compile("^[:,] ?\\p{Lu}|^ (?:and|or|in|of|on) ?\\p{Lu}");

    private static final Pattern NAME =
            Pattern.compile("(?<=[\\s“‘(])\\p{Lu}[\\p{L}’'-]+(?:(?: of(?: the)?| and the)? \\p{Lu}[\\p{L}’'-]+){0,3}");

    private static final Pattern MONTH = Pattern.compile(
            "January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    /** Another word of the sentence begins like the term: <i>Egypt</i> beside <i>the Egyptians</i>. */
    private static boolean told(String term, String rest) {
        int stem = Math.min(4, term.length());
        return Words.of(term).stream()
                .filter(w -> w.length() >= stem && !Words.little(w))
                .anyMatch(w -> Words.of(rest).stream()
                        .anyMatch(o -> o.length() >= stem && o.regionMatches(true, 0, w, 0, stem)));
    }

    static List<Candidate> in(EssayLanguage essay, Gap gap) {
        List<Candidate> found = new ArrayList<>();
        Matcher name = NAME.matcher(gap.text());
        while (name.find()) {
            add(found, essay, gap, new Span(name.start(), name.end()), "name", 2);
        }
        for (Quotation quotation : essay.quotationsIn(gap.span())) {
            if (quotation.form() == Quotation.Form.SCARE && gap.span().contains(quotation.span())) {
                add(found, essay, gap, quotation.span().shift(-gap.span().start()), "term", 1);
            }
        }
        return found;
    }

    private static void add(List<Candidate> found, EssayLanguage essay, Gap gap, Span span, String rule, int often) {
        String term = span.in(gap.text());
        String before = gap.text().substring(0, span.start());
        String after = gap.text().substring(span.end());
        // the last word of a quotation: what is said behind it is said of all of it
        boolean ends = after.matches("(?s)[”\"].*") && !before.matches("(?s).*[“\"]");
        // marks alone may hold a word at arm’s length: a term is introduced as one
        boolean explained =
                (rule.equals("name") && EXPLAINED_AFTER.matcher(after).find())
                        || (EXPLAINED_BEFORE.matcher(before).find()
                                && !TITLE_GOES_ON.matcher(after).find());
        int times = essay.text().canonical().split(Pattern.quote(term), -1).length - 1;
        // one of a pair that everybody names together
        boolean paired = before.matches("(?s).*\\p{Lu}\\p{L}+,? (?:and|or) (?:the )?")
                || after.matches("(?s),? (?:and|or) (?:the )?\\p{Lu}.*");
        if (explained
                && !ends
                && !paired
                && times >= often
                && times <= EVERYWHERE
                && Words.count(term) <= MOST_WORDS
                && term.length() >= 4
                && !Words.stands(term, before + " " + after)
                && !MONTH.matcher(term).matches()
                && !told(term, before + " " + after)
                && essay.names().people().stream().noneMatch(p -> Names.standsIn(p, term))
                && found.stream().noneMatch(c -> c.span().overlaps(span))) {
            found.add(new Candidate(span, term, rule));
        }
    }
}
