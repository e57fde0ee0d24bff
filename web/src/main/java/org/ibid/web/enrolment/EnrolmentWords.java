package org.ibid.web.enrolment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Joining a course, and who is in it. */
@MessageBundle("enrolment")
public interface EnrolmentWords {

    @Message("Your courses")
    String yourCourses();

    @Message("{#if count == 1}1 student{#else}{count} students{/if}")
    String students(int count);

    // --- Joining ---

    @Message("Join a course")
    String joinACourse();

    @Message("Join {title}")
    String join(String title);

    @Message("No course has the code “{typed}”")
    String noSuchCode(String typed);

    /** The brackets are a link to the field. */
    @Message(
            "[Look at it once more]: a code has eight letters and digits and never a 0, O, 1, I, L, U or V. If it is right, your"
                    + " teacher may have made a new one.")
    String lookOnceMore();

    @Message("Code")
    String code();

    @Message("From your teacher, such as ABCD-EFGH.")
    String codeHint();

    @Message("Go on")
    String goOn();

    /** @param teachers their names, parted by commas */
    @Message("Taught by {teachers}.")
    String taughtBy(String teachers);

    @Message("Sign in first; then you can join.")
    String signInFirst();

    @Message("Join this course")
    String joinThisCourse();

    @Message("You are in {title}.")
    String joined(String title);

    // --- For teachers ---

    @Message("Students")
    String studentsTitle();

    /** The brackets are in bold: the entry of the navigation that students look for. */
    @Message("To join, students open this address or give the code under [Courses]:")
    String howToJoin();

    @Message("Copy the link")
    String copyLink();

    @Message("Copied.")
    String copied();

    @Message("Roster: {#if count == 1}1 person{#else}{count} people{/if}")
    String rosterOf(int count);

    @Message("Make a new code")
    String newCode();

    @Message("The present code stops working. Whoever is in the course stays in it.")
    String newCodeWarning();

    @Message("The course has a new code. The old one no longer opens it.")
    String codeRenewed();

    @Message("Roster")
    String roster();

    @Message("People of {title}")
    String peopleOf(String title);

    @Message("Name")
    String name();

    @Message("E-mail")
    String email();

    @Message("In this course")
    String inThisCourse();

    /** @param zone such as {@code Berlin time} */
    @Message("Since ({zone})")
    String since(String zone);

    /** @param role {@code TEACHER}, {@code ASSISTANT} or {@code STUDENT} */
    @Message("{#switch role}{#case 'TEACHER'}teacher{#case 'ASSISTANT'}assistant{#else}student{/switch}")
    String role(String role);

    /** Somebody has an accommodation; a link to it. */
    @Message("set")
    String accommodated();

    @Message("none")
    String notAccommodated();
}
