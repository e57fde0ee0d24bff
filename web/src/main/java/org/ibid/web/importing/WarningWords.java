package org.ibid.web.importing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What importers are unsure of and cannot read, by their codes, for languages other than theirs, which is English. */
@MessageBundle("warning")
public interface WarningWords {

    // --- Warnings ---

    @Message("This was taken for a block quotation, because the text before it ends in a colon.")
    String blockquoteDoubtful();

    @Message("Some characters could not be read. Save the text as UTF-8 and import it again, or correct them.")
    String charactersLost();

    @Message("You said something of a quotation whose words no longer stand in the text.")
    String correctionLost();

    @Message("Invisible characters that turn the direction of writing round were taken out.")
    String directionOverride();

    @Message("HTML was left out here, its words were kept.")
    String htmlDropped();

    @Message("A link was left out, its words were kept: only web and mail addresses can be links.")
    String linkDropped();

    @Message("This was taken for the marker of a note. It may be part of the text.")
    String markerDoubtful();

    @Message("Notes that should be called before this place are called nowhere.")
    String markerMissing();

    @Message("A note is defined twice. The first is the one called.")
    String noteDoubled();

    @Message("A note holds another note, or calls one.")
    String noteInNote();

    @Message("A note is called here, but its text is nowhere.")
    String noteTextMissing();

    @Message("A note is called nowhere in the text. It was kept at the end.")
    String noteUnreferenced();

    @Message("A picture within a line could not be kept as a picture.")
    String pictureInline();

    @Message("A picture has neither a caption nor a description.")
    String pictureWithoutWords();

    @Message(
            "Here and perhaps further on stands a picture that is not in the file, or of a kind that pages do not show. Its caption or description stands in its place.")
    String picturesNotShown();

    @Message("A quotation mark is opened here and never closed. Its end was guessed.")
    String quotationUnclosed();

    @Message("This is probably not the author’s words.")
    String remark();

    @Message("A cell of this table reaches over several columns or rows. Empty cells stand for the rest of it.")
    String tableSpans();

    @Message(
            "This text has tracked changes: what was inserted was taken, what was deleted was left out. If that is not what you want,"
                    + " accept or reject the changes and import it again.")
    String trackedChanges();

    @Message("Running heads, page numbers and catchwords of the printed pages were left out.")
    String pageFurnitureLeftOut();

    @Message(
            "The bibliography that the word processor gathers was left out. If readers need it, turn it into ordinary text and"
                    + " import the file again.")
    String bibliographyLeftOut();

    @Message("A tag of the site that this text comes from was left out.")
    String tagDropped();

    @Message("The first line was taken for the title. Correct it if it is a heading.")
    String titleGuessed();

    @Message("The title, or a name under it, calls a note. The note is called at the beginning of the text instead.")
    String titleNote();

    // --- What cannot be read at all ---

    @Message("There is no text here. Paste the essay, or choose another file.")
    String empty();

    @Message("This text has more parts or marks than an essay can have. Import it as plain text.")
    String tooComplex();

    @Message("This file is locked with a password. Save it without one and import it again.")
    String encrypted();

    @Message("This file is damaged or of another kind. Save it again in the program it comes from.")
    String damaged();

    @Message("This is too large. Import it in parts, a chapter each, without its pictures.")
    String tooLarge();

    @Message("This is no text. Open it in the program it belongs to, copy the text and paste it here.")
    String binary();
}
