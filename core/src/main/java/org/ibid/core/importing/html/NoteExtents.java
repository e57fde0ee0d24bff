package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ibid.core.importing.html.Page.Extent;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * How far each note reaches. A note ends where the next one begins, where the element ends that holds it alone, or
 * where a heading, a line or a mark says that other text has begun.
 */
final class NoteExtents {

    private static final Pattern NOTES = Pattern.compile(
            "(?i).{0,12}\\b(?:foot|end)?-? ?notes?\\b.{0,12}|anmerkungen|fu(?:ß|ss)noten|noten|notas|note");

    private final Page page;
    private final List<NoteStart> starts;
    private final TreeSet<Integer> positions = new TreeSet<>();
    private final TreeSet<Integer> marks = new TreeSet<>();
    private final Set<String> looks = new HashSet<>();
    private final TreeSet<Integer> breaks = new TreeSet<>();

    /** @param starts in document order */
    NoteExtents(Page page, List<NoteStart> starts, List<PageLink> calls) {
        this.page = page;
        this.starts = starts;
        starts.forEach(s -> positions.add(s.position()));
        for (PageLink call : calls) {
            marks.add(page.extent(call.anchor()).in());
            looks.add(look(page.blockOf(call.anchor())));
        }
        Set<Element> labels = new HashSet<>();
        starts.stream().filter(s -> s.labelAlone(page)).forEach(s -> labels.add(s.block()));
        for (Element element : page.elements()) {
            if (labels.contains(element)) {
                continue;
            }
            if (Tags.headingLevel(element) > 0 || Tags.is(element, "hr")) {
                breaks.add(page.extent(element).in());
            }
        }
    }

    /** The nodes of the note that begins at a start. */
    List<Node> of(int index) {
        NoteStart start = starts.get(index);
        NoteStart next = index + 1 < starts.size() ? starts.get(index + 1) : null;
        if (standsInWords(start)) {
            return List.of(start.place());
        }
        boolean shared = next != null
                && page.extent(next.block()).in() < page.extent(start.block()).out()
                && page.extent(next.place()).in() > page.extent(start.block()).in();
        if (!start.begins() || (shared && !page.skips(start.block()))) {
            return withinBlock(start, next);
        }
        if (Tags.is(start.block(), "dt", "dd")) {
            return definition(start.block());
        }
        Element alone = alone(start);
        List<Node> nodes = new ArrayList<>(List.of(alone));
        if (!Tags.is(alone, "li", "tr", "td", "aside")) {
            nodes.addAll(continued(alone, next, index));
        }
        return nodes;
    }

    /** A note in the middle of the text that it belongs to, set beside it or shown when it is asked for. */
    private boolean standsInWords(NoteStart start) {
        Element place = start.place();
        return !start.begins()
                && page.extent(place).characters() > 8
                && (NoteSigns.saysNote(place) || NoteSigns.hintsNote(place))
                && NoteLabel.of(page.words(place, 30)) == null;
    }

    private List<Node> withinBlock(NoteStart start, @Nullable NoteStart next) {
        Element block = start.block();
        int end = next == null ? Integer.MAX_VALUE : page.extent(next.place()).in();
        Node top = start.begins() || start.place().equals(block) ? block.firstChild() : start.place();
        Node around = top == null ? null : top.parent();
        int begin = page.extent(start.place()).before();
        while (around != null
                && !block.equals(around)
                && page.extent(around).out() <= end
                && page.extent(around).before() == begin) {
            top = around;
            around = around.parent();
        }
        List<Node> nodes = new ArrayList<>();
        for (Node node = top; node != null; node = node.nextSibling()) {
            if (page.extent(node).in() >= end || (page.extent(node).out() > end && !nodes.isEmpty())) {
                break;
            }
            nodes.add(node);
        }
        return nodes;
    }

    private List<Node> definition(Element first) {
        List<Node> nodes = new ArrayList<>(List.of(first));
        for (Element next = first.nextElementSibling();
                next != null && Tags.is(next, "dd") && !holdsStart(next);
                next = next.nextElementSibling()) {
            nodes.add(next);
        }
        return nodes;
    }

