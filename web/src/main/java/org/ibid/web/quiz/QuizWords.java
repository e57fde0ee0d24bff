package org.ibid.web.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Taking a quiz, and what came of it. */
@MessageBundle("quiz")
public interface QuizWords {

    // --- The door of a quiz ---

    @Message("Start")
    String start();

    @Message("Go on")
    String goOn();

    @Message("Try again")
    String tryAgain();

    @Message("The time runs from the moment you press it.")
    String timeRuns();

    @Message("It has not opened yet.")
    String notOpenYet();

    @Message("It is closed.")
    String closed();

    @Message("{#if tries == 1}You have used your try.{#else}You have used all your tries.{/if}")
    String noTriesLeft(int tries);

    @Message("Only students of the course take its quizzes.")
    String onlyStudents();

    @Message("What you did before")
    String earlierTries();

    @Message("marks are not shown yet")
    String marksNotYet();

    @Message("Access code")
    String code();

    @Message("This is not the access code of the quiz. Ask whoever supervises it.")
    String codeWrong();

    /** @param when time of day */
    @Message("Too many wrong codes. The next one may be given at {when}.")
    String codeTooOften(String when);

    /** Beside the points of a try that came late. */
    @Message("{percent} % taken off because it came late")
    String takenOff(int percent);

    @Message("Results of this quiz")
    String results();

    // --- Answering ---

    @Message("This is a preview. Nothing of it is kept in the gradebook or in statistics.")
    String preview();

    @Message("You have {whole} minutes ({usual} + your {extra}).")
    String yourTime(int whole, int usual, int extra);

    @Message("Take a break ({minutes} of these minutes are for breaks)")
    String takeABreak(int minutes);

    @Message("A break")
    String onABreak();

    @Message(
            "Your questions are covered, and what you gave is kept. The time runs on: {minutes} minutes of it are yours for"
                    + " breaks and have been counted in.")
    String breakHow(int minutes);

    // --- What is told before handing in ---

    @Message("{#if tries > 1}Look at it: is it right? (try {now} of {tries}){#else}Look at it: is it right?{/if}")
    String tryIt(int now, int tries);

    /** @param off per cent of the question’s points; 0 for none */
    @Message("A hint{#if off > 0} (costs {off} % of the points){/if}")
    String hint(int off);

    /** @param tries of which the last is meant */
    @Message("Try {tries} of {of}")
    String tryOf(int tries, int of);

    /** @param off per cent of the question’s points that an answer given now would lose; 0 for none */
    @Message(
            "{#if left == 1}You can try once more{#else}You can try {left} times more{/if}{#if off > 0}; an answer now loses"
                    + " {off} % of the points{/if}.")
    String triesLeft(int left, int off);

    @Message("This answer stands.")
    String answerStands();

    @Message("Hints")
    String hints();

    @Message("From a teacher:")
    String hintWords();

    /** @param where {@link #paragraph} or {@link #note} */
    @Message("{#if section}Read on from the heading{#else}Read this again:{/if} {where}")
    String hintPlace(String where, boolean section);

    @Message("This one is not it:")
    String hintWithout();

    @Message("It begins with")
    String hintBegins();

    @Message("(not this one)")
    String takenOut();

    @Message(
            "Answered{#if tries > 1} in {tries} tries{/if}{#if hints > 0}{#if tries > 1} and{/if} with {#if hints == 1}1"
                    + " hint{#else}{hints} hints{/if}{/if}.")
    String afterSteps(int tries, int hints);

    // --- Another question on the passage ---

    @Message("Another question")
    String another();

    @Message("Another question on this passage")
    String anotherOnPassage();

    @Message("It counts for nothing, and nobody sees what you answer.")
    String anotherHow();

    @Message("There is another question here by now.")
    String anotherByNow();

    @Message("Questions of this quiz")
    String navigator();

    @Message("answered")
    String stateAnswered();

    @Message("unanswered")
    String stateUnanswered();

    @Message("flagged")
    String stateFlagged();

    @Message("Flag for later")
    String flag();

    @Message("Questions {from} to {to} of {all}")
    String page(int from, int to, int all);

    @Message("Save and go on")
    String next();

    @Message("Save and go back")
    String previous();

    @Message("From here there is no way back to these questions.")
    String noWayBackToPage();

    @Message("You have flagged:")
    String stillFlagged();

    @Message("{#if count == 1}1 question has{#else}{count} questions have{/if} not been shown to you yet.")
    String stillAhead(int count);

    @Message("The flag could not be kept.")
    String flagNotKept();

    @Message("An answer on another page is not saved yet: question %1.")
    String waitsElsewhere();

    @Message("Not everything could be kept")
    String notAllKept();

    @Message("Ends by itself on {when}.")
    String endsOn(String when);

    @Message("Save")
    String save();

    @Message("Look it over and hand in")
    String lookOver();

    @Message("Question {number}")
    String question(int number);

