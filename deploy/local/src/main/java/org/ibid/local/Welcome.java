package org.ibid.local;

/** What a person reads when everything runs. */
final class Welcome {
    private Welcome() {}

    static String text(Settings settings) {
        return """

            Open  %s

            %s
            Data and logs: %s
            Ctrl-C stops everything.
            """.formatted(
                        settings.webUrl(),
                        settings.demo() ? demoAccounts() : noAccounts(settings),
                        settings.directory().path());
    }

    private static String demoAccounts() {
        return """
              ada              teacher
              ben, cleo, dan   students
              eve              administrator
              Everybody's password is ibid-demo.
            """;
    }

    private static String noAccounts(Settings settings) {
        return """
              There are no demo accounts. Make people at %s/admin
              (account admin, its password is in %s).
            """.formatted(
                        settings.keycloakUrl(), settings.directory().secrets().resolve("keycloak-admin-password"));
    }
}
