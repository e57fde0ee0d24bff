package org.ibid.quiz.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.ibid.core.quiz.Grant;

/** Who is asking, and for what scope: every query is filtered by what this answers. */
@RequestScoped
public class Caller {

    static final String GRANT = "ibid.grant";
    static final String ATTEMPT = "ibid.attempt";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean holdsAttempt() {
        return identity.getAttribute(ATTEMPT) != null;
    }

    /** @throws IllegalStateException when the caller has not come by an attempt token */
    public AttemptToken attempt() {
        AttemptToken token = identity.getAttribute(ATTEMPT);
        if (token == null) {
            throw new IllegalStateException("no attempt token");
        }
        return token;
    }

    /** @throws IllegalStateException when the caller has not come by a grant */
    public Grant grant() {
        Grant grant = identity.getAttribute(GRANT);
        if (grant == null) {
            throw new IllegalStateException("no grant");
        }
        return grant;
    }

    public UUID person() {
        return grant().sub();
    }

    /** The course or library in which the role holds. */
    public UUID scope() {
        return grant().scope();
    }

    public boolean is(Grant.Role role) {
        return identity.getAttribute(GRANT) instanceof Grant grant && grant.role() == role;
    }
}
