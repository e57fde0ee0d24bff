package org.ibid.core.importing.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.KeptPicture;
import org.ibid.core.importing.UnreadableEssay;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads web pages and what word processors save as such. */
public final class HtmlImporter implements EssayImporter {

    private static final int FIRST_BYTES = 8 * 1024;
    private static final Pattern BEFORE = Pattern.compile("(?s)\\G(?:\\s++|<!--.{0,4000}?-->|<\\?xml[^>]{0,200}>)");
    private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype\\s+html|html)\\b");
    private static final Pattern PIECE = Pattern.compile(
            "(?i)<(?:head|body|main|article|section|div|p|h1|h2|table|meta|title|blockquote|span|ul|ol)[\\s>]");
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:p|div|br|em|i|b|a|h[1-6]|span|html|body|li|sup)\\b[^<>]{0,400}>");
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S{4,500})");
    private static final Set<String> SHOWN = Set.of("png", "jpeg", "gif", "webp");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public double recognises(ImportSource source) {
        String head = head(source.bytes());
        String name = source.name().toLowerCase(Locale.ROOT);
        if (PAGE.matcher(head).lookingAt()) {
            return 0.95;
        }
        if (WebArchive.looksLikeOne(source.bytes())) {
            return name.endsWith(".mht") || name.endsWith(".mhtml") ? 0.95 : 0.85;
        }
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return TAG.matcher(head).find() ? 0.9 : 0.3;
        }
        boolean tags = PIECE.matcher(head).lookingAt()
                && TAG.matcher(head).results().limit(4).count() == 4;
        return tags ? 0.75 : 0;
    }

    private static String head(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
        boolean wide = bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0);
        Charset unmarked =
                !wide ? StandardCharsets.UTF_8 : bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        Charset charset = marked ? StandardCharsets.UTF_16 : unmarked;
        String head = new String(bytes, 0, Math.min(FIRST_BYTES, bytes.length), charset);
        return withoutBeginning(head.startsWith("\uFEFF") ? head.substring(1) : head);
    }

    /** Without white space, comments and the declaration of XML. */
    private static String withoutBeginning(String head) {
        Matcher before = BEFORE.matcher(head);
        int at = 0;
        while (before.find()) {
            at = before.end();
        }
        return head.substring(at);
    }

    @Override
    public ImportedEssay read(ImportSource source) throws UnreadableEssay {
        if (WebArchive.looksLikeOne(source.bytes())) {
            WebArchive archive = WebArchive.of(source);
            return read(archive.page(), archive.address(), archive.pictures());
        }
        return read(source, "", Map.of());
    }

    /**
     * @param from its address, or empty where the page has to say it
     * @param beside pictures that came with the page, by address
     */
    private ImportedEssay read(ImportSource source, String from, Map<String, KeptPicture> beside)
            throws UnreadableEssay {
        HtmlMarkup markup = HtmlMarkup.of(source);
        Document document = markup.document();
        PageMetadata head = new PageMetadata(document);
        EssayMetadata metadata = Gutenberg.named(head.read());
        String address = Addresses.allowed(from) ? from : address(document, metadata);
        HtmlArticle.Setting setting =
                new HtmlArticle.Setting(false, own(source, address), base(document, address), picture -> {
                    KeptPicture inFile = beside.get(picture);
                    return inFile != null ? inFile : inPage(picture, markup.pictures());
                });
        List<ImportProblem> problems = new ArrayList<>(markup.problems());
        Element body = body(document);
        problems.addAll(Dialects.unified(body));
        ImportedEssay essay = HtmlArticle.read(
                format(), body, StyleSheet.of(markup.styleSheets()), setting, metadata, head.pageTitle());
        problems.addAll(essay.problems());
        return new ImportedEssay(format(), essay.metadata(), essay.text(), problems, essay.pictures());
    }

    /** A page of frames, or a broken one, may have its text anywhere. */
    private static Element body(Document document) {
        Element body = document.selectFirst("body");
        return body != null && body.hasText() ? body : document;
    }

    private static String address(Document document, EssayMetadata metadata) {
        String source = metadata.source();
        if (source != null && Addresses.allowed(source)) {
            return source;
        }
        return document.nodeStream(Comment.class)
                .limit(3)
                .map(c -> SAVED_FROM.matcher(c.getData()))
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .filter(Addresses::allowed)
                .findFirst()
                .orElse("");
    }

    private static String base(Document document, String address) {
        Element base = document.selectFirst("base[href]");
        return base != null && Addresses.allowed(base.attr("href")) ? base.attr("href") : address;
    }

    private static Set<String> own(ImportSource source, String address) {
        Set<String> own = new HashSet<>();
        own.add(source.name());
        own.add("./" + source.name());
        own.add(address.indexOf('#') < 0 ? address : address.substring(0, address.indexOf('#')));
        return own;
    }

    private static @Nullable KeptPicture inPage(String name, Map<String, String> pictures) {
        String address = pictures.get(name);
        if (address == null) {
            return null;
        }
        int comma = address.indexOf(',');
        String kind =
                address.substring("data:image/".length(), address.indexOf(';')).replace("jpg", "jpeg");
        try {
            String code = address.substring(comma + 1)
                    .replace("%2B", "+")
                    .replace("%2F", "/")
                    .replace("%3D", "=");
            return SHOWN.contains(kind)
                    ? KeptPicture.of("image/" + kind, Base64.getMimeDecoder().decode(code))
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
