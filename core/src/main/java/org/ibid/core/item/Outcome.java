package org.ibid.core.item;

/**
 * What came of grading one part.
 *
 * @param score 0 to 1
 * @param state how far the score is settled
 * @param remark what the grader noticed, in words for the learner: {@code Spelling corrected}; empty if nothing
 */
public record Outcome(double score, State state, String remark) {

    public static Outcome settled(double score) {
        return new Outcome(score, State.AUTO_FINAL, "");
    }

    public boolean right() {
        return score >= 1 - 1e-9;
    }

    public enum State {
        AUTO_FINAL,
        AUTO_PROVISIONAL,
        SUGGESTED,
        TEACHER_ONLY
    }
}
