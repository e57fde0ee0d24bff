package org.ibid.web.importing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The import desk: doubtful places, what can be settled about them, notes pasted later, files that take a while. */
@MessageBundle("desk")
public interface DeskWords {

    // --- Where one stands ---

    @Message("Doubtful places")
    String places();

    @Message("{settled} of {all} settled")
    String progress(int settled, int all);

    @Message("Nothing is doubtful any more.")
    String done();

    @Message("Nothing in this text was doubtful.")
    String nothingDoubtful();

    @Message("Place {number} of {all}")
    String placeOf(int number, int all);

    @Message("Next place")
    String next();

    @Message("Place before")
    String previous();

    @Message("All doubtful places")
    String allPlaces();

    @Message("Undo the last")
    String undo();

    @Message("Single keys: 1 to 9 settle, j and k go on and back, a settles the like, u takes the last one back")
    String singleKeys();

    /** @param count of places that are like the one that was just settled */
    @Message(
            "{#switch count}{#case 1}Settle the one like it the same way{#else}Settle the {count} like it the same way{/switch}")
    String settleAlike(int count);

    @Message("Settled: {what}")
    String settled(String what);

    /** @param count of places that were settled at once */
    @Message(
            "{#switch count}{#case 1}One more place settled the same way.{#else}{count} more places settled the same way.{/switch} Undo takes them back together.")
    String settledAlike(int count);

    @Message("The last one is taken back.")
    String undone();

    @Message(
            "This draft was changed in the meantime, perhaps in another window. What you chose was not done: look again, and choose again.")
    String stale();

    /** @param typed by the person, which would otherwise be lost */
    @Message("You had typed: {typed}")
    String hadTyped(String typed);

    @Message("This does not fit the text as it is now. Nothing was changed: choose something else.")
    String unfit();

    @Message("Type who speaks, or choose somebody")
    String nameMissing();

    @Message("This one")
    String thisOne();

    @Message("Ways to settle it")
    String ways();

    // --- The two sides ---

    @Message("In the original")
    String source();

    @Message("As Ibid has it")
    String result();

    @Message("What the original prints here is not found in it letter by letter.")
    String sourceNotFound();

    /** @param name of the file */
    @Message(
            "The original, “{name}”, is a file whose words cannot be shown as text. What Ibid read in it stands beside this.")
    String sourceNoText(String name);

    @Message("This text was written here or comes from a published version: it is its own original.")
    String sourceOwn();

    // --- Kinds of doubt ---

    /** @param kind of doubt */
    @Message(
            "{#switch kind}{#case 'MARKER'}Marker of a note?{#case 'FIGURE'}Figure or marker?{#case 'NOTE_MISSING'}Note without its words{#case 'NOTE_UNCALLED'}Note without a marker{#case 'BLOCK'}What kind of passage?{#case 'LEVEL'}Level of a heading{#case 'REMARK'}The author’s words?{#case 'SPEAKER'}Who speaks?{#case 'UNCLOSED'}Where does the quotation end?{#else}{kind}{/switch}")
    String kind(String kind);

    /**
     * Why a place is doubtful.
     *
     * @param why stable name of the reason
     * @param one what the reason names first: a label, a speaker; empty for none
     * @param two what it names second
     */
    @Message(
            "{#switch why}{#case 'low-margin'}“{one}” was taken for the marker of a note, but the numbering reads nearly as well without it.{#case 'looks-like'}“{one}” was left in the text. It stands where a marker might stand.{#case 'note-waits'}“{one}” was left in the text, and note {one} is called nowhere.{#case 'many-missing'}{one} of {two} notes are called in the text, but their words are not in it. Paste them below, if you have them.{#case 'one-missing'}Note {one} is called here, but its words are nowhere.{#case 'no-figure'}Note {one} is called nowhere in the text, and no figure looks like its marker.{#case 'figure-fits'}Note {one} is called nowhere in the text. A place that might call it was found.{#case 'after-colon'}This was taken for a block quotation by where it stands and how it is set.{#case 'heading-by-look'}This line was taken for a heading because it looks like one: plain text does not say.{#case 'jump'}A heading of level {two} follows one of level {one}.{#case 'set-off'}This is set off from the essay and is probably somebody else’s remark. Nothing is asked about a remark.{#case 'guess'}These are probably the words of {one}, but the text does not say so plainly.{#case 'nobody'}The text around this quotation does not say plainly whose words it holds. Nothing is asked about it until somebody is named.{#case 'no-closing-mark'}A quotation mark is opened here and never closed. Its end was guessed.{#case 'asked'}As it is now; choose to change it.{#case 'seam'}Where this passage begins and ends.{#else}{one}{two}{/switch}")
    String because(String why, String one, String two);

