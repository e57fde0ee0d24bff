package org.ibid.core.importing.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.ibid.core.importing.hostile.HostileFile.WORDS;
import static org.ibid.core.importing.hostile.HostileTexts.filled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibid.core.importing.SmallBook;

/** Packed files that grow, lie, lead elsewhere or go in circles. */
final class HostileArchives {

    private static final String DOCUMENT = "<w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>" + WORDS
            + "</w:t></w:r></w:p>%s</w:body></w:document>";

    private HostileArchives() {}

    static Stream<HostileFile> files(String net, String secret) {
        return Stream.of(zips(), documents(net, secret), books(net, secret)).flatMap(s -> s);
    }

    private static Stream<HostileFile> zips() {
        return Stream.of(
                docx("names that lead out of the archive", f -> {
                    put(f, "../../../../tmp/ibid-slip", "slip");
                    put(f, "..\\..\\ibid-slip", "slip");
                    put(f, "/tmp/ibid-slip", "slip");
                    put(f, "C:\\ibid-slip", "slip");
                    put(f, "word/../../ibid-slip", "slip");
                }),
                docx("a name of 60,000 letters", f -> put(f, "a".repeat(60_000), "x")),
                docx("a name with NUL and line ends", f -> put(f, "word/\0doc\n.xml", "x")),
                docx("a file that grows a thousandfold", f -> f.put("word/more.xml", filled(80 << 20, 'a'))),
                docx("ten files that grow together", f -> {
                    for (int i = 0; i < 10; i++) {
                        f.put("word/media/" + i + ".png", filled(20 << 20, i));
                    }
                }),
                docx("a zip in a zip in a zip", f -> f.put("word/media/a.zip", nested(8))),
                docx("20,000 files inside", f -> {
                    for (int i = 0; i < 20_000; i++) {
                        put(f, "word/" + i, "");
                    }
                }),
                altered("sizes that lie", bytes -> Arrays.fill(bytes, 18, 26, (byte) 0x7F)),
                altered("a checksum that lies", bytes -> bytes[15] ^= 0x55),
                altered("a method that nobody knows", bytes -> bytes[8] = 99),
                altered("locked with a password", bytes -> bytes[6] |= 1),
                new HostileFile("no central directory", "essay.docx", () -> cut(stored(), "PK\u0001\u0002")),
                new HostileFile(
                        "cut off in the middle", "essay.docx", () -> Arrays.copyOf(stored(), stored().length / 3)),
                new HostileFile("four bytes of a zip", "essay.docx", () -> new byte[] {'P', 'K', 3, 4}),
                new HostileFile("a directory alone", "essay.docx", () ->
                        new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 9, 0, 0, 0, 9, 0, 0, 0, 0, 0}),
                new HostileFile("files that overlap", "essay.docx", HostileArchives::overlapping),
                new HostileFile("one name twice with other words", "essay.docx", HostileArchives::twice),
                new HostileFile(
                        "a zip of nothing that is known",
                        "essay.docx",
                        () -> zip(Map.of("a.txt", WORDS.getBytes(UTF_8)))));
    }

    private static Stream<HostileFile> documents(String net, String secret) {
        String xxe = "<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret + "'><!ENTITY y SYSTEM '" + net + "'>]>";
        return Stream.of(
                docx(
                        "XXE in a Word file",
                        f -> put(
                                f,
                                "word/document.xml",
                                xxe + String.format(DOCUMENT, "<w:p><w:r><w:t>&x;&y;</w:t></w:r></w:p>"))),
                docx("a Word file nested 10,000 deep", f -> document(f, HostileXml.nested("w:sdt", 10_000))),
                docx(
                        "tables nested 40 deep",
                        f -> document(
                                f,
                                "<w:tbl><w:tr><w:tc>".repeat(40) + "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
                                        + "</w:tc></w:tr></w:tbl>".repeat(40))),
                docx("a document without its text", f -> f.remove("word/document.xml")),
                docx("a document that is no XML", f -> put(f, "word/document.xml", "not XML at all")),
                docx("relations that lead elsewhere", f -> {
                    document(
                            f,
                            "<w:p><w:r><w:drawing><a:blip xmlns:a='urn:a' xmlns:r='urn:r'"
                                    + " r:embed='r1'/></w:drawing></w:r></w:p>");
                    put(
                            f,
                            "word/_rels/document.xml.rels",
                            "<Relationships><Relationship Id='r1'"
                                    + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'"
                                    + " Target='../../../../etc/passwd'/><Relationship Id='r2'"
                                    + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes'"
                                    + " Target='"
                                    + secret
                                    + "'/><Relationship Id='r3'"
                                    + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate'"
                                    + " TargetMode='External' Target='"
                                    + net + "'/></Relationships>");
                }),
                docx(
                        "relations that lead to themselves",
                        f -> put(
                                f,
                                "_rels/.rels",
                                "<Relationships><Relationship Id='a'"
                                        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                                        + " Target='_rels/.rels'/></Relationships>")),
                docx("styles that are each other's parents", f -> {
                    document(f, "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>");
                    put(
                            f,
                            "word/styles.xml",
                            "<w:styles xmlns:w='urn:w'><w:style w:type='paragraph' w:styleId='a'><w:name"
                                    + " w:val='a'/><w:basedOn w:val='b'/></w:style><w:style w:type='paragraph'"
                                    + " w:styleId='b'><w:name w:val='b'/><w:basedOn w:val='a'/></w:style></w:styles>");
                }),
                docx("a footnote inside itself", f -> {
                    document(f, "<w:p><w:r><w:footnoteReference w:id='1'/></w:r></w:p>");
                    put(
                            f,
                            "word/footnotes.xml",
                            "<w:footnotes xmlns:w='urn:w'><w:footnote"
                                    + " w:id='1'><w:p><w:r><w:t>n</w:t><w:footnoteReference"
                                    + " w:id='1'/></w:r></w:p></w:footnote></w:footnotes>");
                }),
                docx("100,000 notes of one number", f -> {
                    document(f, "<w:p>" + "<w:r><w:footnoteReference w:id='1'/></w:r>".repeat(100_000) + "</w:p>");
                    put(
                            f,
                            "word/footnotes.xml",
                            "<w:footnotes xmlns:w='urn:w'>"
                                    + "<w:footnote w:id='1'><w:p><w:r><w:t>n</w:t></w:r></w:p></w:footnote>"
                                            .repeat(100_000)
                                    + "</w:footnotes>");
                }),
                odt(
                        "XXE in an OpenDocument text",
                        f -> put(f, "content.xml", xxe + odtContent("<text:p>&x;&y;</text:p>"))),
                odt(
                        "sections nested 10,000 deep",
                        f -> put(f, "content.xml", odtContent(HostileXml.nested("text:section", 10_000)))),
                odt(
                        "lists nested 60 deep",
                        f -> put(
                                f,
                                "content.xml",
                                odtContent("<text:list><text:list-item>".repeat(60) + "<text:p>x</text:p>"
                                        + "</text:list-item></text:list>".repeat(60)))),
                odt(
                        "a row repeated a billion times",
                        f -> put(
                                f,
                                "content.xml",
                                odtContent(
                                        "<table:table><table:table-row"
                                                + " table:number-rows-repeated='1000000000'><table:table-cell"
                                                + " table:number-columns-repeated='1000000000'><text:p>x</text:p></table:table-cell></table:table-row></table:table>"))),
                odt(
                        "a billion spaces",
                        f -> put(f, "content.xml", odtContent("<text:p>a<text:s text:c='1000000000'/>b</text:p>"))),
                odt(
                        "styles that are each other's parents",
                        f -> put(
                                f,
                                "styles.xml",
                                "<office:document-styles xmlns:office='o' xmlns:style='s'><office:styles><style:style"
                                        + " style:name='a' style:family='paragraph'"
                                        + " style:parent-style-name='b'/><style:style style:name='b'"
                                        + " style:family='paragraph'"
                                        + " style:parent-style-name='a'/></office:styles></office:document-styles>")),
                odt(
                        "notes inside notes",
                        f -> put(
                                f,
                                "content.xml",
                                odtContent("<text:p>x" + "<text:note text:id='n'><text:note-body><text:p>n".repeat(40)
                                        + "</text:p></text:note-body></text:note>".repeat(40) + "</text:p>"))),
                odt("no content", f -> f.remove("content.xml")));
    }

    private static Stream<HostileFile> books(String net, String secret) {
        return Stream.of(
                book(
                        "XXE in the package of a book",
                        f -> edit(
                                f,
                                "OPS/book.opf",
                                "<package",
                                "<!DOCTYPE package [<!ENTITY x SYSTEM '" + secret + "'>]><package")),
                book(
                        "XXE in a chapter",
                        f -> put(
                                f,
                                "OPS/text/two.xhtml",
                                "<!DOCTYPE html [<!ENTITY x SYSTEM '" + secret + "'><!ENTITY y SYSTEM '" + net + "'>]>"
                                        + SmallBook.page("<p>" + WORDS + "&x;&y;</p>"))),
                book(
                        "a spine that says one chapter 100,000 times",
                        f -> edit(
                                f,
                                "OPS/book.opf",
                                "<itemref idref=\"c2\"/>",
                                "<itemref idref=\"c2\"/>".repeat(100_000))),
                book(
                        "a spine of chapters that are nowhere",
                        f -> edit(
                                f,
                                "OPS/book.opf",
                                "<itemref idref=\"c2\"/>",
                                HostileXml.counted("<itemref idref=\"x%d\"/>", 50_000))),
                book(
                        "a chapter that leads out of the book",
                        f -> edit(f, "OPS/book.opf", "text/two.xhtml", "../../../../../etc/passwd")),
                book("a chapter from the net", f -> edit(f, "OPS/book.opf", "text/two.xhtml", net + "two.xhtml")),
                book(
                        "a package that is its own container",
                        f -> edit(f, "META-INF/container.xml", "OPS/book.opf", "META-INF/container.xml")),
                book("no container", f -> f.remove("META-INF/container.xml")),
                book(
                        "a package that leads elsewhere",
                        f -> edit(f, "META-INF/container.xml", "OPS/book.opf", "../../etc/passwd")),
                book(
                        "fallbacks that go in a circle",
                        f -> edit(
                                f,
                                "OPS/book.opf",
                                "<item id=\"c2\" href=\"text/two.xhtml\" media-type=\"application/xhtml+xml\"/>",
                                "<item id=\"c2\" href=\"text/two.bin\" media-type=\"application/x\""
                                        + " fallback=\"c3\"/><item id=\"c3\" href=\"text/three.bin\""
                                        + " media-type=\"application/x\" fallback=\"c2\"/>")),
                book(
                        "a table of contents nested 10,000 deep",
                        f -> put(
                                f,
                                "OPS/nav.xhtml",
                                SmallBook.page("<nav epub:type=\"toc\">"
                                        + "<ol><li><a href=\"text/two.xhtml\">x</a>".repeat(10_000) + "</nav>"))),
                book("notes of two chapters that call each other", f -> {
                    put(
                            f,
                            "OPS/text/one a.xhtml",
                            SmallBook.page("<p>" + WORDS
                                    + "<a epub:type=\"noteref\" href=\"two.xhtml#x\">1</a></p><aside"
                                    + " epub:type=\"footnote\" id=\"x\">A<a epub:type=\"noteref\""
                                    + " href=\"two.xhtml#x\">1</a></aside>"));
                    put(
                            f,
                            "OPS/text/two.xhtml",
                            SmallBook.page("<p>b<a epub:type=\"noteref\" href=\"one%20a.xhtml#x\">1</a></p><aside"
                                    + " epub:type=\"footnote\" id=\"x\">B<a epub:type=\"noteref\""
                                    + " href=\"one%20a.xhtml#x\">1</a></aside>"));
                }),
                book(
                        "a chapter nested 10,000 deep",
                        f -> put(
                                f,
                                "OPS/text/two.xhtml",
                                SmallBook.page("<div>".repeat(10_000) + "deep" + "</div>".repeat(10_000)))),
                book(
                        "every chapter locked",
                        f -> put(
                                f,
                                "META-INF/encryption.xml",
                                "<encryption><EncryptedData><EncryptionMethod"
                                        + " Algorithm='http://www.w3.org/2001/04/xmlenc#aes256-cbc'/><CipherData><CipherReference"
                                        + " URI='OPS/text/one%20a.xhtml'/></CipherData></EncryptedData><EncryptedData><EncryptionMethod"
                                        + " Algorithm='http://www.w3.org/2001/04/xmlenc#aes256-cbc'/><CipherData><CipherReference"
                                        + " URI='OPS/text/two.xhtml'/></CipherData></EncryptedData></encryption>")));
    }

    private static HostileFile docx(String name, Consumer<Map<String, byte[]>> change) {
        return new HostileFile(name, "essay.docx", () -> {
            Map<String, byte[]> files = new LinkedHashMap<>();
            put(files, "[Content_Types].xml", "<Types/>");
            document(files, "");
            change.accept(files);
            return zip(files);
        });
    }

    private static HostileFile odt(String name, Consumer<Map<String, byte[]>> change) {
        return new HostileFile(name, "essay.odt", () -> {
            Map<String, byte[]> files = new LinkedHashMap<>();
            put(files, "mimetype", "application/vnd.oasis.opendocument.text");
            put(files, "content.xml", odtContent(""));
            change.accept(files);
            return zip(files);
        });
    }

    private static HostileFile book(String name, Consumer<Map<String, byte[]>> change) {
        return new HostileFile(name, "essay.epub", () -> {
            Map<String, byte[]> files = SmallBook.files();
            edit(files, "OPS/text/one a.xhtml", "It was old.", WORDS);
            change.accept(files);
            return zip(files);
        });
    }

    private static HostileFile altered(String name, Consumer<byte[]> change) {
        return new HostileFile(name, "essay.docx", () -> {
            byte[] bytes = stored();
            change.accept(bytes);
            return bytes;
        });
    }

    private static void document(Map<String, byte[]> files, String more) {
        put(files, "word/document.xml", String.format(DOCUMENT, more));
    }

    private static String odtContent(String more) {
        return "<office:document-content xmlns:office='o' xmlns:text='t'"
                + " xmlns:table='ta'><office:body><office:text><text:p>"
                + WORDS + "</text:p>" + more + "</office:text></office:body></office:document-content>";
    }

    private static void put(Map<String, byte[]> files, String name, String content) {
        SmallBook.put(files, name, content);
    }

    private static void edit(Map<String, byte[]> files, String name, String from, String to) {
        String before = new String(files.getOrDefault(name, new byte[0]), UTF_8);
        String after = before.replace(from, to);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing to change in " + name);
        }
        put(files, name, after);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        return SmallBook.zip(files);
    }

    /** A Word file of one part, not packed, so that its bytes are where one expects them. */
    private static byte[] stored() {
        byte[] content = String.format(DOCUMENT, "").getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("word/document.xml");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] cut(byte[] bytes, String signature) {
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(signature);
        return Arrays.copyOf(bytes, at);
    }

    /** The second file begins inside the first. */
    private static byte[] overlapping() {
        byte[] inner = stored();
        byte[] outer = zip(Map.of("word/a.xml", inner));
        int at = new String(outer, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        outer[at + 42] = 10;
        return outer;
    }

    private static byte[] twice() {
        byte[] one = cut(stored(), "PK\u0001\u0002");
        byte[] other = stored();
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] nested(int depth) {
        byte[] inside = filled(1 << 20, 0);
        for (int i = 0; i < depth; i++) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (int k = 0; k < 4; k++) {
                files.put(k + ".zip", inside);
            }
            inside = zip(files);
        }
        return inside;
    }
}
