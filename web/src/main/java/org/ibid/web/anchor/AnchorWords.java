package org.ibid.web.anchor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where passages stand that no rule could place. */
@MessageBundle("anchor")
public interface AnchorWords {

    @Message("Where does this stand now?")
    String title();

    @Message("Doubtful passages")
    String trail();

    @Message("{#if count == 1}1 question waits{#else}{count} questions wait{/if} for you to say where the passage is")
    String waitFor(int count);

    @Message("{here} of {all}")
    String hereOfAll(int here, int all);

    @Message("Until this is settled, no new attempt has the question.")
    String suspended();

    @Message("The question")
    String question();

    @Message("Look at it on the review desk")
    String toDesk();

    @Message("It stood in version {number}")
    String before(int number);

    @Message("It may stand in version {number}")
    String candidates(int number);

    @Message("Here")
    String here();

    @Message("It is still right")
    String stillRight();

    @Message("certain to {percent} of 100")
    String confidence(int percent);

    @Message("No place in the new version is like it.")
    String none();

    @Message("Somewhere else")
    String elsewhere();

    @Message("Its words in the new version, exactly as they stand there and enough of them to be found once")
    String elsewhereHint();

    @Message("Use these words")
    String useWords();

    @Message("Retire the question")
    String retire();

    @Message("Later")
    String later();

    @Message("These words do not stand in the new version.")
    String wordsNotThere();

    @Message("These words stand in several places. Give more of them.")
    String wordsTwice();

    @Message("Give the words.")
    String wordsMissing();

    @Message("Settled.")
    String settled();

    @Message("Settled. Checks of the question fail with these words, so that it is out of use and back in review.")
    String settledBackInReview();

    @Message("Settled. A check of the question fails with these words.")
    String settledBroken();

    @Message("What the checks say with the new words")
    String broken();

    @Message("It is out of use and waits for review again.")
    String brokenInReview();

    @Message("It is used as before. Change it if it should read otherwise.")
    String brokenInUse();

    @Message("The question is retired.")
    String retired();

    @Message("Somebody has settled this meanwhile.")
    String settledMeanwhile();

    @Message("Every passage is settled.")
    String allSettled();

    @Message("Questions of other essays")
    String besideTitle();

    @Message(
            "They have a place in this essay, too. Its words do not stand in the newest version for certain, so they are"
                    + " suspended. Each keeps to the version it was written from: approve it again if it is right by that one.")
    String besideWhy();

    @Message("version {version}")
    String besideVersion(int version);

    @Message("Single keys: 1 to 9 choose a place, r retires")
    String keys();
}
