package org.ibid.web.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ibid.core.quiz.Problem;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.Saved;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;

/** Answers as the script sends them while they are given: JSON in, quiz-service's own reply out. No database here. */
@Path("/attempts/{attempt}/slots/{slot}/parts/{part}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class SaveResource {

    /** What the field now holds, as a form without a script would say it. */
    static final String SEEN = "Ibid-Seen";

    /** A typed number or date said back, percent-encoded; absent where there is none. */
    static final String UNDERSTOOD = "Ibid-Understood";

    private final Attempts attempts;
    private final ObjectMapper json;
    private final Refusals refusals;

    SaveResource(Attempts attempts, ObjectMapper json, Refusals refusals) {
        this.attempts = attempts;
        this.json = json;
        this.refusals = refusals;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(
            @PathParam("attempt") UUID attempt,
            @PathParam("slot") int slot,
            @PathParam("part") String part,
            Save save) {
        try {
            Saved saved = attempts.save(attempt, slot, part, save);
            String understood = Responses.understood(save.response());
            return Response.ok(saved)
                    .header(SEEN, Responses.fingerprint(save.response()))
                    .header(UNDERSTOOD, understood.isEmpty() ? null : encoded(understood))
                    .build();
        } catch (QuizServiceProblem.Conflict e) {
            return Response.status(Response.Status.CONFLICT)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(e.body())
                    .build();
        } catch (QuizServiceProblem.NotThere | NotFoundException e) {
            return problem(new Problem("not-found", "There is no such attempt.", 404, ""));
        } catch (QuizServiceProblem e) {
            return problem(e.problem());
        } catch (ProcessingException e) {
            return problem(new Problem("unavailable", "A part of Ibid is not answering.", 503, "Nothing is lost."));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Response problem(Problem told) {
        Problem problem = new Problem(told.type(), refusals.inWords(told).text(), told.status(), "");
        try {
            return Response.status(problem.status())
                    .type(Problem.MEDIA_TYPE)
                    .entity(json.writeValueAsString(problem))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
