package org.ibid.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The two services as processes, configured as a cluster would: by environment variables. */
final class Services {
    private Services() {}

    /** @param otherwise variables that are to be other than usual; the same for {@link #web} */
    static ChildProcess quizService(
            Settings settings, Postgres postgres, Secrets secrets, Map<String, String> otherwise) {
        Map<String, String> variables =
                common(settings, postgres, settings.ports().quiz());
        variables.put("IBID_DB_APP_PASSWORD", secrets.get("quiz-app-password"));
        variables.put("IBID_DB_OWNER_PASSWORD", secrets.get("quiz-owner-password"));
        variables.put("IBID_GRANT_PUBLIC_KEY", secrets.grantPublicKey().toString());
        variables.put("IBID_ATTEMPT_SECRET", secrets.get("attempt-secret"));
        variables.putAll(otherwise);
        return start("quiz-service", settings, variables);
    }

    static ChildProcess web(Settings settings, Postgres postgres, Secrets secrets, Map<String, String> otherwise) {
        Map<String, String> variables =
                common(settings, postgres, settings.ports().web());
        variables.put("IBID_DB_APP_PASSWORD", secrets.get("web-app-password"));
        variables.put("IBID_DB_OWNER_PASSWORD", secrets.get("web-owner-password"));
        variables.put("IBID_OIDC_WEB_SECRET", secrets.get("oidc-web-secret"));
        variables.put("IBID_GRANT_KEY", secrets.grantKey().toString());
        variables.put("IBID_COOKIE_SECRET", secrets.get("cookie-secret"));
        variables.put("IBID_QUIZ_URL", settings.quizUrl());
        variables.put("IBID_WEB_URL", settings.webUrl());
        variables.putAll(otherwise);
        return start("web", settings, variables);
    }

    /** Waits until the service can reach its database. */
    static void awaitReady(String url, ChildProcess service) {
        Readiness.await(url + "/q/health/ready", service, Duration.ofMinutes(3));
    }

    private static Map<String, String> common(Settings settings, Postgres postgres, int port) {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_HTTP_HOST", "localhost");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        variables.put("QUARKUS_SHUTDOWN_DELAY", "0S"); // no load balancer has to notice first
        variables.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        variables.put("IBID_DB_URL", postgres.url());
        variables.put("IBID_OIDC_URL", settings.realmUrl());
        variables.put("IBID_DEMO", Boolean.toString(settings.demo()));
        return variables;
    }

    private static ChildProcess start(String name, Settings settings, Map<String, String> variables) {
        Path jar = settings.root().resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new CannotStart(name + " is not built: run bin/start, which builds it.");
        }
        List<String> command = List.of(
                Settings.java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dibid.data=" + settings.directory().path(), // tells people whose process it is
                "-jar",
                jar.toString());
        return ChildProcess.start(name, command, variables, settings.directory());
    }
}
