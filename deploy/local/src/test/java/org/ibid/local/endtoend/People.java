package org.ibid.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.ibid.local.KeycloakAdmin;
import org.ibid.local.Stack;
import org.jspecify.annotations.Nullable;

/** Accounts that the tests need besides those of the demo; made through Keycloak's own administration. */
final class People {
    static final String PASSWORD = "ibid-demo";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stack stack;

    People(Stack stack) {
        this.stack = stack;
    }

    /** Anew each time: its token is good for a minute. */
    private KeycloakAdmin keycloak() {
        return new KeycloakAdmin(stack.settings(), stack.secrets());
    }

    /** Makes an account with one realm role and answers its name. */
    String make(String account, String first, String last, String role) {
        ObjectNode person = JSON.createObjectNode()
                .put("username", account)
                .put("email", account + "@example.org")
                .put("emailVerified", true)
                .put("firstName", first)
                .put("lastName", last)
                .put("enabled", true);
        person.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
        KeycloakAdmin keycloak = keycloak();
        keycloak.post("users", person);
        ArrayNode roles = JSON.createArrayNode();
        roles.add(keycloak.get("roles/" + role));
        keycloak.post("users/" + id(account) + "/role-mappings/realm", roles);
        return account;
    }

    /** From now on the account gets no new tokens; those that it has run out. */
    void shut(String account) {
        KeycloakAdmin keycloak = keycloak();
        String address = "users/" + id(account);
        keycloak.put(address, ((ObjectNode) keycloak.get(address)).put("enabled", false));
    }

    /** How long web's tokens live from now on; nothing for as long as the realm says. */
    void tokensLive(@Nullable Duration life) {
        KeycloakAdmin keycloak = keycloak();
        ObjectNode client = (ObjectNode) keycloak.get("clients?clientId=web").get(0);
        client.withObject("/attributes").put("access.token.lifespan", life == null ? "" : "" + life.toSeconds());
        keycloak.put("clients/" + client.get("id").asText(), client);
    }

    /** Keycloak's id of the account, which is the person's id everywhere. */
    String id(String account) {
        JsonNode found = keycloak().get("users?exact=true&username=" + account);
        return found.get(0).get("id").asText();
    }
}
