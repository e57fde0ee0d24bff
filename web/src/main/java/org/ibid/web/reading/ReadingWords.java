package org.ibid.web.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The readings of a course and the reading room. */
@MessageBundle("reading")
public interface ReadingWords {

    @Message("Readings")
    String readings();

    @Message("There is nothing to read yet.")
    String none();

    @Message("Add one of your essays")
    String addEssay();

    @Message("Add")
    String add();

    /** The brackets are a link to the library. */
    @Message("More essays can be added once they are published in your [library].")
    String moreOncePublished();

    @Message("The essay is now among the readings.")
    String added();

    @Message("To read")
    String toRead();

    // --- The reading room ---

    @Message("To the passage")
    String toPassage();

    @Message("Back to your answers")
    String backToAnswers();

    @Message("Show the essay without it")
    String withoutLight();

    @Message("The passage that this link named does not stand in this version of the essay.")
    String passageLost();

    @Message("This is version {number}. The course reads version {pinned}.")
    String otherVersion(int number, int pinned);

    @Message("To the version of the course")
    String toCourseVersion();

    /** Stands before the name of a passage. */
    @Message("Continue:")
    String goOnAt();

    @Message("Continue")
    String goOn();

    /** For a course’s staff, beside a reading. */
    @Message("What students do not follow")
    String unclear();

    @Message("What students do not follow, in reading {number}")
    String unclearIn(int number);

    // --- Finding ---

    @Message("Find in the text")
    String findInText();

    @Message("Find")
    String find();

    @Message("These words do not stand in the text.")
    String notFound();

    @Message("{number} of {all}")
    String placeOf(int number, int all);

    /** For a script, which knows the numbers. */
    @Message("%1 of %2")
    String placeOfForScript();

    @Message("There was no answer. Please try once more.")
    String noReply();

    @Message("Previous place")
    String previousPlace();

    @Message("Next place")
    String nextPlace();

    // --- Reading aloud ---

    @Message("Reading aloud")
    String readingAloud();

    @Message("Read aloud")
    String readAloud();

    @Message("Pause")
    String pause();

    @Message("Go on")
    String resume();

    @Message("Sentence before")
    String sentenceBefore();

    @Message("Next sentence")
    String nextSentence();

    @Message("Stop")
    String stop();

    @Message("It cannot be read aloud now.")
    String notAloud();
}
