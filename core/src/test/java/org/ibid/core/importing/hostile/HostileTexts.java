package org.ibid.core.importing.hostile;

import static org.ibid.core.importing.hostile.HostileFile.WORDS;
import static org.ibid.core.importing.hostile.HostileFile.markdown;
import static org.ibid.core.importing.hostile.HostileFile.page;
import static org.ibid.core.importing.hostile.HostileFile.plain;
import static org.ibid.core.importing.hostile.HostileXml.counted;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Texts, Markdown and pages that make a reader go back and forth, nest, or show what is not there. */
final class HostileTexts {

    private HostileTexts() {}

    static Stream<HostileFile> files(String net) {
        return Stream.of(bytes(), markdownFiles(), plainFiles(), pages(net)).flatMap(s -> s);
    }

    private static Stream<HostileFile> bytes() {
        return Stream.of(
                raw("an empty file", "essay.txt", new byte[0]),
                raw("an empty Word file", "essay.docx", new byte[0]),
                raw("an empty book", "essay.epub", new byte[0]),
                new HostileFile("100 MB of one letter", "essay.txt", () -> filled(100 << 20, 'a')),
                new HostileFile(
                        "100 MB of zeros that claim to be a Word file", "essay.docx", () -> filled(100 << 20, 0)),
                new HostileFile("3.9 MB of one letter", "essay.txt", () -> filled(3_900_000, 'a')),
                new HostileFile("3.9 MB of spaces", "essay.md", () -> filled(3_900_000, ' ')),
                new HostileFile(
                        "NUL among the words",
                        "essay.txt",
                        () -> (WORDS + "\0" + WORDS).getBytes(StandardCharsets.UTF_8)),
                raw("broken UTF-8", "essay.md", join(WORDS, 0xC0, 0x80, 0xF5, 0xFF, 0xED, 0xA0, 0x80, 0xE2, 0x82)),
                raw("lone surrogates in UTF-16", "essay.txt", join16(WORDS, 0xD8, 0x00, 0x00, 0x20, 0xDC, 0x00)),
                new HostileFile(
                        "UTF-16 of an odd length",
                        "essay.txt",
                        () -> Arrays.copyOf(WORDS.getBytes(StandardCharsets.UTF_16), 33)),
                new HostileFile("UTF-32", "essay.txt", () -> WORDS.repeat(9).getBytes(Charset.forName("UTF-32LE"))),
                raw("byte order marks of three kinds", "essay.txt", joinMarks()),
                new HostileFile(
                        "UTF-7",
                        "essay.html",
                        () -> ("<meta charset=utf-7>+ADw-script+AD4-alert(1)+ADw-/script+AD4- " + WORDS)
                                .getBytes(StandardCharsets.US_ASCII)),
                new HostileFile(
                        "a PDF called a text",
                        "essay.txt",
                        () -> "%PDF-1.7 The mill was old.".getBytes(StandardCharsets.US_ASCII)),
                new HostileFile(
                        "a picture called a Word file",
                        "essay.docx",
                        () -> "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1)),
                new HostileFile(
                        "a program called a page",
                        "essay.html",
                        () -> "\u007FELF\0\0\0".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Stream<HostileFile> markdownFiles() {
        return Stream.of(
                markdown("200,000 open brackets", () -> "[".repeat(200_000)),
                markdown("200,000 links that never close", () -> "[a](".repeat(200_000)),
                markdown("200,000 stars", () -> "*".repeat(200_000)),
                markdown("100,000 stars and underlines in turn", () -> "*a_ ".repeat(100_000)),
                markdown("emphasis that could close anywhere", () -> "**a *b ".repeat(60_000) + "* ".repeat(60_000)),
                markdown("back ticks of every length", () -> ticks(1_500)),
                markdown("quotations nested 10,000 deep", () -> ">".repeat(10_000) + " deep"),
                markdown("lists nested 10,000 deep", () -> "- ".repeat(10_000) + "deep"),
                markdown("a list with each line deeper", () -> deeper(1_500)),
                markdown("a million notes that nothing calls", () -> counted("[^%d]: x\n", 200_000)),
                markdown(
                        "100,000 notes and their calls",
                        () -> counted("a[^%1$d] ", 60_000) + counted("\n\n[^%1$d]: x", 60_000)),
                markdown("notes that call each other", () -> "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]"),
                markdown("a note that calls itself", () -> "a[^1]\n\n[^1]: b[^1]"),
                markdown("inline notes nested 1,000 deep", () -> "a" + "^[x".repeat(1_000) + "]".repeat(1_000)),
                markdown(
                        "100,000 definitions of one link",
                        () -> "[a]: https://example.org\n".repeat(100_000) + "\n[a]"),
                markdown(
                        "a link reference that grows",
                        () -> "[a]: https://e.org/" + "x".repeat(30_000) + "\n\n" + "[a] ".repeat(60_000)),
                markdown("entities that are none", () -> "&".repeat(100_000) + "&#x110000;&#0;&#xD800;"),
                markdown(
                        "a table of 3,000 columns",
                        () -> "|a".repeat(3_000) + "\n" + "|-".repeat(3_000) + "\n" + "|b\n".repeat(3_000)),
                markdown("front matter that never ends", () -> "---\n" + "a: b\n".repeat(100_000)),
                markdown("addresses that end in brackets", () -> "https://a" + ")".repeat(200_000)),
                markdown(
                        "script and other addresses",
                        () -> "[a](javascript:alert(1)) [b](data:text/html,x) [c](vbscript:x)"
                                + " ![d](file:///etc/passwd)"));
    }

    private static Stream<HostileFile> plainFiles() {
        return Stream.of(
                plain(
                        "the direction of writing turned round",
                        () -> "It was \u202Eevil\u202C, \u202Dtold\u202C, \u2066told\u2069."),
                plain("names of zero width", () -> "The\u200Bmill\uFEFFwas\u2060old\u00AD.".repeat(1_000)),
                plain("a letter with 100,000 accents", () -> "e" + "\u0301".repeat(100_000)),
                plain("one line of 3 MB", () -> "word and word so ".repeat(180_000)),
                plain("200,000 lines of one letter", () -> "a\n".repeat(199_000)),
                plain("2,000,000 line ends", () -> "\n".repeat(2_000_000)),
                plain("every word a marker", () -> counted("word.%d ", 100_000)),
                plain("every line a note", () -> counted("[%d] x\n\n", 60_000)),
                plain("markers that begin anew without end", () -> "a.1 b.2 c.3 ".repeat(60_000)),
                plain("quotation marks that never close", () -> "“a ".repeat(100_000)),
                plain("quotation marks in turn", () -> "“a” said ‘b’ \"c\" ".repeat(60_000)),
                plain("a sentence of 300,000 words", () -> "word ".repeat(300_000)),
                plain("full stops without end", () -> ".".repeat(1_000_000)),
                plain("capitals without end", () -> "Ann ".repeat(200_000)),
                plain("names that could be one person", () -> counted("Ann Holt%d said, “x.” ", 20_000)),
                plain("tabs that could be a table", () -> "a\tb\tc\n".repeat(100_000)),
                plain("a date that never ends", () -> "1 May 1 May 1 ".repeat(100_000)),
                plain("a regex trap of spaces", () -> " ".repeat(500_000) + "x" + "\t ".repeat(200_000) + "y"),
                plain("a regex trap of dots and digits", () -> "1.".repeat(500_000)),
                plain(
                        "a citation that never ends",
                        () -> "See [1] and Ann Holt, Ann Holt, ".repeat(20_000) + "\n\nNotes\n\n1. "
                                + "Ann Holt, A Book (London, 1871), 12; ".repeat(20_000)),
                plain("half a million letters of another writing", () -> "الكتاب القديم ".repeat(40_000)),
                plain(
                        "characters from the last plane",
                        () -> "\uDBFF\uDFFD\uD83D\uDC68\u200D\uD83D\uDC69".repeat(50_000)));
    }

    private static Stream<HostileFile> pages(String net) {
        return Stream.of(
                page("HTML nested 10,000 deep", () -> "<div>".repeat(10_000) + "deep"),
                page("tables nested 3,000 deep", () -> "<table><tr><td>".repeat(3_000) + "deep"),
                page("lists nested 5,000 deep", () -> "<ul><li>".repeat(5_000) + "deep"),
                page("quotations nested 5,000 deep", () -> "<blockquote>".repeat(5_000) + "deep"),
                page("formatting that is never closed", () -> "<p><b><i><u>".repeat(20_000) + "x"),
                page("an attribute of one megabyte", () -> "<p class='" + "a ".repeat(500_000) + "'>x</p>"),
                page(
                        "data: addresses without end",
                        () -> "<img alt=x src='data:image/png;base64,AAAA'>".repeat(60_000)),
                page(
                        "one picture of 3 MB in its address",
                        () -> "<img alt=x src='data:image/png;base64," + "A".repeat(3_000_000) + "'>"),
                page("50,000 elements of one id", () -> "<p id=a><a href='#a'>1</a></p>".repeat(50_000)),
                page(
                        "notes that call each other",
                        () -> "<p>x<a id=r1 href='#f1'>1</a></p><p id=f1>1 A<a href='#f2'>2</a></p><p id=f2>2 B<a"
                                + " href='#f1'>1</a></p>"),
                page(
                        "a note inside itself",
                        () -> "<p>x<a id=r1 href='#f1'><sup>1</sup></a></p><aside id=f1 role=doc-footnote>1 A<aside"
                                + " id=f1 role=doc-footnote>B<a href='#f1'>1</a></aside></aside>"),
                page(
                        "pictures, frames and styles from the net",
                        () -> "<link rel=stylesheet href='" + net + "a.css'><base href='" + net + "'><iframe src='"
                                + net + "'></iframe><img src='" + net + "a.png' alt=x><script src='" + net
                                + "a.js'></script><object data='" + net + "'></object><style>@import '" + net
                                + "b.css'</style>"),
                page("a page that moves on at once", () -> "<meta http-equiv=refresh content='0;url=" + net + "'>"),
                page(
                        "scripts in every place",
                        () -> "<script>alert(1)</script><a href='javascript:alert(1)' onclick='alert(1)'>a</a><svg"
                                + " onload=alert(1)><p style='x:expression(alert(1))'>b"),
                page("a select that swallows the page", () -> "<select>".repeat(2_000) + "<option>x"),
                page("text area and title that never close", () -> "<title><textarea><p>x".repeat(500)),
                page(
                        "cells that span a million rows",
                        () -> "<table>" + "<tr><td colspan=1000000 rowspan=1000000>x".repeat(500)),
                page(
                        "a style sheet of 2 MB",
                        () -> "<style>" + ".a .b > .c { font-style: italic }\n".repeat(60_000)
                                + "</style><p class=c>x"),
                page("entities that grow", () -> "&amp;".repeat(300_000)),
                page("template in template", () -> "<template>".repeat(3_000) + "x"),
                page("math nested 3,000 deep", () -> "<math><mrow>".repeat(3_000) + "x"));
    }

    private static String ticks(int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < longest; i++) {
            text.append("`".repeat(i)).append('e');
        }
        return text.toString();
    }

    private static String deeper(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append("  ".repeat(i)).append("- x\n");
        }
        return text.toString();
    }

    static byte[] filled(int length, int with) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    static HostileFile raw(String name, String fileName, byte[] bytes) {
        return new HostileFile(name, fileName, () -> bytes);
    }

    private static byte[] join(String words, int... more) {
        return joined(words.getBytes(StandardCharsets.UTF_8), more);
    }

    private static byte[] join16(String words, int... more) {
        return joined(words.getBytes(StandardCharsets.UTF_16), more);
    }

    private static byte[] joinMarks() {
        return joined(
                "\uFEFF\uFEFFThe mill was old.".getBytes(StandardCharsets.UTF_8),
                0xFF,
                0xFE,
                0xFE,
                0xFF,
                0xEF,
                0xBB,
                0xBF);
    }

    private static byte[] joined(byte[] first, int... more) {
        byte[] bytes = Arrays.copyOf(first, first.length + more.length);
        for (int i = 0; i < more.length; i++) {
            bytes[first.length + i] = (byte) more[i];
        }
        return bytes;
    }
}
