package org.ibid.web.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The way in, and the way back in. */
@MessageBundle("signin")
public interface SigninWords {

    @Message("You were signed out")
    String signedOut();

    @Message("Nobody used this browser for some hours, so Ibid signed you out. What you had saved is kept.")
    String signedOutWhy();

    @Message("Sign in again")
    String signInAgain();

    @Message("You are signed in again")
    String signedInAgain();

    /** The brackets are in bold: the button in the other tab. */
    @Message("Close this tab, go back to the one with your text, and press [Send] there.")
    String goBack();

    // --- The page that gives a form back ---

    @Message("You were signed out; your text is here")
    String keptTitle();

    @Message("You were signed out. What you typed is here")
    String kept();

    @Message("Sign in again (opens another tab)")
    String signInInAnotherTab();

    /** The brackets are in bold. */
    @Message("Come back to this tab and press [Send].")
    String comeBack();

    @Message("A file was sent as well. It could not be kept: after signing in, please choose it again on its page.")
    String fileLost();

    @Message("Your text")
    String yourText();

    @Message("Send")
    String send();
}
