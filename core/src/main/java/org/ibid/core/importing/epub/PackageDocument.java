package org.ibid.core.importing.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlFile;

/** The package document of a book (EPUB 3.3, section 5): what files it has and in which order they are read. */
final class PackageDocument {

    /** @param properties as the manifest lists them, between spaces */
    record Item(String id, String file, String mediaType, String properties) {
        boolean text() {
            return mediaType.contains("html")
                    || mediaType.contains("dtbook")
                    || (mediaType.isEmpty() && file.matches("(?i).*\\.x?html?"));
        }
    }

    private static final int MOST_CHAPTERS = 3_000;

    private final String name;
    private final XmlElement root;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<Item> spine = new ArrayList<>();
    private final Map<String, String> guide = new HashMap<>();

    private PackageDocument(String name, XmlElement root) {
        this.name = name;
        this.root = root;
    }

    static PackageDocument of(Archive archive) throws UnreadableEssay {
        String name = name(archive);
        byte[] bytes = archive.find(name);
        if (bytes == null) {
            throw new UnreadableEssay(
                    "damaged",
                    "This EPUB does not say which files it is made of. Save it again in the program it comes from.");
        }
        PackageDocument document = new PackageDocument(name, XmlFile.parse(bytes, "an EPUB"));
        document.read(archive);
        return document;
    }

    private static String name(Archive archive) throws UnreadableEssay {
        byte[] container = archive.find("META-INF/container.xml");
        if (container != null) {
            Optional<String> named = XmlFile.parse(container, "an EPUB")
                    .descendants("rootfile")
                    .map(e -> BookPath.decoded(e.attribute("full-path", "")))
                    .filter(archive::has)
                    .findFirst();
            if (named.isPresent()) {
                return named.get();
            }
        }
        return archive.names().stream()
                .filter(n -> n.endsWith(".opf"))
                .findFirst()
                .orElse("");
    }

    private void read(Archive archive) {
        Map<String, String> found = new HashMap<>();
        archive.names().forEach(n -> found.putIfAbsent(n.toLowerCase(java.util.Locale.ROOT), n));
        for (XmlElement item : root.descendants("item").toList()) {
            BookPath path = BookPath.of(name, item.attribute("href", ""));
            if (path != null && item.attribute("id") != null) {
                String file = archive.has(path.file())
                        ? path.file()
                        : found.getOrDefault(path.file().toLowerCase(java.util.Locale.ROOT), path.file());
                String id = item.attribute("id", "");
                items.put(
                        id,
                        new Item(
                                id,
                                file,
                                item.attribute("media-type", ""),
                                " " + item.attribute("properties", "") + " "));
            }
        }
        List<Item> aside = new ArrayList<>();
        for (XmlElement reference :
                root.descendants("itemref").limit(MOST_CHAPTERS).toList()) {
            Item item = items.get(reference.attribute("idref", ""));
            if (item != null && !spine.contains(item) && !aside.contains(item)) {
                (reference.attribute("linear", "yes").equals("no") ? aside : spine).add(item);
            }
        }
        spine.addAll(aside);
        root.descendants("reference").forEach(r -> {
            BookPath path = BookPath.of(name, r.attribute("href", ""));
            if (path != null) {
                guide.putIfAbsent(path.file(), r.attribute("type", ""));
            }
        });
    }

    String name() {
        return name;
    }

    XmlElement metadata() {
        return root.descendants("metadata").findFirst().orElse(root);
    }

    /** In reading order; what is not read in a line, such as answers and popups, at the end. */
    List<Item> spine() {
        return spine;
    }

    /** What the guide of an EPUB 2 says a file is, or empty. */
    String guideType(String file) {
        return guide.getOrDefault(file, "");
    }

    Optional<Item> navigation() {
        return items.values().stream()
                .filter(i -> i.properties().contains(" nav "))
                .findFirst();
    }

    Optional<Item> ncx() {
        String named = root.descendants("spine")
                .findFirst()
                .map(s -> s.attribute("toc", ""))
                .orElse("");
        return items.values().stream()
                .filter(i -> i.id().equals(named) || i.mediaType().equals("application/x-dtbncx+xml"))
                .findFirst();
    }

    Optional<Item> item(String file) {
        return items.values().stream().filter(i -> i.file().equals(file)).findFirst();
    }
}
