package org.ibid.web.quizservice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What quiz-service refuses, by the type of its problem, so that it is said in the language of the page. */
@MessageBundle("refusal")
public interface RefusalWords {

    @Message("Every try at this quiz has been used.")
    String noTriesLeft();

    @Message("This quiz is not open yet.")
    String notOpenYet();

    @Message("This quiz has closed.")
    String windowClosed();

    @Message("No question of this quiz can be asked now.")
    String nothingToAsk();

    @Message("This attempt is over. Your answer is kept, but does not count.")
    String attemptClosed();

    @Message("This answer is too long to be kept.")
    String tooLong();

    @Message("This is no answer to this question.")
    String wrongAnswerForm();

    @Message("These terms leave no time or no try.")
    String policySenseless();

    @Message("A quiz needs a title of up to 300 characters.")
    String titleMissing();

    @Message("A quiz needs at least one question.")
    String noItems();

    @Message("A question may stand in a quiz only once.")
    String itemTwice();

    @Message("Only approved questions may stand in a quiz.")
    String notApproved();

    @Message("This question has been changed meanwhile.")
    String staleRevision();

    @Message("The rows together ask for more questions than fit them.")
    String drawsShort();

    @Message("There is nothing of yours to take back here.")
    String nothingToUndo();

    @Message("Somebody has decided about this question since.")
    String decidedSince();

    @Message("Somebody else must approve a question that you wrote or changed.")
    String ownItem();

    @Message("A question of this quiz is answered in the essay itself, so the text cannot be closed for it.")
    String closedSelection();

    @Message("This question has been left, and there is no way back in this quiz.")
    String pageLeft();

    @Message("There is no such attempt.")
    String noSuchAttempt();

    @Message("A part of Ibid is not answering.")
    String unavailable();

    @Message("You have disputed the mark of this question already.")
    String challengedAlready();

    @Message("There is no mark of this question yet that could be disputed.")
    String noMarkYet();

    @Message("Select the words of the text that you rest on.")
    String nothingCited();

    @Message("Say why.")
    String replyEmpty();

    @Message("This has been answered already.")
    String challengeAnswered();

    @Message("Something has changed since this was worked out.")
    String planChanged();

    @Message("This would leave no question that counts in somebody's attempt.")
    String nothingLeft();

    @Message("A later regrade stands above this one: take that back first.")
    String notTheNewest();

    @Message("Answer the student before you regrade for it.")
    String challengeNotUpheld();

    @Message("What is shown only after the close cannot be told, or hinted at, while a question is answered.")
    String toldTooEarly();

    @Message("Answer the question first.")
    String nothingAnswered();

    @Message("There is no further hint for this question.")
    String noHint();

    @Message("Whether an answer is right is told after handing in.")
    String nothingTold();

    @Message("This question has had its last try; its answer stands.")
    String questionSettled();
}
