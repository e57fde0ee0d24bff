package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The elements below one, with an index: their order, their ids, how many characters are read before each. */
final class Page implements NodeFilter {

    /**
     * Where a node stands.
     *
     * @param in number of its begin in document order
     * @param out number after all that is in it
     * @param before characters that can be read before it, spaces not counted
     * @param after the same with those in it
     */
    record Extent(int in, int out, int before, int after) {
        boolean holds(Extent other) {
            return in <= other.in && other.out <= out;
        }

        int characters() {
            return after - before;
        }
    }

    private static final Extent NOWHERE = new Extent(-1, -1, 0, 0);

    private final Element root;
    private final Predicate<Element> unread;
    private final Map<Node, Extent> extents = new HashMap<>();
    private final Map<String, Element> ids = new HashMap<>();
    /** Of ids that stand more than once, as where chapters were put together, all elements in document order. */
    private final Map<String, List<Element>> repeated = new HashMap<>();

    private final Set<Element> withBlocks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> skipped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> elements = new ArrayList<>();
    private final List<TextNode> texts = new ArrayList<>();
    private final List<Integer> textPlaces = new ArrayList<>();
    private int order;
    private int characters;

    /** @param unread elements whose words do not belong to the text, such as the page numbers of a printed book */
    Page(Element root, Predicate<Element> unread) {
        this.root = root;
        this.unread = unread;
        root.filter(this);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            int before = characters;
            characters += readable(text.getWholeText());
            texts.add(text);
            textPlaces.add(order);
            extents.put(text, new Extent(order, order + 1, before, characters));
            order++;
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Tags.silent(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        remember(element);
        if (unread.test(element)) {
            skipped.add(element);
            extents.put(element, new Extent(order, order + 1, characters, characters));
            order++;
            element.stream().forEach(e -> ids.putIfAbsent(e.id(), element));
            return FilterResult.SKIP_ENTIRELY;
        }
        elements.add(element);
        extents.put(element, new Extent(order++, 0, characters, 0));
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            Extent begun = extents.get(element);
            if (begun != null) {
                extents.put(element, new Extent(begun.in, order, begun.before, characters));
            }
            Element parent = element.parent();
            if (parent != null && (Tags.block(element) || withBlocks.contains(element))) {
                withBlocks.add(parent);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void remember(Element element) {
        if (element.attributesSize() > 0) {
            if (!element.id().isEmpty()) {
                Element first = ids.putIfAbsent(element.id(), element);
                if (first != null) {
                    repeated.computeIfAbsent(element.id(), i -> new ArrayList<>(List.of(first)))
                            .add(element);
                }
            }
            if (element.normalName().equals("a") && !element.attr("name").isEmpty()) {
                ids.putIfAbsent(element.attr("name"), element);
            }
        }
    }

    private static int readable(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00AD') {
                count++;
            }
        }
        return count;
    }

    Element root() {
        return root;
    }

    /** All that are read, in document order. */
    List<Element> elements() {
        return elements;
    }

    /** True for elements whose words do not belong to the text. */
    boolean skips(Node node) {
        return node instanceof Element element && skipped.contains(element);
    }

    /** All words that are read, in document order. */
    List<TextNode> texts() {
        return texts;
    }

    /** How many of the elements that are not read have words. */
    int skippedElements() {
        return (int) skipped.stream().filter(Element::hasText).count();
    }

    @Nullable
    Element byId(String id) {
        return ids.get(id);
    }

    /** All elements of an id that more than one has, which no page should have; else none. */
    List<Element> sharing(String id) {
        return repeated.getOrDefault(id, List.of());
    }

    /** The element of an id that a link means: of several the one that it has the most in common with, else the first. */
    @Nullable
    Element byId(String id, Element link) {
        List<Element> all = sharing(id);
        if (all.isEmpty()) {
            return byId(id);
        }
        for (Element around = link.parent(); around != null; around = around.parent()) {
            Extent extent = extent(around);
            for (Element each : all) {
                if (!each.equals(link) && extent.holds(extent(each))) {
                    return each;
                }
            }
        }
        return all.getFirst();
    }

    Extent extent(Node node) {
        return extents.getOrDefault(node, NOWHERE);
    }

    boolean knows(Node node) {
        return extents.containsKey(node);
    }

    /** True for blocks and for whatever has blocks inside, such as a link around a heading. */
    boolean container(Element element) {
        return Tags.block(element) || withBlocks.contains(element);
    }

    /** The innermost block around a node, or the node itself if it is one. */
    Element blockOf(Element element) {
        Element at = element;
        while (!container(at) && !at.equals(root)) {
            Element parent = at.parent();
            if (parent == null) {
                return at;
            }
            at = parent;
        }
        return at;
    }

    /** True where nothing can be read in the block before the element. */
    boolean begins(Element element, Element block) {
        return extent(element).before == extent(block).before;
    }

    /** The words from a place in document order on, spaces collapsed, up to a place or a length. */
    String words(int from, int to, int most) {
        int at = Collections.binarySearch(textPlaces, from);
        StringBuilder words = new StringBuilder();
        for (int i = at < 0 ? -at - 1 : at; i < texts.size() && textPlaces.get(i) < to && words.length() < most; i++) {
            String text = texts.get(i).getWholeText();
            words.append(text, 0, Math.min(text.length(), most * 4));
        }
        String clean =
                Characters.of(words.toString()).replaceAll("[\\s\u00A0]+", " ").strip();
        return clean.length() > most ? clean.substring(0, most) : clean;
    }

    String words(Element element, int most) {
        Extent extent = extent(element);
        return words(extent.in, extent.out, most);
    }

    /** The last words before an element in its block. */
    String wordsBefore(Element element, int most) {
        int from = extent(blockOf(element)).in;
        int at = Collections.binarySearch(textPlaces, extent(element).in);
        StringBuilder words = new StringBuilder();
        for (int i = (at < 0 ? -at - 1 : at) - 1; i >= 0 && textPlaces.get(i) >= from && words.length() < most; i--) {
            String text = texts.get(i).getWholeText();
            words.insert(0, text.substring(Math.max(0, text.length() - most)));
        }
        return words.toString().replaceAll("[\\s\u00A0]+", " ");
    }

    /** The first element after a place in document order that is a block with words of its own. */
    @Nullable
    Element blockAfter(int place) {
        int at = Collections.binarySearch(textPlaces, place);
        for (int i = at < 0 ? -at - 1 : at; i < texts.size(); i++) {
            Element parent = texts.get(i).parent();
            if (parent != null && extent(texts.get(i)).characters() > 0) {
                return blockOf(parent);
            }
        }
        return null;
    }
}
