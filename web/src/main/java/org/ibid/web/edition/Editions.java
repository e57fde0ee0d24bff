package org.ibid.web.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayVersion;
import org.ibid.web.language.Language;
import org.ibid.web.library.Library;

/** Answers with the file of a version, for whoever has shown that they may read it. */
@ApplicationScoped
class Editions {

    private static final String BUSY_SECONDS = "15";
    private static final int UNPROCESSABLE = 422;

    private final Library library;
    private final EditionPress press;
    private final Language language;
    private final Print print = new Print();

    Editions(Library library, EditionPress press, Language language) {
        this.library = library;
        this.press = press;
        this.language = language;
    }

    /** @param back where the essay can be read instead */
    @CheckedTemplate(basePath = "edition", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoFile(String title, String what, String back) implements TemplateInstance {}

    Response file(UUID essay, int number, EssayVersion version, EditionFile file, String back, Request request) {
        EntityTag tag = tag(version, number, file);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        Edition edition = edition(essay, number, version);
        try {
            Optional<byte[]> bytes = press.make(() -> file == EditionFile.EPUB ? Epub.of(edition) : print.of(edition));
            return bytes.map(whole -> whole(whole, edition, file, tag)).orElseGet(() -> busy(back));
        } catch (Print.Unprintable e) {
            return page(UNPROCESSABLE, words().unprintable(), why(e), back).build();
        }
    }

    private Edition edition(UUID essay, int number, EssayVersion version) {
        Instant published = library.publishedAt(essay, number);
        Map<String, KeptImage> pictures = new HashMap<>();
        version.text().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).source())
                .filter(source -> source != null && source.startsWith("sha256:"))
                .distinct()
                .forEach(source ->
                        library.kept(source).flatMap(KeptImage::of).ifPresent(image -> pictures.put(source, image)));
        return Edition.of(essay, number, published, version, pictures);
    }

    private static EntityTag tag(EssayVersion version, int number, EditionFile file) {
        return new EntityTag(version.contentHash().replace(':', '-') + "-" + number + "-" + file.suffix + Edition.FORM);
    }

    private static Response whole(byte[] bytes, Edition edition, EditionFile file, EntityTag tag) {
        return Response.ok(bytes, file.mediaType)
                .tag(tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        file.disposition(edition.page().title()))
                .build();
    }

    private EditionWords words() {
        return language.words(EditionWords.class);
    }

    private String why(Print.Unprintable e) {
        return switch (e.reason) {
            case TOO_LONG -> words().tooLong();
            case LETTERS -> words().lettersLacking(e.letters);
        };
    }

    private Response busy(String back) {
        return page(503, words().busy(), words().busyWhy(), back)
                .header(HttpHeaders.RETRY_AFTER, BUSY_SECONDS)
                .build();
    }

    private static Response.ResponseBuilder page(int status, String title, String what, String back) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new NoFile(title, what, back).render());
    }
}
