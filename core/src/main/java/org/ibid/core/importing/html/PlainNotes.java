package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.core.importing.WorkList;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds notes that no link calls: a raised label in the text, and a later block that begins with the same label. */
final class PlainNotes {

    private static final int FURTHEST = 20_000;
    private static final int LONGEST_WORK = 300;
    private static final Pattern NOTES =
            Pattern.compile("(?i)(?:foot|end)?-? ?notes?(?: and references)?:?|anmerkungen|fußnoten|noten|notas");
    private static final Pattern POWER = Pattern.compile("(?:^|[^\\p{L}])(?:\\p{L}|[kcmd]m|10|[0-9)])$");

    /**
     * @param block whose first words are the label
     * @param introduced true under a heading that says that there are notes
     */
    private record Body(NoteLabel label, Element block, int position, boolean introduced) {}

    private final Page page;
    private final StyleSheet styles;
    private final PageNotes notes;
    private final ListNumbers numbers = new ListNumbers();
    private final List<Body> bodies = new ArrayList<>();

    /** What begins with a raised label under a heading that announces works. */
    private final List<Element> listed = new ArrayList<>();

    private final List<Element> marks = new ArrayList<>();
    private final Set<Element> begun = new HashSet<>();
    private boolean underHeading;

    PlainNotes(Page page, StyleSheet styles, PageNotes notes) {
        this.page = page;
        this.styles = styles;
        this.notes = notes;
    }

    void find() {
        boolean reckoned = false;
        for (Element element : page.elements()) {
            if (notes.callAt(element) != null || notes.taken(element) || page.skips(element)) {
                continue;
            }
            if (Tags.headingLevel(element) > 0) {
                underHeading = NOTES.matcher(page.words(element, 40)).matches();
                reckoned = WorkList.announcedBy(page.words(element, 40));
            } else if (raised(element) && reckoned && page.begins(element, page.blockOf(element))) {
                listed.add(element);
            } else if (raised(element)) {
                label(element);
            } else if (underHeading) {
                listed(element);
            }
        }
        if (!WorkList.of(listed.stream()
                .map(e -> page.words(page.blockOf(e), LONGEST_WORK))
                .toList())) {
            listed.forEach(this::label);
        }
        Map<Element, Body> pairs = pairs();
        if (pairs.size() > 1 || (pairs.size() == 1 && marks.size() == 1)) {
            pairs.forEach(this::keep);
        }
    }

    private boolean raised(Element element) {
        boolean sup =
                element.normalName().equals("sup") || (Tags.is(element, "span", "font") && styles.raises(element));
        return (sup || element.hasAttr(PrintedMarks.MARK))
                && page.extent(element).characters() < 8
                && insideNothing(element);
    }

    private boolean insideNothing(Element element) {
        return !notes.takenAround(element)
                && element.stream().limit(8).allMatch(e -> notes.callAt(e) == null && !e.hasAttr("href"));
    }

    private void label(Element sup) {
        NoteLabel label = NoteLabel.of(page.words(sup, 12));
        Element block = page.blockOf(sup);
        if (label == null
                || (!label.number() && !label.sign())
                || (Tags.headingLevel(block) > 0 && page.begins(sup, block))) {
            return;
        }
        if (page.begins(sup, block)) {
            add(label, block);
        } else if (label.sign()
                || label.bracketed()
                || !POWER.matcher(page.wordsBefore(sup, 4)).find()) {
            marks.add(sup);
        }
    }

    private void add(NoteLabel label, Element block) {
        bodies.add(new Body(label, block, page.extent(block).in(), underHeading));
    }

    /** Under the heading “Notes”: numbered items, or paragraphs that begin with a number. */
    private void listed(Element element) {
        if (Tags.is(element, "li") && !notes.takenAround(element)) {
            String number = numbers.of(element);
            NoteLabel label = number == null ? null : NoteLabel.of(number);
            if (label != null) {
                add(label, element);
            }
        } else if (Tags.is(element, "p", "div", "dt") && !notes.takenAround(element)) {
            String words = page.words(element, 12);
            int end = words.indexOf(' ');
            NoteLabel label = end < 0 ? null : NoteLabel.of(words.substring(0, end));
            if (label != null && label.number() && label.bracketed()) {
                add(label, element);
            }
        }
    }

    /** Each mark with the first note of its label after it that no earlier mark has, so that numbering may restart. */
    private Map<Element, Body> pairs() {
        Map<String, List<Body>> byLabel = new HashMap<>();
        bodies.forEach(b -> begun.add(b.block()));
        bodies.forEach(b -> byLabel.computeIfAbsent(b.label().text(), l -> new ArrayList<>())
                .add(b));
        Map<Element, Body> pairs = new java.util.LinkedHashMap<>();
        int steps = 0;
        for (Element mark : marks) {
            NoteLabel label = NoteLabel.of(page.words(mark, 12));
            int in = page.extent(mark).in();
            for (Body body : label == null ? List.<Body>of() : byLabel.getOrDefault(label.text(), List.of())) {
                if (++steps > FURTHEST || body.position() > in) {
                    if (steps <= FURTHEST) {
                        pairs.put(mark, body);
                    }
                    break;
                }
            }
        }
        return pairs;
    }

    private void keep(Element mark, Body body) {
        String key = "plain " + body.position();
        if (!notes.notes().containsKey(key)) {
            notes.note(new Note(key, body.label().text(), nodes(body), null));
        }
        notes.call(mark, new PageNotes.Call(key, 0.8, false));
    }

    private List<Node> nodes(Body body) {
        List<Node> nodes = new ArrayList<>(List.of(body.block()));
        boolean term = Tags.is(body.block(), "dt");
        if (!term && !Tags.is(body.block(), "p", "div")) {
            return nodes;
        }
        List<Node> following = new ArrayList<>();
        boolean ended = false;
        for (Element next = body.block().nextElementSibling();
                next != null && !ended && term == Tags.is(next, "dd");
                next = next.nextElementSibling()) {
            boolean labelled = begun.contains(next);
            ended = labelled || !(term || goesOn(next));
            if (!ended) {
                following.add(next);
            }
            if (labelled) {
                nodes.addAll(following);
            }
        }
        if (term || (body.introduced() && nodes.size() == 1)) {
            nodes.addAll(following);
        }
        return nodes;
    }

    /** True for what may be a further paragraph of a note. */
    private boolean goesOn(Element block) {
        return Tags.is(block, "p", "blockquote", "ul", "ol", "pre")
                && marks.stream().noneMatch(m -> page.extent(block).holds(page.extent(m)));
    }
}
