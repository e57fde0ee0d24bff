package org.ibid.web.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.EssayImporters;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.web.language.Language;
import org.ibid.web.language.Sentence;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.library.Draft;
import org.ibid.web.library.Drafts;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.ratelimit.Dear;
import org.ibid.web.ratelimit.RateLimited;
import org.ibid.web.ratelimit.RateLimits;
import org.ibid.web.ratelimit.RatelimitWords;
import org.ibid.web.ratelimit.TooOften;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A pasted or uploaded text becomes a draft. */
@Path("/library")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class ImportResource {

    private static final int UNUSABLE = 422;
    private static final int SECONDS_TO_NEXT_LOOK = 2;

    private final Library library;
    private final Drafts drafts;
    private final Imports imports;
    private final RateLimits limits;
    private final SignedIn signedIn;
    private final Language language;

    ImportResource(
            Library library, Drafts drafts, Imports imports, RateLimits limits, SignedIn signedIn, Language language) {
        this.library = library;
        this.drafts = drafts;
        this.imports = imports;
        this.limits = limits;
        this.signedIn = signedIn;
        this.language = language;
    }

    /**
     * @param essay null for a new one
     * @param keptFile name of the file that is the draft and no text that could be corrected here; null where it is text
     */
    @CheckedTemplate(basePath = "importing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Paste(
            @Nullable Essay essay,
            String action,
            String text,
            List<String> formats,
            @Nullable String format,
            @Nullable String keptFile,
            FieldErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "importing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Importing(ImportJob job, @Nullable Sentence problem) implements TemplateInstance {}

    @GET
    @Path("new")
    public TemplateInstance pasteNew() {
        return paste(null, "", null, null, new FieldErrors());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<?> importNew(@BeanParam ImportForm form) {
        return answer(null, form);
    }

    @GET
    @Path("{essay}/import")
    public TemplateInstance paste(@PathParam("essay") UUID essay) {
        Essay kept = library.essay(signedIn.id(), essay);
        Optional<Draft> draft = drafts.of(signedIn.id(), essay);
        return paste(
                kept,
                keptText(essay),
                draft.map(Draft::format).orElse(null),
                draft.map(this::file).orElse(null),
                new FieldErrors());
    }

    @POST
    @Path("{essay}/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<?> importAgain(@PathParam("essay") UUID essay, @BeanParam ImportForm form) {
        return answer(library.essay(signedIn.id(), essay), form);
    }

    private RestResponse<?> answer(@Nullable Essay essay, ImportForm form) {
        FieldErrors errors = form.check(words(), language.numbers())
                .addIf(form.hasFile() && typedHere(essay, form), "text", words().textAndFile());
        if (!errors.isEmpty()) {
            return unusable(again(essay, form, errors));
        }
        try {
            limits.spend(Dear.IMPORT);
        } catch (TooOften e) {
            return tooOften(essay, form, e);
        }
        Imports.Order order = new Imports.Order(
                signedIn.id(), essay == null ? null : essay.id(), form.chosenFormat(), words().untitled());
        ImportJob job = imports.begin(order, form.source());
        if (job.problem() == null) {
            return RestResponse.seeOther(whereTo(job));
        }
        return unusable(again(
                essay, form, errors.add(form.field(), Warnings.in(language).of(job.problem()))));
    }

    /** True where the page came back with words that it was not sent with. */
    private boolean typedHere(@Nullable Essay essay, ImportForm form) {
        return !form.typed().isBlank()
                && (essay == null
                        || !form.typed().strip().equals(keptText(essay.id()).strip()));
    }

    private String keptText(UUID essay) {
        return drafts.of(signedIn.id(), essay)
                .map(draft -> textOf(drafts.original(draft).bytes()).replace("\r\n", "\n"))
                .orElse("");
    }

    /** Nothing that was pasted is lost; a browser does not let a page choose a file again. */
    private RestResponse<?> tooOften(@Nullable Essay essay, ImportForm form, TooOften e) {
        String said = e.inWords(language.words(RatelimitWords.class));
        String then = form.field().equals("file") ? words().fileOnceMore() : words().textStillHere();
        return RestResponse.ResponseBuilder.create(TooOften.STATUS)
                .header(HttpHeaders.RETRY_AFTER, e.seconds())
                .entity(again(essay, form, new FieldErrors().add(form.field(), said + " " + then)))
                .build();
    }

    private Paste again(@Nullable Essay essay, ImportForm form, FieldErrors errors) {
        String file = essay == null
                ? null
                : drafts.of(signedIn.id(), essay.id()).map(this::file).orElse(null);
        return paste(essay, form.typed(), form.chosenFormat(), file, errors);
    }

    private static URI whereTo(ImportJob job) {
        return URI.create(
                job.state() == ImportJob.State.DONE
                        ? "/library/" + job.essay() + "/draft"
                        : "/library/imports/" + job.id());
    }

    /** How far an import is, for one that takes more than a moment; the browser looks again by itself. */
    @GET
    @Path("imports/{job}")
    public RestResponse<?> importing(@PathParam("job") UUID id) {
        ImportJob job = imports.job(signedIn.id(), id);
        if (job.state() == ImportJob.State.DONE) {
            return RestResponse.seeOther(whereTo(job));
        }
        UnreadableEssay problem = job.problem();
        if (problem != null && job.fileName().isEmpty()) {
            return unusable(pastedAgain(job, problem));
        }
        RestResponse.ResponseBuilder<TemplateInstance> page = RestResponse.ResponseBuilder.ok(new Importing(
                job, problem == null ? null : Warnings.in(language).of(problem)));
        return (job.going() ? page.header("Refresh", SECONDS_TO_NEXT_LOOK) : page).build();
    }

    /** Nothing that was pasted is lost, however long it took to find that it cannot be read. */
    private Paste pastedAgain(ImportJob job, UnreadableEssay problem) {
        Essay essay = job.essay() == null ? null : library.essay(signedIn.id(), job.essay());
        String text = textOf(imports.given(signedIn.id(), job.id()).bytes());
        return paste(
                essay,
                text,
                null,
                null,
                new FieldErrors().add("text", Warnings.in(language).of(problem)));
    }

    @POST
    @Path("imports/{job}/cancellation")
    public RestResponse<?> cancel(@PathParam("job") UUID job) {
        imports.cancel(signedIn.id(), job);
        return RestResponse.seeOther(URI.create("/library/imports/" + job));
    }

    @POST
    @Path("imports/{job}/again")
    @RateLimited(Dear.IMPORT)
    public RestResponse<?> again(@PathParam("job") UUID job) {
        return RestResponse.seeOther(whereTo(imports.again(signedIn.id(), job, words().untitled())));
    }

    /** The name of a draft that is no text; null for one that is. */
    private @Nullable String file(Draft draft) {
        byte[] bytes = drafts.original(draft).bytes();
        return bytes.length == 0 || !textOf(bytes).isEmpty() ? null : draft.fileName();
    }

    private static RestResponse<TemplateInstance> unusable(TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(UNUSABLE)
                .entity(page)
                .build();
    }

    private ImportWords words() {
        return language.words(ImportWords.class);
    }

    private static Paste paste(
            @Nullable Essay essay,
            String text,
            @Nullable String format,
            @Nullable String keptFile,
            FieldErrors errors) {
        List<String> formats =
                EssayImporters.ALL.stream().map(EssayImporter::format).toList();
        String action = essay == null ? "/library/new" : "/library/" + essay.id() + "/import";
        return new Paste(essay, action, text, formats, format, keptFile, errors);
    }

    /** The bytes as text, for the paste to be corrected; empty for what is no text. */
    private static String textOf(byte[] bytes) {
        if (Archive.looksLikeOne(bytes)) {
            return "";
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
