package org.ibid.core.importing.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlFile;

/** The parts of a Word file, found through their relations (ECMA-376 part 2) and not by the names they usually have. */
final class WordPackage {

    private static final String WHAT = "a Word file";
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Archive archive;
    private final String mainName;
    private final WordPart main;

    private WordPackage(Archive archive, String mainName, WordPart main) {
        this.archive = archive;
        this.mainName = mainName;
        this.main = main;
    }

    static WordPackage of(ImportSource source) throws UnreadableEssay {
        refuseOldFiles(source.bytes());
        Archive archive = Archive.of(source, WHAT);
        String name = mainName(archive);
        WordPart main = part(archive, name);
        refuseOtherKinds(main.root().name());
        return new WordPackage(archive, name, main);
    }

    private static void refuseOldFiles(byte[] bytes) throws UnreadableEssay {
        if (!Signature.old(bytes)) {
            return;
        }
        throw Signature.contains(bytes, LOCKED)
                ? new UnreadableEssay(
                        "encrypted", "This file is locked with a password. Save it without one and import it again.")
                : new UnreadableEssay(
                        "binary",
                        "This is a file of an old Word (.doc). Open it, save it as a Word document (.docx) and import that.");
    }

    private static void refuseOtherKinds(String root) throws UnreadableEssay {
        String kind = switch (root) {
            case "document" -> "";
            case "workbook" -> "an Excel workbook";
            case "presentation" -> "a PowerPoint presentation";
            default -> "no text document";
        };
        if (!kind.isEmpty()) {
            throw new UnreadableEssay(
                    "format", "This is " + kind + ", not a Word document. Copy its text and paste it here.");
        }
    }

    private static String mainName(Archive archive) throws UnreadableEssay {
        Optional<String> named = relations(archive, "").values().stream()
                .filter(r -> r.type().equals("officeDocument") && !r.external())
                .map(WordPart.Relation::target)
                .filter(archive::has)
                .findFirst();
        String usual = "word/document.xml";
        if (named.isEmpty() && !archive.has(usual)) {
            throw new UnreadableEssay(
                    "damaged",
                    "This is not a Word file that can be opened: there is no document in it. Save it again in the program it comes from.");
        }
        return named.orElse(usual);
    }

    private static WordPart part(Archive archive, String name) throws UnreadableEssay {
        byte[] bytes = archive.find(name);
        return new WordPart(XmlFile.parse(bytes == null ? new byte[0] : bytes, WHAT), relations(archive, name));
    }

    /** @param name of the part, or empty for the whole package */
    private static Map<String, WordPart.Relation> relations(Archive archive, String name) throws UnreadableEssay {
        int slash = name.lastIndexOf('/') + 1;
        String folder = name.substring(0, slash);
        byte[] bytes = archive.find(folder + "_rels/" + name.substring(slash) + ".rels");
        Map<String, WordPart.Relation> relations = new LinkedHashMap<>();
        if (bytes == null) {
            return relations;
        }
        for (XmlElement each : XmlFile.parse(bytes, WHAT).elements("Relationship")) {
            boolean external = each.attribute("TargetMode", "").equalsIgnoreCase("External");
            String target = each.attribute("Target", "");
            String type = each.attribute("Type", "");
            relations.put(
                    each.attribute("Id", ""),
                    new WordPart.Relation(
                            type.substring(type.lastIndexOf('/') + 1),
                            external ? target : resolved(folder, target),
                            external));
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    WordPart main() {
        return main;
    }

    /** The part that the document names as its footnotes, styles …; empty where it has none. */
    Optional<WordPart> related(String type) throws UnreadableEssay {
        for (WordPart.Relation relation : main.relations().values()) {
            if (relation.type().equals(type)
                    && !relation.external()
                    && archive.has(relation.target())
                    && !relation.target().equals(mainName)) {
                return Optional.of(part(archive, relation.target()));
            }
        }
        return Optional.empty();
    }

    /** What the file says of itself; empty where it says nothing that can be read. */
    Optional<XmlElement> coreProperties() throws UnreadableEssay {
        for (WordPart.Relation relation : relations(archive, "").values()) {
            byte[] bytes = archive.find(relation.target());
            if (relation.type().equals("core-properties") && bytes != null) {
                return Optional.of(XmlFile.parse(bytes, WHAT));
            }
        }
        return Optional.empty();
    }

    Optional<byte[]> bytes(WordPart.Relation relation) {
        return relation.external() ? Optional.empty() : Optional.ofNullable(archive.find(relation.target()));
    }
}
