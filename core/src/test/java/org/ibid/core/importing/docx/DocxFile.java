package org.ibid.core.importing.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibid.core.importing.ImportSource;

/** Writes Word files out of the pieces that a test is about. */
public final class DocxFile {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" \
            xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office\"""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();
    private final StringBuilder endnotes = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private final StringBuilder numbering = new StringBuilder();
    private String settings = "";
    private String folder = "word/";

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** @param properties inside {@code w:rPr} */
    static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String paragraph(String... content) {
        return "<w:p>" + String.join("", content) + "</w:p>";
    }

    static String styled(String style, String... content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + String.join("", content) + "</w:p>";
    }

    static String footnote(int id) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"" + id
                + "\"/></w:r>";
    }

    static String endnote(int id) {
        return "<w:r><w:endnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> " + code
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    DocxFile body(String... xml) {
        body.append(String.join("", xml));
        return this;
    }

    /** A note as Word writes it: its own mark, a space, the text. */
    DocxFile note(int id, String text) {
        return noteXml(id, paragraph("<w:r><w:footnoteRef/></w:r>", run(" " + text)));
    }

    DocxFile noteXml(int id, String xml) {
        footnotes
                .append("<w:footnote w:id=\"")
                .append(id)
                .append("\">")
                .append(xml)
                .append("</w:footnote>");
        return this;
    }

    DocxFile endnoteText(int id, String text) {
        endnotes.append("<w:endnote w:id=\"" + id + "\">")
                .append(paragraph("<w:r><w:endnoteRef/></w:r>", run(" " + text)))
                .append("</w:endnote>");
        return this;
    }

    DocxFile style(String id, String name, String more) {
        styles.append("<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more
                + "</w:style>");
        return this;
    }

    DocxFile numbering(String xml) {
        numbering.append(xml);
        return this;
    }

    DocxFile settings(String xml) {
        settings = xml;
        return this;
    }

    /** Where the document lies in the package, {@code word/} unless said otherwise. */
    DocxFile in(String where) {
        folder = where;
        return this;
    }

    DocxFile relation(String id, String type, String target, boolean external) {
        relations.append("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\""
                + (external ? " TargetMode=\"External\"" : "") + "/>");
        return this;
    }

    DocxFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    DocxFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void related(String type, String root, CharSequence content) {
        if (!content.isEmpty()) {
            relation("r-" + type, type, type + ".xml", false);
            part(folder + type + ".xml", "<w:" + root + " " + NAMESPACES + ">" + content + "</w:" + root + ">");
        }
    }

    ImportSource source() {
        return new ImportSource("essay.docx", bytes());
    }

    public byte[] bytes() {
        part(folder + "document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        related("footnotes", "footnotes", footnotes);
        related("endnotes", "endnotes", endnotes);
        related("styles", "styles", styles);
        related("numbering", "numbering", numbering);
        related("settings", "settings", settings);
        part(folder + "_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"" + OFFICE + "officeDocument\" Target=\"" + folder
                        + "document.xml\"/><Relationship Id=\"b\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
        part("[Content_Types].xml", "<Types/>");
        return zipped(parts);
    }

    public static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
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

    /** A file of this body and one note, numbered 2. */
    public static byte[] of(String body, String note) {
        return new DocxFile().body(body).noteXml(2, note).bytes();
    }

    /** An essay with a little of everything. */
    public static byte[] sample() {
        return new DocxFile()
                .style("Heading1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
                .style("Quote", "Quote", "<w:rPr><w:i/></w:rPr>")
                .numbering(
                        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                .body(
                        styled("Heading1", run("The mill")),
                        paragraph(run("It was old."), footnote(2), run(" Very "), run("<w:b/>", "old"), run(".")),
                        styled("Quote", run("It was said to be old."), endnote(2)),
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                                + run("An item") + "</w:p>",
                        "<w:tbl><w:tr><w:tc>" + paragraph(run("a"), footnote(3)) + "</w:tc><w:tc>" + paragraph(run("b"))
                                + "</w:tc></w:tr></w:tbl>",
                        paragraph(field("HYPERLINK \"https://example.org/\"", run("there"))))
                .note(2, "The register, f. 3.")
                .note(3, "Ibid.")
                .endnoteText(2, "At the end.")
                .bytes();
    }
}
