package org.ibid.web.impact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a passage is doubtful or lost. */
@MessageBundle("doubt")
public interface DoubtWords {

    /** @param doubt as quiz-service names it; one that is not known here is said in general */
    default String of(String doubt) {
        return switch (doubt) {
            case "WORDS_CHANGED" -> wordsChanged();
            case "REPLACED" -> replaced();
            case "MOVED" -> moved();
            case "SEVERAL" -> several();
            case "TWIN_GONE" -> twinGone();
            case "GONE" -> gone();
            default -> unknown();
        };
    }

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
