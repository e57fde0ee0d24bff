package org.ibid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm {@code ibid}, its tables in the schema {@code keycloak} of our PostgreSQL. */
final class Keycloak {
    private Keycloak() {}

    static ChildProcess start(Settings settings, Postgres postgres, Secrets secrets) {
        KeycloakInstallation installation = KeycloakInstallation.prepared(settings);
        Path home = settings.directory().keycloak();
        placeRealm(settings, installation, home);
        return ChildProcess.start(
                "keycloak",
                installation.command(home, List.of("start", "--optimized", "--import-realm")),
                environment(settings, postgres, secrets),
                settings.directory());
    }

    /** Waits for the realm itself: Keycloak logs that it has started before it answers. */
    static void awaitRealm(Settings settings, ChildProcess keycloak) {
        Readiness.await(settings.realmUrl(), keycloak, Duration.ofMinutes(5));
    }

    private static void placeRealm(Settings settings, KeycloakInstallation installation, Path home) {
        try {
            Path folder = Files.createDirectories(home.resolve("data/import"));
            Files.createDirectories(home.resolve("conf"));
            Files.createDirectories(home.resolve("providers"));
            installation.linkInto(home);
            Files.copy(
                    settings.root().resolve("deploy/keycloak/realm.json"),
                    folder.resolve("realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment(Settings settings, Postgres postgres, Secrets secrets) {
        Map<String, String> variables = new HashMap<>();
        variables.put("KC_DB_URL", postgres.url());
        variables.put("KC_DB_USERNAME", "keycloak");
        variables.put("KC_DB_PASSWORD", secrets.get("keycloak-database-password"));
        variables.put("KC_DB_SCHEMA", "keycloak");
        variables.put("KC_DB_POOL_MAX_SIZE", "20");
        // a connection that did not live through a restart of the database is found out before somebody's request is
        variables.put("QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true");
        variables.put("KC_HTTP_ENABLED", "true");
        variables.put("KC_HTTP_HOST", "localhost");
        variables.put("KC_HTTP_PORT", Integer.toString(settings.ports().keycloak()));
        variables.put("KC_HOSTNAME", settings.keycloakUrl());
        variables.put("KC_CACHE", "local");
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak-admin-password"));
        variables.put("IBID_WEB_URL", settings.webUrl());
        variables.put("IBID_OIDC_WEB_SECRET", secrets.get("oidc-web-secret"));
        variables.put("IBID_DEMO", Boolean.toString(settings.demo()));
        return variables;
    }
}
