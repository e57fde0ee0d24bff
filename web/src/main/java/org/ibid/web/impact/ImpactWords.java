package org.ibid.web.impact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What publishing would touch; what moving a course to the newest version would change. */
@MessageBundle("impact")
public interface ImpactWords {

    @Message("Before you publish version {number}")
    String title(int number);

    @Message("What this edit does")
    String trail();

    @Message("Published versions stay as they are. Attempts that were begun keep the version that they began with.")
    String stays();

    @Message("Nothing that hangs on this essay is touched.")
    String nothing();

    @Message(
            "The questions cannot be looked at now: what becomes of them is not known. They are looked at again after publishing.")
    String unknown();

    @Message("What becomes of the questions")
    String questions();

    @Message("stay where they are")
    String unmoved();

    @Message("move along with their passages")
    String moving();

    @Message("wait for you to say where their passage is")
    String doubtful();

    @Message("are paused: their passage is gone")
    String lost();

    @Message("Doubtful")
    String doubtfulTitle();

    @Message("Lost")
    String lostTitle();

    @Message("Now")
    String was();

    @Message("After publishing")
    String willBe();

    @Message("Not there")
    String notThere();

    @Message("Quizzes that they stand in")
    String quizzes();

    @Message("Quiz")
    String quiz();

    @Message("Questions touched")
    String questionsTouched();

    @Message("Open in courses")
    String open();

    @Message("Attempts under way")
    String attempts();

    @Message("Until they are settled, new attempts at these quizzes leave the questions out.")
    String leftOut();

    @Message("would fail a check with the new text")
    String failing();

    @Message("Checks that would fail")
    String failingTitle();

    @Message(
            "These keep their passages, but the text around says something else now. Where the right answer may no longer hold, publishing takes the question out of use and sends it back to review; the others stay as they are, with a remark.")
    String failingMeans();

    @Message("Goes back to review")
    String backToReview();

    @Message("Stays in use")
    String staysInUse();

    @Message("Is not in use")
    String notInUse();

    @Message("Open the question")
    String toDesk();

    @Message("Students’ own marks")
    String marks();

    @Message(
            "Of the marks and notes that students made in this essay {kept} would stand in their place, {doubtful} would be doubtful, and of {lost} the words would be gone. Those without a place are lit nowhere; students see them listed with their old words.")
    String marksCount(int kept, int doubtful, int lost);

    @Message("They stay with the version that the course reads until you move the course.")
    String marksStay();

    @Message("Publish anyway")
    String publishAnyway();

    @Message("Publish")
    String publish();

    @Message("Back to the draft")
    String back();

    // --- Moving a course ---

    @Message("A newer version can be read")
    String newer();

    @Message("Read version {number} in this course")
    String moveTitle(int number);

    @Message("New version")
    String moveTrail();

    @Message("The course reads version {from}. The newest is version {to}.")
    String moveFromTo(int from, int to);

    @Message("The course reads the newest version already.")
    String newestAlready();

    @Message("What changes for the students")
    String changes();

    @Message("Passages as they were")
    String same();

    @Message("Passages with other words")
    String changed();

    @Message("New passages")
    String fresh();

    @Message("Passages that are gone")
    String gone();

    @Message("Marks and notes of students that are found again")
    String marksKept();

    @Message("Marks and notes that are listed apart, because their place is doubtful")
    String marksDoubtful();

    @Message("Marks and notes that are listed apart, because their words are gone")
    String marksLost();

    @Message("Attempts, and what came of them, go on showing the words that were read then.")
    String attemptsStay();

    @Message("Move the course to version {number}")
    String move(int number);

    @Message("Back to the course")
    String toCourse();

    @Message("The course now reads version {number}.")
    String moved(int number);
}
