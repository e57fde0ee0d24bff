package org.ibid.local.endtoend;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.ibid.local.Settings;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;

/** Keycloak's access tokens, got as web gets them: by code and proof key, or in web's own name. */
final class Tokens {
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-proof-key-exchange";

    private final Ibid ibid;
    private final Settings settings;
    private final HttpClient client = HttpClient.newHttpClient();

    Tokens(Ibid ibid) {
        this.ibid = ibid;
        this.settings = ibid.stack().settings();
    }

    /** A person's token, as web would send it to quiz-service. */
    String of(String account) {
        FrontDoor door = new FrontDoor(settings.keycloakUrl());
        String back = settings.webUrl() + "/signed-in";
        Page login = door.get(settings.realmUrl() + "/protocol/openid-connect/auth?client_id=web&response_type=code"
                + "&scope=openid&code_challenge_method=S256&code_challenge=" + challenge() + "&redirect_uri="
                + encoded(back));
        Page sent = door.sendOnce(
                login.form("form#kc-form-login").with("username", account).with("password", People.PASSWORD));
        String location = sent.headers().firstValue("Location").orElseThrow();
        String code = location.replaceFirst(".*[?&]code=([^&]*).*", "$1");
        return token("grant_type=authorization_code&code=" + code + "&code_verifier=" + VERIFIER + "&redirect_uri="
                + encoded(back));
    }

    /** The token with which web works in its own name, with the role {@code service}. */
    String ofWeb() {
        return token("grant_type=client_credentials");
    }

    private String token(String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.realmUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&client_id=web&client_secret="
                        + ibid.stack().secrets().get("oidc-web-secret")))
                .build();
        try {
            String reply =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            String token =
                    new ObjectMapper().readTree(reply).path("access_token").asText();
            if (token.isBlank()) {
                throw new IllegalStateException(reply);
            }
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
