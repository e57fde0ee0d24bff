package org.ibid.core.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An EPUB 3 of our own: two chapters, notes in a file apart, a table of contents. */
public final class SmallBook {

    private SmallBook() {}

    public static byte[] epub() {
        return zip(files());
    }

    /** Its files by name, to be changed before they are packed. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "mimetype", "application/epub+zip");
        put(files, "META-INF/container.xml", """
                <?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>
                <rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>""");
        put(files, "OPS/book.opf", """
                <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="u"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title>The Miller of the Marsh</dc:title><dc:creator id="b">Piet de Wit</dc:creator><dc:creator id="a">Ann Holt</dc:creator>
                <meta refines="#a" property="display-seq">1</meta><meta refines="#b" property="display-seq">2</meta>
                <dc:language>en-GB</dc:language><dc:date>1871</dc:date><dc:rights>CC BY 4.0</dc:rights><dc:publisher>The Marsh Press</dc:publisher></metadata>
                <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="c1" href="text/one%20a.xhtml" media-type="application/xhtml+xml"/>
                <item id="c2" href="text/two.xhtml" media-type="application/xhtml+xml"/><item id="n" href="text/notes.xhtml" media-type="application/xhtml+xml"/>
                <item id="cr" href="text/rights.xhtml" media-type="application/xhtml+xml"/><item id="p" href="img/mill.png" media-type="image/png"/></manifest>
                <spine><itemref idref="nav"/><itemref idref="cr"/><itemref idref="n" linear="no"/><itemref idref="c1"/><itemref idref="c2"/></spine></package>""");
        put(files, "OPS/nav.xhtml", page("""
                <nav epub:type="toc"><h2>Contents</h2><ol><li><a href="text/one%20a.xhtml">The mill</a></li><li><a href="text/two.xhtml">The fire</a></li><li><a href="text/rights.xhtml">Imprint</a></li></ol></nav>"""));
        put(
                files,
                "OPS/text/rights.xhtml",
                page("<section epub:type=\"copyright-page\"><p>Printed at the Marsh.</p></section>"));
        put(files, "OPS/text/one a.xhtml", page("""
                <h1>The mill</h1><p id="x">It was old.<a epub:type="noteref" id="r1" href="notes.xhtml#n1">1</a> Nobody knew<a id="r2" href="../text/notes.xhtml#n2">2</a> how old.</p>
                <figure><img src="../img/mill.png" alt="A wheel"/><figcaption>The wheel</figcaption></figure>"""));
        put(files, "OPS/text/two.xhtml", page("""
                <h2>The fire</h2><p id="x">It burnt.<a epub:type="noteref" id="r1" href="notes.xhtml#n3">1</a> So it was said.<a epub:type="noteref" href="notes.xhtml#n1">1</a></p><p><a id="empty"/>The end.</p>"""));
        put(files, "OPS/text/notes.xhtml", page("""
                <section epub:type="endnotes"><h2>Notes</h2><ol><li id="n1" epub:type="endnote"><p>Register, f. 3. <a href="one%20a.xhtml#r1">↩</a></p><p>A thin book.</p></li>
                <li id="n2"><p>Ibid. <a href="one%20a.xhtml#r2">↩</a></p></li></ol><h3>The fire</h3><ol><li id="n3"><p>Register, f. 9. <a href="two.xhtml#r1">↩</a></p></li></ol></section>"""));
        files.put("OPS/img/mill.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        return files;
    }

    public static String page(String body) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\">"
                + "<head><title>A page</title></head><body>" + body + "</body></html>";
    }

    public static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
