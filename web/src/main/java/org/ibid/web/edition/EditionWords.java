package org.ibid.web.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The essay as a file. What stands in the files themselves is the same for everybody who opens them. */
@MessageBundle("edition")
public interface EditionWords {

    /** Ahead of the names of two kinds of file, which are links. */
    @Message("To keep, with its notes:")
    String toKeep();

    @Message("Back to the essay")
    String back();

    @Message("The press is busy")
    String busy();

    @Message("Several essays are being made into files at this moment. Please try again in a few seconds.")
    String busyWhy();

    @Message("This essay cannot be printed")
    String unprintable();

    @Message("It is too long for a PDF. The EPUB has all of it.")
    String tooLong();

    /** @param letters as code points, since they cannot be shown */
    @Message(
            "The typefaces for print lack too many of its letters ({letters}). The EPUB has all of it, in the typefaces of"
                    + " your own device.")
    String lettersLacking(String letters);
}
