package org.ibid.core.importing.text;

import java.util.List;

/**
 * A stretch of chunks that looks like note texts.
 *
 * @param from first chunk, its title included
 * @param to chunk after the last
 * @param titled true under a line such as {@code Notes}
 * @param works true where it is one of works that are cited by their numbers: no notes
 */
record NoteList(int from, int to, boolean titled, boolean works, List<Entry> entries) {

    /** @param paragraphs the note's text without its label */
    record Entry(NoteLabel label, List<String> paragraphs) {}

    NoteList {
        entries = List.copyOf(entries);
    }
}
