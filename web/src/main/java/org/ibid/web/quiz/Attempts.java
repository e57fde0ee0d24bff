package org.ibid.web.quiz;

import io.vertx.core.VertxException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.AttemptStart;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Flag;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.ItemStep;
import org.ibid.core.quiz.NextPage;
import org.ibid.core.quiz.PartSave;
import org.ibid.core.quiz.PartSaved;
import org.ibid.core.quiz.PartSaves;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.Saved;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.core.quiz.TextAccess;
import org.ibid.web.accommodation.Accommodations;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.assignment.StartedAttempts;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.library.Library;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jspecify.annotations.Nullable;

/** The attempts that this request may touch: by the ticket in the browser, or as the learner who is signed in. */
@RequestScoped
class Attempts {

    private static final int UNAUTHORISED = 401;

    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Courses courses;
    private final Assignments assignments;
    private final StartedAttempts started;
    private final Tickets tickets;
    private final Accommodations accommodations;
    private final ClosedTexts closed;
    private final Library library;
    private final SignedIn signedIn;
    private final RoutingContext context;

    Attempts(
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Courses courses,
            Assignments assignments,
            StartedAttempts started,
            Tickets tickets,
            Accommodations accommodations,
            ClosedTexts closed,
            Library library,
            SignedIn signedIn,
            RoutingContext context) {
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.courses = courses;
        this.assignments = assignments;
        this.started = started;
        this.tickets = tickets;
        this.accommodations = accommodations;
        this.closed = closed;
        this.library = library;
        this.signedIn = signedIn;
        this.context = context;
    }

    /** An attempt with the ticket that opens it. */
    record Opened(AttemptTicket ticket, AttemptView view) {
        boolean open() {
            return view.state() == AttemptState.OPEN;
        }
    }

    /** Starts an attempt or goes on with the open one. */
    Opened start(Course course, Assignment assignment) {
        EffectivePolicy policy = assignment.terms().policyFor(accommodations.of(signedIn.id()), course.zone());
        return started(course, assignment, Grant.Role.STUDENT, policy);
    }

    /** A teacher's attempt, who tries the quiz out as everybody has it. */
    Opened preview(Course course, Assignment assignment) {
        return started(
                course, assignment, Grant.Role.TEACHER, assignment.terms().policy());
    }

    private Opened started(Course course, Assignment assignment, Grant.Role as, EffectivePolicy policy) {
        StartedAttempt reply =
                quizzes.start(inTheNameOf.person(course.id(), as), assignment.id(), new AttemptStart(policy));
        started.started(reply.attempt(), signedIn.id(), policy);
        AttemptTicket ticket = new AttemptTicket(
                reply.attempt().attempt(),
                assignment.id(),
                course.id(),
                signedIn.id(),
                course.zone(),
                policy.access() == TextAccess.OPEN,
                reply.token());
        tickets.put(context, ticket);
        return new Opened(ticket, reply.attempt());
    }

    /** @throws NotFoundException when there is none, or it is not for whoever asks */
    Opened open(UUID attempt) {
        AttemptTicket ticket = ticket();
        if (ticket == null) {
            return openAsLearner(attempt);
        }
        if (!signedIn.isAnonymous() && !signedIn.id().equals(ticket.person())) {
            tickets.remove(context, attempt);
            throw new NotFoundException();
        }
        try {
            return new Opened(ticket, quizzes.attempt(Credentials.ofAttempt(ticket.token()), attempt));
        } catch (QuizServiceProblem.Unavailable e) {
            if (e.problem().status() == UNAUTHORISED && !signedIn.isAnonymous()) {
                return openAsLearner(attempt);
            }
            throw e;
        }
    }

    private Opened openAsLearner(UUID attempt) {
        StartedAttempts.Started known = started.find(attempt)
                .filter(s -> !signedIn.isAnonymous() && s.person().equals(signedIn.id()))
                .orElseThrow(NotFoundException::new);
        Assignment assignment = assignments.find(known.assignment());
        Course course = courses.asMember(assignment.course()).course();
        Grant.Role as = known.preview() ? Grant.Role.TEACHER : Grant.Role.STUDENT;
        AttemptView view = quizzes.attempt(inTheNameOf.person(course.id(), as), attempt);
        if (view.state() == AttemptState.OPEN) {
            return known.preview() ? preview(course, assignment) : start(course, assignment);
        }
        started.submitted(view);
        AttemptTicket spent =
                new AttemptTicket(attempt, assignment.id(), course.id(), known.person(), course.zone(), false, "");
        return new Opened(spent, view);
    }

    /** Needs no database and no Keycloak where there is a ticket. */
    Saved save(UUID attempt, int slot, String part, Save save) {
        Credentials as = credentials(attempt);
        return heard(() -> quizzes.save(as, attempt, slot, part, save));
    }

    /** The answers of a page; what came of each, in their order. */
    List<PartSaved> save(UUID attempt, List<PartSave> page) {
        Credentials as = credentials(attempt); // also where nothing was given: it says whose attempt it is
        if (page.isEmpty()) {
            return List.of();
        }
        return heard(() -> quizzes.save(as, attempt, new PartSaves(page)));
    }

    /** What comes back and cannot be read, or breaks off, says nothing: as if nobody had answered. */
    private static <T> T heard(Supplier<T> call) {
        try {
            return call.get();
        } catch (ClientWebApplicationException | VertxException e) {
            throw new ProcessingException("quiz-service's reply cannot be read", e);
        }
    }

    void flag(UUID attempt, int slot, boolean flagged) {
        quizzes.flag(credentials(attempt), attempt, slot, new Flag(flagged));
    }

    void step(UUID attempt, int from) {
        quizzes.step(credentials(attempt), attempt, new NextPage(from));
    }

    /** A try or a hint with an item. */
    void step(UUID attempt, int slot, ItemStep step) {
        quizzes.step(credentials(attempt), attempt, slot, step);
    }

    /**
     * @param essays words of which the page of an attempt quotes
     * @throws jakarta.ws.rs.WebApplicationException 409 while another attempt of theirs keeps one shut
     */
    void requireReadable(AttemptTicket ticket, Collection<UUID> essays) {
        if (!essays.isEmpty()) {
            closed.requireOpen(ticket.person(), essays, ticket.attempt());
        }
    }

    /**
     * The essay that one answers in, for the bearer of a ticket.
     *
     * @throws jakarta.ws.rs.WebApplicationException 409 while another attempt of theirs keeps it shut
     */
    EssayVersion text(AttemptTicket ticket, UUID essay, int version) {
        closed.requireOpen(ticket.person(), List.of(essay), ticket.attempt());
        return library.version(essay, version);
    }

    AttemptView submit(UUID attempt) {
        AttemptView view = quizzes.submit(credentials(attempt), attempt);
        started.submitted(view);
        return view;
    }

    private Credentials credentials(UUID attempt) {
        AttemptTicket ticket = ticket();
        return Credentials.ofAttempt((ticket == null ? openAsLearner(attempt).ticket() : ticket).token());
    }

    private @Nullable AttemptTicket ticket() {
        return context.get(AttemptBearer.TICKET);
    }
}
