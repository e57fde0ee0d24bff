package org.ibid.web.edition;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.ibid.web.library.Library;
import org.ibid.web.library.Sharing;
import org.ibid.web.ratelimit.Dear;
import org.ibid.web.ratelimit.RateLimited;
import org.ibid.web.security.SignedIn;

/** A version of an essay of a teacher's library, or of one that is shared with them, as a file. */
@Path("/library")
@RolesAllowed(SignedIn.TEACHER)
@Blocking
public class LibraryEditionResource {

    private final Library library;
    private final Sharing sharing;
    private final SignedIn signedIn;
    private final Editions editions;

    LibraryEditionResource(Library library, Sharing sharing, SignedIn signedIn, Editions editions) {
        this.library = library;
        this.sharing = sharing;
        this.signedIn = signedIn;
        this.editions = editions;
    }

    @GET
    @Path("{essay}/versions/{number}/essay.epub")
    @RateLimited(Dear.EXPORT)
    public Response epub(@PathParam("essay") UUID essay, @PathParam("number") int number, @Context Request request) {
        return file(essay, number, EditionFile.EPUB, request);
    }

    @GET
    @Path("{essay}/versions/{number}/essay.pdf")
    @RateLimited(Dear.EXPORT)
    public Response pdf(@PathParam("essay") UUID essay, @PathParam("number") int number, @Context Request request) {
        return file(essay, number, EditionFile.PDF, request);
    }

    private Response file(UUID essay, int number, EditionFile file, Request request) {
        UUID own = sharing.opened(signedIn.id(), essay).id();
        return editions.file(
                own, number, library.version(own, number), file, "/library/" + own + "/versions/" + number, request);
    }
}
