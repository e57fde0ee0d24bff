package org.ibid.web.preferences;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Preferences in a cookie: whose they are, then a word for each. Nothing hangs on them but how that person's pages look. */
final class CarriedPreferences {

    private static final String BETWEEN = ".";
    private static final int WORDS = 6;

    private CarriedPreferences() {}

    static String written(UUID person, Preferences chosen) {
        return Stream.<Preferences.Choice>of(
                        chosen.theme(),
                        chosen.size(),
                        chosen.spacing(),
                        chosen.typeface(),
                        chosen.language(),
                        chosen.pace())
                .map(Preferences.Choice::word)
                .collect(Collectors.joining(BETWEEN, person + BETWEEN, ""));
    }

    /** Empty for another person's and for what was not {@link #written}. */
    static Optional<Preferences> read(String cookie, UUID person) {
        String own = person + BETWEEN;
        if (!cookie.startsWith(own)) {
            return Optional.empty();
        }
        String[] words = cookie.substring(own.length()).split("\\.", -1);
        if (words.length != WORDS) {
            return Optional.empty();
        }
        Preferences read = Preferences.NONE.with(words[0], words[1], words[2], words[3], words[4], words[5]);
        return written(person, read).equals(cookie) ? Optional.of(read) : Optional.empty();
    }
}
