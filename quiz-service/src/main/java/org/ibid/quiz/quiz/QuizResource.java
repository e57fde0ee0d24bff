package org.ibid.quiz.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The quizzes of a library, for its owners. */
@Path("/v1/quizzes")
@RolesAllowed(Roles.OWNER)
class QuizResource {

    private static final int CREATED = 201;

    private final Caller caller;
    private final Quizzes quizzes;

    QuizResource(Caller caller, Quizzes quizzes) {
        this.caller = caller;
        this.quizzes = quizzes;
    }

    @POST
    @ResponseStatus(CREATED)
    public QuizSummary make(QuizDraft draft) {
        return quizzes.make(caller.grant(), draft);
    }

    @GET
    public List<QuizSummary> all() {
        return quizzes.all(caller.scope());
    }

    @GET
    @Path("/{quiz}")
    public QuizSummary one(UUID quiz) {
        return quizzes.one(caller.scope(), quiz);
    }

    @PUT
    @Path("/{quiz}")
    public QuizSummary change(UUID quiz, QuizDraft draft) {
        return quizzes.change(caller.grant(), quiz, draft);
    }
}
