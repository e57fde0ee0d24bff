package org.ibid.web.importing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What importers could not keep, or kept in another form, by their codes, for languages other than English. */
@MessageBundle("loss")
public interface LossWords {

    @Message("The abstract was left out, so that nothing is asked twice.")
    String abstractLeftOut();

    @Message("This file has no body: what was read is its abstract.")
    String abstractOnly();

    @Message("The notes about the title and the authors were left out.")
    String authorNotesLeftOut();

    @Message("Words around the essay were left out: menus, asides, comments and the like.")
    String boilerplate();

    @Message("A chapter that the book names is not in the file.")
    String chapterMissing();

    @Message("Comments in the margin were left out.")
    String commentsLeftOut();

    @Message("A table of contents or an index was left out: the headings give the outline.")
    String contentsLeftOut();

    @Message("This file holds several texts. The first was read.")
    String corpus();

    @Message("A reference to another place of this text was kept as words; it leads nowhere.")
    String crossReference();

    @Message("Words that the page shows as deleted were left out.")
    String deletionDropped();

    @Message("From here on words are struck out in the source. They were kept; look whether they belong to the text.")
    String deletionKept();

    @Message("Words that are struck out in the source were left out.")
    String deletionLeftOut();

    @Message("Of a drawing only its words could be kept, if it has any.")
    String drawingDropped();

    @Message("A drawing or an embedded object was left out.")
    String drawingLeftOut();

    @Message("The edition gives two forms of a word. The corrected, modern or written-out one was kept.")
    String editorChoice();

    @Message("The text does not say how its characters are stored; this was guessed from its words.")
    String encodingGuessed();

    @Message("An equation was written in one line. Compare it with the original.")
    String equation();

    @Message("A field that the word processor fills in when it shows the text was left out.")
    String fieldLeftOut();

    @Message("Nothing in the text speaks of this table or figure. It was put at the end.")
    String floatUnplaced();

    @Message("A formula was kept as the characters it is written with. See that it can be read.")
    String formula();

    @Message("A formula was kept as plain characters. Compare it with the original.")
    String formulaFlattened();

    @Message("A formula that is only a picture was left out.")
    String formulaLeftOut();

    @Message("Words are missing here in the source. “[…]” stands for them.")
    String gap();

    @Message("Numbers that the word processor puts before headings are no part of the text and were left out.")
    String headingNumbers();

    @Message("Short bold lines look like headings, but none is marked as one.")
    String headingsByHand();

    @Message("Hidden text was left out.")
    String hiddenText();

    @Message("The line breaks within this paragraph were taken for spaces.")
    String lineBreaks();

    @Message("Notes in the margin are kept as notes, marked m1, m2 and so on.")
    String marginNotes();

    @Message("One mark stands here for several notes. The first is called here, the others by their own marks.")
    String markOfSeveral();

    @Message("What plays, or is shown from elsewhere, was left out.")
    String mediaDropped();

    @Message("Written music was left out; what is said of it was kept.")
    String notationLeftOut();

    @Message("The notes begin with 1 on each page of the original. Here they are numbered through.")
    String noteNumbers();

    @Message("A picture in a note was left out, its words were kept.")
    String notePicture();

    @Message("This refers to a note that is not in the file.")
    String noteReferenceUnknown();

    @Message("Raised numbers look like notes that were typed by hand. They are tied to no notes.")
    String notesByHand();

    @Message("Page numbers of the printed edition were left out.")
    String pageNumbersDropped();

    @Message("Pages that only lead to others were left out.")
    String pagesLeftOut();

    @Message("Pages of the publisher were kept as remarks; no questions are made of them.")
    String pagesOfPublisher();

    @Message("The numbers that the word processor puts before paragraphs were left out.")
    String paragraphNumbers();

    @Message("Another document is put in here and was left out.")
    String partLeftOut();

    @Message("A picture here is of a kind that web pages cannot show. Its words were kept.")
    String pictureFormat();

    @Message("A picture here is not in the file. Its words were kept.")
    String pictureMissing();

    @Message("Words of the publisher before and after the text were left out.")
    String publisherText();

    @Message("This edition gives the readings of several witnesses. Its main reading was kept.")
    String readingsLeftOut();

    @Message("The list of references was left out. References in the text keep their words.")
    String referencesLeftOut();

    @Message("No mark in the text calls this note. It was kept as a remark; no questions are made of it.")
    String statement();

    @Message("Words that are struck through stand like any others.")
    String struckThrough();

    @Message("Lines over or through words are not kept, their words are.")
    String styleLeftOut();

    @Message("The file holds a part of its own beside the article, which was left out.")
    String subArticleLeftOut();

    @Message("A file that belongs to the article is not in it. What is said of it was kept.")
    String supplementLeftOut();

    @Message("A sign could not be read and stands as �. Put the sign itself in its place.")
    String symbolUnknown();

    @Message("This table is only a picture. Its caption was kept.")
    String tableAsPicture();

    @Message("A table within a cell was made part of the cell’s text.")
    String tableInTable();

    @Message("A cell of this table reaches over others: its words stand in the first of them.")
    String tableMerged();

    @Message("A cell of this table has several paragraphs: they stand one after another in one line.")
    String tableParagraphs();

    @Message("The table below repeats cells more often than an essay can need; the rest was left out.")
    String tableTooLarge();

    @Message("A text box hangs on this paragraph; its text was put after it.")
    String textBox();

    @Message("The title page was left out: the title and the author are kept as such.")
    String titlePageLeftOut();

    @Message("The file holds this article in another language too. The translation was left out.")
    String translationLeftOut();

    @Message("Words that the editor supplied or could hardly read are kept without a sign of it.")
    String wordsUnsure();

    @Message("The file gives the text twice. That which follows the pages of the source was left out.")
    String transcriptionLeftOut();
}
