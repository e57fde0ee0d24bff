package org.ibid.quiz.problem;

import org.ibid.core.quiz.Problem;

/** A request that is refused with a problem document. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    private Refusal(Problem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** Absent, or somebody else's: the two cannot be told apart. */
    public static Refusal notFound() {
        return new Refusal(new Problem("not-found", "There is nothing here.", 404, ""));
    }

    /** It does not fit what is there now. */
    public static Refusal conflict(String type, String title) {
        return new Refusal(new Problem(type, title, 409, ""));
    }

    /** Understood, but not acceptable. */
    public static Refusal unacceptable(String type, String title, String detail) {
        return new Refusal(new Problem(type, title, 422, detail));
    }
}
