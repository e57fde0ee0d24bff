package org.ibid.web.coverage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The coverage map: which passages have questions. */
@MessageBundle("coverage")
public interface CoverageWords {

    @Message("Coverage")
    String coverage();

    @Message("Coverage of {essay}")
    String coverageOf(String essay);

    @Message("{items} questions on {passages} passages of version {version}.")
    String inAll(int items, int passages, int version);

    @Message(
            "{#if bare == 0}No paragraph is without one.{#else if bare == 1}1 paragraph has none.{#else}{bare} paragraphs have none.{/if}")
    String bare(int bare);

    /** What the drawing is, for whoever hears it. */
    @Message(
            "The essay from its beginning to its end; each passage is as wide as it is long, and darker the more questions it has. The table below has the same.")
    String drawing();

    @Message("{#if count == 0}no question{#else if count == 1}1 question{#else}{count} questions{/if}")
    String count(int count);

    @Message("2 or 3")
    String twoOrThree();

    @Message("4 or more")
    String more();

    @Message("Passage")
    String passage();

    @Message("To review")
    String waiting();

    @Message("Approved")
    String approved();

    @Message("Kinds")
    String kinds();

    @Message("Levels")
    String levels();

    @Message("More")
    String actions();

    @Message("Generate here")
    String generateHere();

    @Message("Write one")
    String writeOne();

    @Message("Beginning")
    String beginning();

    @Message("{#if count == 1}1 new question waits for review.{#else}{count} new questions wait for review.{/if}")
    String made(int count);

    @Message(
            "{#if known == 0}The rules find nothing to ask there. Write one yourself.{#else}The rules find nothing there that is not there already. Write one yourself.{/if}")
    String noneMade(int known);

    /** @param why names of checks with how many drafts each refused */
    @Message("Nothing new passed every check there (refused: {why}). Write one yourself.")
    String noneMadeBecause(String why);

    @Message("This version has not arrived where questions are made. Try again in a moment.")
    String notReady();
}
