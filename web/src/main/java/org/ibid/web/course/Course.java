package org.ibid.web.course;

import java.time.ZoneId;
import java.util.UUID;

/** A class: the people who read essays and take quizzes together. All its times are in its zone. */
public record Course(UUID id, String title, ZoneId zone, JoinCode joinCode) {

    public CourseTime time() {
        return new CourseTime(zone);
    }
}
