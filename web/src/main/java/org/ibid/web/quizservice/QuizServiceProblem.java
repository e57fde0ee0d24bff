package org.ibid.web.quizservice;

import org.ibid.core.quiz.Problem;

/** A refusal by quiz-service. */
public abstract sealed class QuizServiceProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private QuizServiceProblem(Problem problem) {
        super(problem.status() + " " + problem.type() + ": " + problem.title());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** What was asked about is not there, or is somebody else's. */
    public static final class NotThere extends QuizServiceProblem {
        private static final long serialVersionUID = 1L;

        NotThere(Problem problem) {
            super(problem);
        }
    }

    /** Something has changed meanwhile, or its time is over. */
    public static final class Conflict extends QuizServiceProblem {
        private static final long serialVersionUID = 1L;
        private final String body;

        Conflict(Problem problem, String body) {
            super(problem);
            this.body = body;
        }

        /** The reply as it came: for a save, the JSON of a {@link org.ibid.core.quiz.SaveConflict}. */
        public String body() {
            return body;
        }
    }

    /** What was sent makes no sense to it; {@link #problem()} says why in words for a person. */
    public static final class Refused extends QuizServiceProblem {
        private static final long serialVersionUID = 1L;

        Refused(Problem problem) {
            super(problem);
        }
    }

    /** It is not there, too slow or broken. */
    public static final class Unavailable extends QuizServiceProblem {
        private static final long serialVersionUID = 1L;

        Unavailable(Problem problem) {
            super(problem);
        }
    }
}
