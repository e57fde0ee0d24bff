package org.ibid.web.quiz;

import java.time.ZoneId;
import java.util.UUID;

/**
 * What a browser keeps of an attempt, so that it can be gone on with while Keycloak is away and without asking the
 * database: where it belongs, and the token that quiz-service minted for it.
 *
 * @param zone of the course, for the times on the page
 * @param openText whether the essay may stay open meanwhile
 */
record AttemptTicket(
        UUID attempt, UUID assignment, UUID course, UUID person, ZoneId zone, boolean openText, String token) {

    private static final int FIELDS = 7;

    String written() {
        return String.join(
                "\n",
                attempt.toString(),
                assignment.toString(),
                course.toString(),
                person.toString(),
                zone.getId(),
                Boolean.toString(openText),
                token);
    }

    /** @throws IllegalArgumentException for anything that {@link #written()} did not write */
    static AttemptTicket read(String written) {
        String[] fields = written.split("\n", FIELDS);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("not a ticket");
        }
        return new AttemptTicket(
                UUID.fromString(fields[0]),
                UUID.fromString(fields[1]),
                UUID.fromString(fields[2]),
                UUID.fromString(fields[3]),
                ZoneId.of(fields[4]),
                Boolean.parseBoolean(fields[5]),
                fields[6]);
    }
}
