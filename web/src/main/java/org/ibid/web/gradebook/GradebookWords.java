package org.ibid.web.gradebook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Results of a course, on pages and in files. */
@MessageBundle("gradebook")
public interface GradebookWords {

    @Message("No quiz has been set yet.")
    String noQuiz();

    @Message("No student has joined yet.")
    String noStudent();

    @Message("Points of the try that counts.")
    String bestTry();

    @Message("Save as CSV")
    String saveAsCsv();

    @Message("Points of {title}")
    String pointsOf(String title);

    @Message("Student")
    String student();

    /** @param most points, as a written number */
    @Message("of {most}")
    String of(String most);

    @Message("nothing handed in")
    String nothingHandedIn();

    /** @param open true while a try is under way */
    @Message("{#if tries > 1}{tries} tries{#if open}, under way{/if}{#else if open}under way{/if}")
    String remark(int tries, boolean open);

    @Message("{waiting} to mark")
    String toMark(int waiting);

    @Message("Marking")
    String marking();

    @Message("Disputes")
    String disputes();

    @Message("Regrade")
    String regrade();

    @Message("What was regraded")
    String regrades();

    // --- One quiz ---

    @Message("Results: {title}")
    String resultsOf(String title);

    @Message("Points by question, a line for each try that was handed in; the one that counts is in bold.")
    String byQuestion();

    @Message("Points of {title} by question")
    String pointsByQuestion(String title);

    /** @param zone such as {@code Berlin time} */
    @Message("Handed in ({zone})")
    String handedInAt(String zone);

    @Message("Points of {most}")
    String pointsOfMost(String most);

    /** Ahead of a question's number, for those who do not see that it is one. */
    @Message("Question")
    String question();

    @Message("(counts)")
    String counts();

    @Message("Nobody has handed it in yet.")
    String nobodyYet();

    // --- Columns of files ---

    @Message("Name")
    String nameColumn();

    @Message("E-mail")
    String emailColumn();

    @Message("{title} (of {most})")
    String pointsColumn(String title, String most);

    @Message("{title}: tries")
    String triesColumn(String title);

    @Message("Handed in")
    String handedInColumn();

    @Message("Counts")
    String countsColumn();

    @Message("Points")
    String allPointsColumn();

    @Message("Question {number}")
    String questionColumn(int number);

    @Message("yes")
    String yes();

    @Message("no")
    String no();
}
