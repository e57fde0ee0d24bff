package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.importing.text.NoteLabel.Style;
import org.jspecify.annotations.Nullable;

/** Notes that say that they are notes, in brackets that close after the last paragraph: {@code [Footnote 12: … ]}. */
final class NamedNotes {

    private static final int MOST_PARAGRAPHS = 12;

    private NamedNotes() {}

    /** The notes that stand at a chunk, one after the other; null where none does. */
    static @Nullable NoteList at(List<Chunk> chunks, int from) {
        List<NoteList.Entry> entries = new ArrayList<>();
        int to = from;
        while (to < chunks.size()) {
            NoteLabel label = NoteLabel.of(chunks.get(to).lines().getFirst());
            if (label == null || label.style() != Style.NAMED) {
                break;
            }
            int end = end(chunks, to);
            entries.add(entry(chunks.subList(to, end), label));
            to = end;
        }
        return entries.isEmpty() ? null : new NoteList(from, to, true, false, entries);
    }

    /** A bracket that is never closed closes at the end of its paragraph. */
    private static int end(List<Chunk> chunks, int from) {
        for (int to = from; to < Math.min(chunks.size(), from + MOST_PARAGRAPHS); to++) {
            if (chunks.get(to).joined().endsWith("]")) {
                return to + 1;
            }
        }
        return from + 1;
    }

    private static NoteList.Entry entry(List<Chunk> chunks, NoteLabel label) {
        List<String> paragraphs = new ArrayList<>();
        for (Chunk chunk : chunks) {
            paragraphs.add(chunk.joined());
        }
        NoteLabel first = NoteLabel.of(paragraphs.getFirst());
        paragraphs.set(0, first == null ? label.rest() : first.rest());
        String last = paragraphs.getLast();
        if (last.endsWith("]")) {
            paragraphs.set(
                    paragraphs.size() - 1, last.substring(0, last.length() - 1).strip());
        }
        paragraphs.removeIf(String::isBlank);
        return new NoteList.Entry(label, paragraphs);
    }
}
