package org.ibid.core.importing.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the links of a page that lead to a place in it, or would, were it there. */
final class PageLinks {

    private static final int LONGEST = 500;
    private static final int MOST_INSIDE = 20;

    private final Page page;
    private final StyleSheet styles;
    private final Set<String> own;
    private final String mostly;

    /** Places of this page that links without a path lead to: a link to such a place by a file's name means it, too. */
    private final Set<String> calledHere = new HashSet<>();

    /** @param own addresses by which the page calls itself */
    PageLinks(Page page, StyleSheet styles, Set<String> own) {
        this.page = page;
        this.styles = styles;
        this.own = own;
        this.mostly = mostly();
        for (Element anchor : page.elements()) {
            String href = anchor.normalName().equals("a") ? anchor.attr("href").strip() : "";
            String id = href.startsWith("#") && href.length() <= LONGEST ? decoded(href.substring(1)) : "";
            Element place = id.isEmpty() ? null : page.byId(id);
            if (place != null && (NoteSigns.saysNote(place) || NoteSigns.hintsNote(place))) {
                calledHere.add(id);
            }
        }
    }

    List<PageLink> all() {
        Map<Element, String> fragments = new LinkedHashMap<>();
        Map<String, List<Element>> anchors = new HashMap<>();
        for (Element anchor : page.elements()) {
            String fragment = anchor.normalName().equals("a") ? fragment(anchor.attr("href")) : null;
            if (fragment != null) {
                fragments.put(anchor, fragment);
                anchors.computeIfAbsent(fragment, f -> new ArrayList<>()).add(anchor);
            }
        }
        Map<Element, Element> inTurn = new HashMap<>();
        anchors.forEach((fragment, calling) -> inTurn.putAll(inTurn(calling, page.sharing(fragment))));
        List<PageLink> links = new ArrayList<>();
        fragments.forEach((anchor, fragment) -> {
            Element target = inTurn.get(anchor);
            links.add(link(anchor, fragment, target == null ? page.byId(fragment, anchor) : target));
        });
        return links;
    }

    /**
     * Chapters that were put one after the other in one page bring the same names with them: the first link then means the
     * first place of the name, the second the second. Only where there are as many links as places, and each link stands
     * with its place before the next pair begins: two calls ahead of two places may mean one note that is called twice.
     */
    private Map<Element, Element> inTurn(List<Element> anchors, List<Element> places) {
        Map<Element, Element> turns = new HashMap<>();
        int ended = -1;
        for (int i = 0; anchors.size() == places.size() && i < anchors.size(); i++) {
            Page.Extent from = page.extent(anchors.get(i));
            Page.Extent to = page.extent(places.get(i));
            if (to.holds(from) || Math.min(from.in(), to.in()) <= ended) {
                return Map.of();
            }
            ended = Math.max(from.in(), to.in());
            turns.put(anchors.get(i), places.get(i));
        }
        return turns;
    }

    private PageLink link(Element anchor, String fragment, @Nullable Element target) {
        String words = page.words(anchor, 60);
        if (words.isEmpty()) {
            words = anchor.stream()
                    .limit(MOST_INSIDE)
                    .filter(e -> e.normalName().equals("img"))
                    .findFirst()
                    .map(e -> e.attr("alt"))
                    .orElse("");
        }
        return new PageLink(anchor, fragment, target, NoteLabel.of(words), raised(anchor), words.isEmpty());
    }

    private boolean raised(Element anchor) {
        for (Element at = anchor; at != null && !page.container(at); at = at.parent()) {
            if (at.normalName().equals("sup") || styles.raises(at)) {
                return true;
            }
        }
        return anchor.stream().limit(MOST_INSIDE).anyMatch(e -> e.normalName().equals("sup") || styles.raises(e));
    }

    private @Nullable String fragment(String href) {
        int hash = href.indexOf('#');
        if (hash < 0 || href.length() > LONGEST || hash == href.length() - 1) {
            return null;
        }
        String path = href.substring(0, hash).strip();
        boolean here = path.isEmpty()
                || path.startsWith("file:")
                || path.equals(mostly)
                || own.contains(path)
                || calledHere.contains(decoded(href.substring(hash + 1).strip()));
        // a mark may call a note of another file; the path keeps it from any place in this one
        return here ? decoded(href.substring(hash + 1).strip()) : path + "#" + href.substring(hash + 1);
    }

    /** The address before most fragments that lead to places of this page: pages are saved under new names. */
    private String mostly() {
        Map<String, Integer> counts = new HashMap<>();
        for (Element anchor : page.elements()) {
            String href = anchor.normalName().equals("a") ? anchor.attr("href") : "";
            int hash = href.indexOf('#');
            if (hash > 0 && href.length() <= LONGEST && page.byId(decoded(href.substring(hash + 1))) != null) {
                counts.merge(href.substring(0, hash).strip(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private String decoded(String fragment) {
        if (fragment.indexOf('%') < 0 || page.byId(fragment) != null) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
