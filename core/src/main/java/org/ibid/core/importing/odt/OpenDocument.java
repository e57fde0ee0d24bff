package org.ibid.core.importing.odt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an OpenDocument file.
 *
 * @param archive null for a flat file
 * @param roots the content first, then the styles and what the file says of itself; one alone in a flat file
 */
record OpenDocument(@Nullable Archive archive, List<XmlElement> roots) {

    private static final String WHAT = "an OpenDocument text";

    static OpenDocument of(ImportSource source) throws UnreadableEssay {
        if (!Archive.looksLikeOne(source.bytes())) {
            return new OpenDocument(null, List.of(XmlFile.parse(source.bytes(), WHAT)));
        }
        Archive archive = Archive.of(source, WHAT);
        refuseLocked(archive);
        byte[] content = archive.find("content.xml");
        if (content == null) {
            throw new UnreadableEssay(
                    "damaged",
                    "This is not an OpenDocument text that can be opened: there is no content in it. Save it again in the program it comes from.");
        }
        List<XmlElement> roots = new ArrayList<>();
        roots.add(XmlFile.parse(content, WHAT));
        for (String name : List.of("styles.xml", "meta.xml")) {
            byte[] part = archive.find(name);
            if (part != null && part.length > 0) {
                roots.add(XmlFile.parse(part, WHAT));
            }
        }
        return new OpenDocument(archive, roots);
    }

    private static void refuseLocked(Archive archive) throws UnreadableEssay {
        byte[] manifest = archive.find("META-INF/manifest.xml");
        if (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new UnreadableEssay(
                    "encrypted", "This file is locked with a password. Save it without one and import it again.");
        }
    }

    /** @throws UnreadableEssay when it is a spreadsheet, a presentation or a drawing */
    XmlElement text() throws UnreadableEssay {
        XmlElement body = roots.getFirst()
                .element("body")
                .orElseThrow(
                        () -> new UnreadableEssay(
                                "damaged",
                                "This is not an OpenDocument text that can be read: it has no body. Save it again in the program it comes from."));
        Optional<XmlElement> text = body.element("text");
        if (text.isEmpty()) {
            String kind = body.elements().stream()
                    .findFirst()
                    .map(XmlElement::name)
                    .filter(n -> n.matches("spreadsheet|presentation|drawing|chart"))
                    .orElse("document of another kind");
            throw new UnreadableEssay(
                    "format", "This is a " + kind + ", not a text document. Copy its text and paste it here.");
        }
        return text.get();
    }

    /** The elements of that name right under the roots, such as {@code automatic-styles}. */
    List<XmlElement> parts(String... names) {
        return roots.stream().flatMap(r -> r.elements(names).stream()).toList();
    }

    Optional<XmlElement> meta() {
        return parts("meta").stream().findFirst();
    }

    /** The bytes of a picture: a file inside, or written in base 64 in its place. */
    Optional<byte[]> bytes(XmlElement image) {
        Optional<XmlElement> written = image.element("binary-data");
        if (written.isPresent()) {
            try {
                return Optional.of(
                        Base64.getMimeDecoder().decode(written.get().text().strip()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return packed(image.attribute("href", ""));
    }

    Optional<byte[]> packed(String name) {
        String plain = name.startsWith("./") ? name.substring(2) : name;
        return Optional.ofNullable(archive).flatMap(a -> Optional.ofNullable(a.find(plain)));
    }
}
