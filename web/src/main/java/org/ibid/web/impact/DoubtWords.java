package org.ibid.web.impact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a passage is doubtful or lost. */
@MessageBundle("doubt")
public interface DoubtWords {

    @Message("The passage is there, with other words.")
    String wordsChanged();

    @Message("Much of it has been written anew.")
    String replaced();

    @Message("It may have been moved.")
    String moved();

    @Message("It may be in one of several places.")
    String several();

    @Message("A passage much like it is gone, and this may be either.")
    String twinGone();

    @Message("The passage is gone.")
    String gone();

    @Message("It is not certain where it stands.")
    String unknown();
}
