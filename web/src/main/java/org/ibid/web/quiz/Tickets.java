package org.ibid.web.quiz;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Attempt tickets in the browser: one sealed cookie for each attempt. */
@ApplicationScoped
class Tickets {

    private static final String COOKIE = "__Host-attempt-";

    /** A ticket is good for as long as its token; this only tidies up the browser. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final TicketSeal seal;

    Tickets(@ConfigProperty(name = "ibid.cookie.secret") String secret) {
        this.seal = new TicketSeal(secret);
    }

    Optional<AttemptTicket> in(RoutingContext context, UUID attempt) {
        Cookie cookie = context.request().getCookie(COOKIE + attempt);
        return cookie == null ? Optional.empty() : seal.open(attempt, cookie.getValue());
    }

    void put(RoutingContext context, AttemptTicket ticket) {
        context.response()
                .addCookie(cookie(COOKIE + ticket.attempt(), seal.seal(ticket)).setMaxAge(KEPT.toSeconds()));
    }

    void remove(RoutingContext context, UUID attempt) {
        if (context.request().getCookie(COOKIE + attempt) != null) {
            context.response().addCookie(cookie(COOKIE + attempt, "").setMaxAge(0));
        }
    }

    /** Of every attempt: whoever they were given to may answer no more. */
    void removeAll(RoutingContext context) {
        for (Cookie cookie : List.copyOf(context.request().cookies())) {
            if (cookie.getName().startsWith(COOKIE)) {
                context.response().addCookie(cookie(cookie.getName(), "").setMaxAge(0));
            }
        }
    }

    private static Cookie cookie(String name, String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(true)
                .setSameSite(CookieSameSite.LAX);
    }
}
