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

    @Message("The text is closed")
    String shutTitle();

    @Message("The text is closed for now")
    String shut();

    @Message("You are in the middle of a test during which the texts of this course are closed. As soon as you hand it in, “{title}”"
            + " is open again.")
    String shutWhy(String title);

    @Message("Go on with the test")
    String goOnWithTest();
}
