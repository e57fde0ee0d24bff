package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Node;

/** The notes of a Markdown text by their labels; inline notes are given labels of their own. */
final class MarkdownNotes {

    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, InlineFootnote> inline = new LinkedHashMap<>();
    private final IdentityHashMap<InlineFootnote, String> keys = new IdentityHashMap<>();
    private final List<FootnoteDefinition> doubled = new ArrayList<>();

    /** Definitions stand at the top level of the document, wherever in it. */
    MarkdownNotes(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition
                    && definitions.putIfAbsent(keyOf(definition.getLabel()), definition) != null) {
                doubled.add(definition);
            }
        }
    }

    String keyOf(String label) {
        return "^" + label.strip().toLowerCase(Locale.ROOT);
    }

    /** The key of a note in the line; the same however often its line is read. */
    String inline(InlineFootnote note) {
        return keys.computeIfAbsent(note, n -> {
            String key = "inline " + (inline.size() + 1);
            inline.put(key, n);
            return key;
        });
    }

    Map<String, FootnoteDefinition> definitions() {
        return definitions;
    }

    Map<String, InlineFootnote> inlineNotes() {
        return inline;
    }

    List<FootnoteDefinition> doubled() {
        return doubled;
    }

    /** True where labels are what the essay prints: numbers throughout. */
    boolean numbered() {
        return inline.isEmpty()
                && definitions.values().stream().allMatch(d -> d.getLabel().matches("\\d{1,3}"));
    }
}
