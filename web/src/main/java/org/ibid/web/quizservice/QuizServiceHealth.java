package org.ibid.web.quizservice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Whether quiz-service is ready, as it tells anybody. */
@Path("/q/health/ready")
@RegisterRestClient(configKey = "quiz-service")
public interface QuizServiceHealth {

    @GET
    Response ask();
}
