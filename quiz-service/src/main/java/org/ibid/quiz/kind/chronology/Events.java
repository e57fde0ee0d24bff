package org.ibid.quiz.kind.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.entry.DateReader;
import org.ibid.core.entry.HistoricalDate;
import org.ibid.core.essay.Block;
import org.ibid.quiz.kind.Statement;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Words;

/**
 * Finds what the essay tells as having happened at a time that stands at the start or the end of its sentence, so that
 * it can be left out: {@code In March 1848 the wells were closed}, {@code The wells were closed in 1848}.
 */
final class Events {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 26;

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String YEAR = "(?:1[0-9]{3}|20[0-9]{2})";
    private static final String DATE = "((?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTH + ",? " + YEAR + "|" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?,? " + YEAR + "|" + YEAR + ")";

    private static final Pattern AHEAD = Pattern.compile("^(?:(?:And|But|Then|Finally,) )?(?:[Ii]n|[Oo]n)(?: the)? "
            + DATE + "(?![\\d–-]|s\\b|’s\\b),? (?=[\\p{L}])");
    /** At the end of the sentence, or of its first clause: {@code Snow died in June 1858, at the age of 45}. */
    private static final Pattern BEHIND = Pattern.compile(
            "^[^;:—]{8,}?(,? (?:in|on)(?: the)? " + DATE + ")(?![\\d–-]|s\\b|’s\\b)(?:[,;]|[.!]?\\s*$)");

    /** Where the first clause of a sentence ends and another begins. */
    private static final Pattern NEXT_CLAUSE = Pattern.compile(
            "(?:;|, (?:and|but|which|who|where|when|while|so that|so|for|because|until|\\p{L}+ing|at the age) ).*$",
            Pattern.DOTALL);

    /** Another time in the words would give the order away, or make it another one. */
    private static final Pattern TIMED =
            Pattern.compile("(?i)\\b(?:" + YEAR + "|\\d{1,2}(?:st|nd|rd|th)? " + MONTH + "|" + MONTH
                    + " \\d|\\d+s|century|centuries|later|earlier|next|following|previous\\p{L}*|before|after\\p{L}*|then|again|still|already|since|until|till|meanwhile|subsequent\\p{L}*|years?|months?|weeks?|decades?|now|today|nowadays|recent\\p{L}*|ago|once"
                    + " more|finally|eventually|by then|this time|that time|same time)\\b");

    private static final Pattern PAST = Pattern.compile(
            "\\b(?:was|were|\\p{Ll}{3,}ed|began|became|came|went|took|made|gave|met|left|fell|rose|won|lost|held|wrote|built|broke|brought|sent|led|saw|died|drew|found|fought|sold|spoke|stood|struck|swore|told|bought|caught|chose|flew|grew|kept|laid|lay|paid|ran|said|shot|sank|spent|spread|stole|taught|threw|set)\\b");

    /** What cannot end a sentence shows that it was cut in the middle. */
    private static final Pattern CUT = Pattern.compile(
            "(?i)\\b(?:that|to|of|the|an?|and|or|in|on|at|by|for|from|with|as|which|who|whose|was|were|had)[.]$");

    private static final Pattern NOT_AN_EVENT = Pattern.compile(
            "(?i)\\bthe (?:remaining|other|others|rest|latter)\\b|\\b(?:has|have|is|are|would|could|might|may|should|must|will|can|not|never|no|if|when|while|as"
                    + " (?:soon|long|if|though|he|she|they|it|the)|seems?|perhaps|probably|because|although|though)\\b");

    private Events() {}

    static List<Event> in(EssayLanguage essay) {
        List<Event> events = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (line.block() instanceof Block.Paragraph) {
                ahead(essay, line).or(() -> behind(essay, line)).ifPresent(events::add);
            }
        }
        return events;
    }

    private static Optional<Event> ahead(EssayLanguage essay, Line line) {
        Matcher date = AHEAD.matcher(line.text());
        return date.find()
                ? event(essay, line, date.end(), clause(line.text(), date.end()), date.group(1))
                : Optional.empty();
    }

    private static Optional<Event> behind(EssayLanguage essay, Line line) {
        Matcher date = BEHIND.matcher(line.text());
        return date.find() ? event(essay, line, 0, date.start(1), date.group(2)) : Optional.empty();
    }

    private static int clause(String text, int from) {
        Matcher next = NEXT_CLAUSE.matcher(text);
        return next.find(from) ? next.start() : text.length();
    }

    private static Optional<Event> event(EssayLanguage essay, Line line, int from, int to, String date) {
        return Statement.in(essay, line, from, to)
                .filter(s -> happened(s.text()) && !CUT.matcher(s.text()).find())
                .flatMap(s -> read(date)
                        .map(d -> new Event(
                                s, date, d.begin().earliest(), d.begin().latest())));
    }

    private static boolean happened(String told) {
        int words = Words.count(told);
        return SHORTEST <= words
                && words <= LONGEST
                && PAST.matcher(told).find()
                && !NOT_AN_EVENT.matcher(told).find()
                && !TIMED.matcher(told).find();
    }

    private static Optional<HistoricalDate> read(String date) {
        List<HistoricalDate> read = DateReader.read(date.replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", ""));
        LocalDate today = LocalDate.of(2100, 1, 1);
        return read.stream()
                .filter(d -> d.end() == null && d.begin().latest().isBefore(today))
                .findFirst();
    }
}
