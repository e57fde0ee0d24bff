package org.ibid.web.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A draft edited as text. */
@MessageBundle("writing")
public interface WritingWords {

    @Message("Edit the text")
    String editText();

    @Message("Edit the text of {title}")
    String editTextOf(String title);

    @Message("The text")
    String theText();

    @Message("A blank line ends every paragraph. Nothing is published by saving.")
    String textHint();

    @Message("Save")
    String save();

    @Message("Save over it")
    String saveOver();

    @Message("See what Ibid understands")
    String seeUnderstood();

    @Message("What is changed since version {number}")
    String changedSince(int number);

    // --- What came of saving ---

    @Message("Saved. Nothing changed.")
    String nothingChanged();

    @Message(
            "Saved. {#switch passages}{#case 0}No passage changed{#case 1}1 passage changed{#else}{passages} passages changed{/switch},"
                    + " {#switch notes}{#case 0}no note.{#case 1}1 note.{#else}{notes} notes.{/switch}")
    String saved(int passages, int notes);

    @Message("This text was changed elsewhere since you opened it")
    String changedElsewhere();

    @Message(
            "Nothing was overwritten. Your text is in the field, the other one under it. Take over what you need, then save yours.")
    String changedElsewhereHint();

    @Message("The text as it is now")
    String otherText();

    @Message("This cannot be saved yet")
    String cannotBeSaved();

    @Message("Your text is in the field as you typed it.")
    String textIsKept();

    @Message("Line {line}: {what}")
    String onLine(int line, String what);

    @Message("And {count} more.")
    String moreProblems(int count);

    @Message("There is no text. Write at least one paragraph.")
    String nothingWritten();

    @Message("The text is too long: four million characters are the most.")
    String tooLong();

    @Message(
            "The sign at “{typed}” opens or closes nothing. Put its partner in, or a backslash before it if it is meant as it stands.")
    String markUnclosed(String typed);

    @Message("“{typed}” is no mark that is known here. If it is meant as it stands, put a backslash before it.")
    String tagUnknown(String typed);

    @Message("“{typed}” has no partner.")
    String tagUnclosed(String typed);

    @Message("The link to “{typed}” cannot be kept: only web and mail addresses can be links.")
    String linkRefused(String typed);

    @Message("{typed} is called, but written nowhere. Write it at the end, on a line that begins with {typed}:")
    String noteUndefined(String typed);

    @Message("{typed} is written twice. Give one of them another name.")
    String noteDoubled(String typed);

    @Message("A note cannot call another note ({typed}).")
    String noteInNote(String typed);

    @Message("Preformatted text begins here and never ends. Close it with a line of ```.")
    String fenceUnclosed();

    @Message("A blank line is missing between the quotation and this line.")
    String quotationRunsOn();

    @Message(
            "A block quotation can hold only paragraphs. If the line begins so because it does in the source, put a backslash before it.")
    String quotationHoldsBlock();

    @Message("A blank line is missing before the list. If this is no list, put a backslash before the sign.")
    String listRunsOn();

    @Message("A list has either bullets or numbers, with all the lists in it.")
    String listMixed();

    @Message("Every line of a table begins with a bar.")
    String tableLine();

    @Message("“{typed}” says nothing that is known here. If it is meant as it stands, put a backslash before it.")
    String markUnknown(String typed);

    @Message("“{typed}” stands for a character that no essay can contain.")
    String characterRefused(String typed);

    // --- The key beside the text: what one types is in FormGuide, since it is the same in every language ---

    @Message("How to write it")
    String key();

    @Message("Heading; more signs for a lower level")
    String keyHeading();

    @Message("Emphasis, strong, code")
    String keyStyles();

    @Message("Link")
    String keyLink();

    @Message("Superscript, subscript, small capitals")
    String keyOther();

    @Message("A note is called")
    String keyCall();

    @Message("The note, anywhere; further paragraphs are indented.")
    String keyNote();

    @Message("Block quotation")
    String keyQuotation();

    @Message("List; numbers for a numbered one, four spaces for a list inside")
    String keyList();

    @Message("Table")
    String keyTable();

    @Message("Verse: each line is one")
    String keyVerse();

    @Message("A line that ends in a backslash is broken there")
    String keyBreak();

    @Message("Picture, its caption under it")
    String keyPicture();

    @Message("A break between parts")
    String keySeparator();

    @Message("Words that are not the author’s")
    String keyRemark();

    @Message("The sign itself")
    String keyItself();

    @Message("words")
    String sampleWords();

    @Message("Notes are numbered by their places: a new one needs only a name that no other has.")
    String keyNumbers();
}
