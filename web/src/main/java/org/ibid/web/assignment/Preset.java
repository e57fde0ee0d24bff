package org.ibid.web.assignment;

import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.TextAccess;
import org.jspecify.annotations.Nullable;

/** A way of setting a quiz that is one sentence long. */
public enum Preset {
    READING_CHECK(
            "Reading check",
            "The text may stay open, two tries, the better one counts, answers and explanations as soon as one hands in.",
            2,
            Reveal.ON_SUBMIT,
            Reveal.ON_SUBMIT,
            TextAccess.OPEN),
    GRADED_TEST(
            "Graded test",
            "The text is closed meanwhile, one try, marks and answers only after the quiz has closed for everybody.",
            1,
            Reveal.AFTER_CLOSE,
            Reveal.AFTER_CLOSE,
            TextAccess.CLOSED),
    PRACTICE(
            "Practice",
            "The text may stay open, any number of tries, answers and explanations as soon as one hands in.",
            null,
            Reveal.ON_SUBMIT,
            Reveal.ON_SUBMIT,
            TextAccess.OPEN);

    private final String title;
    private final String sentence;
    private final @Nullable Integer tries;
    private final Reveal marks;
    private final Reveal keys;
    private final TextAccess access;

    Preset(String title, String sentence, @Nullable Integer tries, Reveal marks, Reveal keys, TextAccess access) {
        this.title = title;
        this.sentence = sentence;
        this.tries = tries;
        this.marks = marks;
        this.keys = keys;
        this.access = access;
    }

    public String title() {
        return title;
    }

    public String sentence() {
        return sentence;
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
