package org.ibid.web.importing;

import java.util.List;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.importing.NoteList;
import org.ibid.core.importing.desk.Settlement;

/**
 * What a pasted list of notes gives to the notes of a draft that have no words, before anything is taken.
 *
 * @param waiting how many there are
 * @param unmatchedNotes labels of those that stay without
 * @param unmatchedEntries what of the list went to no note
 */
record NotesMatch(
        String pasted, int waiting, List<Found> found, List<String> unmatchedNotes, List<String> unmatchedEntries) {

    record Found(String label, String words) {}

    static NotesMatch of(EssayText text, String pasted) {
        NoteList.Match match = NoteList.match(text, pasted);
        List<Found> found = given(text, match).stream()
                .map(n -> new Found(n.label(), String.valueOf(n.text())))
                .toList();
        List<String> unmatched = match.unmatchedNotes().stream()
                .map(id -> text.footnote(id).label())
                .toList();
        return new NotesMatch(pasted, found.size() + unmatched.size(), found, unmatched, match.unmatchedEntries());
    }

    static Settlement.Notes settlement(EssayText text, String pasted) {
        return new Settlement.Notes(given(text, NoteList.match(text, pasted)));
    }

    /** Notes that had no words and have them now. */
    private static List<Footnote> given(EssayText text, NoteList.Match match) {
        return match.text().footnotes().stream()
                .filter(n -> n.text() != null && text.footnote(n.id()).text() == null)
                .toList();
    }
}
