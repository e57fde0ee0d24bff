package org.ibid.web.layout;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.ibid.web.language.Sentence;
import org.ibid.web.preferences.OwnPreferences;
import org.ibid.web.preferences.Preferences;
import org.ibid.web.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** What surrounds every page: who is signed in, what they prefer, where they may go, what was just done. */
@Named("frame")
@RequestScoped
public class Frame {

    private final SignedIn signedIn;
    private final Flash flash;
    private final CurrentVertxRequest request;
    private final OwnPreferences preferences;

    Frame(SignedIn signedIn, Flash flash, CurrentVertxRequest request, OwnPreferences preferences) {
        this.signedIn = signedIn;
        this.flash = flash;
        this.request = request;
        this.preferences = preferences;
    }

    public boolean isVisitor() {
        return signedIn.isAnonymous();
    }

    public boolean isTeacher() {
        return signedIn.hasRole(SignedIn.TEACHER);
    }

    public boolean isAdmin() {
        return signedIn.hasRole(SignedIn.ADMIN);
    }

    /** The way to sign in and back to this page. */
    public String getSignIn() {
        String path = path();
        return path.length() < 2 ? "/sign-in" : "/sign-in?then=" + path;
    }

    /** True on the pages of that part of the product: {@code library}. */
    public boolean within(String part) {
        String path = path();
        return path.equals("/" + part) || path.startsWith("/" + part + "/");
    }

    private String path() {
        RoutingContext here = request.getCurrent();
        return here == null ? "" : here.normalizedPath();
    }

    public String getName() {
        return signedIn.person().name();
    }

    public @Nullable Sentence getSaid() {
        return flash.take();
    }

    public Preferences getPreferences() {
        return preferences.get();
    }
}
