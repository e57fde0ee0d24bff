package org.ibid.web.reading;

import java.util.UUID;

/** An essay that a course reads, at one version. */
public record CourseReading(UUID id, UUID course, UUID essay, int version, String title) {

    public String address() {
        return "/courses/" + course + "/readings/" + id;
    }
}
