package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.core.importing.LabelAlignment;
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

    /**
     * The markers, each in the numbering of the notes that it calls. Where text and notes begin anew as often, the
     * first is the first; else they are aligned, and markers that could as well belong to the notes of another chapter
     * call none: their notes are without a text, and people are asked.
     */
    List<Chosen> aligned(List<Chosen> markers) {
        List<Key> keys = entries.keySet().stream()
                .filter(k -> k.form() == MarkerForm.FIGURES)
                .toList();
        Set<Key> called = new LinkedHashSet<>();
        markers.forEach(m -> called.add(called(m)));
        called.removeIf(k -> k.form() != MarkerForm.FIGURES);
        long runs = called.stream().map(Key::series).distinct().count();
        long series = keys.stream().map(Key::series).distinct().count();
        if (series < 2 || runs == 0 || runs == series) {
            return markers;
        }
        int[] places = LabelAlignment.of(labels(called), labels(keys));
        Map<Key, Integer> found = new HashMap<>();
        int i = 0;
        for (Key key : called) {
            int place = places[i++];
            // beyond all numberings that there are
            int none = (int) series + key.series();
            found.put(
                    key,
                    place == LabelAlignment.NOWHERE ? none : keys.get(place).series());
        }
        return markers.stream()
                .map(m -> new Chosen(m.candidate(), m.margin(), found.getOrDefault(called(m), m.series())))
                .toList();
    }

    private static List<String> labels(Collection<Key> keys) {
        return keys.stream().map(k -> Integer.toString(k.number())).toList();
    }

    /**
     * The lists that are believed: those with a title, those of whose notes at least half are called, and those that
     * begin anew right below one that is.
     */
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
        List<NoteList> believed = new ArrayList<>();
        for (NoteList list : lists) {
            boolean goesOn = !believed.isEmpty() && believed.getLast().to() == list.from();
            if (list.titled()
                    || goesOn
                    || called.getOrDefault(list, 0) * 2 >= list.entries().size()) {
                believed.add(list);
            }
        }
        return believed;
    }
}
