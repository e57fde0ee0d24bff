package org.ibid.quiz.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.ibid.core.quiz.AssignmentTerms;
import org.ibid.quiz.security.Roles;

/** Where web says that the terms of an assignment have changed, for all of its learners or for some. */
@Path("/v1/assignments/{assignment}/terms")
class AssignmentTermsResource {

    private final NewTerms terms;

    AssignmentTermsResource(NewTerms terms) {
        this.terms = terms;
    }

    @PUT
    @RolesAllowed(Roles.SERVICE)
    public void change(UUID assignment, AssignmentTerms change) {
        terms.apply(assignment, change);
    }
}
