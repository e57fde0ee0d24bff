package org.ibid.core.importing;

import java.util.Set;

/**
 * Which elements of a format stand apart from what is beside them, though the file has no space between.
 *
 * @param always paragraphs, lines, items
 * @param phrases in which elements side by side may be one word: half of it in italics, a letter supplied; in any other
 *     that has no words of its own the elements are fields
 * @param parts of words, wherever they stand
 */
public record Spacing(Set<String> always, Set<String> phrases, Set<String> parts) {

    public boolean apart(XmlElement element) {
        return always.contains(element.name())
                || (!parts.contains(element.name())
                        && element.parent()
                                .filter(p -> !phrases.contains(p.name()) && !p.hasWords())
                                .isPresent());
    }
}
