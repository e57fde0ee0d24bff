package org.ibid.quiz.attempt;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.Grant;

/** Whose attempts somebody may see in a course. Pure. */
public final class Sight {

    private Sight() {}

    static boolean sees(Grant by, AttemptRow attempt) {
        if (!attempt.course.equals(by.scope())) {
            return false;
        }
        return sees(by, attempt.learner, attempt.learnerGroups.groups());
    }

    /** The same of somebody in the course that the grant is for. */
    public static boolean sees(Grant by, UUID learner, List<UUID> groups) {
        return switch (by.role()) {
            case STUDENT -> learner.equals(by.sub());
            case TEACHER -> true;
            case ASSISTANT -> by.groups().isEmpty() || !Collections.disjoint(by.groups(), groups);
            case OWNER -> false;
        };
    }
}
