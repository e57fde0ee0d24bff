package org.ibid.web.me;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Somebody’s own page and settings. */
@MessageBundle("me")
public interface MeWords {

    @Message("You and your settings")
    String title();

    @Message("You are signed in as {name}. Name and e-mail come from your institution’s sign-in and are changed there.")
    String signedInAs(String name);

    @Message("How pages look and sound")
    String look();

    @Message("These settings are kept with you, not with this device.")
    String keptWithYou();

    @Message("Text and colours")
    String textAndColours();

    @Message("Colours")
    String theme();

    @Message("As on this device")
    String asDevice();

    @Message("Light")
    String light();

    @Message("Dark")
    String dark();

    @Message("Text size")
    String size();

    @Message("Small")
    String small();

    @Message("Normal")
    String regular();

    @Message("Large")
    String large();

    @Message("Larger")
    String larger();

    @Message("Largest")
    String largest();

    @Message("Space between lines")
    String spacing();

    @Message("Wide")
    String wide();

    @Message("Wider")
    String wider();

    @Message("Letters")
    String typeface();

    @Message("With serifs, as in a book")
    String serif();

    @Message("Without serifs")
    String sans();

    @Message("Easy to tell apart (dyslexia)")
    String plain();

    @Message("Speed of reading aloud")
    String pace();

    @Message("Much slower")
    String slower();

    @Message("Slower")
    String slow();

    @Message("Faster")
    String fast();

    @Message("Much faster")
    String faster();

    @Message("Language of the pages")
    String language();

    @Message("As the browser says")
    String asBrowser();

    @Message("Keep these settings")
    String keep();

    @Message("Kept.")
    String kept();

    @Message("Not kept: there was no answer. Press the button to try again.")
    String notKept();

    @Message("Your settings are kept. They hold wherever you sign in.")
    String keptEverywhere();
}
