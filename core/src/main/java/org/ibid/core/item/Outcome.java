package org.ibid.core.item;

/**
 * What came of grading one part.
 *
 * @param score 0 to 1; of a suggested one, what is suggested, and 0 where only a teacher can say
 * @param state how far the score is settled
 * @param remark what the grader noticed, in words for the learner: {@code Spelling corrected}; what a teacher who
 *     marked it says; empty if nothing
 */
public record Outcome(double score, State state, String remark) {

    public static Outcome settled(double score) {
        return new Outcome(score, State.AUTO_FINAL, "");
    }

    /** @param remark what the teacher says of it; may be empty */
    public static Outcome marked(double score, String remark) {
        return new Outcome(score, State.MARKED, remark);
    }

    public static Outcome outOfTotal() {
        return new Outcome(0, State.DROPPED, "");
    }

    public static Outcome teacherOnly() {
        return new Outcome(0, State.TEACHER_ONLY, "");
    }

    /** True where the score counts; false while the part is not marked yet. */
    public boolean counts() {
        return state == State.AUTO_FINAL || state == State.AUTO_PROVISIONAL || state == State.MARKED;
    }

    /** True while a teacher has yet to mark the part. */
    public boolean waits() {
        return state == State.SUGGESTED || state == State.TEACHER_ONLY;
    }

    /** True where the part is out of the total: it neither adds to it nor to what could be reached. */
    public boolean dropped() {
        return state == State.DROPPED;
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
        return waits() ? new Outcome(0, state, "") : this;
    }

    public enum State {
        /** Settled by a rule. */
        AUTO_FINAL,
        /** Counts, and a teacher may look at it: a spelling forgiven, a short answer accepted in practice. */
        AUTO_PROVISIONAL,
        /** A suggestion for the teacher; does not count until confirmed. */
        SUGGESTED,
        /** Nothing is suggested; a teacher marks it. */
        TEACHER_ONLY,
        /** Settled by a person. */
        MARKED,
        /** Taken out of the total for everybody. */
        DROPPED
    }
}
