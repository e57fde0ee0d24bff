package org.ibid.core.importing.tei;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.Inline;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.NoteMark;
import org.ibid.core.importing.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a TEI text and where each is called. A note is called by what points to it ({@code ptr}, {@code ref});
 * else at the place that it points to itself ({@code @target}); else where it stands: the element is its own reference.
 * A note in a list of notes that nothing calls is an orphan.
 *
 * <p>A note in the margin is a note, whether it works as a gloss or as a heading: which of the two, no markup says. It
 * is kept apart from the footnotes by its label, {@code m1} …, so that it takes no number from them.
 */
final class TeiNotes {

    private static final Pattern DIVISION =
            Pattern.compile("(?:foot|end)?[-_ ]?notes?|anmerkungen|annotations?|noten", Pattern.CASE_INSENSITIVE);

    private static final String[] LINES = {"p", "ab", "head", "l", "cell", "item", "stage", "speaker", "bibl"};

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<XmlElement, String> keys = new LinkedHashMap<>();
    private final Map<XmlElement, List<XmlElement>> callers = new HashMap<>();
    private final Map<XmlElement, List<XmlElement>> calledAt = new HashMap<>();
    /** Called where they stand, and elsewhere too. */
    private final Set<XmlElement> inPlace = new HashSet<>();

    private final Spoken spoken = new Spoken();
    private final Set<XmlElement> placed = new HashSet<>();
    private final Set<XmlElement> read = new HashSet<>();
    private final EssayAssembly essay;
    private final NoteParts parts;
    private int inMargin;
    private int numbered;

    TeiNotes(XmlElement root, EssayAssembly essay) {
        this.essay = essay;
        List<XmlElement> all = root.descendants()
                .filter(e -> !e.is("teiHeader") && !e.inside("teiHeader"))
                .toList();
        for (XmlElement element : all) {
            String id = element.attribute("id");
            if (id != null) {
                byId.putIfAbsent(id, element);
            }
        }
        List<XmlElement> named = all.stream().filter(TeiNotes::named).toList();
        this.parts = new NoteParts(named, byId);
        named.forEach(this::add);
        all.stream().filter(e -> e.is("ref", "ptr")).forEach(this::pointer);
        preferMarks();
        List.copyOf(callers.keySet()).stream().filter(TeiNotes::inProse).forEach(this::keepItsPlace);
        List.copyOf(keys.keySet()).forEach(this::targets);
    }

    private void add(XmlElement note) {
        keys.putIfAbsent(note, "note " + (keys.size() + 1));
    }

    /** Remarks inside a bibliographical reference are words of it, unless they have the place of a note. */
    private static boolean named(XmlElement element) {
        return element.is("note")
                && (element.attribute("place") != null
                        || !element.inside("bibl", "biblStruct", "biblFull", "listBibl", "msDesc", "person", "place"));
    }

    private void pointer(XmlElement pointer) {
        for (XmlElement target : targetsOf(pointer)) {
            boolean inNotes = target.is("item", "p", "div", "ab", "seg", "bibl") && inDivision(target);
            if (inNotes && isMark(pointer) && !keys.containsKey(pointer)) {
                add(target);
            }
            boolean inside = pointer.ancestors().anyMatch(target::equals);
            if (keys.containsKey(target) && !inside && !leadsBack(pointer)) {
                callers.computeIfAbsent(target, n -> new ArrayList<>()).add(pointer);
            }
        }
    }

    /** Words that speak of a note call it only where no mark does. */
    private void preferMarks() {
        callers.values().stream()
                .filter(c -> c.size() > 1 && c.stream().anyMatch(TeiNotes::isMark))
                .forEach(c -> c.removeIf(p -> !isMark(p)));
    }

    /** True for a note that stands within a line, not in a list of notes. */
    private static boolean inProse(XmlElement note) {
        return note.is("note") && note.inside(LINES) && !inDivision(note);
    }

    /**
     * A note within a line is called where it stands, unless its mark stands in the same lines. Marks elsewhere call it
     * once more; words that speak of it, and what other notes say of it, do not.
     */
    private void keepItsPlace(XmlElement note) {
        List<XmlElement> marks = callers.getOrDefault(note, List.of()).stream()
                .filter(c -> isMark(c) && !spoken.names(c) && c.ancestors().noneMatch(keys::containsKey))
                .toList();
        Optional<XmlElement> lines = linesOf(note);
        if (marks.stream().noneMatch(m -> linesOf(m).equals(lines))) {
            inPlace.add(note);
        }
        if (marks.isEmpty()) {
            callers.remove(note);
        } else {
            callers.put(note, new ArrayList<>(marks));
        }
    }

    private static Optional<XmlElement> linesOf(XmlElement element) {
        return element.ancestors().filter(e -> e.is(LINES)).findFirst();
    }

    /** True for a pointer inside a note to what calls that note. */
    boolean leadsBack(XmlElement pointer) {
        Optional<XmlElement> note = pointer.ancestors()
                .filter(e -> keys.containsKey(e) || inDivision(e))
                .findFirst();
        return note.isPresent()
                && targetsOf(pointer).stream()
                        .anyMatch(t -> t.is("ref", "ptr", "anchor")
                                && (targetsOf(t).contains(note.get())
                                        || targetsOf(note.get()).contains(t)));
    }

    private void targets(XmlElement note) {
        if (!callers.containsKey(note)) {
            for (XmlElement target : placesOf(note)) {
                if (!target.equals(note) && note.ancestors().noneMatch(target::equals)) {
                    calledAt.computeIfAbsent(target, t -> new ArrayList<>()).add(note);
                    placed.add(note);
                }
            }
        }
    }

