package org.ibid.web.assignment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Quizzes of a course: setting one, and the sentence that says what it is like. */
@MessageBundle("assignment")
public interface AssignmentWords {

    @Message("There is no quiz yet.")
    String none();

    @Message("Set a quiz")
    String setAQuiz();

    @Message("Quizzes open now")
    String openNow();

    @Message("until {when}")
    String until(String when);

    // --- Setting a quiz ---

    @Message("Quiz")
    String quiz();

    @Message("What kind of quiz it is")
    String kind();

    @Message("Opens")
    String opens();

    /** @param zone such as {@code Berlin time} */
    @Message("In {zone}. Leave it empty to open at once.")
    String opensHint(String zone);

    @Message("Closes")
    String closes();

    @Message("In {zone}. Leave it empty to stay open.")
    String closesHint(String zone);

    @Message("Minutes for a try")
    String limit();

    @Message("Leave it empty for no limit.")
    String limitHint();

    @Message("Set the quiz")
    String set();

    /** The brackets are a link to the library. */
    @Message("You have no quiz yet. Make one from the questions of an essay in your [library].")
    String noQuizYet();

    @Message("The quiz is set.")
    String done();

    @Message("Choose a quiz.")
    String quizMissing();

    @Message("Choose what kind of quiz this is.")
    String kindMissing();

    @Message("Give a day and a time, such as 2026-11-30 18:00.")
    String dateUnreadable();

    @Message("The quiz must close after it opens.")
    String closesTooEarly();

    @Message("A graded test shows its answers after it closes, so say when it closes.")
    String closeNeeded();

    @Message("Give the time limit in whole minutes, from 1 to 1440, or leave it empty.")
    String limitUnreadable();

    // --- Presets, by their name ---

    @Message(
            "{#switch preset}{#case 'READING_CHECK'}Reading check{#case 'GRADED_TEST'}Graded test{#case 'PRACTICE'}Practice"
                    + "{/switch}")
    String preset(String preset);

    @Message(
            "{#switch preset}{#case 'READING_CHECK'}The text may stay open, two tries, the better one counts, answers and"
                    + " explanations as soon as one hands in.{#case 'GRADED_TEST'}The text is closed meanwhile, one try, marks and"
                    + " answers only after the quiz has closed for everybody.{#case 'PRACTICE'}The text may stay open, any number of"
                    + " tries, answers and explanations as soon as one hands in.{/switch}")
    String presetSentence(String preset);

    // --- What a quiz is like, in one sentence ---

    /** @param facts parted by commas */
    @Message("{facts}; {access}, and {shown}.")
    String sentence(String facts, String access, String shown);

    @Message("as many tries as you like")
    String anyTries();

    @Message("{#if tries == 1}1 try{#else}{tries} tries of which the best counts{/if}")
    String tries(int tries);

    @Message("no time limit")
    String noLimit();

    @Message("{#if minutes == 1}1 minute for a try{#else}{minutes} minutes for a try{/if}")
    String minutes(int minutes);

    @Message("closed since {when}")
    String closedSince(String when);

    @Message("open from {from}")
    String openFrom(String from);

    @Message("open from {from} until {until}")
    String openFromUntil(String from, String until);

    @Message("open until {until}")
    String openUntil(String until);

    @Message("always open")
    String alwaysOpen();

    @Message("the text may stay open")
    String textOpen();

    @Message("the text is closed while you answer")
    String textClosed();

    /** @param when {@link #onSubmit}, {@link #afterClose} or {@link #never} */
    @Message("your marks, the right answers and the passages behind them are shown {when}")
    String allShown(String when);

    @Message("your marks are shown {marks}, the right answers {keys}")
    String marksAndKeysShown(String marks, String keys);

    @Message("as soon as you hand in")
    String onSubmit();

    @Message("after the quiz has closed")
    String afterClose();

    @Message("never")
    String never();
}
