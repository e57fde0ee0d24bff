package org.ibid.web.impact;

import java.util.List;
import org.ibid.core.quiz.EditImpact;
import org.ibid.web.marks.MarksFound;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a draft would touch.
 *
 * @param version the content hash of the version that it would be
 * @param items null when quiz-service does not answer: then nobody knows
 */
record Impact(String version, @Nullable EditImpact items, MarksFound marks) {

    /** Whether it must be read before it is done. */
    public boolean touches() {
        return items == null
                || !items.doubtful().isEmpty()
                || !items.lost().isEmpty()
                || !items.failing().isEmpty()
                || marks.unplaced() > 0;
    }

    public List<EditImpact.Failing> failing() {
        return items == null ? List.of() : items.failing();
    }

    public List<EditImpact.TouchedQuiz> quizzes() {
        return items == null ? List.of() : items.quizzes();
    }
}
