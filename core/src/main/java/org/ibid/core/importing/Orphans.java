package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;

/** Notes that are called and have no text, and notes that nothing calls. */
public final class Orphans {

    private Orphans() {}

    /** @return {@code note-text-missing} at the first call of each note without a text, then {@code note-unreferenced} */
    public static List<ImportProblem> of(EssayText essay) {
        List<ImportProblem> problems = new ArrayList<>();
        Map<String, Footnote> notes = new HashMap<>();
        essay.footnotes().forEach(n -> notes.put(n.id(), n));
        Set<String> called = new HashSet<>();
        for (FootnoteReference reference : essay.references()) {
            Footnote note = notes.get(reference.footnote());
            if (note != null && called.add(note.id()) && note.text() == null) {
                problems.add(new ImportProblem(
                        "note-text-missing",
                        "Note " + note.label() + " is called here, but its text is nowhere.",
                        reference.offset()));
            }
        }
        problems.addAll(uncalled(essay));
        return problems;
    }

    /** @return {@code note-unreferenced} for each note that nothing calls */
    public static List<ImportProblem> uncalled(EssayText essay) {
        Set<String> called = new HashSet<>();
        essay.references().forEach(reference -> called.add(reference.footnote()));
        return essay.footnotes().stream()
                .filter(note -> !called.contains(note.id()))
                .map(note -> new ImportProblem(
                        "note-unreferenced",
                        "Note " + note.label() + " is called nowhere in the text. It was kept at the end.",
                        null))
                .toList();
    }
}
