package org.ibid.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.ibid.web.language.Sentence;
import org.ibid.web.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** What surrounds every page: who is signed in, where they may go, what was just done. */
@Named("frame")
@RequestScoped
public class Frame {

    private final SignedIn signedIn;
    private final Flash flash;

    Frame(SignedIn signedIn, Flash flash) {
        this.signedIn = signedIn;
        this.flash = flash;
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

    public String getName() {
        return signedIn.person().name();
    }

    public @Nullable Sentence getSaid() {
        return flash.take();
    }
}
