package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;

/** Keeps the notes of a text in order when their calls change: by first call, what is called nowhere last. */
final class NoteOrder {

    private NoteOrder() {}

    /** The text with other calls. A note without words that is called no more goes; another is kept, uncalled. */
    static EssayText called(EssayText before, List<Footnote> notes, List<FootnoteReference> references) {
        Set<String> called =
                references.stream().map(FootnoteReference::footnote).collect(Collectors.toSet());
        Set<String> calledBefore =
                before.references().stream().map(FootnoteReference::footnote).collect(Collectors.toSet());
        List<Footnote> left = notes.stream()
                .filter(n -> n.text() != null || called.contains(n.id()) || !calledBefore.contains(n.id()))
                .toList();
        return new EssayText(
                before.canonical(),
                before.blocks(),
                before.formatting(),
                ordered(before, left, references),
                references);
    }

    /** A second series, of endnotes, stands behind the first and is left there: then only what is new is put in its place. */
    private static List<Footnote> ordered(EssayText before, List<Footnote> notes, List<FootnoteReference> references) {
        List<String> byCall = byFirstCall(references);
        List<String> listedBefore =
                before.footnotes().stream().map(Footnote::id).toList();
        boolean oneSeries = inOrder(listedBefore, byFirstCall(before.references()));
        List<String> order = oneSeries ? byCall : twoSeries(listedBefore, byCall);
        Map<String, Integer> places = new HashMap<>();
        order.forEach(id -> places.putIfAbsent(id, places.size()));
        List<Footnote> ordered = new ArrayList<>(notes);
        ordered.sort(Comparator.comparingInt(n -> places.getOrDefault(n.id(), Integer.MAX_VALUE)));
        return ordered;
    }

    private static boolean inOrder(List<String> listed, List<String> byCall) {
        Set<String> called = new HashSet<>(byCall);
        return listed.stream().filter(called::contains).toList().equals(byCall);
    }

    private static List<String> twoSeries(List<String> listedBefore, List<String> byCall) {
        Set<String> called = new HashSet<>(byCall);
        List<String> order =
                new ArrayList<>(listedBefore.stream().filter(called::contains).toList());
        for (int i = 0; i < byCall.size(); i++) {
            String id = byCall.get(i);
            if (!order.contains(id)) {
                order.add(i == 0 ? 0 : order.indexOf(byCall.get(i - 1)) + 1, id);
            }
        }
        return order;
    }

    private static List<String> byFirstCall(List<FootnoteReference> references) {
        return references.stream().map(FootnoteReference::footnote).distinct().toList();
    }

    /** An id that no note has. */
    static String next(EssayText text) {
        int highest = 0;
        for (Footnote note : text.footnotes()) {
            String digits = note.id().replaceAll("\\D", "");
            highest = Math.max(highest, digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits));
        }
        return "n" + (highest + 1);
    }

    /** The text with words for notes that are there. */
    static EssayText worded(EssayText text, List<Settlement.Notes.Worded> words) {
        Map<String, String> worded = new LinkedHashMap<>();
        words.forEach(w -> worded.put(w.footnote(), w.text()));
        if (words.stream().anyMatch(w -> text.findFootnote(w.footnote()).isEmpty())) {
            throw new Inapplicable("words for a note that is not there");
        }
        List<Footnote> notes = text.footnotes().stream()
                .map(n ->
                        worded.containsKey(n.id()) ? new Footnote(n.id(), n.label(), worded.get(n.id()), List.of()) : n)
                .toList();
        return new EssayText(text.canonical(), text.blocks(), text.formatting(), notes, text.references());
    }
}
