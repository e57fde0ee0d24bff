package org.ibid.web.quiz;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AttemptStart;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.Saved;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.core.quiz.TextAccess;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.assignment.StartedAttempts;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.security.SignedIn;
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
    private final SignedIn signedIn;
    private final RoutingContext context;

    Attempts(
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Courses courses,
            Assignments assignments,
            StartedAttempts started,
            Tickets tickets,
            SignedIn signedIn,
            RoutingContext context) {
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.courses = courses;
        this.assignments = assignments;
        this.started = started;
        this.tickets = tickets;
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
        StartedAttempt reply = quizzes.start(
                inTheNameOf.person(course.id(), Grant.Role.STUDENT),
                assignment.id(),
                new AttemptStart(assignment.terms().policy()));
        started.started(reply.attempt(), signedIn.id());
        AttemptTicket ticket = new AttemptTicket(
                reply.attempt().attempt(),
                assignment.id(),
                course.id(),
                signedIn.id(),
                course.zone(),
                assignment.terms().preset().access() == TextAccess.OPEN,
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
        AttemptView view = quizzes.attempt(inTheNameOf.person(course.id(), Grant.Role.STUDENT), attempt);
        if (view.state() == AttemptState.OPEN) {
            return start(course, assignment);
        }
        AttemptTicket spent =
                new AttemptTicket(attempt, assignment.id(), course.id(), known.person(), course.zone(), false, "");
        return new Opened(spent, view);
    }

    /** Needs no database and no Keycloak where there is a ticket. */
    Saved save(UUID attempt, int slot, String part, Save save) {
        return quizzes.save(credentials(attempt), attempt, slot, part, save);
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
