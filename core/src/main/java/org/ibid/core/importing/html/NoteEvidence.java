package org.ibid.core.importing.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ibid.core.importing.html.Page.Extent;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what speaks for a link being the mark of a note: that what it leads to begins with the same label, stands at
 * that place of a numbered list, or leads back; how the mark is set; what its names say.
 */
final class NoteEvidence {

    /** What a link must weigh to be a mark. */
    static final int ENOUGH = 3;

    private static final int NEVER = -99;
    private static final Pattern NUMBERED_THING = Pattern.compile(
            "(?:(?:^|[^\\p{L}])(?:sections?|sect|secs?|chapters?|chap|ch|figures?|figs?|tables?|equations?|eqs?|parts?|pages?|pp?|appendix|steps?|lines?"
                    + "|articles?|art|nos?|notes?|nn?|volumes?|vol|footnotes?|endnotes?|box|map|plate|abschnitt|kapitel|seite|anm)\\.?|§)[ \u00A0]*[(\\[]?$",
            Pattern.CASE_INSENSITIVE);

    private final Page page;
    private final Map<Element, NoteStart> starts = new HashMap<>();
    private final TreeMap<Integer, NoteStart> byPosition = new TreeMap<>();
    private final Map<String, PageLink> returns = new HashMap<>();
    private final Map<Element, Integer> linked = new HashMap<>();
    private final Map<Element, Integer> linksIn = new HashMap<>();
    private final Map<Element, Integer> letters = new HashMap<>();
    private final ListNumbers numbers = new ListNumbers();

    NoteEvidence(Page page, List<PageLink> links) {
        this.page = page;
        for (PageLink link : links) {
            Element block = page.blockOf(link.anchor());
            linked.merge(block, letters(link.anchor()), Integer::sum);
            linksIn.merge(block, 1, Integer::sum);
            Element target = link.target();
            if (target != null && candidate(link)) {
                NoteStart start = starts.computeIfAbsent(target, t -> NoteStart.of(t, page));
                byPosition.putIfAbsent(start.position(), start);
            }
        }
        for (PageLink link : links) {
            var around = byPosition.floorEntry(page.extent(link.anchor()).in());
            if (around != null && link.target() != null) {
                returns.putIfAbsent(key(link.fragment(), around.getValue()), link);
            }
        }
    }

    private static String key(String fragment, NoteStart start) {
        return start.position() + "#" + fragment;
    }

    static boolean candidate(PageLink link) {
        return link.label() != null || (NoteSigns.saysCall(link.anchor()) && !NoteSigns.saysBack(link.anchor()));
    }

    @Nullable
    NoteStart start(PageLink link) {
        return link.target() == null ? null : starts.get(link.target());
    }

    ListNumbers numbers() {
        return numbers;
    }

    /** The link out of the note back to the mark, or null. */
    @Nullable
    PageLink back(PageLink link) {
        NoteStart start = start(link);
        if (start == null) {
            return null;
        }
        for (String name : namesAround(link.anchor())) {
            PageLink back = returns.get(key(name, start));
            if (back != null && !back.anchor().equals(link.anchor())) {
                return back;
            }
        }
        return null;
    }

    int weight(PageLink link) {
        NoteStart start = start(link);
        if (start == null || !candidate(link) || impossible(link, start)) {
            return NEVER;
        }
        PageLink back = back(link);
        int weight = back == null ? alone(link, start) : ENOUGH + direction(link, back);
        return weight + sameLabel(link, start) + signs(link, start) + looks(link) + surroundings(link, start, back);
    }

    /** What a mark weighs whose note is not in the page. */
    int weightOfLost(PageLink link) {
        NoteLabel label = link.label();
        if (label == null || NoteSigns.saysBack(link.anchor()) || contents(link.anchor())) {
            return NEVER;
        }
        int weight = NoteSigns.saysCall(link.anchor()) ? 3 : signsAround(link.anchor()) ? 2 : 0;
        boolean alone = page.extent(page.blockOf(link.anchor())).characters()
                == page.extent(link.anchor()).characters();
        String before = page.wordsBefore(link.anchor(), 24);
        boolean numbered = !link.raised() && NUMBERED_THING.matcher(before).find();
        return weight
                + looks(link)
                + (NoteSigns.hintsCalledName(link.fragment()) ? 2 : 0)
                - (alone || numbered ? 4 : 0)
                - (backSigns(link) || begins(link.anchor()) ? 3 : 0);
    }

    private boolean impossible(PageLink link, NoteStart start) {
        Extent mark = page.extent(link.anchor());
        boolean around = page.extent(start.place()).holds(mark)
                || page.extent(start.place()).in() < 0;
        boolean here = start.begins() && page.extent(start.block()).holds(mark);
        Element first = page.blockAfter(page.extent(start.block()).in());
        boolean heading = start.begins() && first != null && heading(first) && !start.labelAlone(page);
        boolean picture = Tags.is(start.place(), "figure", "img", "body", "main", "article", "nav")
                || (Tags.is(start.place(), "table") && !NoteSigns.hintsNote(start.place()));
        return around || here || heading || picture || NoteSigns.saysBack(link.anchor()) || contents(link.anchor());
    }

    private static boolean heading(Element block) {
        Element parent = block.parent();
        return Tags.headingLevel(block) > 0 || (parent != null && Tags.headingLevel(parent) > 0);
    }

