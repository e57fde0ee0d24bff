package org.ibid.web.layout;

import io.quarkus.security.ForbiddenException;
import io.vertx.core.VertxException;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.ibid.web.language.Language;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Pages for what went wrong, for people. */
@Singleton
public class ProblemPages {

    private static final Logger LOG = Logger.getLogger(ProblemPages.class);

    private final Language language;

    ProblemPages(Language language) {
        this.language = language;
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException e) {
        if (e.getResponse().hasEntity()) {
            return e.getResponse();
        }
        return page(e.getResponse().getStatus(), "");
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return page(403, "");
    }

    @ServerExceptionMapper
    public Response byQuizService(QuizServiceProblem e) {
        return switch (e) {
            case QuizServiceProblem.NotThere n -> page(404, "");
            case QuizServiceProblem.Conflict c -> page(409, said(c));
            case QuizServiceProblem.Refused r -> page(422, said(r));
            case QuizServiceProblem.Unavailable u -> {
                LOG.error("quiz-service", u);
                yield page(503, "");
            }
        };
    }

    @ServerExceptionMapper
    public Response silence(ProcessingException e) {
        LOG.warn("quiz-service does not answer", e);
        return page(503, "");
    }

    /** What another service said is nothing that is handed on to a browser, and least of all as a success. */
    @ServerExceptionMapper
    public Response unreadable(ClientWebApplicationException e) {
        LOG.warn("quiz-service's reply cannot be read", e);
        return page(503, "");
    }

    @ServerExceptionMapper
    public Response brokenOff(VertxException e) {
        LOG.warn("quiz-service hung up", e);
        return page(503, "");
    }

    @ServerExceptionMapper
    public Response database(PersistenceException e) {
        boolean away = causes(e).anyMatch(SQLException.class::isInstance)
                && causes(e)
                        .anyMatch(c -> c.getClass().getSimpleName().contains("Connection")
                                || String.valueOf(c.getMessage()).contains("Acquisition timeout"));
        LOG.error("database", e);
        return page(away ? 503 : 500, "");
    }

    @ServerExceptionMapper
    public Response unexpected(RuntimeException e) {
        LOG.error("unexpected", e);
        return page(500, "");
    }

    /** What another filter refused without a word, such as a form without its token. */
    @ServerResponseFilter
    public void wordless(ContainerResponseContext reply) {
        if (reply.getStatus() >= 400 && !reply.hasEntity()) {
            reply.setEntity(html(reply.getStatus(), ""), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause);
    }

    private static String said(QuizServiceProblem e) {
        return (e.problem().title() + " " + e.problem().detail()).strip();
    }

    private Response page(int status, String what) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html(status, what))
                .build();
    }

    private String html(int status, String what) {
        Said said = Said.of(status, language.words(ProblemWords.class));
        boolean ours = what.isEmpty();
        return new ProblemPage(status, said.title(), ours ? said.what() : what, ours).render();
    }

    private record Said(String title, String what) {
        static Said of(int status, ProblemWords words) {
            return switch (status) {
                case 400 -> new Said(words.badRequest(), words.badRequestWhat());
                case 401 -> new Said(words.unauthorized(), words.unauthorizedWhat());
                case 403 -> new Said(words.forbidden(), words.forbiddenWhat());
                case 404 -> new Said(words.notFound(), words.notFoundWhat());
                case 405 -> new Said(words.notAllowed(), words.notAllowedWhat());
                case 409 -> new Said(words.conflict(), words.conflictWhat());
                case 413 -> new Said(words.tooLarge(), words.tooLargeWhat());
                case 415, 422 -> new Said(words.unusable(), words.unusableWhat());
                case 429 -> new Said(words.tooMany(), words.tooManyWhat());
                case 503 -> new Said(words.unavailable(), words.unavailableWhat());
                default -> new Said(words.unexpected(), words.unexpectedWhat());
            };
        }
    }
}
