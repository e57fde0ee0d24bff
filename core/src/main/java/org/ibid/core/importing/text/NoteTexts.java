package org.ibid.core.importing.text;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.core.importing.text.MarkerSequence.Chosen;
import org.jspecify.annotations.Nullable;

/** The note texts of a source by what markers call them: the how-manieth numbering, and the number in it. */
final class NoteTexts {

    /** @param series 0 for the first numbering, one more each time it begins anew */
    record Key(MarkerForm form, int series, int number) {
        String name() {
            return form + "/" + series + "/" + number;
        }
    }

    private final List<NoteList> lists;
    private final BitSet covered = new BitSet();
    private final Map<Key, NoteList.Entry> entries = new LinkedHashMap<>();
    private final Map<Key, NoteList> listOf = new HashMap<>();

    NoteTexts(List<NoteList> lists) {
        this.lists = lists;
        Map<MarkerForm, Integer> series = new EnumMap<>(MarkerForm.class);
        Map<MarkerForm, Integer> last = new EnumMap<>(MarkerForm.class);
        for (NoteList list : lists) {
            covered.set(list.from(), list.to());
            for (NoteList.Entry entry : list.entries()) {
                MarkerForm form = entry.label().form();
                int number = entry.label().number();
                if (number <= last.getOrDefault(form, 0)) {
                    series.merge(form, 1, Integer::sum);
                }
                last.put(form, number);
                Key key = new Key(form, series.getOrDefault(form, 0), number);
                entries.put(key, entry);
                listOf.put(key, list);
            }
        }
    }

    List<NoteList> lists() {
        return lists;
    }

    boolean covers(int chunk) {
        return covered.get(chunk);
    }

    Map<Key, NoteList.Entry> entries() {
        return entries;
    }

    NoteList.@Nullable Entry of(Key key) {
        return entries.get(key);
    }

    Map<MarkerForm, Set<Integer>> numbers() {
        Map<MarkerForm, Set<Integer>> numbers = new EnumMap<>(MarkerForm.class);
        entries.keySet()
                .forEach(k ->
                        numbers.computeIfAbsent(k.form(), f -> new HashSet<>()).add(k.number()));
        return numbers;
    }

    /** True where the notes of a form are counted from the beginning more than once. */
    boolean beginAnew(MarkerForm form) {
        return entries.keySet().stream().anyMatch(k -> k.form() == form && k.series() > 0);
    }

    /** How many notes of a form there are, in all its numberings. */
    int count(MarkerForm form) {
        return (int) entries.keySet().stream().filter(k -> k.form() == form).count();
    }

    static Key called(Chosen marker) {
        MarkerForm form = MarkerForm.numbering(marker.candidate().label());
        return new Key(form, marker.series(), marker.candidate().number());
    }

    /** The lists that are believed: those with a title, and those of whose notes at least half are called. */
    List<NoteList> believed(List<Chosen> markers) {
        Map<NoteList, Integer> called = new HashMap<>();
        Set<Key> keys = new HashSet<>();
        markers.forEach(m -> keys.add(called(m)));
        for (Key key : keys) {
            NoteList list = listOf.get(key);
            if (list != null) {
                called.merge(list, 1, Integer::sum);
            }
        }
        return lists.stream()
                .filter(l -> l.titled()
                        || called.getOrDefault(l, 0) * 2 >= l.entries().size())
                .toList();
    }
}
