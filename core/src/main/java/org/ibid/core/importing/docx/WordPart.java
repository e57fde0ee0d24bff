package org.ibid.core.importing.docx;

import java.util.Map;
import java.util.Optional;
import org.ibid.core.importing.XmlElement;

/**
 * A part of a Word file: the document, its notes, its styles.
 *
 * @param relations what the part names by ids: other parts, pictures, addresses
 */
record WordPart(XmlElement root, Map<String, Relation> relations) {

    /**
     * @param type the last word of its address, such as {@code footnotes}: transitional and strict files differ before it
     * @param target a name in the archive, or an address outside
     */
    record Relation(String type, String target, boolean external) {}

    Optional<Relation> relation(String id) {
        return Optional.ofNullable(relations.get(id));
    }
}
