package org.ibid.web.quizservice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.Grant;
import org.ibid.web.security.Grants;
import org.ibid.web.security.SignedIn;

/**
 * Vouches for whoever is signed in. The caller has checked that the role holds: nobody checks it again in web.
 */
@ApplicationScoped
public class InTheNameOf {

    private final Grants grants;
    private final SignedIn signedIn;

    InTheNameOf(Grants grants, SignedIn signedIn) {
        this.grants = grants;
        this.signedIn = signedIn;
    }

    /** @param scope id of the library or course in which the role holds */
    public Credentials person(UUID scope, Grant.Role role) {
        return person(scope, role, List.of());
    }

    public Credentials person(UUID scope, Grant.Role role, List<UUID> groups) {
        return Credentials.ofPerson(signedIn.accessToken(), grants.sign(new Grant(signedIn.id(), scope, role, groups)));
    }

    public Credentials owner(UUID library) {
        return person(library, Grant.Role.OWNER);
    }
}
