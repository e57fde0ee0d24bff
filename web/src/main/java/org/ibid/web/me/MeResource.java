package org.ibid.web.me;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ibid.web.accommodation.AccommodationWords;
import org.ibid.web.accommodation.Accommodations;
import org.ibid.web.accommodation.OwnAccommodation;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.people.Person;
import org.ibid.web.preferences.OwnPreferences;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Somebody's own page: who they are here, and how they want pages to look, speak and sound. */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class MeResource {

    private final SignedIn signedIn;
    private final OwnPreferences preferences;
    private final Accommodations accommodations;
    private final Flash flash;
    private final Language spoken;

    MeResource(
            SignedIn signedIn,
            OwnPreferences preferences,
            Accommodations accommodations,
            Flash flash,
            Language spoken) {
        this.signedIn = signedIn;
        this.preferences = preferences;
        this.accommodations = accommodations;
        this.flash = flash;
        this.spoken = spoken;
    }

    /**
     * @param name with the e-mail address, where there is one
     * @param accommodation in words; none where nothing is set
     */
    @CheckedTemplate(basePath = "me", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Me(String name, List<String> accommodation) implements TemplateInstance {}

    @GET
    public TemplateInstance me() {
        Person person = signedIn.person();
        return new Me(
                person.email() == null ? person.name() : person.name() + " (" + person.email() + ")",
                OwnAccommodation.inWords(accommodations.of(person.id()), spoken.words(AccommodationWords.class)));
    }

    /**
     * Keeps what was chosen. A script is told nothing more; a form leads back to the page that it stood on.
     *
     * @param back address of that page
     */
    @POST
    public Response choose(
            @RestForm @Nullable String theme,
            @RestForm @Nullable String size,
            @RestForm @Nullable String spacing,
            @RestForm @Nullable String typeface,
            @RestForm @Nullable String language,
            @RestForm @Nullable String pace,
            @RestForm @Nullable String back,
            @RestHeader("X-Requested-With") @Nullable String by) {
        preferences.change(chosen -> chosen.with(theme, size, spacing, typeface, language, pace));
        if (by != null) {
            return Response.noContent().build();
        }
        flash.say(spoken.words(MeWords.class).keptEverywhere());
        return Response.seeOther(OwnAddress.or(back, "/me")).build();
    }
}
