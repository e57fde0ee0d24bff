package org.ibid.web.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.EssayImporters;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.web.impact.Impacts;
import org.ibid.web.impact.WouldBe;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Draft;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** From a pasted or uploaded text, over a preview of what was understood, to a published version. */
@Path("/library")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class ImportResource {

    private static final int UNUSABLE = 422;
    private static final int WORKING_TITLE = 60;

    private final Library library;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Language language;
    private final Impacts impacts;

    ImportResource(Library library, SignedIn signedIn, Flash flash, Language language, Impacts impacts) {
        this.library = library;
        this.signedIn = signedIn;
        this.flash = flash;
        this.language = language;
        this.impacts = impacts;
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
    record Preview(Essay kept, Understood understood, PublishForm form, FieldErrors errors)
            implements TemplateInstance {}

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
        Optional<Draft> draft = library.draft(signedIn.id(), essay);
        return paste(
                kept,
                draft.map(d -> textOf(d.source().bytes())).orElse(""),
                draft.map(Draft::format).orElse(null),
                draft.map(ImportResource::file).orElse(null),
                new FieldErrors());
    }

    @POST
    @Path("{essay}/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<?> importAgain(@PathParam("essay") UUID essay, @BeanParam ImportForm form) {
        return answer(library.essay(signedIn.id(), essay), form);
    }

    private RestResponse<?> answer(@Nullable Essay essay, ImportForm form) {
        FieldErrors errors = form.check(words(), language.numbers());
        if (errors.isEmpty()) {
            try {
                Inspection seen = Inspection.of(form.source(), form.chosenFormat());
                return kept(essay, form, seen);
            } catch (UnreadableEssay e) {
                errors.add(
                        form.typed().isEmpty() ? "file" : "text",
                        Warnings.in(language).of(e));
            }
        }
        String file = essay == null
                ? null
                : library.draft(signedIn.id(), essay.id())
                        .map(ImportResource::file)
                        .orElse(null);
        return unusable(paste(essay, form.typed(), form.chosenFormat(), file, errors));
    }

    /** The name of a draft that is no text; null for one that is. */
    private static @Nullable String file(Draft draft) {
        byte[] bytes = draft.source().bytes();
        return bytes.length == 0 || !textOf(bytes).isEmpty()
                ? null
                : draft.source().name();
    }

    private RestResponse<?> kept(@Nullable Essay essay, ImportForm form, Inspection seen) {
        UUID id = essay != null ? essay.id() : library.create(signedIn.id(), workingTitle(seen));
        EssayMetadata said = library.draft(signedIn.id(), id)
                .map(Draft::metadata)
                .filter(metadata -> essay != null && metadata.title() != null)
                .orElse(seen.metadata());
        library.keepDraft(signedIn.id(), id, new Draft(form.source(), form.chosenFormat(), said));
        return RestResponse.seeOther(URI.create("/library/" + id + "/draft"));
    }

    /** The title, or else the words that it begins with, so that a draft can be told from another. */
    private String workingTitle(Inspection seen) {
        String title = seen.metadata().title();
        if (title != null) {
            return title;
        }
        String opening = seen.text().canonical().strip().lines().findFirst().orElse(words().untitled());
        return opening.length() <= WORKING_TITLE
                ? opening
                : opening.substring(0, Math.max(1, opening.lastIndexOf(' ', WORKING_TITLE))) + " …";
    }

    @GET
    @Path("{essay}/draft")
    public TemplateInstance preview(@PathParam("essay") UUID essay) throws UnreadableEssay {
        Draft draft = draft(essay);
        return new Preview(
                library.essay(signedIn.id(), essay),
                understood(inspect(draft)),
                PublishForm.of(draft.metadata()),
                new FieldErrors());
    }

    @POST
    @Path("{essay}/versions")
    public RestResponse<?> publish(@PathParam("essay") UUID essay, @BeanParam PublishForm form) throws UnreadableEssay {
        Draft draft = draft(essay);
        FieldErrors errors = form.check(words());
        if (errors.of("language") == null) {
            library.describeDraft(signedIn.id(), essay, form.metadata());
        }
        Inspection seen = inspect(draft);
        if (!errors.isEmpty()) {
            Preview again = new Preview(library.essay(signedIn.id(), essay), understood(seen), form, errors);
            return unusable(again);
        }
        EssayVersion version = WouldBe.of(seen, form.metadata());
        if (impacts.mustBeRead(library.essay(signedIn.id(), essay), version, form.anyway)) {
            return RestResponse.seeOther(URI.create("/library/" + essay + "/impact"));
        }
        int number = library.publish(signedIn.id(), essay, version);
        flash.say(words().published(number));
        return RestResponse.seeOther(URI.create("/library/" + essay));
    }

    private static RestResponse<TemplateInstance> unusable(TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(UNUSABLE)
                .entity(page)
                .build();
    }

    private ImportWords words() {
        return language.words(ImportWords.class);
    }

    private Understood understood(Inspection seen) {
        return Understood.of(seen, words(), Warnings.in(language));
    }

    private Draft draft(UUID essay) {
        return library.draft(signedIn.id(), essay).orElseThrow(NotFoundException::new);
    }

    private static Inspection inspect(Draft draft) throws UnreadableEssay {
        return Inspection.of(draft.source(), draft.format());
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
