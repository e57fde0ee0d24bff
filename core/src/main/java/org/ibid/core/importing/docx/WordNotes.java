package org.ibid.core.importing.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.core.importing.XmlElement;
import org.jspecify.annotations.Nullable;

/** Which notes are called, under which marks, and which bookmarks stand for a note that is called a second time. */
final class WordNotes {

    private final NoteMarks footnotes = new NoteMarks("decimal");
    private final NoteMarks endnotes = new NoteMarks("lowerRoman");
    private final List<XmlElement> sections;
    private final boolean rendered;
    private int ended;
    private boolean byPage;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Map<String, String> bookmarks = new HashMap<>();

    WordNotes(@Nullable XmlElement settings, XmlElement document) {
        if (settings != null) {
            footnotes.settle(settings.element("footnotePr"));
            endnotes.settle(settings.element("endnotePr"));
        }
        byPage = footnotes.eachPage();
        // what a section is like stands at its end
        sections = document.descendants("sectPr")
                .filter(s -> !s.inside("sectPrChange"))
                .toList();
        rendered = document.descendants("lastRenderedPageBreak").findFirst().isPresent();
        section(true);
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
        ended++;
        section(false);
    }

    private void section(boolean first) {
        if (sections.isEmpty()) {
            return;
        }
        XmlElement section = sections.get(Math.min(ended, sections.size() - 1));
        footnotes.section(section.element("footnotePr"), first);
        endnotes.section(section.element("endnotePr"), first);
        byPage |= footnotes.eachPage();
        boolean onTheSamePage = section.element("type")
                .filter(t -> t.attribute("val", "").equals("continuous"))
                .isPresent();
        if (!first && !onTheSamePage) {
            footnotes.pageBegins();
        }
    }

    /** Word wrote down where a page began when it was last shown. */
    void pageBegins() {
        footnotes.pageBegins();
    }

    /** True where numbers begin anew on pages that the file does not know. */
    boolean numberedByPage() {
        return byPage && !rendered;
    }

    /** The marks of the notes that are called, in order. */
    Map<String, String> labels() {
        return labels;
    }
}
