package org.ibid.web.quizservice;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.ibid.core.quiz.Grant;
import org.jspecify.annotations.Nullable;

/** In whose name quiz-service is called: a person with a grant, or the bearer of an attempt token. */
public class Credentials {

    public static final String ATTEMPT_HEADER = "Ibid-Attempt";

    @HeaderParam(HttpHeaders.AUTHORIZATION)
    final @Nullable String authorization;

    @HeaderParam(Grant.HEADER)
    final @Nullable String grant;

    @HeaderParam(ATTEMPT_HEADER)
    final @Nullable String attempt;

    private Credentials(@Nullable String authorization, @Nullable String grant, @Nullable String attempt) {
        this.authorization = authorization;
        this.grant = grant;
        this.attempt = attempt;
    }

    static Credentials ofPerson(@Nullable String accessToken, String grant) {
        return new Credentials(accessToken == null ? null : "Bearer " + accessToken, grant, null);
    }

    /** @param token as quiz-service minted it when the attempt was started */
    public static Credentials ofAttempt(String token) {
        return new Credentials(null, null, token);
    }
}
