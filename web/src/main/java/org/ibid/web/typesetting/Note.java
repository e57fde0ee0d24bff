package org.ibid.web.typesetting;

import java.util.List;

/**
 * A note as it is set.
 *
 * @param paragraphs empty where the essay came without the note's text
 * @param references ids of its markers in the page, in order; empty for a note that nothing calls
 */
public record Note(String id, String label, List<List<Inline>> paragraphs, List<String> references, boolean lit) {

    public Note {
        paragraphs = List.copyOf(paragraphs);
        references = List.copyOf(references);
    }

    public boolean missing() {
        return paragraphs.isEmpty();
    }

    /** The ways back from the note, the first one named by the mark itself. */
    public List<String> furtherReferences() {
        return references.size() < 2 ? List.of() : references.subList(1, references.size());
    }
}
