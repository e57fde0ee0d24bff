package org.ibid.web.accommodation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Accommodations: setting them, and what they make of a quiz. */
@MessageBundle("accommodation")
public interface AccommodationWords {

    @Message("Accommodation")
    String title();

    /** A link's words, beside a name. */
    @Message("Accommodation of {name}")
    String of(String name);

    @Message("What is set here holds for {name} in every quiz of every course, tries that are under way included.")
    String everywhere(String name);

    @Message("Time, in percent of everybody’s")
    String timePercent();

    @Message("100 is as everybody, 150 half as much again.")
    String timePercentHint();

    @Message("Minutes for breaks")
    String breakMinutes();

    @Message("On top of the time.")
    String breakMinutesHint();

    @Message("Extra tries")
    String extraTries();

    @Message("Days by which every quiz ends later")
    String shiftDays();

    @Message("Larger type while answering")
    String largerType();

    @Message("Keep a quiz open for as long as the longer time needs, where its window is too short")
    String stretches();

    @Message("Set it")
    String set();

    @Message("The accommodation is set.")
    String done();

    /** Stands above the form as well, away from its field: it says which one it is about. */
    @Message("{#switch field}{#case 'timePercent'}Give the time as a whole number from {least} to {most}, in percent of"
            + " everybody’s{#case 'breakMinutes'}Give the minutes for breaks as a whole number from {least} to {most}"
            + "{#case 'extraTries'}Give the extra tries as a whole number from {least} to {most}{#case 'shiftDays'}Give"
            + " the days by which every quiz ends later as a whole number from {least} to {most}{/switch}.")
    String wrong(String field, int least, int most);

    @Message("What it means for the quizzes of this course")
    String quizzes();

    @Message("What it means for every quiz")
    String everyQuiz();

    @Message("In this institution administrators set accommodations.")
    String adminsOnly();

    @Message("Your accommodation")
    String yours();

    @Message("It holds in every quiz of every course.")
    String yoursHolds();

    // --- What it makes of a quiz ---

    @Message("{whole} minutes ({usual} + {extra}).")
    String minutes(int whole, int usual, int extra);

    @Message("{#if extra == 1}{whole} tries, 1 of them extra.{#else}{whole} tries, {extra} of them extra.{/if}")
    String tries(int whole, int extra);

    @Message("Open until {when}.")
    String openUntil(String when);

    @Message("Needs {needed} min, and the window has {window}: it is kept open until {when}.")
    String stretched(int needed, long window, String when);

    @Message("Needs {needed} min, and the window has {window}: it ends with the window all the same, {when}.")
    String cutShort(int needed, long window, String when);

    @Message("As for everybody.")
    String nothingHere();

    @Message("time: {percent} % of everybody’s")
    String ownTime(int percent);

    @Message("{#if minutes == 1}1 minute for breaks{#else}{minutes} minutes for breaks{/if}")
    String ownBreaks(int minutes);

    @Message("{#if tries == 1}1 extra try{#else}{tries} extra tries{/if}")
    String ownTries(int tries);

    @Message("{#if days == 1}every quiz ends 1 day later{#else}every quiz ends {days} days later{/if}")
    String ownShift(int days);

    @Message("larger type while answering")
    String ownType();
}
