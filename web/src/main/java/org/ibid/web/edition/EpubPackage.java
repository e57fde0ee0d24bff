package org.ibid.web.edition;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.jspecify.annotations.Nullable;

/** The package document: metadata, what there is, in which order it is read. */
final class EpubPackage {

    static final String MEDIA_TYPE = "application/epub+zip";

    /** The dates that the format allows; what an essay says of its date is free text. */
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private final Edition edition;
    private final List<String> files;
    private final Map<String, String> pictures;

    /**
     * @param files of the text, in order
     * @param pictures names of their files by their addresses
     */
    EpubPackage(Edition edition, List<String> files, Map<String, String> pictures) {
        this.edition = edition;
        this.files = files;
        this.pictures = pictures;
    }

    static String container() {
        Markup out = Markup.xml();
        out.open("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container");
        out.open("rootfiles")
                .empty("rootfile", "full-path", "EPUB/package.opf", "media-type", "application/oebps-package+xml");
        return out.whole();
    }

    String document() {
        Markup out = Markup.xml();
        out.open(
                "package",
                "xmlns",
                "http://www.idpf.org/2007/opf",
                "version",
                "3.0",
                "unique-identifier",
                "id",
                "xml:lang",
                edition.language());
        out.newLine()
                .open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .newLine();
        bibliography(out);
        accessibility(out);
        out.close().newLine();
        manifest(out);
        String progression = edition.page().direction();
        out.open("spine", "page-progression-direction", progression).newLine();
        files.forEach(file -> out.empty("itemref", "idref", idOf(file)).newLine());
        out.close().newLine();
        return out.whole();
    }

    private void bibliography(Markup out) {
        out.element("dc:identifier", "urn:uuid:" + edition.essay(), "id", "id").newLine();
        out.element("dc:title", edition.page().title()).newLine();
        out.element("dc:language", edition.language()).newLine();
        edition.metadata().authors().stream()
                .filter(author -> !author.isBlank())
                .forEach(author -> out.element("dc:creator", author).newLine());
        String date = edition.metadata().date();
        element(out, "dc:date", date != null && DATE.matcher(date.strip()).matches() ? date.strip() : null);
        element(out, "dc:source", edition.metadata().source());
        element(out, "dc:rights", edition.metadata().rights());
        property(out, "dcterms:modified", SECOND.format(edition.published()));
    }

    private static void element(Markup out, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            out.element(name, value).newLine();
        }
    }

    private static void property(Markup out, String property, String value) {
        out.element("meta", value, "property", property).newLine();
    }

    private void accessibility(Markup out) {
        property(out, "schema:accessMode", "textual");
        if (!pictures.isEmpty()) {
            property(out, "schema:accessMode", "visual");
        }
        property(out, "schema:accessModeSufficient", textIsEnough() ? "textual" : "textual,visual");
        List.of("tableOfContents", "structuralNavigation", "readingOrder", "displayTransformability")
                .forEach(feature -> property(out, "schema:accessibilityFeature", feature));
        if (!pictures.isEmpty() && textIsEnough()) {
            property(out, "schema:accessibilityFeature", "alternativeText");
        }
        property(out, "schema:accessibilityHazard", pictures.isEmpty() ? "none" : "unknown");
        property(
                out,
                "schema:accessibilitySummary",
                "Headings, quotations, lists, tables and notes are marked as such; every note links back to its mark.");
    }

    private boolean textIsEnough() {
        return edition.version().text().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .filter(picture -> edition.kept(picture) != null)
                .noneMatch(picture -> picture.alt().isBlank());
    }

    private void manifest(Markup out) {
        out.open("manifest").newLine();
        item(out, "nav.xhtml", "application/xhtml+xml", "nav");
        item(out, "essay.css", "text/css", null);
        files.forEach(file -> item(out, file, "application/xhtml+xml", null));
        pictures.forEach((address, file) -> {
            KeptImage image = edition.pictures().get(address);
            if (image != null) {
                item(out, file, image.kind().mediaType, null);
            }
        });
        out.close().newLine();
    }

    private static void item(Markup out, String file, String mediaType, @Nullable String properties) {
        out.empty("item", "id", idOf(file), "href", file, "media-type", mediaType, "properties", properties)
                .newLine();
    }

    private static String idOf(String file) {
        return file.replace('.', '-');
    }
}
