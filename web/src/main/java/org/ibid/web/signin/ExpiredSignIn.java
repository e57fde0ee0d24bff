package org.ibid.web.signin;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Assets;

/** Gives a form back that was sent after its sign-in had expired, instead of losing it on the way to Keycloak. */
@ApplicationScoped
public class ExpiredSignIn implements HttpAuthenticationMechanism {

    static final String CSRF_FIELD = "csrf-token";
    private static final int CSRF_BYTES = 16;

    private final Assets assets;
    private final String csrfCookie;
    private final SecureRandom random = new SecureRandom();

    ExpiredSignIn(Assets assets, @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String csrfCookie) {
        this.assets = assets;
        this.csrfCookie = csrfCookie;
    }

    /** Knows nobody: that is left to OpenID Connect, which comes after it. */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    /** Ahead of OpenID Connect. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        HttpServerRequest request = context.request();
        return request.method().equals(HttpMethod.POST) && isForm(request) && fromHere(request)
                ? giveBack(context)
                : Uni.createFrom().item(false);
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null
                && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data"));
    }

    /** Another site's form is not shown under our name. */
    private static boolean fromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private Uni<Boolean> giveBack(RoutingContext context) {
        HttpServerRequest request = context.request();
        return Uni.createFrom().emitter(emitter -> {
            request.setExpectMultipart(true);
            request.exceptionHandler(emitter::fail);
            request.uploadHandler(upload -> {
                context.put("hadFile", true);
                upload.handler(bytes -> {});
            });
            request.endHandler(end -> {
                render(context);
                emitter.complete(true);
            });
            request.resume();
        });
    }

    private void render(RoutingContext context) {
        boolean hadFile = Boolean.TRUE.equals(context.get("hadFile"));
        // no request scope here: only what the browser asks for can decide
        Locale locale = Language.asked(context.request().getHeader("Accept-Language"));
        String page = new KeptForm(
                        assets,
                        context.request().uri(),
                        csrfToken(context),
                        KeptForm.fields(context.request().formAttributes(), CSRF_FIELD),
                        hadFile)
                .setLocale(locale)
                .render();
        context.response()
                .setStatusCode(401)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Content-Language", locale.toLanguageTag())
                .putHeader("Vary", "Accept-Language")
                .end(page);
    }

    /** The token of the cookie; a new one where the cookie has expired too. */
    private String csrfToken(RoutingContext context) {
        Cookie kept = context.request().getCookie(csrfCookie);
        if (kept != null) {
            return kept.getValue();
        }
        byte[] bytes = new byte[CSRF_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.response()
                .addCookie(Cookie.cookie(csrfCookie, token)
                        .setPath("/")
                        .setSecure(true)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(12 * 60 * 60));
        return token;
    }
}
