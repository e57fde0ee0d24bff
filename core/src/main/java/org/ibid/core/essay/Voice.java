package org.ibid.core.essay;

import org.jspecify.annotations.Nullable;

/**
 * A voice of a quotation.
 *
 * @param who the name as the essay gives it most fully; null where nobody sure is known
 * @param person id of the {@link Person}, where {@code who} is one of them
 * @param confidence 0 to 1; below {@link #SURE} nothing may be asked about it
 * @param rule name of the rule that found the voice, {@code teacher} when a person settled it
 */
public record Voice(
        @Nullable String who, @Nullable String person, Role role, Mode mode, double confidence, String rule) {

    /** From here on a voice is sure enough to ask about. */
    public static final double SURE = 0.8;

    public boolean sure() {
        return who != null && confidence >= SURE;
    }

    public enum Role {
        SPEAKER,
        REPORTER
    }

    public enum Mode {
        QUOTED,
        PARAPHRASED
    }
}
