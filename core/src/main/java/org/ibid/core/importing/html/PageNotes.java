package org.ibid.core.importing.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The notes of a page and the marks that call them. */
final class PageNotes {

    /**
     * @param note key of the note that is called
     * @param wordsStay true where the mark is words of the text, after which the note is called
     */
    record Call(String note, double confidence, boolean wordsStay) {}

    private final Map<Element, Call> calls = new HashMap<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Set<Node> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> doubled = new LinkedHashSet<>();
    private @Nullable TreeSet<Integer> places;
    private final Set<Node> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    void call(Element mark, Call call) {
        calls.put(mark, call);
    }

    void note(Note note) {
        notes.put(note.key(), note);
        taken.addAll(note.nodes());
    }

    /** The page has more than one place with the name of this note, and not all are called. */
    void doubled(String key) {
        doubled.add(key);
    }

    Set<String> doubled() {
        return doubled;
    }

    /** A back-link, or a label that stands as a mark already. */
    void drop(Node node) {
        dropped.add(node);
    }

    @Nullable
    Call callAt(Node node) {
        return node instanceof Element ? calls.get(node) : null;
    }

    Map<Element, Call> calls() {
        return calls;
    }

    Map<String, Note> notes() {
        return notes;
    }

    /** True for what belongs to a note's text and so not to the essay's. */
    boolean taken(Node node) {
        return taken.contains(node);
    }

    /** True where a mark, or the text of a note, stands in the element. */
    boolean heldIn(Page page, Element element) {
        Page.Extent extent = page.extent(element);
        if (places == null) {
            TreeSet<Integer> all = new TreeSet<>();
            calls.keySet().forEach(e -> all.add(page.extent(e).in()));
            taken.forEach(n -> all.add(page.extent(n).in()));
            places = all;
        }
        Integer next = places.ceiling(extent.in());
        return next != null && next < extent.out();
    }

    /** True where the node is what the call calls: a note that stands in the line is its own mark. */
    boolean own(Call call, Node node) {
        Note note = notes.get(call.note());
        return note != null && note.nodes().contains(node);
    }

    boolean takenAround(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (taken.contains(at)) {
                return true;
            }
        }
        return false;
    }

    boolean dropped(Node node) {
        return dropped.contains(node);
    }
}
