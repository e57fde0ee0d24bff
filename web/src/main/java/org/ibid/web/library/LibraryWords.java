package org.ibid.web.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The shelf, an essay and its versions. */
@MessageBundle("library")
public interface LibraryWords {

    @Message("New essay")
    String newEssay();

    @Message(
            "There are no essays here yet. Paste one, or choose a file: Ibid finds its headings, its notes and whose words it"
                    + " quotes, and shows you what it understood before anything is published.")
    String emptyShelf();

    // --- On the first page ---

    @Message("Your essays")
    String yourEssays();

    @Message("The whole library")
    String wholeLibrary();

    @Message("Paste an essay to begin. Ibid draws questions from it, and you decide which of them are good.")
    String begin();

    // --- One line on an essay ---

    @Message("Version {number}, published {when}.")
    String versionPublished(int number, String when);

    @Message("Questions are being made.")
    String questionsBeingMade();

    @Message("Not published yet.")
    String notPublished();

    @Message("A draft waits")
    String draftWaits();

    // --- An essay ---

    /** The brackets are a link to the draft. */
    @Message("A draft waits to be published. [See what Ibid understood]")
    String draftWaitsToBePublished();

    @Message("Review questions")
    String reviewQuestions();

    @Message("They are being made: look again in a moment.")
    String theyAreBeingMade();

    @Message("{count} made from version {number}")
    String madeFromVersion(int count, int number);

    @Message("Make a quiz")
    String makeQuiz();

    @Message("Read it")
    String readIt();

    @Message("Versions")
    String versions();

    @Message("All versions and what changed")
    String versionsAndChanges();

    @Message("Version")
    String version();

    @Message("Version {number}")
    String versionNumber(int number);

    @Message("{title}, version {number}")
    String titleAndVersion(String title, int number);

    @Message("Published")
    String published();

    @Message("Questions")
    String questions();

    @Message("being made")
    String beingMade();

    @Message("None yet.")
    String noVersions();

    @Message("Import a corrected text")
    String importCorrected();

    @Message("Go on importing")
    String goOnImporting();
}
