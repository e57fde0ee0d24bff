package org.ibid.quiz.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL with the roles of every installation, and the keys that the tests sign with. */
public class Database implements QuarkusTestResourceLifecycleManager {

    /** Address of the database as somebody who may do everything, for tests that measure it. */
    public static final String ADMINISTRATOR = "test.database.administrator";

    private static final String PASSWORD = "not-a-secret";

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        EmbeddedPostgres server = started();
        try {
            try (Connection main = server.getPostgresDatabase().getConnection();
                    Statement statement = main.createStatement()) {
                statement.execute("create database ibid");
            }
            try (Connection ibid = server.getDatabase("postgres", "ibid").getConnection();
                    Statement statement = ibid.createStatement()) {
                statement.execute(roles());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the roles could not be made", e);
        }
        Map<String, String> configuration = new HashMap<>(Tokens.configuration());
        configuration.put("IBID_DB_URL", "jdbc:postgresql://localhost:" + server.getPort() + "/ibid");
        configuration.put("IBID_DB_APP_PASSWORD", PASSWORD);
        configuration.put("IBID_DB_OWNER_PASSWORD", PASSWORD);
        configuration.put(
                ADMINISTRATOR, "jdbc:postgresql://localhost:" + server.getPort() + "/ibid?user=postgres&password=x");
        return configuration;
    }

    private EmbeddedPostgres started() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            postgres = server;
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String roles() throws IOException {
        return Files.readString(Path.of("../deploy/postgresql/roles.sql")).replaceAll("\\$\\{\\w+_password}", PASSWORD);
    }

    @Override
    public void stop() {
        EmbeddedPostgres server = postgres;
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
