package org.ibid.quiz.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.quiz.language.Words;

/**
 * Words that can be turned into their opposites without turning their sentence into nonsense, each with the place in which
 * that holds: {@code was strong} can become {@code was weak}, {@code a strong smell} cannot. Whoever is in doubt about a
 * pair leaves it out.
 */
final class Opposites {

    /** Where something is denied, the opposite of a word may say nothing at all. */
    private static final Pattern DENIES = Pattern.compile(
            "(?i)\\b(?:no|not|nor|never|none|neither|nothing|nobody|hardly|scarcely|seldom|without)\\b");

    /** A word beside another one says the same, or goes with it. */
    private static final Pattern PAIRED_AHEAD = Pattern.compile("(?is).*(?:\\b(?:and|or|nor)|-) ?$");

    private static final Pattern PAIRED_BEHIND = Pattern.compile("(?is)^(?:,? (?:and|or|nor)\\b|-).*");

    /** Letters that words of one family share. */
    private static final int FAMILY = 5;

    private static final String BE =
            "(?:is|was|are|were|became|becomes|remained|remains|proved|grew) (?:very |quite )?";

    private static final String TURN =
            "(?:war|revolution|death|battle|election|treaty|fire|invasion|conquest|strike|reform|crisis|peace|armistice|rebellion|restoration|union|rising)";

    /** A word, and where it stands. */
    private record Word(String text, Pattern place) {
        static Word of(String text) {
            return new Word(text, Pattern.compile("\\b" + text + "\\b"));
        }
    }

    private record Pair(Word one, Word other, Pattern ahead, Pattern behind) {}

    private static final List<Pair> PAIRS = pairs();

    private Opposites() {}

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        // what is done
        add(
                pairs,
                "increased/decreased increases/decreases increasing/decreasing increase/decrease strengthened/weakened"
                        + " strengthens/weakens strengthen/weaken accepted/rejected accepts/rejects accept/reject"
                        + " included/excluded includes/excludes praised/condemned praises/condemns encourages/discourages"
                        + " encouraged/discouraged confirmed/refuted confirms/refutes widened/narrowed enlarged/reduced"
                        + " attacked/defended",
                "",
                "(?! (?:to|up|from|out|fire|with)\\b)");
        add(
                pairs,
                "supported/opposed supports/opposes",
                "",
                " (?:by|the (?:\\p{L}+"
                        + " )?(?:government|bill|motion|plan|war|reform|party|strike|revolution|king|queen|union|treaty|policy|idea|view|demand|cause|council|crown|church))\\b");
        add(pairs, "rose/fell rises/falls risen/fallen", "", " (?:by|from|steadily|sharply|rapidly|slowly)\\b");
        add(
                pairs,
                "won/lost",
                "",
                " (?:the|its|their) (?:battle|war|election|vote|case|argument|struggle|strike|majority)\\b");
        add(pairs, "opened/closed", BE, "");
        // what is said of a thing
        add(
                pairs,
                "possible/impossible likely/unlikely able/unable willing/unwilling easy/difficult strong/weak"
                        + " hostile/friendly rich/poor high/low large/small wide/narrow popular/unpopular"
                        + " successful/unsuccessful favourable/unfavourable favorable/unfavorable",
                BE,
                "(?! (?:enough|to (?:see|say|understand|imagine|believe|tell))\\b)");
        add(pairs, "majority/minority", "(?:[Tt]he|[Aa]) (?:\\p{L}+ )?", " (?:of|in)\\b");
        add(pairs, "exports/imports exported/imported", "", "(?! (?:came|went|to|from|into|of)\\b)");
        // measured against another
        add(
                pairs,
                "larger/smaller higher/lower stronger/weaker shorter/longer older/younger easier/harder",
                "",
                " than\\b");
        add(pairs, "richer/poorer cheaper/dearer greater/smaller", "", " than\\b");
        add(
                pairs,
                "largest/smallest highest/lowest strongest/weakest oldest/youngest",
                "(?:^The|\\bthe) ",
                " (?:of|in)\\b");
        add(
                pairs,
                "more/less",
                "",
                " (?!or\\b|than\\b)\\p{L}+ than (?!ever\\b|any|one\\b|two\\b|half\\b|an?\\b|\\d|once\\b)");
        add(pairs, "more/less", "", " than (?:half|a (?:third|quarter|tenth)|two thirds|three quarters)\\b");
        add(pairs, "most/least", BE + "the ", " \\p{L}+(?:ive|ful|ous|ant|ent|al|ic|ed|ing|able|ible|ar)\\b");
        // how, how often, when
        add(pairs, "rapidly/slowly quickly/slowly gradually/suddenly upstream/downstream", "", "");
        add(pairs, "often/rarely frequently/rarely always/never", "\\p{L} ", "(?! (?:as|than|enough)\\b)");
        add(pairs, "before/after", "\\p{L},? ", " the (?:\\p{L}+ )?" + TURN + "\\b");
        add(pairs, "Before/After", "^", " the (?:\\p{L}+ )?" + TURN + "\\b");
        add(pairs, "Many/Few Most/Few", "^", " (?!an?\\b)(?!.*\\b(?:any|ever|more|less|than|as)\\b)");
        return List.copyOf(pairs);
    }

    private static void add(List<Pair> pairs, String words, String ahead, String behind) {
        for (String pair : List.of(words.split(" "))) {
            int cut = pair.indexOf('/');
            pairs.add(new Pair(
                    Word.of(pair.substring(0, cut)),
                    Word.of(pair.substring(cut + 1)),
                    Pattern.compile("(?s).*" + ahead + "$"),
                    Pattern.compile("(?s)^" + behind + ".*")));
        }
    }

    static Optional<Edit> in(String text) {
        if (DENIES.matcher(text).find()) {
            return Optional.empty();
        }
        return PAIRS.stream()
                .flatMap(
                        pair -> turned(text, pair, pair.one(), pair.other())
                                .or(() -> turned(text, pair, pair.other(), pair.one()))
                                .stream())
                .findFirst();
    }

    /** Where the word stands once in its place, its opposite not at all, and nothing goes with it. */
    private static Optional<Edit> turned(String text, Pair pair, Word from, Word to) {
        Matcher matcher = from.place().matcher(text);
        if (!matcher.find() || Words.stands(to.text(), text)) {
            return Optional.empty();
        }
        String was = from.text();
        String now = to.text();
        String ahead = text.substring(0, matcher.start());
        String behind = text.substring(matcher.end());
        boolean fits = pair.ahead().matcher(ahead).matches()
                && pair.behind().matcher(behind).matches()
                && !PAIRED_AHEAD.matcher(ahead).matches()
                && !PAIRED_BEHIND.matcher(behind).matches()
                && !ahead.matches("(?is).*\\b(?:how|any|much|far|once|one of the|among the) $")
                && !alike(ahead + " " + behind, was, now)
                && (!ahead.matches("(?is).*\\ban? $") || sameArticle(was, now));
        return fits && !matcher.find() ? Optional.of(new Edit(ahead + now + behind, was, now)) : Optional.empty();
    }

    /** Another word of the family would contradict the new one: {@code an increased export … a large decrease}. */
    private static boolean alike(String rest, String was, String now) {
        return Words.of(rest).stream()
                .anyMatch(word -> word.length() >= FAMILY
                        && (word.regionMatches(true, 0, was, 0, FAMILY)
                                || word.regionMatches(true, 0, now, 0, FAMILY)));
    }

    private static boolean sameArticle(String a, String b) {
        return a.matches("(?i)[aeiou].*") == b.matches("(?i)[aeiou].*");
    }
}
