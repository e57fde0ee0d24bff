package org.ibid.web.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.web.typesetting.Light;

/**
 * The place where a wrong option truly belongs: among the places that the item names for its wrong options, the one that
 * has the words of the option, or that the reason quotes. Where several would do, or none, nothing is said.
 */
final class Belonging {

    private static final Pattern QUOTED = Pattern.compile("“([^“”]{8,})”");

    /** What a reason quotes is shortened with this. */
    private static final Pattern CUT = Pattern.compile("\\s*…\\s*");

    private Belonging() {}

    /** @return address parameter; empty for none */
    static String of(String option, String reason, List<Target> targets) {
        List<Target> places = targets.stream()
                .filter(target -> target.role() == Target.Role.CONTRAST)
                .toList();
        List<Target> quoted =
                places.stream().filter(place -> quotes(reason, place)).toList();
        List<Target> own = quoted.isEmpty()
                ? places.stream()
                        .filter(place -> words(place.quote().exact()).containsAll(words(option)))
                        .toList()
                : quoted;
        return own.size() == 1 ? Light.of(own.getFirst()).parameter() : "";
    }

    private static Set<String> words(String text) {
        return Arrays.stream(same(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean quotes(String reason, Target place) {
        String words = same(place.quote().exact());
        Matcher quoted = QUOTED.matcher(reason);
        while (quoted.find()) {
            if (Stream.of(CUT.split(quoted.group(1))).map(Belonging::same).allMatch(words::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Case and the marks at the end of a sentence do not matter. */
    private static String same(String words) {
        return words.strip().replaceFirst("[.,;:!?]+$", "").toLowerCase(Locale.ROOT);
    }
}
