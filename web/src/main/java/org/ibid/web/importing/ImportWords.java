package org.ibid.web.importing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Importing an essay: the paste, what Ibid understood, publishing. */
@MessageBundle("importing")
public interface ImportWords {

    @Message("Import")
    String importing();

    @Message("Import an essay")
    String importTitle();

    @Message("New essay")
    String newEssay();

    @Message("Import a text for “{title}”")
    String importFor(String title);

    @Message("Paste the essay")
    String paste();

    /** Ahead of an example of a raised 12. */
    @Message("The whole of it, with its title, its headings and its notes. Markers such as")
    String pasteHint();

    /** After the example. */
    @Message(", [12] or a bare 12 after a sentence are found and tied to their notes. Up to 4 MB.")
    String pasteHintMore();

    @Message("Or choose a file")
    String file();

    @Message(
            "Word (.docx), OpenDocument (.odt), EPUB, a web page (.html), TEI or JATS (.xml), Markdown with footnotes (.md) or"
                    + " plain text (.txt), up to 32 MB. A file goes before what is pasted.")
    String fileHint();

    /** @param name of the file that is the draft and no text that could be corrected on the page */
    @Message(
            "What is kept now is the file “{name}”, which cannot be corrected here as text: correct it in the program it"
                    + " comes from and choose it again.")
    String keptFile(String name);

    @Message("What it is")
    String format();

    @Message("Find out")
    String findOut();

    /** @param name of a format; those without words of their own are called by it */
    @Message(
            "{#switch name}{#case 'text'}Plain text{#case 'markdown'}Markdown{#case 'html'}Web page (HTML){#case 'epub'}EPUB{#case 'docx'}Word (DOCX){#case 'odt'}OpenDocument (ODT){#case 'tei'}TEI{#case 'jats'}JATS{#else}{name}{/switch}")
    String formatNamed(String name);

    @Message("See what Ibid understands")
    String look();

    @Message("Nothing is published yet.")
    String nothingPublished();

    @Message("The file is empty")
    String fileEmpty();

    @Message("Paste the text of the essay, or choose a file")
    String textMissing();

    /** @param megabytes a written number */
    @Message(
            "The text is {megabytes} MB long; an essay may have up to 4 MB. Leave out appendices, or import it in parts")
    String tooLong(String megabytes);

    /** @param megabytes a written number */
    @Message("The file has {megabytes} MB; it may have up to 32 MB. Make its pictures smaller, or import it in parts")
    String fileTooLarge(String megabytes);

    /** Until an essay has a title. */
    @Message(
            "There is a text here and you chose a file, too; the essay is made from one of them. Empty this field and choose"
                    + " the file once more, or send the text without a file")
    String textAndFile();

    @Message("Your text still stands here.")
    String textStillHere();

    @Message("Choose the file once more then.")
    String fileOnceMore();

    @Message("Untitled essay")
    String untitled();

    // --- What Ibid understood ---

    @Message("What Ibid understood")
    String understood();

    @Message("Draft")
    String draft();

    /** The brackets are a link to the paste. */
    @Message("Is something wrong? [Correct the text] and look again. Nothing is published yet.")
    String correct();

    @Message("The text")
    String theText();

    @Message("{#switch count}{#case 0}no headings{#case 1}1 heading{#else}{count} headings{/switch}")
    String headings(int count);

    @Message("{#switch count}{#case 0}no paragraphs{#case 1}1 paragraph{#else}{count} paragraphs{/switch}")
    String paragraphs(int count);

    @Message(
            "{#switch count}{#case 0}no block quotations{#case 1}1 block quotation{#else}{count} block quotations{/switch}")
    String blockQuotations(int count);

    @Message("{#switch count}{#case 0}no quotations{#case 1}1 quotation, {attributed} with a sure speaker{#else}{count}"
            + " quotations, {attributed} with a sure speaker{/switch}")
    String quotations(int count, int attributed);

    @Message("{#switch count}{#case 0}no notes{#case 1}1 note, {called} with a mark in the text, {worded} with their"
            + " words{#else}{count} notes, {called} with a mark in the text, {worded} with their words{/switch}")
    String notes(int count, int called, int worded);

    @Message("reported by {who}")
    String reportedBy(String who);

    @Message("{who} (probably)")
    String probably(String who);

    @Message("{who} (a guess)")
    String guess(String who);

    @Message("nobody found")
    String nobodyFound();

    // --- Publishing ---

    @Message("Publish it")
    String publish();

    @Message("Title")
    String title();

    @Message("Author")
    String author();

    @Message("Several are parted by semicolons: Ada Brook; Ben Field")
    String authorHint();

    @Message("Language, date, rights, source")
    String more();

    @Message("Language")
    String language();

    @Message("A code: en, de, pt-BR")
    String languageHint();

    @Message("Date")
    String date();

    @Message("As the essay gives it")
    String dateHint();

    @Message("Rights")
    String rights();

    @Message("Under what terms your students may read it")
    String rightsHint();

    @Message("Source")
    String source();

    @Message("Where it appeared, or its address")
    String sourceHint();

    @Message("Publish version {number}")
    String publishVersion(int number);

    @Message(
            "A published version is never changed: what students read and answer stays as it was. Corrections make a new version.")
    String neverChanged();

    @Message("Enter the title of the essay")
    String titleMissing();

    @Message("Enter who wrote it. If nobody is known, enter “Anonymous”")
    String authorMissing();

    @Message("Enter the language as a code, such as en, de or pt-BR")
    String languageUnknown();

    @Message("Use at most {most} characters")
    String tooManyCharacters(int most);

    @Message("Version {number} is published. Its questions are being made.")
    String published(int number);
}
