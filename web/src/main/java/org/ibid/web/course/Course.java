package org.ibid.web.course;

import java.time.ZoneId;
import java.util.UUID;
import org.ibid.web.language.TimeWords;

/** A class: the people who read essays and take quizzes together. All its times are in its zone. */
public record Course(UUID id, String title, ZoneId zone, JoinCode joinCode) {

    public CourseTime time(TimeWords words) {
        return new CourseTime(zone, words);
    }
}
