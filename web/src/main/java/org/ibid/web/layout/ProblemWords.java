package org.ibid.web.layout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What went wrong and what to do now, by HTTP status. */
@MessageBundle("problem")
public interface ProblemWords {

    @Message("To the first page")
    String toTheFirstPage();

    @Message("Error {status}")
    String error(int status);

    @Message("That form could not be read")
    String badRequest();

    @Message(
            "It may have been open for more than twelve hours. Go back: your browser still has what you typed. Copy it,"
                    + " load the page again, and send it once more.")
    String badRequestWhat();

    @Message("Please sign in")
    String unauthorized();

    @Message("You need to sign in to see this page.")
    String unauthorizedWhat();

    @Message("This page is not for you")
    String forbidden();

    @Message("Your account may not open it. If you think it should, ask whoever looks after Ibid at your institution.")
    String forbiddenWhat();

    @Message("There is no such page")
    String notFound();

    @Message("Perhaps the address was cut short or mistyped, or what stood here belongs to somebody else.")
    String notFoundWhat();

    @Message("That does not work here")
    String notAllowed();

    @Message("Go back and try it from the page itself.")
    String notAllowedWhat();

    @Message("Something changed in the meantime")
    String conflict();

    @Message("Somebody, perhaps you in another tab, changed this first. Go back and look at it as it is now.")
    String conflictWhat();

    @Message("That is too large")
    String tooLarge();

    @Message(
            "An essay may have up to 4 MB of text, a file up to 32 MB with its pictures. Go back: your browser still has what"
                    + " you typed.")
    String tooLargeWhat();

    @Message("That cannot be used")
    String unusable();

    @Message("Go back and look at what you entered.")
    String unusableWhat();

    @Message("Too many at once")
    String tooMany();

    @Message("Please wait a minute, then try again.")
    String tooManyWhat();

    @Message("A part of Ibid is not answering")
    String unavailable();

    @Message("Nothing is lost. Please wait a minute and load the page again.")
    String unavailableWhat();

    @Message("Something went wrong in Ibid")
    String unexpected();

    @Message("It is not your fault, and it has been written down for whoever looks after Ibid. Please try again.")
    String unexpectedWhat();
}
