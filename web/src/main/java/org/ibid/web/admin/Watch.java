package org.ibid.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.web.outbox.Backlog;
import org.ibid.web.outbox.Outbox;
import org.ibid.web.quizservice.QuizServiceHealth;

/** Looks whether the parts of Ibid answer. That a page is shown at all says that web and its database do. */
@ApplicationScoped
class Watch {

    private final QuizServiceHealth quizService;
    private final Outbox outbox;

    Watch(@RestClient QuizServiceHealth quizService, Outbox outbox) {
        this.quizService = quizService;
        this.outbox = outbox;
    }

    /** @param answers whether quiz-service is ready to work */
    record Health(boolean answers, Backlog backlog) {

        /** A letter that failed once is sent again by itself; one that waits while quiz-service answers is worth a look. */
        boolean well() {
            return answers && backlog.trouble() == null;
        }
    }

    Health look() {
        return new Health(answers(), outbox.backlog());
    }

    private boolean answers() {
        try (Response reply = quizService.ask()) {
            return reply.getStatus() == 200;
        } catch (WebApplicationException | ProcessingException e) {
            return false;
        }
    }
}
