package org.ibid.web.assignment;

import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.TextAccess;
import org.jspecify.annotations.Nullable;

/** A way of setting a quiz that is one sentence long: {@link AssignmentWords#presetSentence}. */
public enum Preset {
    READING_CHECK(2, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, TextAccess.OPEN),
    GRADED_TEST(1, Reveal.AFTER_CLOSE, Reveal.AFTER_CLOSE, TextAccess.CLOSED),
    PRACTICE(null, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, TextAccess.OPEN);

    private final @Nullable Integer tries;
    private final Reveal marks;
    private final Reveal keys;
    private final TextAccess access;

    Preset(@Nullable Integer tries, Reveal marks, Reveal keys, TextAccess access) {
        this.tries = tries;
        this.marks = marks;
        this.keys = keys;
        this.access = access;
    }

    /** Null for any number. */
    public @Nullable Integer tries() {
        return tries;
    }

    public Reveal marks() {
        return marks;
    }

    public Reveal keys() {
        return keys;
    }

    public TextAccess access() {
        return access;
    }

    /** True where something is shown only after the close, so that there must be one. */
    public boolean needsClose() {
        return marks == Reveal.AFTER_CLOSE || keys == Reveal.AFTER_CLOSE;
    }
}
