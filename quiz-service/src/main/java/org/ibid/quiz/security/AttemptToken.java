package org.ibid.quiz.security;

import java.util.UUID;

/**
 * What lets its bearer read, save and submit one attempt, Keycloak or no Keycloak.
 *
 * @param scope the course
 * @param serial must be the one that stands with the attempt: counting that one up revokes every token before
 */
public record AttemptToken(UUID attempt, UUID learner, UUID scope, int serial) {

    /** The header it travels in. */
    public static final String HEADER = "Ibid-Attempt";
}
