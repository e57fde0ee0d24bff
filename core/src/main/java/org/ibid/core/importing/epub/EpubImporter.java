package org.ibid.core.importing.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.KeptPicture;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.html.HtmlArticle;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads books in EPUB 2 and 3. */
public final class EpubImporter implements EssayImporter {

    private static final String MEDIA_TYPE = "application/epub+zip";
    private static final int FIRST_BYTES = 200;
    private static final Map<String, String> SHOWN = Map.of(
            "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif", "webp", "image/webp");

    @Override
    public String format() {
        return "epub";
    }

    @Override
    public double recognises(ImportSource source) {
        byte[] bytes = source.bytes();
        if (!Archive.looksLikeOne(bytes)) {
            return 0;
        }
        String head = new String(bytes, 0, Math.min(FIRST_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.contains(MEDIA_TYPE)) {
            return 1;
        }
        int from = Math.max(0, bytes.length - 256 * 1024);
        String directory = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        boolean book = directory.contains("META-INF/container.xml") && directory.contains(".opf");
        boolean named = source.name().toLowerCase(Locale.ROOT).endsWith(".epub");
        return book ? 0.95 : named ? 0.6 : 0.05;
    }

    @Override
    public ImportedEssay read(ImportSource source) throws UnreadableEssay {
        if (!Archive.looksLikeOne(source.bytes())) {
            throw new UnreadableEssay(
                    "damaged", "This is not an EPUB: the file is damaged or of another kind. Download it again.");
        }
        Archive archive = Archive.of(source, "an EPUB");
        PackageDocument book = PackageDocument.of(archive);
        Encryption.refuse(archive, book);
        BookAssembly assembly = new BookAssembly(archive, book, Contents.of(archive, book));
        if (assembly.chapters().isEmpty()) {
            throw new UnreadableEssay(
                    "empty",
                    "There is no text in this EPUB that can be read: it has no chapters, or only pictures of pages.");
        }
        Element page = assembly.page();
        HtmlArticle.Setting setting = new HtmlArticle.Setting(true, Set.of(), "", address -> picture(archive, address));
        ImportedEssay essay = HtmlArticle.read(
                format(), page, assembly.styleSheet(), setting, new BookMetadata(book.metadata()).read(), null);
        List<ImportProblem> problems = new ArrayList<>(assembly.problems());
        problems.addAll(essay.problems());
        return new ImportedEssay(format(), essay.metadata(), essay.text(), problems, essay.pictures());
    }

    private static @Nullable KeptPicture picture(Archive archive, String address) {
        String file = address.startsWith(BookAssembly.FILE) ? address.substring(BookAssembly.FILE.length()) : "";
        String type = SHOWN.get(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        byte[] bytes = archive.find(file);
        return type == null || bytes == null ? null : KeptPicture.of(type, bytes);
    }
}
