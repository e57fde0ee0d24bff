package org.ibid.core.difference;

import java.util.List;
import org.ibid.core.alignment.Alignment;
import org.ibid.core.essay.EssayText;

/**
 * Two versions of an essay, one beside the other.
 *
 * @param passages every block of both versions once, in the order of the new one; what is gone stands where it stood
 * @param notes every note of both versions once, in the order of the new one
 */
public record Difference(List<PassageChange> passages, List<NoteChange> notes) {

    public Difference {
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
    }

    public static Difference between(EssayText before, EssayText after) {
        Alignment alignment = Alignment.of(before, after);
        return new Difference(new PassageChanges(alignment).all(), new NoteChanges(alignment).all());
    }

    public boolean isEmpty() {
        return passages.stream().allMatch(PassageChange::untouched)
                && notes.stream().allMatch(NoteChange::untouched);
    }

    public List<PassageChange> changedPassages() {
        return passages.stream().filter(change -> !change.untouched()).toList();
    }

    public List<NoteChange> changedNotes() {
        return notes.stream().filter(change -> !change.untouched()).toList();
    }
}
