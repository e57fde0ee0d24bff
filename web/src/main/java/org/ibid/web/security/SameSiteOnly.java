package org.ibid.web.security;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what changes something when another site made the browser send it, whatever token it carries. Browsers say so
 * in {@code Sec-Fetch-Site}, which pages cannot forge; older ones name the {@code Origin}.
 */
@Singleton
public class SameSiteOnly {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    @ServerRequestFilter(preMatching = true)
    public @Nullable Response refuse(HttpServerRequest request) {
        if (SAFE.contains(request.method().name())) {
            return null;
        }
        HostAndPort here = request.authority();
        boolean ours = ours(
                request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), here == null ? "" : here.toString());
        return ours ? null : Response.status(Response.Status.FORBIDDEN).build();
    }

    /**
     * @param site the browser's word; null from browsers before 2023 and from programs
     * @param origin null where the browser does not say
     * @param here host and port that were asked
     */
    static boolean ours(@Nullable String site, @Nullable String origin, String here) {
        if (site != null) {
            return OUR_OWN.contains(site);
        }
        return origin == null || origin.replaceFirst("^https?://", "").equals(here);
    }
}
