package org.ibid.web.library;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.ibid.web.security.SignedIn;

/** The pictures of a teacher's own essays, published and not yet. */
@Path("/library")
@RolesAllowed(SignedIn.TEACHER)
public class LibraryPictureResource {

    private final Library library;
    private final Drafts drafts;
    private final Sharing sharing;
    private final SignedIn signedIn;
    private final Pictures pictures;

    LibraryPictureResource(Library library, Drafts drafts, Sharing sharing, SignedIn signedIn, Pictures pictures) {
        this.library = library;
        this.drafts = drafts;
        this.sharing = sharing;
        this.signedIn = signedIn;
        this.pictures = pictures;
    }

    @GET
    @Path("{essay}/versions/{number}/pictures/{picture}")
    public Response ofVersion(
            @PathParam("essay") UUID essay,
            @PathParam("number") int number,
            @PathParam("picture") String picture,
            @Context Request request) {
        UUID own = sharing.opened(signedIn.id(), essay).id();
        return pictures.file(library.version(own, number).text(), picture, request);
    }

    @GET
    @Path("{essay}/draft/pictures/{picture}")
    public Response ofDraft(
            @PathParam("essay") UUID essay, @PathParam("picture") String picture, @Context Request request) {
        return pictures.file(
                drafts.of(signedIn.id(), essay)
                        .orElseThrow(NotFoundException::new)
                        .text()
                        .text(),
                picture,
                request);
    }
}
