package org.ibid.web.quizmaking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Making a quiz of approved questions. */
@MessageBundle("quizmaking")
public interface QuizmakingWords {

    /** The brackets are a link to the library. */
    @Message("None yet. Open an essay in the [library], approve some of its questions, and make a quiz of them.")
    String none();

    @Message("New quiz")
    String newQuiz();

    @Message("Change the quiz")
    String changeQuiz();

    @Message("Change")
    String change();

    /** What a new quiz is called until somebody names it. */
    @Message("Quiz: {essay}")
    String titleFor(String essay);

    @Message("Title")
    String title();

    @Message("Questions")
    String questions();

    @Message("They follow the text, unless you number them.")
    String orderHint();

    @Message("Place of question {number}")
    String placeOf(int number);

    @Message("No question is approved yet. Review some first.")
    String noneApproved();

    @Message("Save the quiz")
    String save();

    @Message("To put it before a class, open the course and choose this quiz there.")
    String whereToSet();

    @Message("Enter a title")
    String titleMissing();

    @Message("Use at most {most} characters")
    String titleTooLong(int most);

    @Message("Choose at least one question")
    String itemsMissing();

    @Message("The quiz is made.")
    String made();

    @Message("The quiz is changed.")
    String changed();

    // --- Blueprint ---

    @Message("Draw the questions by a blueprint instead")
    String byBlueprint();

    @Message("Blueprint")
    String blueprint();

    @Message("Every try gets as many questions of each row as the row says, those that the student has not had first."
            + " Only approved questions are drawn.")
    String blueprintHint();

    @Message("Row {number}")
    String row(int number);

    @Message("How many")
    String howMany();

    @Message("From which section")
    String section();

    @Message("Level")
    String level();

    @Message("Kind")
    String kind();

    @Message("any")
    String any();

    @Message("Beginning")
    String beginning();

    /** @param fit how many approved questions fit the row */
    @Message("{#if fit == 1}1 fits{#else}{fit} fit{/if}")
    String fit(int fit);

    @Message("Only {fit} approved questions fit row {number}")
    String tooFewFit(int number, int fit);

    @Message("Say how many questions of at least one row")
    String rowsMissing();

    @Message("Drawn for each try")
    String drawn();

    @Message("Students get different questions; each of them gets these.")
    String drawnHint();

    /** @param what the criteria, parted by commas */
    @Message("{number} of {pool}: {what}")
    String drawnOf(int number, int pool, String what);

    @Message("any section, level and kind")
    String anything();

    // --- What is amiss between its questions ---

    @Message("Look at these before you set it")
    String lookAgain();

    /** @param why name of a {@code QuizCheck.Why} */
    @Message("Questions {one} and {other} {#switch why}{#case 'ALIKE'}ask nearly the same.{#case 'TELLS'}stand at one"
            + " place, and one says the answer of the other.{#else}hang on the same words: who has answered one"
            + " knows the other.{/switch}")
    String clash(int one, int other, String why);

    @Message("Question {number} is about “{essay}”, too. A class that does not read it gets the words quoted and cannot"
            + " open them.")
    String besideToo(int number, String essay);

    @Message("The right option stands at place {place} in {most} of {all} questions. Change the order of the questions,"
            + " or have options shuffled where you set the quiz.")
    String lopsided(int most, int all, int place);
}
