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

    /** @param field by the words of its label */
    @Message("{field}: give a day and a time, such as 2026-11-30 18:00.")
    String dateUnreadable(String field);

    @Message("The quiz must close after it opens.")
    String closesTooEarly();

    @Message("A graded test shows its answers after it closes, so say when it closes.")
    String closeNeeded();

    @Message("Give the time limit in whole minutes, from 1 to 1440, or leave it empty.")
    String limitUnreadable();

    // --- What may be set beyond the kind of quiz ---

    @Message("More settings")
    String more();

    @Message("Whatever stays empty is as the kind of quiz says.")
    String moreHint();

    @Message("as the kind of quiz says")
    String asKind();

    @Message(
            "{#switch name}{#case 'access'}The essay meanwhile{#case 'tries'}Tries{#case 'counting'}Of several tries counts"
                    + "{#case 'graceSeconds'}Seconds of grace{#case 'lateHours'}Hours of late work{#case 'latePercent'}Percent"
                    + " off a day{#case 'navigation'}Way through the questions{#case 'perPage'}Questions on a page"
                    + "{#case 'shuffleItems'}Questions in an order of each student’s own{#case 'shuffleChoices'}Options in an"
                    + " order of each student’s own{#case 'marks'}Marks are shown{#case 'keys'}Right answers are shown"
                    + "{#case 'explanations'}Explanations are shown{#case 'passages'}Passages are shown"
                    + "{#case 'during'}Told of an answer before handing in{#case 'itemTries'}Tries at a question"
                    + "{#case 'tryPenalty'}Percent off for each further try{#case 'keyDuring'}The right answer after the"
                    + " last try{#case 'hints'}Hints{#case 'hintPenalty'}Percent off for each hint{/switch}")
    String setting(String name);

    /** Empty where the label says all. */
    @Message(
            "{#switch name}{#case 'tries'}0 for any number.{#case 'graceSeconds'}How long after the end answers that were on"
                    + " their way still count.{#case 'lateHours'}How long after the close it may still be handed in; 0 for not"
                    + " at all.{#case 'latePercent'}Taken off the points for each day begun after the close."
                    + "{#case 'perPage'}0 for all on one page.{#case 'access'}Closed means that every door of Ibid to this essay"
                    + " is shut to the student meanwhile, in every course.{#case 'during'}Only where marks and right answers are"
                    + " shown as soon as one hands in.{#case 'itemTries'}From 1 to 3; the best try counts.{#case 'tryPenalty'}Of"
                    + " the points of the question.{#case 'hintPenalty'}Of the points of the question."
                    + "{#case 'hints'}First where to read, then one option less or the first letter; a hint of your own is"
                    + " written beside the question.{#else}{/switch}")
    String settingHint(String name);

    @Message(
            "{#switch value}{#case 'OPEN'}open{#case 'CLOSED'}closed{#case 'OPEN_AFTER_FIRST_TRY'}open after the first try"
                    + "{#case 'BEST'}the best{#case 'LAST'}the last{#case 'FIRST'}the first{#case 'MEAN'}the mean of all"
                    + "{#case 'FREE'}free, back and forth{#case 'SEQUENTIAL'}page by page, never back{#case 'YES'}yes{#case 'NO'}no"
                    + "{#case 'ON_SUBMIT'}as soon as one hands in{#case 'AFTER_CLOSE'}after the close for everybody"
                    + "{#case 'NEVER'}never{#case 'NOTHING'}nothing{#case 'RIGHT_OR_WRONG'}right or wrong"
                    + "{#case 'WHY'}right or wrong, and why{/switch}")
    String settingValue(String value);

    @Message("Access code")
    String code();

    @Message("Asked for when a try is started. Leave it empty for none. Say it in the room; only a hash of it is kept.")
    String codeHint();

    @Message("A code is set. Leave the field empty to keep it.")
    String codeKept();

    @Message("Ask for no code any more")
    String codeRemove();

    @Message("A code has up to 100 characters.")
    String codeTooLong();

    /** @param field by the words of its label */
    @Message("{field}: give a whole number from {least} to {most}, or leave it empty.")
    String numberFromTo(String field, int least, int most);

    /** @param field by the words of its label */
    @Message("{field}: choose one of these.")
    String chooseOne(String field);

    @Message(
            "Where one never goes back there is more than one page: say how many questions stand on each, or leave it empty.")
    String sequentialNeedsPages();

    @Message("A graded test shows no right answer before it has closed for everybody, longer windows included.")
    String gradedKeysTooEarly();

    @Message("This would give the right answers away before they are shown. Show it with them or later.")
    String beforeTheKeys();

    @Message("Percent are taken off late work, so say for how many hours it is taken.")
    String percentWithoutLate();

    @Message("Nothing is late in a quiz that never closes. Say when it closes.")
    String lateWithoutClose();

    @Message("With one try there is nothing to choose from.")
    String countingOneTry();

    @Message("With one try the text would never open. Give a second one, or close the text.")
    String openAfterOnlyTry();

    @Message(
            "A question of this quiz is answered by selecting in the essay itself, so the essay cannot be closed for it."
                    + " Leave that question open, or take it out of the quiz.")
    String closedSelection();

    @Message(
            "What students see only after the close cannot be told, or hinted at, while they answer. Show marks and right"
                    + " answers as soon as one hands in, or tell nothing meanwhile.")
    String toldTooEarly();

    @Message("Further tries make sense only where a student is told whether the answer was right.")
    String triesUntold();

    // --- The policy page ---

    @Message("Terms")
    String terms();

    @Message("What a student will experience")
    String experience();

    @Message(
            "While such a try is under way, every way in Ibid to the essay is shut to the student who is in it: the reading,"
                    + " its versions, search, downloads, notes and the feedback of other tries, in every course. What Ibid cannot"
                    + " prevent is a second device with a saved copy of the essay, or a printed one.")
    String secondDevice();

    @Message("Change the terms")
    String change();

    @Message("Only the teacher who made this quiz can change its terms.")
    String notYours();

    @Message("The terms are changed, for tries that are under way as well.")
    String changed();

    @Message("Each question’s text")
    String eachText();

    @Message("Where a question differs from the quiz.")
    String eachTextHint();

    @Message("as the quiz")
    String asQuiz();

    @Message("Try it out as a student")
    String preview();

    @Message("Nothing of it is kept in the gradebook or in statistics.")
    String previewHint();

    @Message("Students with an accommodation")
    String accommodated();

    // --- Presets, by their name ---

    @Message(
            "{#switch preset}{#case 'READING_CHECK'}Reading check{#case 'GRADED_TEST'}Graded test{#case 'PRACTICE'}Practice"
                    + "{/switch}")
    String preset(String preset);

    @Message(
            "{#switch preset}{#case 'READING_CHECK'}The text may stay open, two tries, the better one counts, answers and"
                    + " explanations as soon as one hands in, late work taken for 48 hours.{#case 'GRADED_TEST'}The text is closed meanwhile, one try, marks and"
                    + " answers only after the quiz has closed for everybody.{#case 'PRACTICE'}The text may stay open, any number of"
                    + " tries, each answer is told of at once, with hints and further tries that cost nothing.{/switch}")
    String presetSentence(String preset);

    // --- What a quiz is like, in one sentence ---

    /** @param facts parted by commas */
    @Message("{facts}; {access}, and {shown}.")
    String sentence(String facts, String access, String shown);

    @Message("as many tries as you like")
    String anyTries();

    @Message("1 try")
    String oneTry();

    /** @param counts {@link #counts} */
    @Message("{tries} tries of which {counts}")
    String tries(int tries, String counts);

    @Message("as many tries as you like, of which {counts}")
    String anyTriesCounting(String counts);

    @Message(
            "{#switch counting}{#case 'BEST'}the best counts{#case 'LAST'}the last counts{#case 'FIRST'}the first counts"
                    + "{#case 'MEAN'}the mean counts{/switch}")
    String counts(String counting);

    @Message("{#if most == 1}one on a page{#else}up to {most} on a page{/if}")
    String pages(int most);

    @Message("{#if most == 1}one after the other{#else}up to {most} at a time{/if} and never back")
    String pagesOnward(int most);

    /** @param whole minutes, of which everybody has the usual and one person the extra ones */
    @Message("{whole} minutes for a try ({usual} + your {extra})")
    String minutesAllowed(int whole, int usual, int extra);

    @Message("asking for an access code")
    String codeAsked();

    /** @param open a window in words */
    @Message("{open}, late work taken until {until}")
    String andLate(String open, String until);

    @Message("due since {when} and still taken until {until}")
    String dueSince(String when, String until);

    @Message("with {percent} % off for each day begun")
    String percentOff(int percent);

    /** @param shown name of what is told */
    @Message(
            "{#if tries > 1}up to {tries} tries at each question{#if penalty > 0} ({penalty} % off for each further one){/if}"
                    + " and {/if}told at once whether an answer is right{#if shown == 'WHY'} and why{/if}")
    String toldAtOnce(String shown, int tries, int penalty);

    @Message("with hints{#if penalty > 0} at {penalty} % of the points each{/if}")
    String withHints(int penalty);

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

    @Message("{#switch rule}{#case 'OPEN'}the text may stay open{#case 'CLOSED'}the text is closed while you answer"
            + "{#case 'OPEN_AFTER_FIRST_TRY'}the text is closed in your first try and open after it{/switch}")
    String text(String rule);

    @Message("the text is closed for some questions, and with it for the whole try")
    String textDiffers();

    /** @param when {@link #onSubmit}, {@link #afterClose} or {@link #never} */
    @Message("your marks, the right answers and the passages behind them are shown {when}")
    String allShown(String when);

    @Message("your marks are shown {marks}, the right answers {keys}")
    String marksAndKeysShown(String marks, String keys);

    @Message(
            "your marks are shown {marks}, the right answers {keys}, explanations {explanations}, the passages behind them"
                    + " {passages}")
    String eachShown(String marks, String keys, String explanations, String passages);

    @Message("as soon as you hand in")
    String onSubmit();

    @Message("after the quiz has closed")
    String afterClose();

    @Message("never")
    String never();
}
