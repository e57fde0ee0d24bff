package org.ibid.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers of every response, errors and static files included. */
@Singleton
public class SecurityHeaders {

    /** Ahead of authentication, so that its refusals have them too. */
    private static final int FIRST = 10_000;

    private final String contentSecurityPolicy;

    SecurityHeaders(@ConfigProperty(name = "ibid.oidc.url") URI oidc) {
        // signing in is a redirect that may follow a form
        String keycloak = oidc.getScheme() + "://" + oidc.getAuthority();
        contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "font-src 'self'; connect-src 'self'; form-action 'self' " + keycloak
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext context) {
        context.addHeadersEndHandler(done -> {
            MultiMap headers = context.response().headers();
            headers.set("Content-Security-Policy", contentSecurityPolicy);
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "same-origin");
            headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            boolean cacheable = headers.contains("X-Ibid-Cacheable");
            if (!cacheable) {
                headers.set("Cache-Control", "no-store");
            }
            headers.remove("X-Ibid-Cacheable");
            setCookies(context, cacheable);
        });
        context.next();
    }

    /** What many may keep gives nobody a cookie; no other cookie goes along with another site's requests. */
    private static void setCookies(RoutingContext context, boolean cacheable) {
        for (Cookie cookie : List.copyOf(context.request().cookies())) {
            boolean set = cookie instanceof ServerCookie own && own.isChanged(); // not merely sent by the browser
            if (set && cacheable) {
                context.response().removeCookie(cookie.getName(), false);
            } else if (set && cookie.getSameSite() == null) {
                cookie.setSameSite(CookieSameSite.LAX);
            }
        }
    }
}