    /** The largest element that holds this note and nothing else. */
    private Element alone(NoteStart start) {
        Element at = start.block();
        while (!Tags.is(at, "li", "tr", "dd", "aside") && !NoteSigns.saysNote(at)) {
            Element parent = at.parent();
            if (parent == null || !holdsOnly(parent, at, start)) {
                break;
            }
            at = parent;
        }
        return at;
    }

    private boolean holdsOnly(Element parent, Element child, NoteStart start) {
        Extent all = page.extent(parent);
        boolean holder = !parent.equals(page.root())
                && !Tags.is(parent, "body", "main", "article", "html", "table", "tbody", "ol", "ul", "dl")
                && !parent.hasAttr(HtmlArticle.PART);
        return holder
                && all.in() >= 0
                && all.before() == page.extent(start.block()).before()
                && positions.subSet(all.in(), all.out()).stream().limit(2).count()
                        <= (start.position() >= all.in() ? 1 : 0)
                && between(marks, all.in(), page.extent(child).in())
                && between(marks, page.extent(child).out(), all.out())
                && between(breaks, all.in(), all.out());
    }

    private static boolean between(NavigableSet<Integer> places, int from, int to) {
        Integer next = places.ceiling(from);
        return next == null || next >= to;
    }

    private boolean holdsStart(Element element) {
        Extent extent = page.extent(element);
        return !between(positions, extent.in(), extent.out());
    }

    /** The paragraphs after the first, where notes follow each other or stand at the end of a part. */
    private List<Node> continued(Element first, @Nullable NoteStart next, int index) {
        boolean followed = next != null
                && first.parent() != null
                && page.extent(first.parent()).holds(page.extent(next.block()))
                && noMarkSince(index, next);
        boolean alike = !followed && setApart(first);
        boolean last = alike || (!followed && introduced(first, index));
        List<Node> nodes = new ArrayList<>();
        if (!followed && !last) {
            return nodes;
        }
        for (Element at = first.nextElementSibling(); at != null; at = at.nextElementSibling()) {
            Extent extent = page.extent(at);
            if (extent.in() < 0 || holdsStart(at)) {
                return followed ? nodes : List.of();
            }
            if (alike && !look(at).equals(look(first))) {
                return nodes;
            }
            boolean other = !between(marks, extent.in(), extent.out())
                    || !between(breaks, extent.in(), extent.out())
                    || Tags.is(at, "nav", "footer", "figure", "section", "article");
            if (other) {
                return last ? nodes : List.of();
            }
            nodes.add(at);
        }
        return last ? nodes : List.of();
    }

    /** True where a class sets the note apart from the text that calls notes: what follows in the same class is its own. */
    private boolean setApart(Element note) {
        return Tags.is(note, "p", "div") && !note.className().isBlank() && !looks.contains(look(note));
    }

    private static String look(Element element) {
        return element.normalName() + "." + element.className();
    }

    /** True where the next note's mark came before this note: between the two there is nothing but notes. */
    private boolean noMarkSince(int index, NoteStart next) {
        int from = page.extent(starts.get(index).block()).in();
        return between(marks, from, next.position());
    }

    /** True where the notes of this part follow a line or a heading that says so. */
    private boolean introduced(Element note, int index) {
        Element first = note;
        for (int i = index - 1; i >= 0 && i > index - 2_000; i--) {
            Element block = starts.get(i).block();
            boolean sibling = note.parent() != null && note.parent().equals(block.parent());
            if (!sibling || !noMarkSince(i, starts.get(i + 1))) {
                break;
            }
            first = block;
        }
        Element before = first.previousElementSibling();
        while (before != null && page.extent(before).characters() == 0 && !Tags.is(before, "hr")) {
            before = before.previousElementSibling();
        }
        boolean heading = before != null
                && Tags.headingLevel(before) > 0
                && NOTES.matcher(page.words(before, 60)).matches();
        return before != null && (heading || Tags.is(before, "hr"));
    }
}
