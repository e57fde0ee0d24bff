package org.ibid.core.importing.html;

import java.util.List;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A note as found in a page.
 *
 * @param key what marks call it by
 * @param label as the page prints it; null where it prints none
 * @param nodes what its text is made of, in order; empty where the text is nowhere
 * @param words its text where an attribute holds it, otherwise null
 */
record Note(
        String key,
        @Nullable String label,
        List<Node> nodes,
        @Nullable String words) {

    Note {
        nodes = List.copyOf(nodes);
    }

    boolean missing() {
        return nodes.isEmpty() && words == null;
    }
}
