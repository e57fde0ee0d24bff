package org.ibid.web.closedtext;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a text cannot be read now. */
@MessageBundle("closedtext")
public interface ClosedtextWords {

    @Message("The text is closed")
    String shutTitle();

    @Message("The text is closed for now")
    String shut();

    /** @param quiz title of the quiz that is being taken */
    @Message(
            "You are in the middle of “{quiz}”, during which this text is closed to you in every course. It opens again as soon"
                    + " as you hand in.")
    String why(String quiz);

    /** @param until day and time, with the zone */
    @Message("At the latest it opens when your time is over: {until}.")
    String until(String until);

    @Message("Go on with the quiz")
    String goOn();
}
