package org.ibid.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Brings the realm up to date with this start. Keycloak reads realm.json only once, but a person may give another
 * port, or leave the demo out, the next time.
 */
final class RealmSync {
    private static final List<String> DEMO = List.of("ada", "ben", "cleo", "dan", "eve");

    private final Settings settings;
    private final KeycloakAdmin keycloak;

    private RealmSync(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.keycloak = new KeycloakAdmin(settings, secrets);
    }

    static void run(Settings settings, Secrets secrets) {
        Path note = settings.directory().keycloak().resolve("realm-was-made-for");
        String wanted = settings.webUrl() + " demo=" + settings.demo() + "\n";
        try {
            if (Files.exists(note) && !Files.readString(note).equals(wanted)) {
                RealmSync sync = new RealmSync(settings, secrets);
                sync.moveWeb();
                sync.switchDemo();
            }
            Files.writeString(note, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void moveWeb() {
        ObjectNode web = (ObjectNode) keycloak.get("clients?clientId=web").get(0);
        web.put("rootUrl", settings.webUrl());
        web.putArray("redirectUris").add(settings.webUrl() + "/*");
        web.putArray("webOrigins").add(settings.webUrl());
        ((ObjectNode) web.get("attributes")).put("post.logout.redirect.uris", settings.webUrl() + "/*");
        keycloak.put("clients/" + web.get("id").asText(), web);
    }

    private void switchDemo() {
        for (String name : DEMO) {
            for (JsonNode person : keycloak.get("users?exact=true&username=" + name)) {
                ((ObjectNode) person).put("enabled", settings.demo());
                keycloak.put("users/" + person.get("id").asText(), person);
            }
        }
    }
}
