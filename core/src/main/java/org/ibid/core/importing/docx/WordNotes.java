package org.ibid.core.importing.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ibid.core.importing.XmlElement;
import org.jspecify.annotations.Nullable;

/** Which notes are called, under which marks, and which bookmarks stand for a note that is called a second time. */
final class WordNotes {

    private final NoteMarks footnotes = new NoteMarks("decimal");
    private final NoteMarks endnotes = new NoteMarks("lowerRoman");
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Map<String, String> bookmarks = new HashMap<>();

    WordNotes(@Nullable XmlElement settings, XmlElement document) {
        if (settings != null) {
            footnotes.settle(settings.element("footnotePr"));
            endnotes.settle(settings.element("endnotePr"));
        }
        document.descendants("sectPr")
                .filter(s -> s.element("footnotePr").isPresent())
                .findFirst()
                .ifPresent(s -> footnotes.settle(s.element("footnotePr")));
        document.descendants("sectPr")
                .filter(s -> s.element("endnotePr").isPresent())
                .findFirst()
                .ifPresent(s -> endnotes.settle(s.element("endnotePr")));
        findBookmarks(document);
    }

    private void findBookmarks(XmlElement document) {
        Map<String, String> open = new HashMap<>();
        Iterator<XmlElement> all = document.descendants(
                        "bookmarkStart", "bookmarkEnd", "footnoteReference", "endnoteReference")
                .iterator();
        while (all.hasNext()) {
            XmlElement e = all.next();
            switch (e.name()) {
                case "bookmarkStart" -> open.put(e.attribute("id", ""), e.attribute("name", ""));
                case "bookmarkEnd" -> open.remove(e.attribute("id", "-"));
                default -> {
                    open.values().forEach(name -> bookmarks.putIfAbsent(name, key(e)));
                    open.clear();
                }
            }
        }
    }

    static String key(XmlElement reference) {
        String kind = reference.name().startsWith("footnote") ? "footnote " : "endnote ";
        return kind + reference.attribute("id", "");
    }

    /** The note that the bookmark stands around, or null. */
    @Nullable
    String bookmarked(String bookmark) {
        return bookmarks.get(bookmark);
    }

    /** A note is called and numbered. */
    void called(String key) {
        labels.computeIfAbsent(key, k -> (k.startsWith("footnote") ? footnotes : endnotes).next());
    }

    /** A note is called with a mark of the author's choice. */
    void called(String key, String mark) {
        labels.putIfAbsent(key, mark);
    }

    /** Notes whose call was deleted go with it. */
    void withdraw(XmlElement deleted) {
        deleted.descendants("footnoteReference", "endnoteReference").forEach(r -> withdrawn.add(key(r)));
    }

    boolean gone(String key) {
        return withdrawn.contains(key) && !labels.containsKey(key);
    }

    void sectionEnds() {
        footnotes.sectionEnds();
        endnotes.sectionEnds();
    }

    boolean numberedByPage() {
        return footnotes.eachPage();
    }

    /** The marks of the notes that are called, in order. */
    Map<String, String> labels() {
        return labels;
    }
}
