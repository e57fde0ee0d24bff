package org.ibid.web.writing;

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
import java.util.List;
import java.util.UUID;
import org.ibid.core.difference.Difference;
import org.ibid.core.essay.EssayText;
import org.ibid.core.form.EssayForm;
import org.ibid.core.form.NormalForm;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Draft;
import org.ibid.web.library.Drafts;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.library.StaleDraft;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A draft edited as text. What was typed is never lost: a text that cannot be understood, or comes too late, comes back. */
@Path("/library")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class WritingResource {

    private static final int UNUSABLE = 422;
    private static final int STALE = 409;

    private final Library library;
    private final Drafts drafts;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Language language;

    WritingResource(Library library, Drafts drafts, SignedIn signedIn, Flash flash, Language language) {
        this.library = library;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.flash = flash;
        this.language = language;
    }

    /**
     * @param problems what could not be understood, in words
     * @param current the text as it is now, where it was changed elsewhere since; else null
     */
    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftText(
            Essay kept,
            long revision,
            String text,
            List<String> problems,
            @Nullable String current,
            FormGuide guide) implements TemplateInstance {}

    /** Opens a draft of the newest version, where none waits. */
    @POST
    @Path("{essay}/draft")
    public RestResponse<Void> edit(@PathParam("essay") UUID essay) {
        drafts.openFromNewest(signedIn.id(), essay);
        return RestResponse.seeOther(page(essay));
    }

    private static URI page(UUID essay) {
        return URI.create("/library/" + essay + "/draft/text");
    }

    @GET
    @Path("{essay}/draft/text")
    public TemplateInstance text(@PathParam("essay") UUID essay) {
        Draft draft = draft(essay);
        return new DraftText(
                library.essay(signedIn.id(), essay), draft.revision(), form(draft), List.of(), null, guide());
    }

    @POST
    @Path("{essay}/draft/text")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<?> save(@PathParam("essay") UUID essay, @BeanParam WritingForm form) {
        Draft draft = draft(essay);
        EssayForm.Read read = EssayForm.read(form.typed());
        if (draft.revision() != form.seen()) {
            return stale(essay, form);
        }
        List<String> problems = new Problems(words()).of(read, form.typed());
        if (!problems.isEmpty()) {
            return answer(
                    UNUSABLE,
                    new DraftText(
                            library.essay(signedIn.id(), essay), form.seen(), form.typed(), problems, null, guide()));
        }
        EssayText before = draft.text().text();
        if (!read.text().equals(NormalForm.of(before))) {
            try {
                drafts.rewrite(signedIn.id(), essay, form.seen(), read.text());
            } catch (StaleDraft e) {
                return stale(essay, form);
            }
        }
        flash.say(said(Difference.between(before, read.text())));
        return RestResponse.seeOther(page(essay));
    }

    private String said(Difference difference) {
        return difference.isEmpty()
                ? words().nothingChanged()
                : words().saved(difference.changedPassages().size(), (int) difference.changedNotes().stream()
                        .filter(note -> !note.onlyRenumbered())
                        .count());
    }

    /** Both texts: what was typed, to be saved over what stands, and what stands. */
    private RestResponse<?> stale(UUID essay, WritingForm form) {
        Draft now = draft(essay);
        return answer(
                STALE,
                new DraftText(
                        library.essay(signedIn.id(), essay),
                        now.revision(),
                        form.typed(),
                        List.of(),
                        form(now),
                        guide()));
    }

    private static RestResponse<TemplateInstance> answer(int status, TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(page)
                .build();
    }

    private FormGuide guide() {
        return FormGuide.in(words());
    }

    private static String form(Draft draft) {
        return EssayForm.write(draft.text().text());
    }

    private Draft draft(UUID essay) {
        return drafts.of(signedIn.id(), essay).orElseThrow(NotFoundException::new);
    }

    private WritingWords words() {
        return language.words(WritingWords.class);
    }
}
