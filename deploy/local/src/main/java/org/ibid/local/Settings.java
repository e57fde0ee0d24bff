package org.ibid.local;

import java.nio.file.Path;

/**
 * What one installation on one machine consists of.
 *
 * @param root the project's folder, where the built services are
 * @param demo whether the demo accounts may sign in
 */
public record Settings(Path root, DataDirectory directory, Ports ports, boolean demo) {

    public String webUrl() {
        return "http://localhost:" + ports.web();
    }

    public String quizUrl() {
        return "http://localhost:" + ports.quiz();
    }

    public String keycloakUrl() {
        return "http://localhost:" + ports.keycloak();
    }

    public String realmUrl() {
        return keycloakUrl() + "/realms/ibid";
    }

    Path built(String part) {
        return root.resolve("deploy/local/target").resolve(part);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
