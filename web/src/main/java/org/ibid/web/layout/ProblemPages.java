package org.ibid.web.layout;

import io.quarkus.security.ForbiddenException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Pages for what went wrong, for people. */
public class ProblemPages {

    private static final Logger LOG = Logger.getLogger(ProblemPages.class);

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

    private static Response page(int status, String what) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html(status, what))
                .build();
    }

    private static String html(int status, String what) {
        Words words = Words.of(status);
        return new ProblemPage(status, words.title(), what.isEmpty() ? words.what() : what).render();
    }

    private record Words(String title, String what) {
        static Words of(int status) {
            return switch (status) {
                case 400 ->
                    new Words(
                            "That form could not be read",
                            "It may have been open for more than twelve hours. Go back: your browser still has what you"
                                    + " typed. Copy it, load the page again, and send it once more.");
                case 401 -> new Words("Please sign in", "You need to sign in to see this page.");
                case 403 ->
                    new Words(
                            "This page is not for you",
                            "Your account may not open it. If you think it should, ask whoever looks after Ibid at your"
                                    + " institution.");
                case 404 ->
                    new Words(
                            "There is no such page",
                            "Perhaps the address was cut short or mistyped, or what stood here belongs to somebody else.");
                case 405 -> new Words("That does not work here", "Go back and try it from the page itself.");
                case 409 ->
                    new Words(
                            "Something changed in the meantime",
                            "Somebody, perhaps you in another tab, changed this first. Go back and look at it as it is"
                                    + " now.");
                case 413 ->
                    new Words(
                            "That is too large",
                            "An essay may have up to 4 MB of text, a file up to 32 MB with its pictures. Go back: your browser still has what you typed.");
                case 415, 422 -> new Words("That cannot be used", "Go back and look at what you entered.");
                case 429 -> new Words("Too many at once", "Please wait a minute, then try again.");
                case 503 ->
                    new Words(
                            "A part of Ibid is not answering",
                            "Nothing is lost. Please wait a minute and load the page again.");
                default ->
                    new Words(
                            "Something went wrong in Ibid",
                            "It is not your fault, and it has been written down for whoever looks after Ibid. Please try"
                                    + " again.");
            };
        }
    }
}
