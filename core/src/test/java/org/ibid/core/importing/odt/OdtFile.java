package org.ibid.core.importing.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibid.core.importing.ImportSource;

/** Writes OpenDocument texts, packed and flat, out of the pieces that a test is about. */
public final class OdtFile {

    private static final String MIMETYPE = "application/vnd.oasis.opendocument.text";
    private static final String NAMESPACES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:s" xmlns:text="urn:t" \
            xmlns:table="urn:ta" xmlns:draw="urn:d" xmlns:fo="urn:f" xmlns:xlink="urn:x" xmlns:dc="urn:dc" \
            xmlns:meta="urn:m" xmlns:svg="urn:svg" xmlns:math="urn:math\"""";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder automatic = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String meta = "";

    static String paragraph(String... content) {
        return "<text:p>" + String.join("", content) + "</text:p>";
    }

    static String styled(String style, String... content) {
        return "<text:p text:style-name=\"" + style + "\">" + String.join("", content) + "</text:p>";
    }

    static String span(String style, String text) {
        return "<text:span text:style-name=\"" + style + "\">" + text + "</text:span>";
    }

    static String note(String id, String label, String text) {
        return note(id, "footnote", label, paragraph(text));
    }

    static String note(String id, String kind, String label, String body) {
        return "<text:note text:id=\"" + id + "\" text:note-class=\"" + kind + "\"><text:note-citation>" + label
                + "</text:note-citation><text:note-body>" + body + "</text:note-body></text:note>";
    }

    OdtFile body(String... xml) {
        body.append(String.join("", xml));
        return this;
    }

    OdtFile automatic(String name, String family, String parent, String properties) {
        automatic.append(style(name, family, parent, properties));
        return this;
    }

    OdtFile style(String name, String family, String parent) {
        styles.append(style(name, family, parent, ""));
        return this;
    }

    OdtFile styleXml(String xml) {
        styles.append(xml);
        return this;
    }

    private static String style(String name, String family, String parent, String properties) {
        return "<style:style style:name=\"" + name + "\" style:family=\"" + family + "\""
                + (parent.isEmpty() ? "" : " style:parent-style-name=\"" + parent + "\"") + ">" + properties
                + "</style:style>";
    }

    OdtFile automaticXml(String xml) {
        automatic.append(xml);
        return this;
    }

    OdtFile meta(String xml) {
        meta = xml;
        return this;
    }

    OdtFile file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    private static String root(String name, String content) {
        return "<office:" + name + " " + NAMESPACES + ">" + content + "</office:" + name + ">";
    }

    private String text() {
        return "<office:automatic-styles>" + automatic + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body>";
    }

    byte[] flat() {
        String whole = "<office:meta>" + meta + "</office:meta><office:styles>" + styles + "</office:styles>" + text();
        return ("<?xml version=\"1.0\"?>"
                        + root("document", whole).replaceFirst(">", " office:mimetype=\"" + MIMETYPE + "\">"))
                .getBytes(StandardCharsets.UTF_8);
    }

    ImportSource source() {
        return new ImportSource("essay.odt", bytes());
    }

    byte[] bytes() {
        Map<String, byte[]> parts = new LinkedHashMap<>(files);
        parts.put("content.xml", root("document-content", text()).getBytes(StandardCharsets.UTF_8));
        parts.put(
                "styles.xml",
                root("document-styles", "<office:styles>" + styles + "</office:styles>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "meta.xml",
                root("document-meta", "<office:meta>" + meta + "</office:meta>").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(stored("mimetype", MIMETYPE.getBytes(StandardCharsets.US_ASCII)));
            zip.write(MIMETYPE.getBytes(StandardCharsets.US_ASCII));
            zip.closeEntry();
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    public static byte[] of(String body) {
        return new OdtFile().body(body).bytes();
    }

    private static OdtFile everything() {
        return new OdtFile()
                .style("Quotations", "paragraph", "")
                .automatic("T1", "text", "", "<style:text-properties fo:font-style=\"italic\"/>")
                .body(
                        "<text:h text:outline-level=\"1\">The mill</text:h>",
                        paragraph("It was " + span("T1", "old") + "." + note("n1", "1", "The register.")),
                        styled("Quotations", "It was said.", note("n2", "endnote", "i", paragraph("Ibid."))),
                        "<text:list><text:list-item>" + paragraph("An item") + "</text:list-item></text:list>",
                        "<table:table><table:table-row table:number-rows-repeated=\"3\"><table:table-cell>"
                                + paragraph("a")
                                + "</table:table-cell><table:table-cell>" + paragraph("b")
                                + "</table:table-cell></table:table-row></table:table>");
    }

    /** An essay with a little of everything. */
    public static byte[] sample() {
        return everything().bytes();
    }

    public static byte[] flatSample() {
        return everything().flat();
    }
}
