package org.ibid.core.performance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.SmallBook;

/**
 * An essay of any length, the same whenever it is made: paragraphs of a hundred words, among them people who say
 * something, and a note in each.
 *
 * @param paragraphs each with {@code |} where its note is called
 * @param notes one for each paragraph
 */
record GeneratedEssay(List<String> paragraphs, List<String> notes) {

    static final List<String> FORMATS = List.of("text", "markdown", "html", "epub", "docx", "odt", "tei", "jats");

    private static final int PARAGRAPH = 100;
    private static final int PARAGRAPHS_OF_A_CHAPTER = 20;

    private static final String[] WORDS =
            "the of and a mill water stone miller grain parish council winter harvest bread river wheel house field old new great long was were had been by from with under over after before which that this their its not only once never"
                    .split(" ");
    private static final String[] NAMES = {
        "Ann Holt", "Piet de Wit", "Mary Dale", "John Marsh", "Clara Fenn", "Tom Reed"
    };

    static GeneratedEssay of(int words) {
        Random random = new Random(20261125);
        List<String> paragraphs = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < words / PARAGRAPH; i++) {
            StringBuilder paragraph = new StringBuilder();
            for (int written = 0; written < PARAGRAPH; ) {
                int length = 8 + random.nextInt(14);
                paragraph.append(sentence(random, length)).append(' ');
                written += length;
            }
            String name = NAMES[random.nextInt(NAMES.length)];
            paragraphs.add(paragraph + "“" + sentence(random, 7) + "” wrote " + name + ".|");
            notes.add(
                    i % 3 == 2 ? "Ibid., p. " + i + "." : name + ", On the Mill (London: Marsh, 1871), p. " + i + ".");
        }
        return new GeneratedEssay(paragraphs, notes);
    }

    private static String sentence(Random random, int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    ImportSource in(String format) {
        return switch (format) {
            case "text" -> source("essay.txt", text());
            case "markdown" -> source("essay.md", body("%s\n\n", n -> "[^" + n + "]") + notes("[^%s]: %s\n\n"));
            case "html" ->
                source("essay.html", "<!DOCTYPE html><html><body>" + page(0, paragraphs.size(), "") + "</body></html>");
            case "epub" -> new ImportSource("essay.epub", book());
            case "docx" -> new ImportSource("essay.docx", docx());
            case "odt" -> new ImportSource("essay.odt", odt());
            case "tei" ->
                source(
                        "essay.xml",
                        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"
                                + body("<p>%s</p>", n -> "<note n=\"" + n + "\">" + note(n) + "</note>")
                                + "</body></text></TEI>");
            case "jats" ->
                source(
                        "essay.xml",
                        "<article article-type=\"essay\"><front/><body>"
                                + body("<p>%s</p>", n -> "<xref ref-type=\"fn\" rid=\"fn" + n + "\">" + n + "</xref>")
                                + "</body><back><fn-group>" + notes("<fn id=\"fn%s\"><p>%s</p></fn>")
                                + "</fn-group></back></article>");
            default -> throw new IllegalArgumentException("no format " + format);
        };
    }

    private String note(int number) {
        return notes.get(number - 1);
    }

    private String text() {
        return body("%s\n\n", Integer::toString) + "Notes\n\n" + notes("%s. %s\n\n");
    }

    private String body(String paragraph, IntFunction<String> mark) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            body.append(String.format(paragraph, paragraphs.get(i).replace("|", mark.apply(i + 1))));
        }
        return body.toString();
    }

    private String notes(String form) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            all.append(String.format(form, i + 1, notes.get(i)));
        }
        return all.toString();
    }

    /** @param elsewhere the file of the notes, where they are not in the page */
    private String page(int from, int to, String elsewhere) {
        StringBuilder page = new StringBuilder();
        for (int i = from; i < to; i++) {
            int n = i + 1;
            String mark = "<sup><a id=\"r" + n + "\" href=\"" + elsewhere + "#n" + n + "\">" + n + "</a></sup>";
            page.append("<p>").append(paragraphs.get(i).replace("|", mark)).append("</p>\n");
        }
        return elsewhere.isEmpty() ? page + listed("") : page.toString();
    }

    private String listed(String back) {
        StringBuilder list = new StringBuilder("<ol>");
        for (int i = 1; i <= notes.size(); i++) {
            String file = back.isEmpty() ? "" : back.formatted((i - 1) / PARAGRAPHS_OF_A_CHAPTER);
            list.append("<li id=\"n" + i + "\">" + note(i) + " <a href=\"" + file + "#r" + i + "\">↩</a></li>\n");
        }
        return list + "</ol>";
    }

    private byte[] book() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        for (int from = 0, chapter = 0; from < paragraphs.size(); from += PARAGRAPHS_OF_A_CHAPTER, chapter++) {
            int to = Math.min(paragraphs.size(), from + PARAGRAPHS_OF_A_CHAPTER);
            String name = "c" + chapter + ".xhtml";
            SmallBook.put(
                    files,
                    "OPS/" + name,
                    SmallBook.page("<h2>Chapter " + chapter + "</h2>" + page(from, to, "notes.xhtml")));
            manifest.append(
                    "<item id=\"c" + chapter + "\" href=\"" + name + "\" media-type=\"application/xhtml+xml\"/>");
            spine.append("<itemref idref=\"c" + chapter + "\"/>");
        }
        SmallBook.put(
                files,
                "OPS/notes.xhtml",
                SmallBook.page("<section epub:type=\"endnotes\">" + listed("c%d.xhtml") + "</section>"));
        SmallBook.put(
                files,
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OPS/a.opf\"/></rootfiles></container>");
        SmallBook.put(
                files,
                "OPS/a.opf",
                "<package version=\"3.0\"><metadata/><manifest>" + manifest
                        + "<item id=\"n\" href=\"notes.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine>"
                        + spine
                        + "<itemref idref=\"n\"/></spine></package>");
        Map<String, byte[]> packed = new LinkedHashMap<>();
        SmallBook.put(packed, "mimetype", "application/epub+zip");
        packed.putAll(files);
        return SmallBook.zip(packed);
    }

    private byte[] docx() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String text = "<w:r><w:t xml:space=\"preserve\">";
        SmallBook.put(files, "[Content_Types].xml", "<Types/>");
        SmallBook.put(
                files,
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"f\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes\""
                        + " Target=\"footnotes.xml\"/></Relationships>");
        SmallBook.put(
                files,
                "word/document.xml",
                "<w:document xmlns:w=\"urn:w\"><w:body>"
                        + body(
                                "<w:p>" + text + "%s</w:p>",
                                n -> "</w:t></w:r><w:r><w:footnoteReference w:id=\"" + n + "\"/></w:r>")
                        + "</w:body></w:document>");
        SmallBook.put(
                files,
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\"urn:w\">"
                        + notes("<w:footnote w:id=\"%s\"><w:p>" + text + "%s</w:t></w:r></w:p></w:footnote>")
                        + "</w:footnotes>");
        return SmallBook.zip(files);
    }

    private byte[] odt() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SmallBook.put(files, "mimetype", "application/vnd.oasis.opendocument.text");
        SmallBook.put(
                files,
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>"
                        + body(
                                "<text:p>%s</text:p>",
                                n -> "<text:note text:id=\"n" + n
                                        + "\" text:note-class=\"footnote\"><text:note-citation>" + n
                                        + "</text:note-citation><text:note-body><text:p>" + note(n)
                                        + "</text:p></text:note-body></text:note>")
                        + "</office:text></office:body></office:document-content>");
        return SmallBook.zip(files);
    }

    private static ImportSource source(String name, String content) {
        return new ImportSource(name, content.getBytes(UTF_8));
    }
}
