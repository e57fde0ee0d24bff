package org.ibid.web.layout;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.ibid.web.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The message of the moment: said once, on the page that follows. */
@RequestScoped
public class Flash {

    private static final String COOKIE = "__Host-said";
    private static final int SECONDS = 60;

    private final RoutingContext context;

    Flash(RoutingContext context) {
        this.context = context;
    }

    public void say(String message) {
        say(Sentence.ofPage(message));
    }

    public void say(Sentence message) {
        String lang = message.lang() == null ? "" : message.lang();
        String value = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((lang + "\n" + message.text()).getBytes(StandardCharsets.UTF_8));
        context.response().addCookie(cookie(value).setMaxAge(SECONDS));
    }

    /** The message, which is gone after this; null if there is none. */
    @Nullable
    Sentence take() {
        Cookie said = context.request().getCookie(COOKIE);
        if (said == null || said.getValue().isEmpty()) {
            return null;
        }
        context.response().addCookie(cookie("").setMaxAge(0));
        try {
            String[] kept =
                    new String(Base64.getUrlDecoder().decode(said.getValue()), StandardCharsets.UTF_8).split("\n", 2);
            return kept.length < 2 ? null : new Sentence(kept[1], kept[0].isEmpty() ? null : kept[0]);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX);
    }
}
