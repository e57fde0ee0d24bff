package org.ibid.web.assignment;

import java.util.UUID;

/**
 * A quiz of a library put before a course.
 *
 * @param coded whether it asks for an access code
 */
public record Assignment(
        UUID id,
        UUID course,
        UUID library,
        UUID quiz,
        String title,
        int items,
        double maxScore,
        Terms terms,
        boolean coded) {

    public String address() {
        return "/courses/" + course + "/quizzes/" + id;
    }
}
