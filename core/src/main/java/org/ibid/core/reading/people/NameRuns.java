package org.ibid.core.reading.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.sentence.Stretch;
import org.jspecify.annotations.Nullable;

/** Finds runs of capitals that may be names, and drops those that a word in them gives away as something else. */
final class NameRuns {

    private static final String WORD = "\\p{Lu}(?:\\p{L}|-(?=\\p{Lu})|[’'](?=\\p{Lu}))+";
    private static final String ABBREVIATION = "(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Rev|St|Sgt|Maj|Sen|Gov|Messrs)\\.";
    private static final String INITIAL = "\\p{Lu}\\.(?:-\\p{Lu}\\.)?";
    private static final String PARTICLE =
            "(?:(?:von|van|de|der|den|du|la|le|di|da|della|del|ibn|bin|zu|af|ten|ter)\\s|d[’'](?=\\p{Lu}))";
    /** The Duke of Newcastle, whom the essay may go on to call Newcastle. */
    private static final String PEER =
            "(?:Duke|Duchess|Earl|Countess|Marquis|Marquess|Marchioness|Viscount|Viscountess)\\sof\\s\\p{Lu}\\p{L}+";

    private static final String TOKEN = "(?:" + PEER + "|" + ABBREVIATION + "|" + INITIAL + "|" + WORD + ")";
    /** William Pitt the Elder, Lewis the Sixteenth. */
    private static final String EPITHET =
            "\\sthe\\s(?:Elder|Younger|Great|Good|Bold|Wise|Fair|Pious|Silent|Terrible|Magnificent|Conqueror|Confessor|First"
                    + "|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth"
                    + "|Fifteenth|Sixteenth|Seventeenth|Eighteenth)(?!\\s\\p{Lu}|[\\p{L}-])";

