package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells notes under a chapter or a page ({@code 1. See …}) from what is counted in the text. A list without a title that
 * is only counted is one of notes at the end of a text, from 1 on; elsewhere only where each of its numbers is called
 * since the list or the heading before, and where the text has another such list, which goes on counting or begins anew
 * in another chapter.
 */
final class CountedLists {

    /** A figure right after a word or a point, bare, raised or in brackets. */
    private static final Pattern CALL = Pattern.compile("(?<=[\\p{L}.,;:!?…”’\"')\\]»])[\\[(]?(\\d{1,3}|["
            + MarkerForm.SUPERSCRIPTS + "]{1,3})[\\])]?(?![\\d\\p{L}])");

    private final List<Chunk> chunks;
    private final Set<Integer> ends = new HashSet<>();
    /** Whether other lists have labels in brackets, as marks are printed. */
    private final boolean printed;

    /** Those of whose notes each is called above. */
    private final List<NoteList> inPlace;

    private CountedLists(List<Chunk> chunks, List<NoteList> lists) {
        this.chunks = chunks;
        lists.forEach(l -> ends.add(l.to()));
        // where labels are printed as the marks are, what is only counted is headings and the like
        this.printed =
                lists.stream().anyMatch(l -> l.entries().getFirst().label().bracketed());
        this.inPlace = printed
                ? List.of()
                : lists.stream().filter(l -> counted(l) && calledAbove(l)).toList();
    }

    /** The lists without those that are not of notes. */
    static List<NoteList> sifted(List<Chunk> chunks, List<NoteList> lists) {
        CountedLists counted = new CountedLists(chunks, lists);
        Set<Integer> called = counted.severalInTheirPlaces() ? starts(counted.inPlace) : Set.of();
        Set<Integer> sure = starts(lists.stream()
                .filter(list -> !counted.doubtful(list) || called.contains(list.from()))
                .toList());
        List<NoteList> sifted = new ArrayList<>();
        for (int from = 0, to; from < lists.size(); from = to) {
            to = from + 1;
            while (to < lists.size() && beginsAnewBehind(lists.get(to - 1), lists.get(to))) {
                to++;
            }
            sifted.addAll(sifted(lists.subList(from, to), sure));
        }
        return sifted;
    }

    /** Of lists in a row those that are sure, and with one that is sure and begins at 1 all that begin there. */
    private static List<NoteList> sifted(List<NoteList> row, Set<Integer> sure) {
        boolean vouched = row.stream().anyMatch(list -> sure.contains(list.from()) && first(list) == 1);
        return row.stream()
                .filter(list -> sure.contains(list.from()) || (vouched && first(list) == 1))
                .toList();
    }

    private static Set<Integer> starts(List<NoteList> lists) {
        return lists.stream().map(NoteList::from).collect(Collectors.toSet());
    }

    private static boolean beginsAnewBehind(NoteList before, NoteList list) {
        return before.to() == list.from()
                && first(list) == 1
                && list.entries().getFirst().label().bracketed()
                        == before.entries().getFirst().label().bracketed();
    }

    private boolean doubtful(NoteList list) {
        boolean wholeAtTheEnd = list.to() >= chunks.size() - 2
                && first(list) == 1
                && list.entries().size() > 1;
        return counted(list) && !list.titled() && (printed || !wholeAtTheEnd);
    }

    private static boolean counted(NoteList list) {
        return switch (list.entries().getFirst().label().style()) {
            case POINTED, BARE, RAISED, PARENTHESISED -> true;
            case NAMED, BRACKETED, BRACKETED_SYMBOL, BRACED, CARET, LETTERED, SYMBOL -> false;
        };
    }

    private boolean severalInTheirPlaces() {
        for (int i = 1; i < inPlace.size(); i++) {
            NoteList before = inPlace.get(i - 1);
            int first = first(inPlace.get(i));
            boolean goesOn = first == before.entries().getLast().label().number() + 1;
            boolean anew = first == 1 && before.to() < inPlace.get(i).from();
            if (!goesOn && !anew) {
                return false;
            }
        }
        return inPlace.size() > 1;
    }

    private static int first(NoteList list) {
        return list.entries().getFirst().label().number();
    }

    private static boolean heading(Chunk chunk) {
        return chunk.lines().size() == 1
                && HeadingLine.looksLike(chunk.lines().getFirst().strip());
    }

    private boolean calledAbove(NoteList list) {
        int from = list.from();
        while (from > 0 && !heading(chunks.get(from - 1)) && !ends.contains(from)) {
            from--;
        }
        Set<Integer> called = new HashSet<>();
        for (Chunk chunk : chunks.subList(from, list.from())) {
            Matcher call = CALL.matcher(chunk.joined());
            while (call.find()) {
                called.add(MarkerForm.value(call.group(1)));
            }
        }
        return list.entries().stream().allMatch(e -> called.contains(e.label().number()));
    }
}
