package org.ibid.web.course;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Somebody's courses, a course, a new one. */
@MessageBundle("course")
public interface CourseWords {

    @Message("You teach this course")
    String youTeach();

    @Message("You assist in this course")
    String youAssist();

    @Message("You study in this course")
    String youStudy();

    @Message("You are in no course yet.")
    String none();

    @Message("Join a course with its code")
    String joinByCode();

    @Message("New course")
    String newCourse();

    /** @param zone such as {@code Berlin time} */
    @Message("All times are {zone}.")
    String allTimesAre(String zone);

    // --- A new course ---

    @Message("Title")
    String title();

    @Message("As your students know it: “Revolutions of the twentieth century”.")
    String titleHint();

    @Message("Give the course a title.")
    String titleMissing();

    @Message("A title may have up to {most} characters.")
    String titleTooLong(int most);

    @Message("Time zone")
    String zone();

    @Message("Hours of this course are meant, and shown to everybody, in this zone.")
    String zoneHint();

    @Message("Choose a zone")
    String chooseZone();

    @Message("Choose the time zone in which the course’s hours are meant.")
    String zoneMissing();

    @Message("Create the course")
    String create();

    @Message("The course is there. Give its code to your students, and add what they are to read.")
    String created();
}