    /** Where a note says that it is called: the targets it names, else the anchors that it corresponds to. */
    private List<XmlElement> placesOf(XmlElement note) {
        List<XmlElement> targets = targetsOf(note);
        return targets.isEmpty()
                ? named(note, "corresp").stream().filter(e -> e.is("anchor")).toList()
                : targets;
    }

    private List<XmlElement> targetsOf(XmlElement pointer) {
        return named(pointer, "target");
    }

    private List<XmlElement> named(XmlElement pointer, String attribute) {
        List<XmlElement> targets = new ArrayList<>();
        for (String address : pointer.attribute(attribute, "").strip().split("\\s+", -1)) {
            // before P5 a target was the bare id
            XmlElement target = byId.get(address.startsWith("#") ? address.substring(1) : address);
            if (target != null) {
                targets.add(target);
            }
        }
        return targets;
    }

    static boolean isMark(XmlElement pointer) {
        return NoteMark.is(pointer.text());
    }

    boolean isNote(XmlElement element) {
        return keys.containsKey(element);
    }

    /** The notes that a pointer calls. */
    List<XmlElement> calledBy(XmlElement pointer) {
        return targetsOf(pointer).stream()
                .filter(n -> callers.getOrDefault(n, List.of()).contains(pointer))
                .toList();
    }

    /** The notes that name this element as their place. */
    List<XmlElement> calledAt(XmlElement element) {
        return calledAt.getOrDefault(element, List.of());
    }

    boolean atItsOwnPlace(XmlElement note) {
        boolean called = callers.containsKey(note) && !inPlace.contains(note);
        return !parts.isLater(note) && !called && !placed.contains(note) && !orphan(note);
    }

    private boolean orphan(XmlElement note) {
        return inDivision(note) && !note.inside("p", "ab", "head", "l");
    }

    private static boolean inDivision(XmlElement element) {
        return element.ancestors()
                .anyMatch(e -> e.is("listAnnotation", "standOff")
                        || (e.is("div", "div1", "div2", "div3", "list", "noteGrp", "body")
                                && DIVISION.matcher(e.attribute("type", "")).matches())
                        || (e.is("back") && element.parent().filter(e::equals).isPresent()));
    }

    /** A division of which nothing is left when its notes are taken out. */
    boolean onlyNotes(XmlElement division) {
        boolean any = false;
        for (XmlElement child : division.elements()) {
            boolean note =
                    isNote(child) || (child.is("noteGrp", "list", "div", "div1", "div2", "div3") && onlyNotes(child));
            any |= note;
            if (!note && !child.is("head", "pb", "lb", "fw", "milestone", "label")) {
                return false;
            }
        }
        return any;
    }

    /** True where a pointer leads to nothing in the file. */
    boolean nowhere(String address) {
        return !byId.containsKey(address.substring(1));
    }

    /** Calls a note whose text is nowhere. */
    void missing(String address, @Nullable String label, Consumer<String> place) {
        essay.missing(address, label == null ? Integer.toString(++numbered) : label);
        place.accept(address);
    }

    /** Calls a note, and the notes inside it at the same place; its text is read when it is called first. */
    void call(XmlElement note, Function<XmlElement, Inline> body, Consumer<String> place) {
        place.accept(key(note));
        if (read.add(note)) {
            Inline words = define(note, body);
            words.text().calls().forEach(inner -> place.accept(inner.note()));
        }
    }

    private Inline define(XmlElement note, Function<XmlElement, Inline> body) {
        String label = label(note);
        Inline words = NoteMark.stripped(body.apply(note), label);
        if (!parts.later(note).isEmpty()) {
            words = whole(words, note, label, body);
        }
        if (!words.text().calls().isEmpty()) {
            List<ImportProblem> problems = new ArrayList<>(words.problems());
            problems.add(new ImportProblem(
                    "note-in-note",
                    "A note stands inside this one. It was kept as a note of its own, called at the same place.",
                    0));
            words = new Inline(words.text(), problems);
        }
        essay.note(key(note), label, words);
        return words;
    }

    /** A sentence goes over the page in one paragraph. */
    private Inline whole(Inline first, XmlElement note, String label, Function<XmlElement, Inline> body) {
        InlineWriter words = new InlineWriter();
        words.append(first);
        for (XmlElement part : parts.later(note)) {
            if (read.add(part)) {
                words.space();
                words.append(NoteMark.stripped(body.apply(part), label));
            }
        }
        return words.take();
    }

    private String key(XmlElement note) {
        return keys.getOrDefault(note, "");
    }

    /** Notes that nothing called are kept too. */
    void orphans(Function<XmlElement, Inline> body) {
        keys.keySet().stream()
                .filter(n -> !read.contains(n) && !parts.isLater(n))
                .sorted(Comparator.comparingInt(n -> n.inside("rdg", "del") ? 1 : 0))
                .toList()
                .forEach(n -> {
                    if (read.add(n)) {
                        define(n, body);
                    }
                });
    }

    /** As printed; where nothing says so, by its place among those that are not in the margin. */
    private String label(XmlElement note) {
        String n = NoteMark.label(note.attribute("n"));
        if (n.isEmpty()) {
            n = callers.getOrDefault(note, List.of()).stream()
                    .filter(TeiNotes::isMark)
                    .map(c -> NoteMark.label(c.text().isBlank() ? c.attribute("n") : c.text()))
                    .filter(l -> !l.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        if (margin(note)) {
            inMargin++;
            return n.isEmpty() ? "m" + inMargin : n;
        }
        numbered++;
        return n.isEmpty() ? Integer.toString(numbered) : n;
    }

    static boolean margin(XmlElement note) {
        String place = note.attribute("place", "").toLowerCase(Locale.ROOT);
        return place.contains("margin") || place.matches("(?:left|right|outer|inner|opposite|side).*");
    }
}
