package org.ibid.local.endtoend;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same few words with one note, in every format that can be uploaded. */
final class SmallFiles {

    static final String WORDS = "The mill was built in the spring by two brothers.";
    static final String NOTE = "Parish book, leaf 12.";

    private SmallFiles() {}

    static List<FilePayload> all() {
        return List.of(
                file("mill.txt", WORDS + "1 It ground rye.2\n\nNotes\n\n1. " + NOTE + "\n2. The same, leaf 40.\n"),
                file("mill.md", WORDS + "[^1]\n\n[^1]: " + NOTE + "\n"),
                file(
                        "mill.html",
                        "<!DOCTYPE html><html lang=en><title>The mill</title><body><article><h1>The mill</h1><p>"
                                + WORDS
                                + "<sup><a id=r1 href=#f1>1</a></sup></p><section role=doc-endnotes><ol><li id=f1>"
                                + NOTE
                                + " <a href=#r1>↩</a></li></ol></section></article></body></html>"),
                zip("mill.docx", docx()),
                zip("mill.odt", odt()),
                zip("mill.epub", epub()),
                file(
                        "mill-tei.xml",
                        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>The mill</title></titleStmt></fileDesc></teiHeader><text><body><p>"
                                + WORDS + "<note place=\"bottom\" n=\"1\">" + NOTE + "</note></p></body></text></TEI>"),
                file(
                        "mill-jats.xml",
                        "<article><front><article-meta><title-group><article-title>The mill</article-title></title-group></article-meta></front><body><p>"
                                + WORDS
                                + "<xref ref-type=\"fn\" rid=\"f1\">1</xref></p></body><back><fn-group><fn id=\"f1\"><label>1</label><p>"
                                + NOTE + "</p></fn></fn-group></back></article>"));
    }

    private static Map<String, String> docx() {
        String word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes\" Target=\"footnotes.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document " + word + "><w:body><w:p><w:r><w:t>" + WORDS
                        + "</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:body></w:document>");
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes " + word + "><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>" + NOTE
                        + "</w:t></w:r></w:p></w:footnote></w:footnotes>");
        return parts;
    }

    private static Map<String, String> odt() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
                        + WORDS
                        + "<text:note text:id=\"ftn1\" text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>"
                        + NOTE
                        + "</text:p></text:note-body></text:note></text:p></office:text></office:body></office:document-content>");
        return parts;
    }

    private static Map<String, String> epub() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
        parts.put(
                "book.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>The mill</dc:title><dc:language>en</dc:language></metadata><manifest><item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"c\"/></spine></package>");
        parts.put(
                "c.xhtml",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"><body><p>"
                        + WORDS
                        + "<a epub:type=\"noteref\" href=\"#n1\">1</a></p><aside epub:type=\"footnote\" id=\"n1\"><p>"
                        + NOTE + "</p></aside></body></html>");
        return parts;
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload zip(String name, Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "application/octet-stream", bytes.toByteArray());
    }
}
