package org.ibid.web.changes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The versions of an essay and what changed between them. */
@MessageBundle("changes")
public interface ChangesWords {

    @Message("Versions of {title}")
    String versionsOf(String title);

    @Message("Versions")
    String versions();

    @Message("Version")
    String version();

    @Message("Version {number}")
    String versionNumber(int number);

    @Message("Published")
    String published();

    @Message("By")
    String by();

    @Message("Fingerprint")
    String fingerprint();

    @Message(
            "The fingerprint is made of everything in a version: two versions with the same one are the same to the letter.")
    String fingerprintHint();

    @Message("What changed")
    String whatChanged();

    @Message("What changed in version {number}")
    String whatChangedIn(int number);

    @Message("What changed from version {from} to version {to}")
    String fromTo(int from, int to);

    @Message("What the draft changes in version {from}")
    String fromToDraft(int from);

    @Message("Compare with version")
    String compareWith();

    @Message("Compare")
    String compare();

    @Message("Nothing. The two texts are the same.")
    String nothing();

    @Message("Changes")
    String changesHere();

    @Message("{#if count == 1}1 passage unchanged{#else}{count} passages unchanged{/if}")
    String unchanged(int count);

    @Message("Notes")
    String notes();

    @Message("{#if count == 1}1 note only bears another number.{#else}{count} notes only bear other numbers.{/if}")
    String renumbered(int count);

    /** For screen readers, before and after words that were put in or taken out. */
    @Message("put in:")
    String putIn();

    @Message("taken out:")
    String takenOut();

    @Message("end")
    String endOfChange();

    // --- What became of a passage ---

    @Message("Changed")
    String changed();

    @Message("New")
    String added();

    @Message("Gone")
    String removed();

    @Message("Stands elsewhere")
    String moved();

    @Message("Now {count} paragraphs")
    String split(int count);

    @Message("Joined from {count} paragraphs")
    String merged(int count);

    @Message("Set otherwise (emphasis, links)")
    String formatting();

    @Message("Another picture or description")
    String otherPicture();

    @Message("Was: {before}, is: {after}")
    String otherKind(String before, String after);

    @Message("Was note {label}")
    String numberedBefore(String label);

    @Message("Called elsewhere")
    String calledElsewhere();

    @Message("Note {label}")
    String note(String label);

    // --- Kinds of passages, in the middle of a sentence ---

    @Message("heading of level {level}")
    String heading(int level);

    @Message("paragraph")
    String paragraph();

    @Message("block quotation")
    String quotation();

    @Message("list")
    String list();

    @Message("table")
    String table();

    @Message("verse")
    String verse();

    @Message("preformatted text")
    String preformatted();

    @Message("picture")
    String picture();

    @Message("break")
    String separator();

    @Message("remark of somebody else")
    String remark();

    // --- On other pages ---

    @Message("This is version {number} of {count}.")
    String versionOf(int number, int count);
}
