package org.ibid.core.importing.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.SourceText;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlFile;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The markup of a page: decoded by what the page says of itself, parsed within bounds.
 *
 * @param pictures those that the page holds in its addresses, by the short names that stand for them in the document
 */
public record HtmlMarkup(Document document, List<ImportProblem> problems, Map<String, String> pictures) {

    /** Most bytes of a page with the pictures in it; its markup alone may have as many as a text. */
    private static final int LARGEST = 24 * 1024 * 1024;

    private static final int DEEPEST = 300;
    private static final int MOST_ELEMENTS = 90_000;

    /** Styles left open are opened again in every paragraph after. */
    private static final int MOST_REOPENED = 2_000_000;

    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile(
            "(?i)<\\?xml[^>]{0,200}?encoding=[\"']([\\w.:-]{2,40})|<meta[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final Pattern PICTURE =
            Pattern.compile("data:image/[a-z+.-]{2,12};base64,[A-Za-z0-9+/=\\s%]{1000,}+");
    private static final Pattern CLOSED_AT_ONCE = Pattern.compile(
            "(?i)<(?:a|abbr|b|blockquote|cite|div|em|h[1-6]|i|iframe|li|p|q|script|section|small|span|strong|style|sub|sup|td|textarea|th|title|tr|u)(?:\\s[^<>]{0,600})?/>");
    private static final Pattern STYLE_TAG =
            Pattern.compile("(?i)/?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\\s>/]");

    public static HtmlMarkup of(ImportSource source) throws UnreadableEssay {
        if (source.bytes().length > LARGEST) {
            throw new UnreadableEssay(
                    "too-large",
                    "This page has " + source.bytes().length / 1048576 + " MB; the most that can be imported is "
                            + LARGEST / 1048576 + " MB. Save it without its pictures, or import it in parts.");
        }
        Map<String, String> pictures = new HashMap<>();
        byte[] bytes = withoutPictures(source.bytes(), pictures);
        SourceText text = SourceText.of(new ImportSource(source.name(), inUtf8(bytes)));
        refuseTooMuchMarkup(text.text());
        return new HtmlMarkup(parsed(text.text()), text.problems(), pictures);
    }

    private static byte[] withoutPictures(byte[] bytes, Map<String, String> pictures) {
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!plain.contains("data:image/")) {
            return bytes;
        }
        Matcher picture = PICTURE.matcher(plain);
        StringBuilder without = new StringBuilder();
        while (picture.find()) {
            String name = "ibid-picture:" + pictures.size();
            pictures.put(name, picture.group());
            picture.appendReplacement(without, name);
        }
        return picture.appendTail(without).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] inUtf8(byte[] bytes) {
        Charset declared = declared(bytes);
        return declared == null || validUtf8(bytes)
                ? bytes
                : new String(bytes, declared).getBytes(StandardCharsets.UTF_8);
    }

    /** Null where nothing is said, or nothing that is not found out from the bytes. */
    private static @Nullable Charset declared(byte[] bytes) {
        Matcher said = CHARSET.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        if (!said.find()) {
            return null;
        }
        String name = (said.group(1) == null ? said.group(2) : said.group(1)).toLowerCase(Locale.ROOT);
        String meant = switch (name) {
            // as browsers do: what calls itself Latin-1 or ASCII is Windows-1252, which has more
            case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "us-ascii", "ascii", "cp1252", "x-ansi", "ansi" ->
                "windows-1252";
            case "gb2312" -> "gbk";
            case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
            case "iso-8859-9" -> "windows-1254";
            default -> name;
        };
        try {
            Charset charset = Charset.forName(meant);
            return charset.name().startsWith("UTF") || !charset.canEncode() ? null : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Files that were saved anew in UTF-8 often still say what they were before. */
    private static boolean validUtf8(byte[] bytes) {
        boolean marked = bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return marked;
        }
    }

    private static Document parsed(String text) {
        boolean xml = text.stripLeading().startsWith("<?xml") || text.contains("http://www.w3.org/1999/xhtml");
        if (xml && CLOSED_AT_ONCE.matcher(text).find() && wellFormed(text)) {
            return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
        }
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
    }

    private static boolean wellFormed(String text) {
        try {
            String undeclared = text.stripLeading().replaceFirst("^<\\?xml[^>]*>", "");
            XmlFile.parse(undeclared.getBytes(StandardCharsets.UTF_8), "a page");
            return true;
        } catch (UnreadableEssay e) {
            return false;
        }
    }

    private static void refuseTooMuchMarkup(String text) throws UnreadableEssay {
        int elements = 0;
        int open = 0;
        long reopened = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            elements++;
            Matcher tag = STYLE_TAG.matcher(text).region(at + 1, Math.min(text.length(), at + 10));
            if (tag.lookingAt()) {
                open = text.charAt(at + 1) == '/' ? Math.max(0, open - 1) : Math.min(256, open + 1);
            } else if (at + 1 < text.length() && text.charAt(at + 1) != '/') {
                reopened += open;
            }
            if (elements > 2 * MOST_ELEMENTS || reopened > MOST_REOPENED) {
                throw new UnreadableEssay(
                        "too-complex",
                        "This page has more markup than an essay can have. Copy its text in a browser and paste it.");
            }
        }
    }

    /** The style sheets that stand in the page. */
    public List<String> styleSheets() {
        List<String> sheets = new ArrayList<>();
        document.getElementsByTag("style").forEach(s -> sheets.add(s.data() + s.wholeOwnText()));
        return sheets;
    }
}
