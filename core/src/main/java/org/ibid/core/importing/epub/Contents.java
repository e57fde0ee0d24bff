package org.ibid.core.importing.epub;

import java.util.HashMap;
import java.util.Map;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlFile;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of a book: by file, its title and how deep it stands; and the landmarks, what a file is. A book
 * without one, or with a broken one, is read all the same.
 */
final class Contents {

    /** @param depth from 1 */
    record Entry(String title, int depth) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, String> landmarks = new HashMap<>();

    static Contents of(Archive archive, PackageDocument book) {
        Contents contents = new Contents();
        book.navigation().ifPresent(item -> contents.read(archive, item.file(), true));
        if (contents.entries.isEmpty()) {
            book.ncx().ifPresent(item -> contents.read(archive, item.file(), false));
        }
        return contents;
    }

    private void read(Archive archive, String file, boolean navigation) {
        byte[] bytes = archive.find(file);
        try {
            XmlElement root = bytes == null ? null : XmlFile.parse(bytes, "an EPUB");
            if (root != null && navigation) {
                root.descendants("nav").forEach(nav -> nav(nav, file));
            } else if (root != null) {
                root.descendants("navPoint").forEach(point -> point(point, file));
            }
        } catch (UnreadableEssay e) {
            // the order of reading is in the package document; only titles and depths are lost
            entries.clear();
        }
    }

    private void nav(XmlElement nav, String file) {
        String type = nav.attribute("type", "toc");
        for (XmlElement link : nav.descendants("a").toList()) {
            BookPath path = BookPath.of(file, link.attribute("href", ""));
            if (path == null) {
                continue;
            }
            if (type.contains("landmarks")) {
                landmarks.merge(path.file(), link.attribute("type", ""), (a, b) -> a + " " + b);
            } else if (type.contains("toc")) {
                int depth = (int) link.ancestors().filter(a -> a.is("ol")).count();
                entries.putIfAbsent(path.file(), new Entry(words(link), Math.max(1, depth)));
            }
        }
    }

    private void point(XmlElement point, String file) {
        String source =
                point.element("content").map(c -> c.attribute("src", "")).orElse("");
        BookPath path = BookPath.of(file, source);
        if (path != null) {
            int depth =
                    1 + (int) point.ancestors().filter(a -> a.is("navPoint")).count();
            entries.putIfAbsent(
                    path.file(),
                    new Entry(point.element("navLabel").map(Contents::words).orElse(""), depth));
        }
    }

    private static String words(XmlElement element) {
        String words = element.text().replaceAll("\\s+", " ").strip();
        return words.length() > 80 ? words.substring(0, 80) + "…" : words;
    }

    @Nullable
    Entry entry(String file) {
        return entries.get(file);
    }

    /** What the landmarks say a file is, or empty. */
    String landmark(String file) {
        return landmarks.getOrDefault(file, "");
    }
}
