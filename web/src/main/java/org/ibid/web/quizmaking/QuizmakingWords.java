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
}
