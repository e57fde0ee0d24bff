package org.ibid.web.quizservice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.ibid.core.quiz.Problem;

/** Turns refusals of quiz-service into {@link QuizServiceProblem}s. */
public class Problems implements ResponseExceptionMapper<QuizServiceProblem> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public QuizServiceProblem toThrowable(Response response) {
        String body = response.hasEntity() ? response.readEntity(String.class) : "";
        Problem problem = read(response, body);
        return switch (response.getStatus()) {
            case 404 -> new QuizServiceProblem.NotThere(problem);
            case 409 -> new QuizServiceProblem.Conflict(problem, body);
            case 400, 413, 422, 429 -> new QuizServiceProblem.Refused(problem);
            default -> new QuizServiceProblem.Unavailable(problem);
        };
    }

    private static Problem read(Response response, String body) {
        String type = response.getHeaderString("Content-Type");
        if (type != null && type.startsWith(Problem.MEDIA_TYPE)) {
            try {
                return JSON.readValue(body, Problem.class);
            } catch (JsonProcessingException e) {
                // fall through: what cannot be read is told by its status alone
            }
        }
        return new Problem("http-" + response.getStatus(), "quiz-service refused this.", response.getStatus(), "");
    }
}
