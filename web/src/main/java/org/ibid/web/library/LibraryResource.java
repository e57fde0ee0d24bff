package org.ibid.web.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.web.security.SignedIn;
import org.ibid.web.typesetting.EssayPage;
import org.ibid.web.typesetting.Light;
import org.ibid.web.typesetting.Typesetter;
import org.jspecify.annotations.Nullable;

/** A teacher's essays and their published versions. */
@Path("/library")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class LibraryResource {

    private final Library library;
    private final Pictures pictures;
    private final SignedIn signedIn;
    private final DoubtfulPassages doubtful;
    private final Sharing sharing;

    LibraryResource(Library library, Pictures pictures, SignedIn signedIn, DoubtfulPassages doubtful, Sharing sharing) {
        this.sharing = sharing;
        this.pictures = pictures;
        this.library = library;
        this.signedIn = signedIn;
        this.doubtful = doubtful;
    }

    @CheckedTemplate(basePath = "library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Shelf(List<Essay> essays, Map<UUID, Integer> waiting, List<Sharing.Shared> shared)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneEssay(Essay essay, int waiting) implements TemplateInstance {}

    @CheckedTemplate(basePath = "library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneVersion(Essay kept, int number, EssayPage essay) implements TemplateInstance {}

    @GET
    public TemplateInstance shelf() {
        return new Shelf(
                library.essays(signedIn.id()), doubtful.in(library.of(signedIn.id())), sharing.with(signedIn.id()));
    }

    @GET
    @Path("{essay}")
    public TemplateInstance essay(@PathParam("essay") UUID essay) {
        Essay kept = sharing.opened(signedIn.id(), essay);
        return new OneEssay(kept, kept.own() ? doubtful.in(kept.library()).getOrDefault(essay, 0) : 0);
    }

    /** @param light passage to show lit, as {@link Light} writes it */
    @GET
    @Path("{essay}/versions/{number}")
    public TemplateInstance version(
            @PathParam("essay") UUID essay,
            @PathParam("number") int number,
            @QueryParam("light") @Nullable String light) {
        Essay kept = sharing.opened(signedIn.id(), essay);
        return new OneVersion(
                kept,
                number,
                Typesetter.set(
                        library.version(essay, number),
                        Light.parse(light).orElse(null),
                        List.of(),
                        pictures.at("/library/" + essay + "/versions/" + number + "/pictures/", "")));
    }
}
