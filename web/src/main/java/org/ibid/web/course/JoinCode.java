package org.ibid.web.course;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher reads out so that students can join: eight letters and digits of which none looks like another
 * (no 0, O, 1, I, L, U or V). There are 5 × 10¹¹ of them: too many to try.
 *
 * @param text eight characters of {@link #ALPHABET}
 */
public record JoinCode(String text) {

    static final String ALPHABET = "ABCDEFGHJKMNPQRSTWXYZ23456789";
    private static final int LENGTH = 8;

    public JoinCode {
        if (text.length() != LENGTH || text.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            throw new IllegalArgumentException("not a join code");
        }
    }

    /** @param random a secure one: a code must not tell the next */
    public static JoinCode draw(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new JoinCode(text.toString());
    }

    /** Reads a code as people type it: in any case, with spaces or hyphens anywhere. */
    public static Optional<JoinCode> parse(@Nullable String typed) {
        if (typed == null || typed.length() > 64) {
            return Optional.empty();
        }
        String text = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        return text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(new JoinCode(text))
                : Optional.empty();
    }

    /** In two groups, as it is shown and put into addresses: {@code ABCD-EFGH}. */
    public String grouped() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }
}
