package org.ibid.core.reading.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.people.People.Mention;
import org.ibid.core.reading.sentence.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The General, the Bishop: whoever alone bears the title in the essay and was named with or without it shortly ahead. A
 * king, an emperor, a president is left alone: there is always another.
 */
final class Offices {

    private static final Pattern THE_GENERAL = Pattern.compile(
            // no \\b: among a million combining marks it looks back each time for the letter that they stand on
            "(?<![\\p{L}-])[Tt]he\\s(General|Colonel|Captain|Major|Commodore|Admiral|Marshal|Bishop|Archbishop|Cardinal|Governor|Doctor|Professor|Inspector|Abbé|Rabbi|Senator|Ambassador|Commissar|Duke|Duchess|Earl|Countess|Marquis|Baron|Baroness)"
                    + "(?!\\sof\\s|\\s\\p{Lu}|[\\p{L}-])");

    /** A paragraph or so. */
    private static final int SHORTLY = 1_000;

    private Offices() {}

    /** @param people in the order of their numbers */
    static List<Mention> in(List<Stretch> stretches, List<Identity> people, List<Mention> named) {
        Map<String, List<Integer>> bearers = bearers(people);
        Map<Integer, NavigableSet<Integer>> ends = new HashMap<>();
        named.forEach(m -> ends.computeIfAbsent(m.person(), p -> new TreeSet<>())
                .add(m.span().end()));
        List<Mention> found = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.footnote() != null) {
                continue;
            }
            Matcher the = THE_GENERAL
                    .matcher(stretch.whole())
                    .region(stretch.span().start(), stretch.span().end());
            while (the.find()) {
                List<Integer> bearer = bearers.getOrDefault(the.group(1), List.of());
                Span span = new Span(the.start(1), the.end(1));
                if (bearer.size() == 1 && namedAhead(ends.get(bearer.getFirst()), span)) {
                    boolean owns = stretch.whole().startsWith("’s", span.end())
                            || stretch.whole().startsWith("'s", span.end());
                    found.add(new Mention(span, bearer.getFirst(), owns));
                }
            }
        }
        return found;
    }

    private static boolean namedAhead(@Nullable NavigableSet<Integer> ends, Span span) {
        Integer last = ends == null ? null : ends.floor(span.start());
        return last != null && last >= span.start() - SHORTLY;
    }

    private static Map<String, List<Integer>> bearers(List<Identity> people) {
        Map<String, List<Integer>> bearers = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            int number = i;
            people.get(i).runs().stream()
                    .flatMap(run -> run.titles().stream())
                    .flatMap(title -> java.util.Arrays.stream(title.split("-")))
                    .distinct()
                    .forEach(title -> bearers.computeIfAbsent(title, t -> new ArrayList<>())
                            .add(number));
        }
        return bearers;
    }
}
