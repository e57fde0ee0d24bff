package org.ibid.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Keycloak's administration of the realm {@code ibid}, in the name of the account made at the first start. */
public final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String keycloakUrl;
    private final String token;

    public KeycloakAdmin(Settings settings, Secrets secrets) {
        this.keycloakUrl = settings.keycloakUrl();
        this.token = token(secrets.get("keycloak-admin-password"));
    }

    /** @param path below the realm, such as {@code users?username=ada} */
    public JsonNode get(String path) {
        return parsed(send(request(path).GET().build()));
    }

    public void put(String path, JsonNode body) {
        send(request(path)
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    public void post(String path, JsonNode body) {
        send(request(path)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(keycloakUrl + "/admin/realms/ibid/" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private String token(String password) {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password=" + password;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloakUrl + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return parsed(send(request)).get("access_token").asText();
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> reply = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (reply.statusCode() >= 300) {
                throw new IOException(request.uri() + " answered " + reply.statusCode() + ": " + reply.body());
            }
            return reply.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
