package org.ibid.web.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An essay as it is set: what {@code typesetting/essay.html} needs and nothing that it must work out.
 *
 * @param direction {@code ltr} or {@code rtl}, by the letters of the text and not by what its language is said to be
 * @param outline the headings, in order
 * @param uncalled notes without a marker
 * @param sources the works cited in the notes, in order of authors
 * @param lit true when the passage asked for stands in the page
 */
public record EssayPage(
        String title,
        String authors,
        @Nullable String date,
        String language,
        String direction,
        List<OutlineEntry> outline,
        List<PassageGroup> groups,
        List<Note> uncalled,
        List<CitedSource> sources,
        boolean lit) {

    public EssayPage {
        outline = List.copyOf(outline);
        groups = List.copyOf(groups);
        uncalled = List.copyOf(uncalled);
        sources = List.copyOf(sources);
    }

    /** True where the essay calls notes and none came with its words: said once, and not beside every mark. */
    public boolean notesMissing() {
        List<Note> notes =
                groups.stream().flatMap(group -> group.notes().stream()).toList();
        return !notes.isEmpty() && notes.stream().allMatch(Note::missing);
    }

    /** @param level 2 to 6, as in the page */
    public record OutlineEntry(String id, int level, String text) {}
}
