package org.ibid.web.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The form of a question, and what the checks say while somebody types in it. */
@MessageBundle("editing")
public interface EditingWords {

    @Message("Edit")
    String edit();

    @Message("Question")
    String question();

    @Message("Sentence or quotation")
    String prompt();

    @Message("Why the answer is right")
    String rationale();

    @Message("Save as a new revision")
    String save();

    @Message("Options: the marked one is right")
    String optionsLegend();

    @Message("Option {id} is right")
    String optionIsRight(String id);

    @Message("Option {id}")
    String option(String id);

    @Message("Why it is wrong, if it is")
    String whyWrong();

    @Message("Sentences: the marked ones are right")
    String sentencesLegend();

    @Message("Right answers, one a line")
    String acceptedLines();

    @Message("Enter what is asked")
    String questionMissing();

    @Message("Say why the answer is right: students read it afterwards")
    String rationaleMissing();

    @Message("Enter the sentence or quotation")
    String promptMissing();

    /** @param gap how a gap is written */
    @Message("Keep the gap: {gap}")
    String gapLost(String gap);

    @Message("Enter the option")
    String optionMissing();

    @Message("Two options are the same")
    String optionTwice();

    @Message("Enter at least one right answer")
    String acceptedMissing();

    @Message("Saved. Look it over once more, then approve it.")
    String saved();

    // --- Interactions ---

    @Message("Gap {number}")
    String gap(String number);

    @Message("Options")
    String optionsOnly();

    @Message("Options: the marked ones are right")
    String optionsSeveral();

    @Message("What belongs in each gap")
    String rowsOfGaps();

    @Message("What belongs to each line")
    String rowsOfMatch();

    @Message("The place of each line")
    String rowsOfOrder();

    @Message("Line")
    String row();

    @Message("Right numbers, one a line; “about” before one allows 5 % either way")
    String numbersLines();

    @Message("What is counted")
    String unit();

    @Message("Right dates, one a line, as exact as an answer must be: 25 October 1917 (old style), c. 1850, 1914–1918")
    String datesLines();

    @Message("An answer that is right")
    String model();

    @Message("What it must say, one thing a line; other words for it behind a |")
    String conceptsLines();

    @Message("What a good text has, one point a line")
    String pointsLines();

    @Message("must say: {what}")
    String mustSay(String what);

    // --- What the checks say ---

    @Message("What the checks say")
    String verdict();

    @Message("Every check passes: {count} of {count}.")
    String allPass(int count);

    @Message("{#if count == 1}1 check objects. They advise; you decide.{#else}{count} checks object. They advise; you"
            + " decide.{/if}")
    String someObject(int count);

    @Message("No check knows this kind of question in this language.")
    String noChecks();

    @Message("Not ready to be kept:")
    String notReady();

    @Message("Nothing is checked yet.")
    String nothingChecked();

    @Message("Check it")
    String check();

    @Message("{#if count == 1}The edit broke 1 check. They advise; you decide.{#else}The edit broke {count} checks."
            + " They advise; you decide.{/if}")
    String broke(int count);

    @Message("{#if count == 1}1 check objected before the edit, too:{#else}{count} checks objected before the edit,"
            + " too:{/if}")
    String objectedBefore(int count);

    @Message("{#if count == 1}The edit mends 1 check.{#else}The edit mends {count} checks.{/if}")
    String mends(int count);

    @Message("This question was changed since you opened it: save, and you see both.")
    String changedMeanwhile();
}
