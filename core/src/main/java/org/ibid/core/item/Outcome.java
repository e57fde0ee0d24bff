package org.ibid.core.item;

/**
 * What came of grading one part.
 *
 * @param score 0 to 1; of a suggested one, what is suggested, and 0 where only a teacher can say
 * @param state how far the score is settled
 * @param remark what the grader noticed, in words for the learner: {@code Spelling corrected}; empty if nothing
 */
public record Outcome(double score, State state, String remark) {

    public static Outcome settled(double score) {
        return new Outcome(score, State.AUTO_FINAL, "");
    }

    public static Outcome teacherOnly() {
        return new Outcome(0, State.TEACHER_ONLY, "");
    }

    /** True where the score counts; false while the part is not marked yet. */
    public boolean counts() {
        return state == State.AUTO_FINAL || state == State.AUTO_PROVISIONAL;
    }

    /** What the part adds to a total now. */
    public double counted() {
        return counts() ? score : 0;
    }

    public boolean right() {
        return counts() && score >= 1 - 1e-9;
    }

    /** What a learner may know of it: of a part that is not marked yet, only that. */
    public Outcome forLearner() {
        return counts() ? this : new Outcome(0, state, "");
    }

    public enum State {
        /** Settled by a rule. */
        AUTO_FINAL,
        /** Counts, and a teacher may look at it: a spelling forgiven, a short answer accepted in practice. */
        AUTO_PROVISIONAL,
        /** A suggestion for the teacher; does not count until confirmed. */
        SUGGESTED,
        /** Nothing is suggested; a teacher marks it. */
        TEACHER_ONLY
    }
}
