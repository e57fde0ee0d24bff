package org.ibid.quiz.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.ibid.core.quiz.Problem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what went wrong into a problem document. */
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final int RETRY_SECONDS = 2;

    private static final Problem UNREADABLE = new Problem("bad-request", "This could not be read.", 400, "");

    private static final Map<Integer, Problem> PLAIN = Map.of(
            400, UNREADABLE,
            404, Refusal.notFound().problem(),
            405, new Problem("method-not-allowed", "This cannot be done here.", 405, ""),
            406, new Problem("not-acceptable", "Only JSON is spoken here.", 406, ""),
            413, new Problem("too-large", "This is too large.", 413, ""),
            415, new Problem("unsupported-media-type", "Only JSON is understood here.", 415, ""));

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return answer(refusal.problem());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized() {
        return Response.fromResponse(answer(new Problem("unauthorized", "Who is asking is not known.", 401, "")))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return answer(new Problem("forbidden", "This is not yours to do.", 403, ""));
    }

    /** JSON of another shape. Named by itself because the framework's own mapper answers with nothing. */
    @ServerExceptionMapper
    Response misshapen(MismatchedInputException refused) {
        return answer(UNREADABLE);
    }

    @ServerExceptionMapper
    Response plain(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        return answer(PLAIN.getOrDefault(status, new Problem("refused", "This could not be done.", status, "")));
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable failure) {
        if (DatabaseAway.caused(failure)) {
            LOG.warnf("database away: %s", failure.getMessage());
            return Response.fromResponse(answer(
                            new Problem("unavailable", "Nothing can be kept just now.", 503, "Try again in a moment.")))
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .build();
        }
        LOG.error("unexpected", failure);
        return answer(new Problem("unexpected", "Something went wrong here.", 500, ""));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
