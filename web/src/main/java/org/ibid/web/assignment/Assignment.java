package org.ibid.web.assignment;

import java.util.UUID;

/** A quiz of a library put before a course. */
public record Assignment(
        UUID id, UUID course, UUID library, UUID quiz, String title, int items, double maxScore, Terms terms) {

    /** The most that one can get, as a number in words. */
    public String mostPoints() {
        return Points.number(maxScore);
    }

    public String address() {
        return "/courses/" + course + "/quizzes/" + id;
    }
}
