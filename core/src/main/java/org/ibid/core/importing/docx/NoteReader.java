package org.ibid.core.importing.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.FlowNote;
import org.ibid.core.importing.flow.FlowPart;

/** Reads the texts of footnotes and endnotes. The lines that separate notes from the text are kept among them, and are none. */
final class NoteReader {

    private NoteReader() {}

    /** All notes that are called, and those that the file holds besides. */
    static List<FlowNote> read(WordText text) throws UnreadableEssay {
        Map<String, FlowNote> notes = new LinkedHashMap<>();
        read(text, "footnotes", "footnote", notes);
        read(text, "endnotes", "endnote", notes);
        List<FlowNote> all = new ArrayList<>();
        text.notes().labels().forEach((key, label) -> {
            FlowNote note = notes.remove(key);
            all.add(note != null ? note : new FlowNote(key, label, null, key.startsWith("endnote")));
        });
        notes.values().stream()
                .filter(n -> n.text() != null && !text.notes().gone(n.key()))
                .forEach(all::add);
        return all;
    }

    private static void read(WordText text, String partType, String kind, Map<String, FlowNote> notes)
            throws UnreadableEssay {
        WordPart part = text.file().related(partType).orElse(null);
        if (part == null) {
            return;
        }
        for (XmlElement note : part.root().elements(kind)) {
            boolean separator = !note.attribute("type", "normal").equals("normal");
            String key = kind + " " + note.attribute("id", "");
            if (!separator && !notes.containsKey(key)) {
                String label = text.notes().labels().get(key);
                List<FlowPart> body = BlockReader.read(text, part, Fields.of(note), note);
                notes.put(key, FlowNote.of(key, label, body, kind.equals("endnote")));
            }
        }
    }
}
