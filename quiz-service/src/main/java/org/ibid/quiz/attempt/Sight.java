package org.ibid.quiz.attempt;

import java.util.Collections;
import org.ibid.core.quiz.Grant;

/** Whose attempts somebody may see in a course. Pure. */
final class Sight {

    private Sight() {}

    static boolean sees(Grant by, AttemptRow attempt) {
        if (!attempt.course.equals(by.scope())) {
            return false;
        }
        return switch (by.role()) {
            case STUDENT -> attempt.learner.equals(by.sub());
            case TEACHER -> true;
            case ASSISTANT ->
                by.groups().isEmpty() || !Collections.disjoint(by.groups(), attempt.learnerGroups.groups());
            case OWNER -> false;
        };
    }
}
