package org.ibid.web.assignment;

import java.util.UUID;

/** A quiz of a library put before a course. */
public record Assignment(
        UUID id, UUID course, UUID library, UUID quiz, String title, int items, double maxScore, Terms terms) {

    public String address() {
        return "/courses/" + course + "/quizzes/" + id;
    }
}