    @Message("Open the essay (in another tab)")
    String openEssay();

    @Message("What belongs in the gap")
    String inTheGap();

    @Message("(blank)")
    String blank();

    @Message("{#if most == 1}Select the sentence.{#else}Select up to {most} sentences.{/if}")
    String select(int most);

    @Message("This was answered in another window as well.")
    String clash();

    @Message("Kept from there")
    String clashKept();

    @Message("Given here")
    String clashGiven();

    @Message("What you gave here stands below and is kept when you save.")
    String clashWhat();

    @Message("Keep the other one")
    String keepOther();

    @Message("nothing")
    String nothing();

    /** @param at time of day */
    @Message("Saved {at}")
    String saved(String at);

    // --- What the page's script says; %1 and %2 stand for what it knows ---

    @Message("%1 left.")
    String left();

    @Message("%1 min %2 s")
    String minutesAndSeconds();

    @Message("The time is over.")
    String timeOver();

    @Message("The time is over. What is saved counts.")
    String timeOverSaved();

    @Message("You have been given more time. Ends by itself on %1.")
    String moreTime();

    @Message("The end has been moved. Ends by itself on %1.")
    String lessTime();

    @Message("%1 of %2 selected.")
    String selected();

    @Message("%1 of %1 selected: take one back first.")
    String selectedTooMany();

    @Message("Not saved yet …")
    String notSavedYet();

    @Message("Saved %1")
    String savedAt();

    @Message("All saved %1")
    String allSavedAt();

    @Message("Saving …")
    String saving();

    @Message("Not saved yet: no connection. It is kept in this browser and sent again.")
    String offlinePart();

    @Message("No connection. Your answers are kept in this browser and sent again.")
    String offline();

    @Message("This try has ended. What you gave here came too late to count. It is kept for your teacher.")
    String tooLate();

    @Message("See what counts")
    String seeWhatCounts();

    @Message("This could not be kept.")
    String notKept();

    @Message(
            "Not saved: you were signed out. Sign in again in another tab, then load this page again: it still has your"
                    + " answers.")
    String signedOut();

    @Message("This was answered in another window as well. Kept from there: “%1”. Given here: “%2”.")
    String clashInScript();

    @Message("Keep what I gave here")
    String keepMine();

    @Message("Saved in the other window")
    String savedElsewhere();

    @Message("Not saved yet: choose one of the two.")
    String chooseOne();

    // --- Handing in ---

    @Message("Before you hand in")
    String beforeHandingIn();

    @Message("You have answered {answered} of {#if all == 1}1 question{#else}{all} questions{/if}. Everything up to"
            + " here is kept.")
    String answered(int answered, int all);

    @Message("Still open:")
    String stillOpen();

    @Message("Once you have handed it in, this try cannot be changed.")
    String noWayBack();

    @Message("Hand in")
    String handIn();

    @Message("Back to the questions")
    String backToQuestions();

    @Message("Handed in")
    String handedIn();

    @Message("“{title}” was handed in. All that you answered until then is kept.")
    String wasHandedIn(String title);

    @Message("“{title}” was handed in on {when}. All that you answered until then is kept.")
    String wasHandedInOn(String title, String when);

    @Message("{answered} of {#if all == 1}1 question{#else}{all} questions{/if} answered.")
    String keptOf(int answered, int all);

    @Message("The last answer was saved on {when}.")
    String lastSaved(String when);

    @Message("What you sent just now came after the end. It is kept for your teacher and does not count.")
    String keptUncounted();

    @Message("See what came of it")
    String seeFeedback();

    @Message("Back to the course")
    String backToCourse();

    // --- Not saved without a script ---

    @Message("Not saved yet")
    String notSavedTitle();

    @Message("Not saved yet: your answers are here")
    String answersAreHere();

    @Message("A part of Ibid is not answering. Nothing that you typed is lost: it is in this page. Wait a moment, then"
            + " send it once more.")
    String sendOnceMoreWhy();

    @Message("Send it once more")
    String sendOnceMore();

    @Message("What you gave")
    String whatYouGave();

    // --- What came of it ---

    @Message("What came of it")
    String feedback();

    @Message("Handed in on {when}.")
    String handedInOn(String when);

    @Message("This quiz was taken on version {number} of {count}. The words are shown as they were then.")
    String takenOnVersion(int number, int count);

    @Message("Back to the quiz")
    String backToQuiz();

    @Message("Marks are not shown for this quiz.")
    String marksNever();

    @Message("Your marks are shown from {when} on.")
    String marksFrom(String when);

    @Message("Right answers are not shown for this quiz.")
    String keysNever();

    @Message("Right answers and explanations are shown from {when} on.")
    String keysFrom(String when);

    @Message("Not answered")
    String notAnswered();

    @Message("Answered")
    String isAnswered();

    @Message("Right")
    String right();

    /** @param points {@code 1 of 2 points} */
    @Message("Partly right: {points}")
    String partlyRight(String points);

