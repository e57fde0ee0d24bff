package org.ibid.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;

/** How many questions wait for somebody to say where their passage is. */
@ApplicationScoped
class DoubtfulPassages {

    private final QuizService quizService;
    private final InTheNameOf inTheNameOf;

    DoubtfulPassages(@RestClient QuizService quizService, InTheNameOf inTheNameOf) {
        this.quizService = quizService;
        this.inTheNameOf = inTheNameOf;
    }

    /** By essay; nothing when quiz-service does not answer, for the library can be read without it. */
    Map<UUID, Integer> in(UUID library) {
        try {
            return quizService.waiting(inTheNameOf.owner(library));
        } catch (QuizServiceProblem | ProcessingException e) {
            return Map.of();
        }
    }
}
