package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the notes that links call. */
final class LinkedNotes {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Page page;
    private final List<PageLink> links;
    private final NoteEvidence evidence;
    private final PageNotes notes;
    private final Map<NoteStart, String> keys = new HashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    /** By what links call a note. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Set<String> forms = new HashSet<>();
    private final List<PageLink> marks = new ArrayList<>();

    LinkedNotes(Page page, List<PageLink> links, PageNotes notes) {
        this.page = page;
        this.links = links;
        this.evidence = new NoteEvidence(page, links);
        this.notes = notes;
    }

    void find() {
        Map<Integer, NoteStart> starts = new LinkedHashMap<>();
        Map<Element, Integer> weights = weights();
        for (PageLink link : links) {
            int weight = weights.getOrDefault(link.anchor(), 0);
            NoteStart start = evidence.start(link);
            if (weight >= NoteEvidence.ENOUGH && start != null) {
                NoteStart first = starts.computeIfAbsent(start.position(), p -> start);
                accept(link, keyOf(first), weight);
            }
        }
        lost();
        List<NoteStart> all = new ArrayList<>(starts.values());
        uncalled(all);
        all.sort(Comparator.comparingInt(NoteStart::position));
        NoteExtents extents = new NoteExtents(page, all, marks);
        for (int i = 0; i < all.size(); i++) {
            String key = keyOf(all.get(i));
            notes.note(new Note(key, labels.get(key), extents.of(i), null));
        }
        doubled();
        new BackLinks(page, links, marks, notes, evidence).drop();
    }

    /** Of a name that several places have, and of which some are called, the others are perhaps notes that nobody can reach. */
    private void doubled() {
        Set<Element> reached = new HashSet<>();
        links.forEach(link -> reached.add(link.target()));
        names.forEach((key, name) -> {
            if (!reached.containsAll(page.sharing(name))) {
                notes.doubled(key);
            }
        });
    }

    /** Of two links that lead to each other one at most is a mark. */
    private Map<Element, Integer> weights() {
        Map<Element, Integer> weights = new HashMap<>();
        links.forEach(link -> weights.put(link.anchor(), evidence.weight(link)));
        for (PageLink link : links) {
            int weight = weights.getOrDefault(link.anchor(), 0);
            PageLink back = weight >= NoteEvidence.ENOUGH ? evidence.back(link) : null;
            if (back != null && weights.getOrDefault(back.anchor(), 0) <= weight) {
                weights.put(back.anchor(), 0);
            }
        }
        return weights;
    }

    private String keyOf(NoteStart start) {
        return keys.computeIfAbsent(start, s -> "note at " + s.position());
    }

    private void accept(PageLink link, String key, int weight) {
        double confidence = weight > 5 ? 1 : weight > 4 ? 0.95 : weight > 3 ? 0.9 : 0.8;
        boolean words = link.label() == null && !link.empty();
        notes.call(link.anchor(), new PageNotes.Call(key, confidence, words));
        marks.add(link);
        names.putIfAbsent(key, link.fragment());
        forms.add(form(link));
        if (link.label() != null) {
            labels.putIfAbsent(key, link.label().text());
        }
    }

    private static String form(PageLink link) {
        return DIGITS.matcher(link.fragment()).replaceAll("0");
    }

    /** Marks whose notes are not in the page. */
    private void lost() {
        for (PageLink link : links) {
            if (link.target() == null) {
                int weight = evidence.weightOfLost(link) + (forms.contains(form(link)) ? 2 : 0);
                if (weight >= NoteEvidence.ENOUGH) {
                    String key = "lost " + link.fragment();
                    accept(link, key, weight);
                    notes.note(new Note(key, labels.get(key), List.of(), null));
                }
            }
        }
    }

    /** Notes that nothing calls: what the page says is a note, and items of a list whose other items are called. */
    private void uncalled(List<NoteStart> starts) {
        Set<Integer> known = new HashSet<>();
        starts.forEach(s -> known.add(page.extent(s.block()).before()));
        Map<Element, List<Element>> lists = new HashMap<>();
        for (NoteStart start : List.copyOf(starts)) {
            Element item = evidence.itemBegunBy(start);
            if (item != null && item.parent() != null) {
                lists.computeIfAbsent(item.parent(), l -> new ArrayList<>()).add(item);
            }
        }
        for (Map.Entry<Element, List<Element>> list : lists.entrySet()) {
            List<Element> items = list.getKey().children();
            if (list.getValue().size() * 2 >= items.size()) {
                items.stream().filter(i -> i.normalName().equals("li")).forEach(i -> uncalled(i, known, starts));
            }
        }
        for (Element element : page.elements()) {
            boolean listed = element.normalName().equals("li") && inListOfNotes(element);
            if (listed || NoteSigns.saysNote(element)) {
                uncalled(element, known, starts);
            }
        }
    }

    private static boolean inListOfNotes(Element item) {
        Element list = item.parent();
        Element around = list == null ? null : list.parent();
        return list != null
                && list.normalName().equals("ol")
                && (NoteSigns.saysNotes(list) || (around != null && NoteSigns.saysNotes(around)));
    }

    private void uncalled(Element element, Set<Integer> known, List<NoteStart> starts) {
        boolean empty = page.extent(element).characters() == 0;
        if (empty || !known.add(page.extent(element).before()) || holdsMark(element)) {
            return;
        }
        NoteStart start = NoteStart.of(element, page);
        starts.add(start);
        String number = element.normalName().equals("li") ? evidence.numbers().of(element) : null;
        String label = number == null ? labelAt(start) : number;
        if (label != null) {
            labels.put(keyOf(start), label);
        }
    }

    private boolean holdsMark(Element element) {
        return marks.stream().limit(5_000).anyMatch(m -> page.extent(element).holds(page.extent(m.anchor())))
                && !NoteSigns.saysNote(element);
    }

    private @Nullable String labelAt(NoteStart start) {
        String words = start.firstWords(page);
        int end = words.indexOf(' ');
        NoteLabel label = end < 0 ? null : NoteLabel.of(words.substring(0, end));
        return label == null || (!label.number() && !label.sign()) ? null : label.text();
    }
}
