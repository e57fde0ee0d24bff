package org.ibid.web.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.web.typesetting.EssayPage;
import org.ibid.web.typesetting.Note;
import org.ibid.web.typesetting.PassageGroup;

/**
 * A file of the EPUB's text: a section of the highest level that the essay has, or what stands ahead of the first.
 *
 * @param notes those first called in it, in order
 */
record EpubChapter(String file, String title, List<PassageGroup> groups, List<Note> notes) {

    EpubChapter {
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    static List<EpubChapter> of(EssayPage page) {
        int top = topLevel(page);
        List<List<PassageGroup>> parts = new ArrayList<>();
        for (PassageGroup group : page.groups()) {
            if (parts.isEmpty() || group.level() == top) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(group);
        }
        List<EpubChapter> chapters = new ArrayList<>();
        for (List<PassageGroup> part : parts) {
            chapters.add(chapter(page, chapters.size() + 1, part));
        }
        return chapters;
    }

    private static EpubChapter chapter(EssayPage page, int number, List<PassageGroup> part) {
        String heading = part.getFirst().level() == 0
                ? ""
                : page.outline().stream()
                        .filter(entry ->
                                entry.id().equals(part.getFirst().first().id()))
                        .map(EssayPage.OutlineEntry::text)
                        .findFirst()
                        .orElse("");
        return new EpubChapter(
                String.format(Locale.ROOT, "chapter-%03d.xhtml", number),
                heading.isBlank() ? page.title() : heading,
                part,
                part.stream().flatMap(group -> group.notes().stream()).toList());
    }

    /** The highest level of the essay's headings, 2 to 6; where there are none, a level that nothing has. */
    static int topLevel(EssayPage page) {
        return page.outline().stream()
                .mapToInt(EssayPage.OutlineEntry::level)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
