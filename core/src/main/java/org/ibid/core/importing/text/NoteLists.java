package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.core.importing.WorkList;
import org.jspecify.annotations.Nullable;

/** Finds the lists of notes that a text carries, at its end or after each chapter. */
final class NoteLists {

    private static final Pattern TITLE = Pattern.compile(
            "^[_*#\\s]*(?:(?:foot|end)?notes?(?: and references| to the text)?|references(?: and notes)?|notes and sources|bibliography|works cited|literature(?: cited)?|literaturverzeichnis)[_*]*\\s*[:.]?[_*]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGNS = Pattern.compile("[_*#]");

    /** How many paragraphs of a note may stand before the next label. */
    private static final int MOST_PARAGRAPHS = 6;

    private final List<Chunk> chunks;
    private final List<NoteList> lists = new ArrayList<>();

    /** Of the first line of each chunk: asked again whenever a list above looks for what goes on with it. */
    private final List<Optional<NoteLabel>> labels;

    private NoteLists(List<Chunk> chunks) {
        this.chunks = chunks;
        this.labels = chunks.stream()
                .map(c -> Optional.ofNullable(NoteLabel.of(c.lines().getFirst())))
                .toList();
    }

    private @Nullable NoteLabel label(int chunk) {
        return labels.get(chunk).orElse(null);
    }

    static List<NoteList> in(List<Chunk> chunks) {
        NoteLists search = new NoteLists(chunks);
        for (int i = 0; i < chunks.size(); ) {
            NoteList list = search.startingAt(i);
            if (list != null) {
                search.lists.add(list);
            }
            i = list == null ? i + 1 : list.to();
        }
        return CountedLists.sifted(chunks, search.lists);
    }

    private @Nullable NoteList startingAt(int i) {
        Chunk chunk = chunks.get(i);
        NoteLabel said = label(i);
        if (said != null && said.style() == NoteLabel.Style.NAMED) {
            return NamedNotes.at(chunks, i);
        }
        boolean titled =
                i > 0 && TITLE.matcher(chunk.lines().getFirst().strip()).matches();
        if (titled && chunk.lines().size() == 1) {
            return i + 1 < chunks.size() ? read(i, i + 1, chunks.get(i + 1), true) : null;
        }
        Chunk body = titled ? chunk.with(chunk.lines().subList(1, chunk.lines().size()), 0) : chunk;
        return i == 0 ? null : read(i, i, body, titled);
    }

    private @Nullable NoteList read(int from, int first, Chunk firstChunk, boolean titled) {
        NoteLabel label = NoteLabel.of(firstChunk.lines().getFirst());
        if (label == null) {
            return null;
        }
        List<NoteList.Entry> entries = new ArrayList<>();
        entriesOf(firstChunk, label, entries);
        int to = first + 1;
        while (to < chunks.size()) {
            int next = nextLabelled(to, entries.getLast().label());
            if (next < 0) {
                to = withIndented(to, entries.getLast());
                break;
            }
            for (int k = to; k < next; k++) {
                entries.getLast().paragraphs().add(chunks.get(k).joined());
            }
            NoteLabel following = label(next);
            if (following != null) {
                entriesOf(chunks.get(next), following, entries);
            }
            to = next + 1;
        }
        boolean runOn = titled && entries.size() == 1;
        boolean works = titled
                && WorkList.announcedBy(
                        SIGNS.matcher(chunks.get(from).lines().getFirst()).replaceAll(""))
                && WorkList.of(
                        entries.stream().map(e -> e.paragraphs().getFirst()).toList());
        NoteList list = new NoteList(from, to, titled, works, runOn ? RunOnNotes.parted(entries.getFirst()) : entries);
        return titled || plausible(list) ? list : null;
    }

    /** Indented paragraphs after the last label go on with its note. */
    private int withIndented(int from, NoteList.Entry last) {
        int to = from;
        while (to < chunks.size() && chunks.get(to).indented() && label(to) == null && !callsNext(to, last.label())) {
            last.paragraphs().add(chunks.get(to).joined());
            to++;
        }
        return to;
    }

    /** A paragraph with the mark of the note that comes next is of the text, as far in as it may stand. */
    private boolean callsNext(int chunk, NoteLabel last) {
        String next = last.next();
        return !next.isEmpty() && chunks.get(chunk).lines().stream().anyMatch(l -> l.contains(next));
    }

    private int nextLabelled(int from, NoteLabel last) {
        for (int k = from; k < Math.min(chunks.size(), from + MOST_PARAGRAPHS); k++) {
            NoteLabel label = label(k);
            if (label != null && last.precedes(label)) {
                return calledBetween(from, k, label) ? -1 : k;
            }
            if (label != null && label.bracketed() && !last.bracketed()) {
                return -1;
            }
            if (label == null
                    && chunks.get(k).lines().size() == 1
                    && HeadingLine.looksLike(chunks.get(k).lines().getFirst().strip())) {
                return -1;
            }
        }
        return -1;
    }

    /** Where a paragraph before a label calls that very note, the paragraph belongs to the essay and a list ended. */
    private boolean calledBetween(int from, int to, NoteLabel label) {
        Pattern call = Pattern.compile("(?<=\\S)" + Pattern.quote(label.printed()) + "(?!\\d)");
        return chunks.subList(from, to).stream()
                .flatMap(c -> c.lines().stream())
                .anyMatch(l -> call.matcher(l).find());
    }

    private static void entriesOf(Chunk chunk, NoteLabel first, List<NoteList.Entry> entries) {
        NoteLabel label = first;
        List<String> lines = new ArrayList<>(List.of(first.rest()));
        for (int i = 1; i < chunk.lines().size(); i++) {
            String line = chunk.lines().get(i);
            NoteLabel next = NoteLabel.of(line);
            if (next != null && (label.precedes(next) || beginsAnew(label, next, chunk.lines(), i))) {
                entries.add(entry(label, lines));
                label = next;
                lines = new ArrayList<>(List.of(next.rest()));
            } else {
                lines.add(line);
            }
        }
        entries.add(entry(label, lines));
    }

    /** A first label below others, which is followed by a second: the notes of the next chapter. */
    private static boolean beginsAnew(NoteLabel before, NoteLabel first, List<String> lines, int at) {
        if (first.style() != before.style() || first.number() != 1 || before.number() < 2) {
            return false;
        }
        return lines.subList(at + 1, lines.size()).stream()
                .map(NoteLabel::of)
                .filter(l -> l != null && l.style() == first.style())
                .findFirst()
                .filter(l -> l.number() == 2)
                .isPresent();
    }

    private static NoteList.Entry entry(NoteLabel label, List<String> lines) {
        return new NoteList.Entry(label, new ArrayList<>(List.of(new Chunk(lines, 0).joined())));
    }

    private boolean bullet(int chunk) {
        return chunk > 0
                && chunk < chunks.size()
                && chunks.get(chunk).lines().getFirst().strip().startsWith("* ");
    }

    /** Without a title: brackets and symbols anywhere; lists that are only counted are sifted when all are known. */
    private boolean plausible(NoteList list) {
        NoteLabel first = list.entries().getFirst().label();
        boolean bullets = first.label().equals("*") && (bullet(list.to()) || bullet(list.from() - 1));
        return switch (first.style()) {
            case SYMBOL, BRACKETED, BRACKETED_SYMBOL, BRACED, CARET, LETTERED, NAMED -> !bullets;
            case POINTED, BARE, RAISED, PARENTHESISED -> true;
        };
    }
}
