package org.ibid.web.quiz;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.ibid.core.quiz.Flag;
import org.ibid.web.quizservice.QuizServiceProblem;

/** Flags as the script sets them. Whose attempt it is decides {@link Attempts}. */
@Path("/attempts/{attempt}/slots/{slot}/flag")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class FlagResource {

    private final Attempts attempts;

    FlagResource(Attempts attempts) {
        this.attempts = attempts;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response flag(@PathParam("attempt") UUID attempt, @PathParam("slot") int slot, Flag flag) {
        try {
            attempts.flag(attempt, slot, flag.flagged());
            return Response.noContent().build();
        } catch (QuizServiceProblem.NotThere | NotFoundException e) {
            return Response.status(Response.Status.NOT_FOUND).build();
        } catch (QuizServiceProblem e) {
            return Response.status(e.problem().status()).build();
        } catch (ProcessingException e) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
        }
    }
}
