package org.ibid.core.quiz;

/**
 * What went wrong, after RFC 9457.
 *
 * @param type stable name: {@code stale-revision}
 * @param title for a person, one line
 * @param status the HTTP status
 * @param detail what to do; may be empty
 */
public record Problem(String type, String title, int status, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
