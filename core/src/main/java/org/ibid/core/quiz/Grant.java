package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;

/**
 * What web vouches for when it calls quiz-service in a person's name: the claims of a JWS that lives at most
 * {@value #LIFETIME_SECONDS} seconds and travels in the header {@value #HEADER} beside the person's Keycloak token.
 *
 * @param sub the person, as in the Keycloak token
 * @param scope id of the course or library in which the role holds
 * @param role what the person is there
 * @param groups ids of the groups that an assistant sees; empty for all
 */
public record Grant(UUID sub, UUID scope, Role role, List<UUID> groups) {

    public static final String HEADER = "Ibid-Grant";
    public static final String ISSUER = "ibid-web";
    public static final String AUDIENCE = "quiz-service";
    public static final int LIFETIME_SECONDS = 60;

    public Grant {
        groups = List.copyOf(groups);
    }

    /** Roles of a membership. Their lower-case names are the claim's values. */
    public enum Role {
        /** Of a library: may review and edit its items and make quizzes. */
        OWNER,
        /** Of a course: may assign quizzes and see what came of them. */
        TEACHER,
        ASSISTANT,
        STUDENT
    }
}
