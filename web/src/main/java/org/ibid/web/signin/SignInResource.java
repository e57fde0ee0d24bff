package org.ibid.web.signin;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The way in. Whoever gets here has signed in: the path is not open. */
@Path("/")
public class SignInResource {

    @GET
    @Path("sign-in")
    @Authenticated
    public Response signIn(@QueryParam("then") @Nullable String then) {
        return Response.seeOther(URI.create(local(then) ? then : "/")).build();
    }

    /** Where somebody lands who signed in anew beside a form that waits in another tab. */
    @GET
    @Path("signed-in-again")
    @Authenticated
    public TemplateInstance signedInAgain() {
        return new SignedInAgain();
    }

    @GET
    @Path("session-expired")
    @PermitAll
    public TemplateInstance sessionExpired() {
        return new SessionExpired();
    }

    /** An address on this site: one slash, then anything but another slash or a backslash. */
    private static boolean local(@Nullable String address) {
        return address != null && address.matches("/(?![/\\\\])[\\w\\-./?=&%#]*");
    }
}