    @Message("Not right")
    String notRight();

    @Message("Your answer")
    String yourAnswer();

    @Message("Right answer")
    String rightAnswer();

    @Message("About your answer")
    String aboutYourAnswer();

    /** Above the comment of whoever marked it. */
    @Message("What the teacher says")
    String markerSays();

    @Message("Why")
    String why();

    @Message("Where the other options belong")
    String elsewhere();

    @Message("Paragraph {number}")
    String paragraph(String number);

    /** @param where {@code Paragraph 12} */
    @Message("{where} of “{essay}”")
    String whereBeside(String where, String essay);

    @Message("Note {number}")
    String note(String number);

    /** @param where {@code Paragraph 12} */
    @Message("{where}: read it in the essay")
    String readIt(String where);

    // --- Interactions ---

    @Message("Notes")
    String notes();

    @Message("choose …")
    String choose();

    @Message("Choose all that apply.")
    String chooseAll();

    @Message("Choose up to {most}.")
    String chooseUpTo(int most);

    @Message("Gap {number} of {of}")
    String gapOf(int number, int of);

    @Message("Number")
    String numberField();

    @Message("In figures or words: 1,250,000 or 1.25 million.")
    String numberHint();

    @Message("Date")
    String dateField();

    @Message("As exactly as the essay says it: 14 July 1789, July 1789, c. 1790, the 1790s, 44 BCE, 25 October 1917"
            + " (old style).")
    String dateHint();

    @Message("Understood as {what}")
    String understood(String what);

    @Message("Not understood yet: see the examples above. It is kept as you typed it.")
    String notUnderstood();

    @Message("Give each line its place, 1 for the first.")
    String orderHow();

    @Message("{#if most == 1}Select the sentence in the essay.{#else}Select up to {most} sentences in the essay.{/if}")
    String selectInEssay(int most);

    @Message("In a sentence or two")
    String shortField();

    @Message("About {number} characters.")
    String aboutCharacters(int number);

    @Message("Your text")
    String longField();

    @Message("A teacher reads and marks it.")
    String longHow();

    @Message("Line")
    String line();

    @Message("right")
    String lineRight();

    @Message("not right")
    String lineWrong();

    @Message("Not marked yet")
    String notMarked();

    @Message("Not all marked yet. So far: {points}")
    String notAllMarked(String points);

    @Message("{#if answers == 1}One answer is not marked yet: a teacher reads it. Its point is not in the"
            + " total.{#else}{answers} answers are not marked yet: a teacher reads them. Their points are not in"
            + " the total.{/if}")
    String waiting(int answers);

    // --- Interactions, in scripts: %1, %2 stand for what the script knows ---

    @Message("Understood as %1")
    String understoodInScript();

    @Message("%1 of %2 answered.")
    String answeredOf();

    @Message("%1 characters, %2 words.")
    String lengthOf();

    @Message("Move the lines with their buttons, or give each its place.")
    String orderByButtons();

    @Message("The order is right as it stands")
    String orderKeep();

    @Message("Every line has its place now.")
    String orderAll();

    @Message("Up: %1")
    String orderUp();

    @Message("Down: %1")
    String orderDown();

    @Message("%1: place %2 of %3.")
    String orderMoved();

    @Message("Tap or drag over sentences. By keyboard: ← → for sentences, ↑ ↓ for paragraphs, Page Up and Page Down for"
            + " headings, space to select.")
    String selectHow();

    @Message("Undo")
    String undo();

    // --- Disputing a mark ---

    @Message("Dispute a mark")
    String dispute();

    @Message("I dispute this mark")
    String disputeThis();

    @Message("Show your teacher the words of the text that speak for your answer.")
    String disputeHow();

    @Message("Where the text says so")
    String disputeWhere();

    @Message("What you want to say")
    String disputeWhy();

    @Message("Send to the teacher")
    String disputeSend();

    @Message("Sent. You will see here what the teacher says.")
    String disputeMade();

    @Message("Back to the feedback")
    String backToFeedback();

    @Message("{#switch state}{#case 'OPEN'}Sent; not answered yet.{#case 'UPHELD'}You are right, the teacher"
            + " says.{#case 'REJECTED'}The mark stands, the teacher says.{#case}You were right; the marks have"
            + " been made anew.{/switch}")
    String disputed(String state);

    @Message("Your marks were made anew on {when}: {reason}")
    String markedAnew(String when, String reason);

    @Message("This question is out of the total")
    String outOfTotal();

    // --- One question tried by its teacher ---

    @Message("As a student sees it")
    String asStudent();

    @Message("Answer it to see what a student is told afterwards. Nothing of it is kept.")
    String trialKeepsNothing();

    @Message("Answer")
    String answerOnTrial();

    @Message("Answer it again")
    String answerAgain();

    @Message("Back to the form, with what is typed")
    String backToForm();

    @Message("Back to the question")
    String backToQuestion();
}
