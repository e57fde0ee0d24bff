package org.ibid.core.quiz;

import java.util.Objects;

/** A hint for an item in a teacher's own words; empty where there is none. */
public record WrittenHint(String words) {

    public WrittenHint {
        words = Objects.requireNonNullElse(words, "");
    }
}