    private boolean contents(Element element) {
        for (Element at = element; at != null && !at.equals(page.root()); at = at.parent()) {
            if (NoteSigns.hintsContents(at)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing leads back: a mark stands in words and before its note. */
    private int alone(PageLink link, NoteStart start) {
        int weight = page.extent(link.anchor()).in() > start.position() ? -2 : 0;
        return weight - (backSigns(link) ? 4 : 0);
    }

    /** Of two links that lead to each other, the one at the beginning of its block is the note's. */
    private int direction(PageLink link, PageLink back) {
        boolean begins = begins(link.anchor());
        boolean backBegins = begins(back.anchor());
        int weight = begins == backBegins ? 0 : begins ? -7 : 3;
        weight += page.extent(link.anchor()).in() < page.extent(back.anchor()).in() ? 1 : -2;
        weight += back.label() == null ? 2 : 0;
        weight += backSigns(back) ? 2 : 0;
        return weight - (backSigns(link) ? 7 : 0);
    }

    /** True where nothing but a bracket comes before in the block. */
    private boolean begins(Element anchor) {
        Extent block = page.extent(page.blockOf(anchor));
        int before = page.extent(anchor).before() - block.before();
        return before == 0 || (before < 3 && page.wordsBefore(anchor, 6).strip().matches("[\\[({^*]+"));
    }

    private static boolean backSigns(PageLink link) {
        return NoteSigns.saysBack(link.anchor()) || NoteSigns.hintsBack(link.anchor());
    }

    private int sameLabel(PageLink link, NoteStart start) {
        NoteLabel label = link.label();
        if (label == null) {
            return 0;
        }
        if (label.lengthAtStartOf(start.firstWords(page)) > 0) {
            return 3;
        }
        Element item = itemBegunBy(start);
        return item != null && label.text().equals(numbers.of(item)) ? 3 : 0;
    }

    /** The list item whose first words those of the note are, or null. */
    @Nullable
    Element itemBegunBy(NoteStart start) {
        Element at = start.block();
        for (int up = 0; up < 4 && at != null && start.begins(); up++) {
            if (page.extent(at).before() != page.extent(start.block()).before()) {
                return null;
            }
            if (Tags.is(at, "li")) {
                return at;
            }
            at = at.parent();
        }
        return null;
    }

    private int signs(PageLink link, NoteStart start) {
        int weight = NoteSigns.saysCall(link.anchor()) ? 4 : signsAround(link.anchor()) ? 2 : 0;
        for (Element at : new Element[] {start.place(), start.block()}) {
            if (NoteSigns.saysNote(at)) {
                return weight + 3;
            }
        }
        return weight + (NoteSigns.hintsNote(start.place()) || NoteSigns.hintsNote(start.block()) ? 1 : 0);
    }

    /** Without the strokes and points that part the links of a row. */
    private static int letters(Element element) {
        return (int)
                element.text().codePoints().filter(Character::isLetterOrDigit).count();
    }

    private boolean signsAround(Element anchor) {
        for (Element at = anchor; at != null && !page.container(at); at = at.parent()) {
            if (NoteSigns.hintsCall(at)) {
                return true;
            }
        }
        return false;
    }

    private static int looks(PageLink link) {
        NoteLabel label = link.label();
        if (label == null) {
            return 0;
        }
        return (link.raised() ? 1 : 0)
                + (label.bracketed() ? 1 : 0)
                + (label.sign() ? 1 : 0)
                - (label.likeAYear() ? 2 : 0);
    }

    private int surroundings(PageLink link, NoteStart start, @Nullable PageLink back) {
        Element block = page.blockOf(link.anchor());
        int words = page.extent(block).characters();
        boolean onlyLinks = linksIn.getOrDefault(block, 0) > 1
                && linked.getOrDefault(block, 0) * 10 >= letters.computeIfAbsent(block, NoteEvidence::letters) * 8;
        boolean nothingElse = words == page.extent(link.anchor()).characters() && !link.raised();
        int weight = back == null && (onlyLinks || nothingElse) ? -4 : 0;
        boolean numbered = !link.raised()
                && back == null
                && NUMBERED_THING.matcher(page.wordsBefore(link.anchor(), 24)).find();
        return weight
                - (numbered ? 4 : 0)
                - (back == null && (work(start) || NoteSigns.citesWork(link.anchor())) ? 5 : 0);
    }

    private boolean work(NoteStart start) {
        if (NoteSigns.saysNote(start.place()) || NoteSigns.saysNote(start.block())) {
            return false;
        }
        Element at = start.place();
        for (int up = 0; up < 6 && at != null; up++) {
            if (NoteSigns.hintsWork(at)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** The names by which a mark may be called back: its own, of what is around it in the line, of what is empty before it. */
    Set<String> namesAround(Element anchor) {
        Set<String> names = new HashSet<>();
        Element at = anchor;
        for (int up = 0; up < 6 && at != null && !page.container(at); up++) {
            add(at, names);
            Node before = at.previousSibling();
            for (int back = 0; back < 4 && before != null && empty(before); back++) {
                if (before instanceof Element element) {
                    add(element, names);
                    element.children().stream().limit(3).forEach(e -> add(e, names));
                }
                before = before.previousSibling();
            }
            at = at.parent();
        }
        anchor.stream().limit(6).forEach(e -> add(e, names));
        Element block = page.blockOf(anchor);
        add(block, names);
        for (int up = 0;
                up < 3 && begins(anchor) && block.parent() != null && page.begins(page.blockOf(anchor), block.parent());
                up++) {
            block = block.parent();
            add(block, names);
        }
        return names;
    }

    private boolean empty(Node node) {
        return node instanceof TextNode text
                ? text.isBlank()
                : page.extent(node).characters() == 0;
    }

    private static void add(Element element, Set<String> names) {
        if (!element.id().isEmpty()) {
            names.add(element.id());
        }
        if (!element.attr("name").isEmpty()) {
            names.add(element.attr("name"));
        }
    }
}
