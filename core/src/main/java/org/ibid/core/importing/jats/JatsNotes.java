package org.ibid.core.importing.jats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.Inline;
import org.ibid.core.importing.NoteMark;
import org.ibid.core.importing.XmlElement;

/**
 * The notes of an article: what {@code xref} calls, be it in the back, under a table or among the author's notes, and
 * {@code fn} that stands within a line. A {@code fn} with a label that nothing calls is an orphan; one without is a
 * statement about the article (a conflict of interest, a copyright line) and no note of its text.
 */
final class JatsNotes {

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<XmlElement, String> keys = new LinkedHashMap<>();
    private final Map<XmlElement, List<XmlElement>> callers = new HashMap<>();
    private final Map<XmlElement, Set<XmlElement>> wordsApart = new HashMap<>();
    private final Set<XmlElement> read = new HashSet<>();
    private final EssayAssembly essay;
    private int numbered;

    JatsNotes(List<XmlElement> parts, EssayAssembly essay) {
        this.essay = essay;
        List<XmlElement> all = parts.stream().flatMap(XmlElement::descendants).toList();
        for (XmlElement element : all) {
            String id = element.attribute("id");
            if (id != null) {
                byId.putIfAbsent(id, element);
            }
            if (element.is("fn")) {
                keys.put(element, "fn " + (keys.size() + 1));
            }
        }
        all.stream()
                .filter(e -> e.is("xref") && !e.inside("front", "title-group"))
                .forEach(x -> targets(x)
                        .forEach(fn -> callers.computeIfAbsent(fn, f -> new ArrayList<>())
                                .add(x)));
        // words that speak of a note call it only where no mark does
        callers.values().stream()
                .filter(c -> c.stream().anyMatch(JatsNotes::isMark))
                .forEach(c -> c.removeIf(x -> !isMark(x)));
        // “compare note 2 above” in a note speaks of one that the text calls
        callers.forEach((fn, c) -> {
            if (withinALine(fn) || c.stream().anyMatch(x -> !x.inside("fn"))) {
                c.removeIf(x -> x.inside("fn") && (!isMark(x) || apart(x)));
            }
        });
        callers.values().removeIf(List::isEmpty);
    }

    /** True for a number that stands as a word of its sentence, not glued to one as marks are. */
    private boolean apart(XmlElement xref) {
        return xref.parent()
                .filter(p -> wordsApart
                        .computeIfAbsent(p, line -> line.behind(JatsNotes::endsBlank))
                        .contains(xref))
                .isPresent();
    }

    private static boolean endsBlank(String words) {
        return !words.isEmpty() && Character.isWhitespace(words.charAt(words.length() - 1));
    }

    private static boolean withinALine(XmlElement fn) {
        return fn.parent()
                .filter(p -> p.is("p", "title", "td", "th", "sup", "verse-line", "attrib"))
                .isPresent();
    }

