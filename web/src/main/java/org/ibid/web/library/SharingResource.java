package org.ibid.web.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.people.People;
import org.ibid.web.people.Person;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;

/** With whom a teacher shares an essay. */
@Path("/library/{essay}/sharing")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class SharingResource {

    private static final int UNUSABLE = 422;

    private final Library library;
    private final Sharing sharing;
    private final People people;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Language language;

    SharingResource(
            Library library, Sharing sharing, People people, SignedIn signedIn, Flash flash, Language language) {
        this.library = library;
        this.sharing = sharing;
        this.people = people;
        this.signedIn = signedIn;
        this.flash = flash;
        this.language = language;
    }

    /** @param edits whether whoever is named may edit */
    @CheckedTemplate(basePath = "library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EssaySharing(Essay essay, List<Sharing.Share> shares, String email, boolean edits, FieldErrors errors)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@PathParam("essay") UUID essay) {
        return page(essay, "", false, new FieldErrors());
    }

    /** Shares it with whoever has the address, or changes how far they may go. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> share(@PathParam("essay") UUID essay, MultivaluedMap<String, String> form) {
        library.essay(signedIn.id(), essay);
        String email = Objects.requireNonNullElse(form.getFirst("email"), "").strip();
        boolean edits = Access.EDIT.name().equals(form.getFirst("access"));
        List<Person> found = email.isEmpty() ? List.of() : people.withEmail(email);
        FieldErrors errors = new FieldErrors()
                .addIf(email.isEmpty(), "email", words().addressMissing())
                .addIf(found.size() != 1, "email", words().nobody())
                .addIf(found.stream().anyMatch(p -> p.id().equals(signedIn.id())), "email", words().yourself());
        if (!errors.isEmpty()) {
            return RestResponse.ResponseBuilder.<TemplateInstance>create(UNUSABLE)
                    .entity(page(essay, email, edits, errors))
                    .build();
        }
        sharing.share(signedIn.id(), essay, found.getFirst().id(), edits ? Access.EDIT : Access.REVIEW);
        flash.say(words().nowShared(found.getFirst().name()));
        return back(essay);
    }

    @POST
    @Path("{person}/end")
    public RestResponse<?> end(@PathParam("essay") UUID essay, @PathParam("person") UUID person) {
        sharing.end(signedIn.id(), essay, person);
        flash.say(words().ended());
        return back(essay);
    }

    private TemplateInstance page(UUID essay, String email, boolean edits, FieldErrors errors) {
        return new EssaySharing(
                library.essay(signedIn.id(), essay), sharing.of(signedIn.id(), essay), email, edits, errors);
    }

    private static RestResponse<?> back(UUID essay) {
        return RestResponse.seeOther(URI.create("/library/" + essay + "/sharing"));
    }

    private SharingWords words() {
        return language.words(SharingWords.class);
    }
}
