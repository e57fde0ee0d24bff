package org.ibid.web.typesetting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around an essay’s own words. */
@MessageBundle("essay")
public interface EssayWords {

    @Message("Outline")
    String outline();

    @Message("Note")
    String note();

    /** @param label as the essay gives it */
    @Message("Note {label}")
    String noteLabelled(String label);

    @Message("The essay came without the texts of its notes. Their marks stand in the text.")
    String notesMissing();

    @Message("The essay came without this note’s text.")
    String noteMissing();

    @Message("Back to mark {number} of note {label}")
    String backToMark(int number, String label);

    @Message("Close the note")
    String closeNote();

    @Message("Notes without a mark in the text")
    String uncalled();

    @Message("Works cited")
    String worksCited();

    /** Ahead of the marks of the notes that cite a work. */
    @Message("In notes")
    String inNotes();

    @Message("The passage:")
    String passage();

    @Message("Paragraph {number}")
    String paragraph(String number);

    @Message("reported by {reporters}")
    String reportedBy(String reporters);

    @Message("{speakers}, reported by {reporters}")
    String speakersReportedBy(String speakers, String reporters);

    @Message("Table")
    String table();

    @Message("A picture stands here in the original.")
    String picture();

    @Message("Probably not the author’s words:")
    String remark();

    // --- What is set around words of the essay ---

    @Message("Your highlight:")
    String yourHighlight();

    @Message("Your note on:")
    String yourNoteOn();

    @Message("You do not follow this:")
    String youDoNotFollow();

    @Message("Found:")
    String found();

    @Message("Cite or mark paragraph {number}")
    String citeOrMark(String number);

    @Message("Heading")
    String heading();

    /** What people call a picture as a passage. */
    @Message("Picture")
    String pictureNamed();
}
