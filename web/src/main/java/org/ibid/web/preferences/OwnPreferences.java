package org.ibid.web.preferences;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ibid.web.security.SignedIn;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The preferences of whoever sends this request. Their browser carries them along for a while, so that most pages are
 * set without asking the database; what is changed holds at once in the browser that changed it, and elsewhere as soon
 * as what is carried there has run out.
 */
@RequestScoped
public class OwnPreferences {

    private static final Logger LOG = Logger.getLogger(OwnPreferences.class);
    private static final String COOKIE = "__Host-look";
    private static final Duration CARRIED = Duration.ofMinutes(10);

    private final SignedIn signedIn;
    private final KeptPreferences kept;
    private final CurrentVertxRequest request;
    private @Nullable Preferences known;

    OwnPreferences(SignedIn signedIn, KeptPreferences kept, CurrentVertxRequest request) {
        this.signedIn = signedIn;
        this.kept = kept;
        this.request = request;
    }

    /** Never fails: a page about a failure must not fail for want of a preference. */
    public Preferences get() {
        if (signedIn.isAnonymous()) {
            return Preferences.NONE;
        }
        Preferences found = known;
        if (found == null) {
            found = carried().or(this::asked).orElseGet(() -> kept.lastSeen(signedIn.id()));
            known = found;
        }
        return found;
    }

    /**
     * From now on, in every browser.
     *
     * @param change of what is kept: what this browser carries may have been changed in another one
     */
    public void change(UnaryOperator<Preferences> change) {
        UUID person = signedIn.id();
        Preferences changed = change.apply(kept.of(person));
        kept.keep(person, changed);
        carry(changed);
        known = changed;
    }

    /** Of this person, whoever used the browser before. */
    private Optional<Preferences> carried() {
        RoutingContext here = request.getCurrent();
        Cookie cookie = here == null ? null : here.request().getCookie(COOKIE);
        return cookie == null ? Optional.empty() : CarriedPreferences.read(cookie.getValue(), signedIn.id());
    }

    /** Empty where the database cannot be asked, or not on this thread. */
    private Optional<Preferences> asked() {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return Optional.empty();
        }
        try {
            UUID person = signedIn.id();
            Preferences asked = kept.of(person);
            carry(asked);
            return Optional.of(asked);
        } catch (PersistenceException e) {
            LOG.debug("preferences cannot be read", e);
            return Optional.empty();
        }
    }

    private void carry(Preferences preferences) {
        RoutingContext here = request.getCurrent();
        if (here != null && !here.response().headWritten()) {
            here.response()
                    .addCookie(Cookie.cookie(COOKIE, CarriedPreferences.written(signedIn.id(), preferences))
                            .setPath("/")
                            .setSecure(true)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX)
                            .setMaxAge(CARRIED.toSeconds()));
        }
    }
}
