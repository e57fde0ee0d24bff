package org.ibid.web.course;

import java.util.UUID;
import org.ibid.core.quiz.Grant;

/** What somebody is in a course. Every right in a course comes from it, none from a role of the realm. */
public record Membership(Course course, UUID person, Grant.Role role) {

    public boolean teaches() {
        return role == Grant.Role.TEACHER;
    }

    /** True for those who may see what came of other people's attempts. */
    public boolean staff() {
        return role == Grant.Role.TEACHER || role == Grant.Role.ASSISTANT;
    }
}
