package org.ibid.web.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands together on the page: one block, or all paragraphs of one block quotation, with the notes called in it.
 *
 * @param kind as {@link org.ibid.core.essay.Block#kind()}
 * @param level of a heading in the page, 2 to 6; otherwise 0
 * @param flag {@code ordered} for a list, {@code header} for a table with a head; otherwise empty
 * @param whose whose words a block quotation is; null where nobody sure is known
 * @param notes those first called here
 */
public record PassageGroup(
        String kind,
        int level,
        String flag,
        List<Passage> passages,
        @Nullable Whose whose,
        List<Note> notes) {

    /**
     * Who speaks and who reports it, by name.
     *
     * @param speakers parted by commas; empty where only the reporter is known
     * @param reporters the same; empty without one
     */
    public record Whose(String speakers, String reporters) {}

    public PassageGroup {
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
    }

    public Passage first() {
        return passages.getFirst();
    }
}