    private static boolean isMark(XmlElement xref) {
        // one mark may call several notes: “*, †”
        for (String part : xref.text().strip().split("[,;\\s]+", -1)) {
            if (!NoteMark.is(part)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> ids(XmlElement xref) {
        return List.of(xref.attribute("rid", "").strip().split("\\s+", -1));
    }

    private List<XmlElement> targets(XmlElement xref) {
        List<XmlElement> targets = new ArrayList<>();
        for (String id : ids(xref)) {
            XmlElement target = byId.get(id);
            while (target != null && !target.is("fn")) {
                target = target.is("p", "label") ? target.parent().orElse(null) : null;
            }
            if (target != null && xref.ancestors().noneMatch(target::equals)) {
                targets.add(target);
            }
        }
        return targets;
    }

    /** True for a reference that is the mark of a note, its text found or not. */
    boolean marks(XmlElement element) {
        return element.is("xref") && (calls(element) || orphan(element)) && isMark(element);
    }

    private boolean calls(XmlElement xref) {
        return targets(xref).stream()
                .anyMatch(fn -> callers.getOrDefault(fn, List.of()).contains(xref));
    }

    /** True where a mark says that it is one of a note, and names none that is in the file. */
    private boolean orphan(XmlElement xref) {
        return xref.attribute("ref-type", "").matches("fn|table-fn|footnote|note")
                && ids(xref).stream().noneMatch(byId::containsKey);
    }

    /** @return false where the reference calls no note */
    boolean call(XmlElement xref, Function<XmlElement, Inline> body, Consumer<String> place) {
        if (calls(xref)) {
            notesOf(xref).forEach(fn -> note(fn, body, place));
            return true;
        }
        if (orphan(xref) && isMark(xref)) {
            for (String id : ids(xref)) {
                String label = NoteMark.label(xref.text());
                essay.missing("gone " + id, label.isEmpty() ? null : label);
                place.accept("gone " + id);
            }
            return true;
        }
        return false;
    }

    /**
     * The notes of a mark. One mark is one place, whatever it names: it calls the first of its notes, and those that no
     * other mark calls.
     */
    private List<XmlElement> notesOf(XmlElement xref) {
        List<XmlElement> named = targets(xref);
        return named.stream()
                .filter(fn -> fn.equals(named.getFirst())
                        || callers.getOrDefault(fn, List.of()).size() == 1)
                .toList();
    }

    /** How many of the notes that a mark names it does not call, because others do. */
    int calledElsewhere(XmlElement xref) {
        return calls(xref) ? targets(xref).size() - notesOf(xref).size() : 0;
    }

    /** Calls a note, and the notes called in it at the same place; its text is read when it is called first. */
    void note(XmlElement fn, Function<XmlElement, Inline> body, Consumer<String> place) {
        place.accept(keys.getOrDefault(fn, ""));
        if (read.add(fn)) {
            define(fn, body).text().calls().forEach(inner -> place.accept(inner.note()));
        }
    }

    private Inline define(XmlElement fn, Function<XmlElement, Inline> body) {
        String label = label(fn);
        Inline words = NoteMark.stripped(body.apply(fn), NoteMark.label(label));
        if (!words.text().calls().isEmpty()) {
            List<ImportProblem> problems = new ArrayList<>(words.problems());
            problems.add(new ImportProblem(
                    "note-in-note", "This note calls another. The other is called at the same place.", 0));
            words = new Inline(words.text(), problems);
        }
        essay.note(keys.getOrDefault(fn, ""), label, words);
        return words;
    }

    private String label(XmlElement fn) {
        numbered++;
        String label = printed(fn);
        if (label.isEmpty()) {
            label = callers.getOrDefault(fn, List.of()).stream()
                    .filter(x -> targets(x).size() == 1)
                    .map(x -> NoteMark.label(x.text()))
                    .filter(l -> !l.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return label.isEmpty() ? Integer.toString(numbered) : label;
    }

    private static String printed(XmlElement fn) {
        return NoteMark.label(fn.element("label").map(XmlElement::text).orElse(fn.attribute("symbol", "")));
    }

    /** True for a note within a line whose mark stands in the same lines: the two are one reference. */
    boolean markedBeside(XmlElement fn) {
        Optional<XmlElement> lines = fn.parent();
        return lines.isPresent()
                && callers.getOrDefault(fn, List.of()).stream()
                        .anyMatch(x -> isMark(x) && x.ancestors().anyMatch(lines.get()::equals));
    }

    boolean called(XmlElement fn) {
        return callers.containsKey(fn) || read.contains(fn);
    }

    /** True for a note that nothing calls, but whose label shows that something should. */
    boolean labelled(XmlElement fn) {
        return !printed(fn).isEmpty();
    }

    void orphaned(XmlElement fn, Function<XmlElement, Inline> body) {
        if (read.add(fn)) {
            define(fn, body);
        }
    }

    /** Notes that stand in what was left out, and were called nowhere that is read. */
    void rest(Function<XmlElement, Inline> body) {
        keys.keySet().stream()
                .filter(fn -> callers.containsKey(fn) && !read.contains(fn))
                .toList()
                .forEach(fn -> orphaned(fn, body));
    }
}
