package org.ibid.web.marking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Disputes, regrades, and marking by hand. */
@MessageBundle("marking")
public interface MarkingWords {

    @Message("Disputes")
    String challenges();

    @Message("Nobody disputes a mark.")
    String noChallenges();

    @Message("{student} disputes question {number} of")
    String disputes(String student, int number);

    @Message("Rests on")
    String restsOn();

    @Message("Says")
    String says();

    @Message("Your answer to the student")
    String yourReply();

    @Message("The student is right")
    String uphold();

    @Message("The mark stands")
    String reject();

    @Message("What was answered")
    String seeAttempt();

    @Message("Answered; the student is told.")
    String answered();

    @Message("{#switch state}{#case 'OPEN'}Waits for you{#case 'UPHELD'}Upheld"
            + "{#case 'REJECTED'}The mark stands{#case}Regraded{/switch}")
    String state(String state);

    @Message("Make the marks anew")
    String makeAnew();

    @Message("Regrade")
    String regrade();

    @Message("Regrade: {title}")
    String regradeOf(String title);

    @Message("First you see who gains and who loses. Nothing changes before you say so.")
    String regradeLead();

    @Message("Which question?")
    String whichItem();

    @Message("Nobody has handed anything in yet.")
    String nothingAsked();

    @Message("Right answer")
    String rightIs();

    @Message("The disputed answer")
    String thatAnswer();

    @Message("What shall be done")
    String what();

    @Message("Accept this as well")
    String acceptAlso();

    @Message("Only this is right")
    String changeKey();

    @Message("Give everybody the point")
    String fullCredit();

    @Message("Take the question out of the total")
    String drop();

    @Message("Mark this one answer anew")
    String remark();

    @Message("Which answer is meant by “this”")
    String answerMeant();

    @Message("the disputed one")
    String asDisputed();

    @Message("Part")
    String part();

    @Message("Share of the point, where this one answer is marked anew")
    String share();

    @Message("Nobody loses: whoever would get less keeps the marks of before")
    String nobodyLoses();

    @Message("Why, for the students and for the record")
    String reason();

    @Message("Show who gains and who loses")
    String showPlan();

    @Message("What would happen")
    String plan();

    @Message("{#if looked == 1}One try has this question{#else}{looked} tries have this question{/if}: {gain}"
            + " would gain, {lose} would lose{#if kept > 0}, {kept} would lose and keep their marks{/if}.")
    String planSum(int looked, int gain, int lose, int kept);

    @Message("Now")
    String before();

    @Message("Then")
    String after();

    @Message("Change")
    String change();

    @Message("{#switch kind}{#case 'gains'}gains{#case 'loses'}loses{#case}keeps the marks of now{/switch}")
    String kind(String kind);

    @Message("Regrade so")
    String run();

    @Message("Those whose marks change are told. You can take it back.")
    String runHow();

    @Message("Nobody's points would change.")
    String nobodyMoves();

    @Message("Say what shall be done, and with which answer.")
    String sayWhat();

    @Message("{gained} gained, {lost} lost.")
    String done(int gained, int lost);

    @Message("Regrades")
    String regrades();

    @Message("Nothing has been regraded.")
    String noRegrades();

    @Message("{#switch rule}{#case 'AcceptAlso'}Another answer accepted"
            + "{#case 'ChangeKey'}Right answer changed{#case 'FullCredit'}The point given to everybody"
            + "{#case 'Drop'}A question taken out{#case 'Remark'}One answer marked anew"
            + "{#case}An earlier regrade taken back{/switch}")
    String did(String rule);

    @Message("Take back")
    String takeBack();

    @Message("taken back")
    String takenBack();

    @Message("Why it is taken back")
    String reasonBack();

    // --- By hand ---

    @Message("Marking")
    String marking();

    @Message("Nothing waits to be marked.")
    String nothingToMark();

    @Message("Question by question, without names. Students see nothing before you let the marks out.")
    String markingLead();

    @Message("Marked")
    String progress();

    @Message("Let the marks out")
    String release();

    @Message("{#if marked == 1}One mark goes out"
            + "{#else}{marked} marks go out{/if} at once; after that a mark changes only by a regrade.")
    String releaseHow(int marked);

    @Message("{#if marks == 1}One mark is out.{#else}{marks} marks are out.{/if}")
    String released(int marks);

    @Message("Somebody has marked this meanwhile: look again.")
    String markedMeanwhile();

    @Message("Student {name}")
    String somebody(String name);

    @Message("{others} more say nearly the same")
    String alike(int others);

    @Message("and all that say nearly the same")
    String alsoAlike();

    @Message("Suggested: {level} of 4.")
    String suggestion(int level);

    @Message("Confirm")
    String confirm();

    @Message("Level")
    String level();

    @Message("0 none, 4 all of the point. Digits choose, Enter confirms the suggestion, u takes back, j and k"
            + " move on.")
    String levels();

    @Message("{#switch level}{#case 0}missing{#case 1}partly{#case}there{/switch}")
    String row(int level);

    @Message("Comment for the student")
    String comment();

    @Message("Mark")
    String markIt();

    @Message("Marked: {share} of 1 point")
    String hasMark(String share);

    @Message("Take back")
    String undo();

    @Message("{mine} of {all} are your share and come first.")
    String yours(int mine, int all);

    @Message("What is right")
    String theKey();

    @Message("The passage")
    String thePassage();

    @Message("What a good text has")
    String rubric();

    @Message("Questions of this quiz that wait")
    String otherQuestions();

    @Message("What was answered")
    String responses();

    @Message("Nothing written")
    String blankText();

    @Message("Right as well, one a line (where you change the right answer)")
    String rightToo();

    @Message("What a right answer must say, one thing a line (where you change the right answer)")
    String mustSay();
}