    private static final Pattern DISCUSSING = Pattern.compile("\\p{Lu}\\p{Ll}{2,}ing");
    private static final Pattern BY_EPITHET = Pattern.compile(EPITHET + "$");
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\d@#.’'-])" + PARTICLE + "{0,2}" + TOKEN + "(?:\\s?"
            + PARTICLE + "{0,2}" + TOKEN + "){0,7}(?![\\p{L}\\d])(?:" + EPITHET + ")?");
    private static final Pattern NAME = Pattern.compile(PARTICLE + "{0,2}" + TOKEN);
    private static final Pattern POSSESSIVE = Pattern.compile("(?:[’'”]s|[’'](?=\\s\\p{L}))(?!\\p{L})");
    private static final Pattern SENTENCE_OPENS = Pattern.compile("(?:^|[.?!…:][”’\"')\\]]*\\s*|[“\"]|—)[“‘\"'(\\[]*$");
    private static final int MOST_NAMES = 5;

    /** What is met so often by itself is a name of its own. */
    private static final int OFTEN = 3;

    private NameRuns() {}

    static List<NameRun> in(Stretch stretch) {
        List<NameRun> runs = new ArrayList<>();
        Matcher run = RUN.matcher(stretch.whole())
                .region(stretch.span().start(), stretch.span().end())
                .useTransparentBounds(true);
        while (run.find()) {
            NameRun found = parse(stretch, run.toMatchResult());
            if (found != null) {
                runs.add(found);
            }
        }
        return runs;
    }

    /**
     * “To Lord Stanhope Kaspar said”: two names side by side, where both are met apart and this pair nowhere else.
     *
     * @return the runs, such a one cut in two
     */
    static List<NameRun> apart(List<NameRun> runs) {
        Map<String, Integer> met = new HashMap<>();
        runs.forEach(run -> met.merge(run.shown(), 1, Integer::sum));
        return runs.stream()
                .flatMap(run -> two(run, met) ? run.cut().stream() : Stream.of(run))
                .toList();
    }

    private static boolean two(NameRun run, Map<String, Integer> met) {
        if (run.names().size() != 2 || run.titles().isEmpty() || run.epithet() != null) {
            return false;
        }
        String titled = String.join(" ", run.titles()) + " " + run.names().getFirst();
        return met.getOrDefault(run.shown(), 0) == 1
                && met.getOrDefault(titled, 0) >= OFTEN
                && met.getOrDefault(run.surname(), 0) >= OFTEN;
    }

    private static @Nullable NameRun parse(Stretch stretch, MatchResult match) {
        String whole = stretch.whole();
        if (match.end() < stretch.span().end() && whole.charAt(match.end()) == '-') {
            return null; // SR-led, Lenin-like
        }
        Matcher byEpithet = BY_EPITHET.matcher(match.group());
        String bare = byEpithet.find() ? match.group().substring(0, byEpithet.start()) : match.group();
        List<MatchResult> tokens = NAME.matcher(bare).results().toList();
        int afterOther = behindOther(tokens);
        int first = afterOther;
        boolean role = false;
        boolean begins = opens(whole, stretch.span().start(), match.start());
        if (begins
                && tokens.size() > 1
                && DISCUSSING.matcher(tokens.getFirst().group()).matches()
                && !NameWords.firstName(tokens.getFirst().group())) {
            first = Math.max(first, 1);
        }
        while (first < tokens.size() && strippable(tokens.get(first).group(), begins)) {
            role = first == afterOther
                    && NameWords.memberOfParty(tokens.get(first).group());
            first++;
        }
        List<String> titles = new ArrayList<>();
        int nameFrom = first;
        while (nameFrom < tokens.size() && NameWords.title(tokens.get(nameFrom).group())) {
            titles.add(tokens.get(nameFrom).group());
            nameFrom++;
        }
        List<String> names = tokens.subList(nameFrom, tokens.size()).stream()
                .map(MatchResult::group)
                .toList();
        if (names.size() == 1 && names.getFirst().matches(PEER)) {
            String peer = names.getFirst();
            int of = peer.indexOf("of");
            titles.add(peer.substring(0, of).strip());
            names = List.of(peer.substring(of + "of".length()).strip());
        }
        if (names.isEmpty() || names.size() > MOST_NAMES || !nameable(names)) {
            return null;
        }
        int start = match.start() + tokens.get(first).start();
        boolean possessive = POSSESSIVE
                .matcher(whole)
                .region(match.end(), stretch.span().end())
                .lookingAt();
        boolean opens = first == 0 && opens(whole, stretch.span().start(), start);
        List<String> told = withoutNumerals(names);
        return new NameRun(
                stretch,
                new Span(start, match.end()),
                titles,
                told,
                epithet(match.group(), bare, names, told),
                possessive,
                opens,
                role);
    }

    /** Charles II Hobbes; Macmillan's Magazine Henry Whitehead: a numeral ends a name, a given name or a title begins another name behind one that is no person's. */
    private static int behindOther(List<MatchResult> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            String word = tokens.get(i).group();
            String ahead = tokens.get(i - 1).group();
            if (NameWords.numeral(ahead) && !ahead.equals("I")) {
                return i;
            }
            if (i == tokens.size() - 1) {
                continue;
            }
            boolean begins = NameWords.firstName(word) || NameWords.title(word);
            boolean strange = NameWords.title(word) && !NameWords.title(ahead) && !NameWords.firstName(ahead);
            if (strange || (begins && NameWords.notPerson(ahead))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean opens(String whole, int from, int start) {
        String before = whole.substring(Math.max(from, start - 4), start);
        return before.isEmpty() || SENTENCE_OPENS.matcher(before).find();
    }

    /** In the middle of a sentence <em>New</em> is not there because a sentence begins: New York is no York. */
    private static boolean strippable(String word, boolean begins) {
        return !NameWords.firstName(word)
                && ((NameWords.opener(word) && (begins || NameWords.time(word) || !NameWords.notPerson(word)))
                        || NameWords.roleOrNation(word))
                && !NameWords.title(word);
    }

    private static boolean nameable(List<String> names) {
        boolean surnameToo = names.size() > 1
                && (NameWords.firstName(names.getFirst()) || NameWords.initial(names.getFirst()))
                && NameWords.surnameToo(names.getLast());
        List<String> telling = surnameToo ? names.subList(0, names.size() - 1) : names;
        return telling.stream().noneMatch(NameWords::notPerson)
                && names.stream().noneMatch(NameWords::nation)
                && !NameWords.initial(names.getLast())
                && !NameWords.numeral(names.getFirst());
    }

    private static @Nullable String epithet(String whole, String bare, List<String> names, List<String> told) {
        if (whole.length() > bare.length()) {
            return whole.substring(bare.length()).strip();
        }
        return names.size() > told.size() ? names.getLast() : null;
    }

    private static List<String> withoutNumerals(List<String> names) {
        return names.size() > 1 && NameWords.numeral(names.getLast()) ? names.subList(0, names.size() - 1) : names;
    }
}
