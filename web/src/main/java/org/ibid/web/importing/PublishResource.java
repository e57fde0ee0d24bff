package org.ibid.web.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.ibid.core.essay.EssayVersion;
import org.ibid.web.impact.Impacts;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Draft;
import org.ibid.web.library.Drafts;
import org.ibid.web.library.Library;
import org.ibid.web.library.StaleDraft;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;

/** A draft becomes a version. */
@Path("/library")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class PublishResource {

    private static final int STALE = 409;
    private static final int UNUSABLE = 422;

    private final Library library;
    private final Drafts drafts;
    private final ReadDrafts readings;
    private final DeskPages pages;
    private final Impacts impacts;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Language language;

    PublishResource(
            Library library,
            Drafts drafts,
            ReadDrafts readings,
            DeskPages pages,
            Impacts impacts,
            SignedIn signedIn,
            Flash flash,
            Language language) {
        this.impacts = impacts;
        this.library = library;
        this.drafts = drafts;
        this.readings = readings;
        this.pages = pages;
        this.signedIn = signedIn;
        this.flash = flash;
        this.language = language;
    }

    @POST
    @Path("{essay}/versions")
    public RestResponse<?> publish(@PathParam("essay") UUID essay, @BeanParam PublishForm form) {
        Draft draft = draft(essay);
        FieldErrors errors = form.check(language.words(ImportWords.class));
        if (errors.of("language") == null) {
            drafts.describe(signedIn.id(), essay, form.metadata());
        }
        if (!errors.isEmpty()) {
            return again(UNUSABLE, essay, draft, form, errors, "");
        }
        if (form.revision > 0 && form.revision != draft.revision()) {
            return stale(essay, draft, form);
        }
        Draft described = draft(essay);
        EssayVersion version = readings.version(described);
        if (impacts.mustBeRead(library.essay(signedIn.id(), essay), version, form.anyway)) {
            return RestResponse.seeOther(URI.create("/library/" + essay + "/impact"));
        }
        try {
            int number = drafts.publish(signedIn.id(), essay, described.revision(), version);
            flash.say(language.words(ImportWords.class).published(number));
            return RestResponse.seeOther(URI.create("/library/" + essay));
        } catch (StaleDraft e) {
            return stale(essay, draft(essay), form);
        }
    }

    private RestResponse<?> stale(UUID essay, Draft draft, PublishForm form) {
        return again(
                STALE,
                essay,
                draft,
                form,
                new FieldErrors(),
                language.words(DeskWords.class).stale());
    }

    private RestResponse<?> again(
            int status, UUID essay, Draft draft, PublishForm form, FieldErrors errors, String problem) {
        return RestResponse.ResponseBuilder.create(status)
                .entity(pages.page(essay, draft, new Desk.Look(0, null, null), form, errors, problem))
                .build();
    }

    private Draft draft(UUID essay) {
        return drafts.of(signedIn.id(), essay).orElseThrow(NotFoundException::new);
    }
}
