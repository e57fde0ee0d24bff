package org.ibid.web.reading;

import org.ibid.core.essay.EssayVersion;
import org.ibid.web.course.Membership;

/**
 * Somebody of a course with one of its essays open.
 *
 * @param number of the version that is open
 */
public record Visit(Membership membership, CourseReading reading, int number, EssayVersion essay) {

    /** What an address within the reading begins with; it opens the version that is open now. */
    public String address(String parameters) {
        String version = number == reading.version() ? "" : "version=" + number;
        String all = version.isEmpty() || parameters.isEmpty() ? version + parameters : version + "&" + parameters;
        return reading.address() + (all.isEmpty() ? "" : "?" + all);
    }
}
