package org.ibid.web.marks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Marks of readers, and what is not followed. */
@MessageBundle("marks")
public interface MarksWords {

    @Message("My marks")
    String mine();

    @Message("Select words to highlight them or to note something; only you see that.")
    String how();

    @Message(
            "When you mark that you do not follow a sentence, your teachers see how many students do not, and not who.")
    String howCounted();

    @Message("All my marks, removed ones, and a file to keep")
    String all();

    @Message("Marked.")
    String done();

    @Message("Not done: there was no answer. Please try again.")
    String failed();

    @Message("The mark is removed.")
    String removed();

    @Message("Undo")
    String undo();

    @Message("Copied.")
    String copied();

    @Message("The words you selected")
    String selected();

    @Message("Highlight")
    String highlight();

    @Message("Note …")
    String write();

    @Message("I don’t follow this")
    String notFollowed();

    @Message("Your note")
    String note();

    @Message("Keep the note")
    String keepNote();

    @Message("Your mark")
    String yourMark();

    @Message("Remove")
    String remove();

    @Message("Close")
    String close();

    @Message("This paragraph")
    String paragraph();

    @Message("Copy the link")
    String copyLink();

    @Message("Cite or mark")
    String citeOrMark();

    @Message("Change the note")
    String changeNote();

    @Message("Add a note")
    String addNote();

    @Message("You do not follow this.")
    String youDoNotFollow();

    @Message("Remove: the mark on “{quote}”")
    String removeMark(String quote);

    @Message(
            "Your marks in “{title}”. Only you see them. Your teachers see how many students do not follow a sentence, and not who.")
    String mineIn(String title);

    @Message("You have marked nothing yet. Select words in the essay, or open the paragraph’s number.")
    String none();

    @Message("No longer in the text")
    String gone();

    @Message(
            "The essay has changed since you marked these words, and they no longer stand in it. Nothing of yours is lost: they come back when the words do, and stand in the version that you marked.")
    String goneWhy();

    @Message("May stand elsewhere now")
    String doubtful();

    @Message(
            "The essay has changed since you marked these words, and nobody can say for certain where they are. They are not marked anywhere rather than in the wrong place.")
    String doubtfulWhy();

    @Message("Not marked here: its place in this version is not certain.")
    String notCertain();

    @Message("Not marked here: these words no longer stand in this version.")
    String notThere();

    @Message("The words at this place are others now.")
    String wordsChanged();

    @Message("Where it may be")
    String perhaps();

    @Message("Read it in version {number}")
    String inVersion(int number);

    @Message("Removed in the last day")
    String removedLately();

    @Message("Take back")
    String takeBack();

    @Message("Take back: the removal of “{quote}”")
    String takeBackOf(String quote);

    @Message("Keep them elsewhere")
    String elsewhere();

    @Message("All marks as a file")
    String file();

    @Message("(W3C Web Annotations, JSON-LD)")
    String fileFormat();

    @Message("A note of mine")
    String oneTitle();

    @Message("Only you see it. Empty it to keep a highlight alone.")
    String noteHint();

    @Message("Keep")
    String keep();

    @Message("Remove this mark")
    String removeThis();

    @Message("You do not follow this sentence. Your teachers see how many students do not, and not who.")
    String unclearWhy();

    @Message("There is a problem")
    String problem();

    @Message("Cite it")
    String cite();

    @Message("Address of this passage")
    String address();

    @Message("“{title}”, version {version}, {passage}.")
    String citation(String title, int version, String passage);

    @Message("Mark it")
    String mark();

    @Message("Which sentences?")
    String which();

    @Message("How?")
    String asWhat();

    @Message("With a note")
    String withNote();

    @Message("I don’t follow this. Your teachers see how many students do not, and not who.")
    String unclearCounted();

    @Message("Your note, if you choose one")
    String noteIfAny();

    @Message("Mark")
    String doMark();

    @Message("It is marked.")
    String marked();

    @Message("Your note is kept.")
    String noteKept();

    @Message("The mark is removed. Below you can take that back.")
    String removedFlash();

    @Message("The mark is back.")
    String restored();

    @Message("Choose what to do with the sentences.")
    String chooseHow();

    @Message("Only students can mark what they do not follow.")
    String onlyStudents();

    @Message("Choose the words that you want to mark. If you did, load the page again: its text has changed.")
    String chooseWords();

    @Message("Write your note, or choose “Highlight”.")
    String writeNote();

    @Message("A note may have up to {most} characters.")
    String noteTooLong(int most);

    @Message("What students do not follow")
    String unclearTitle();

    @Message(
            "Sentences that students of this course have marked with “I don’t follow this”. It is not shown who they are.")
    String unclearLead();

    @Message("In a class of fewer than five students a number could say who, so there is none.")
    String smallClass();

    @Message("Most marked first")
    String mostFirst();

    @Message("As one reads")
    String asOneReads();

    @Message(
            "No student has marked a sentence yet. They can, in the essay: select words, or open the number of a paragraph.")
    String noneUnclear();

    @Message("Marked in another version of the essay.")
    String otherVersion();

    @Message("Marked")
    String markedOnly();

    @Message("1 student")
    String oneStudent();

    @Message("{number} students")
    String students(int number);
}
