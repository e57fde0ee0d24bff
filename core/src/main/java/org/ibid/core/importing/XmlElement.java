package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML file, by its local name: prefixes are the writer's choice and namespaces of the formats do not
 * collide in what is read of them.
 */
public final class XmlElement implements XmlNode {

    private final String name;
    private final Map<String, String> attributes;
    private final @Nullable XmlElement parent;
    private final List<XmlNode> children = new ArrayList<>();
    private boolean words;

    XmlElement(String name, Map<String, String> attributes, @Nullable XmlElement parent) {
        this.name = name;
        this.attributes = attributes;
        this.parent = parent;
    }

    void append(XmlNode child) {
        children.add(child);
        words = words || (child instanceof XmlNode.Text text && !text.text().isBlank());
    }

    /** True for an element with words outside of the elements in it. */
    public boolean hasWords() {
        return words;
    }

    /** The local name: {@code p} for {@code w:p}. */
    public String name() {
        return name;
    }

    public boolean is(String... names) {
        for (String each : names) {
            if (name.equals(each)) {
                return true;
            }
        }
        return false;
    }

    public Optional<XmlElement> parent() {
        return Optional.ofNullable(parent);
    }

    public List<XmlNode> children() {
        return Collections.unmodifiableList(children);
    }

    /** The elements right behind words of such a kind, in one pass: to be kept where it is asked for each of them. */
    public Set<XmlElement> behind(Predicate<String> words) {
        Set<XmlElement> behind = new HashSet<>();
        for (int i = 1; i < children.size(); i++) {
            if (children.get(i) instanceof XmlElement element
                    && children.get(i - 1) instanceof XmlNode.Text before
                    && words.test(before.text())) {
                behind.add(element);
            }
        }
        return behind;
    }

    public List<XmlElement> elements() {
        return children.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /** The children of these names. */
    public List<XmlElement> elements(String... names) {
        return elements().stream().filter(e -> e.is(names)).toList();
    }

    /** The first child of one of these names. */
    public Optional<XmlElement> element(String... names) {
        return elements().stream().filter(e -> e.is(names)).findFirst();
    }

    /** All elements below this one, in document order. */
    public Stream<XmlElement> descendants() {
        List<XmlElement> found = new ArrayList<>();
        collect(found);
        return found.stream();
    }

    public Stream<XmlElement> descendants(String... names) {
        return descendants().filter(e -> e.is(names));
    }

    private void collect(List<XmlElement> found) {
        for (XmlNode child : children) {
            if (child instanceof XmlElement element) {
                found.add(element);
                element.collect(found);
            }
        }
    }

    /** The elements that this one stands in, innermost first. */
    public Stream<XmlElement> ancestors() {
        return Stream.iterate(
                        parent(), Optional::isPresent, e -> e.orElseThrow().parent())
                .map(Optional::orElseThrow);
    }

    public boolean inside(String... names) {
        return ancestors().anyMatch(e -> e.is(names));
    }

    /** An attribute by its local name, {@code xml:id} and {@code xml:lang} by {@code id} and {@code lang}; null if absent. */
    public @Nullable String attribute(String local) {
        return attributes.get(local);
    }

    public String attribute(String local, String otherwise) {
        return attributes.getOrDefault(local, otherwise);
    }

    /** All characters inside, as they stand. */
    public String text() {
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    private void collect(StringBuilder text) {
        for (XmlNode child : children) {
            switch (child) {
                case XmlElement element -> element.collect(text);
                case XmlNode.Text characters -> text.append(characters.text());
            }
        }
    }

    @Override
    public String toString() {
        return "<" + name + " " + attributes + ">";
    }
}