    /**
     * One way to settle a place.
     *
     * @param way its stable name
     * @param said what it names: a label, a speaker, words of the text; may be empty
     */
    @Message(
            "{#switch way}{#case 'marker'}It is the marker of note {said}{#case 'not-marker'}No marker: {said} belongs to the text{#case 'calls-other'}It calls note {said}{#case 'figure'}No marker: {said} belongs to the text{#case 'marker-of'}It is the marker of note {said}{#case 'new-note'}It is the marker of a note {said} whose words are missing{#case 'without-words'}Leave it without words{#case 'uncalled'}Leave it at the end, without a marker{#case 'called-here'}It is called here: {said}{#case 'paragraph'}A paragraph{#case 'quotation'}A block quotation{#case 'verse'}Verse{#case 'list'}A list{#case 'remark'}A remark of somebody else{#case 'heading'}A heading{#case 'heading-1'}A heading of level 1{#case 'heading-2'}A heading of level 2{#case 'heading-3'}A heading of level 3{#case 'as-deep'}Level {said}, as it is{#case 'one-deeper'}Level {said}{#case 'same-level'}Level {said}{#case 'speaker'}{said}{#case 'author'}The author, {said}{#case 'nobody'}Nobody in particular{#case 'typed'}Somebody else{#case 'end-guessed'}It ends as guessed: {said}{#case 'end-here'}It ends here: {said}{#case 'join'}It is one with the next{#case 'split'}A new passage begins at: {said}{#else}{said}{/switch}")
    String way(String way, String said);

    // --- One passage ---

    @Message("About this passage")
    String aboutPassage();

    @Message("Correct this passage")
    String correctPassage();

    @Message("Back to the doubtful places")
    String backToPlaces();

    @Message("There is nothing here that can be changed: tables and pictures are what their file says.")
    String nothingToChange();

    // --- Losses ---

    @Message("{#switch count}{#case 1}One thing to know{#else}{count} things to know{/switch}")
    String losses(int count);

    // --- What remains ---

    @Message("What stays unsure if it is published now")
    String remaining();

    /** @param kind of doubt */
    @Message(
            "{#switch kind}{#case 'MARKER'}{#if count == 1}1 marker that may be a figure{#else}{count} markers that may be figures{/if}{#case 'FIGURE'}{#if count == 1}1 figure that may be a marker{#else}{count} figures that may be markers{/if}{#case 'NOTE_MISSING'}notes without their words: students see their marks only{#case 'NOTE_UNCALLED'}{#if count == 1}1 note without a marker{#else}{count} notes without a marker{/if}{#case 'BLOCK'}{#if count == 1}1 passage whose kind was guessed{#else}{count} passages whose kind was guessed{/if}{#case 'LEVEL'}{#if count == 1}1 heading whose level jumps{#else}{count} headings whose levels jump{/if}{#case 'REMARK'}{#if count == 1}1 probable remark: nothing is asked about it{#else}{count} probable remarks: nothing is asked about them{/if}{#case 'SPEAKER'}{#if count == 1}1 quotation without a sure speaker: nobody is asked whose words it holds{#else}{count} quotations without a sure speaker: nobody is asked whose words they hold{/if}{#case 'UNCLOSED'}{#if count == 1}1 quotation whose end was guessed{#else}{count} quotations whose ends were guessed{/if}{#else}{count}{/switch}")
    String remains(String kind, int count);

    @Message("Nothing: every doubtful place is settled.")
    String nothingRemains();

    // --- Notes pasted later ---

    @Message("The words of the notes")
    String notesTitle();

    @Message(
            "{#switch count}{#case 1}One note has no words yet.{#else}{count} notes have no words yet.{/switch} Paste their list, each with its number or sign: it is matched to the marks, and shown to you before anything is taken.")
    String notesHint(int count);

    @Message("List of notes")
    String noteList();

    @Message("Match them")
    String matchNotes();

    @Message("Paste the list of notes")
    String notesMissing();

    @Message("The list is too long: {most} characters at most")
    String notesTooLong(int most);

    @Message("{matched} of {all} notes found their words in the list.")
    String matched(int matched, int all);

    @Message("Still without words")
    String unmatchedNotes();

    @Message("In the list, but of no note that waits")
    String unmatchedEntries();

    @Message("Matched notes")
    String matchedNotes();

    @Message("Take these words")
    String takeNotes();

    @Message("Nothing of this list fits a note that waits. Give each note its number or sign, as the text prints it.")
    String noneMatched();

    @Message("{#switch count}{#case 1}One note has its words.{#else}{count} notes have their words.{/switch}")
    String notesTaken(int count);

    // --- Imports that take a while ---

    @Message("Importing “{name}”")
    String importingFile(String name);

    @Message("Importing the pasted text")
    String importingPaste();

    @Message(
            "{#switch step}{#case 'WAITING'}It waits until another import is done.{#case 'READING'}The file is being read.{#case 'UNDERSTANDING'}Sentences, quotations and speakers are being looked for.{#case 'KEEPING'}The draft is being kept.{#else}{step}{/switch}")
    String step(String step);

    @Message("{seconds} seconds so far. This page looks again by itself; you may also leave it, the import goes on.")
    String soFar(long seconds);

    @Message("Cancel the import")
    String cancel();

    @Message("The import was cancelled. Nothing was changed.")
    String cancelled();

    @Message("The import was interrupted, because Ibid was stopped meanwhile. What you gave it is kept.")
    String interrupted();

    @Message(
            "Something went wrong inside Ibid while this was read. What you gave it is kept; whoever runs Ibid finds the reason in its log.")
    String broken();

    @Message("Start it again")
    String startAgain();

    @Message("Import something else")
    String somethingElse();
}
