package org.ibid.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL with the roles and schemas that every installation has, and a key for grants. */
public class Postgres implements QuarkusTestResourceLifecycleManager {

    private static final Path ROLES = Path.of("../deploy/postgresql/roles.sql");
    /** Where files lie while a request with them is under way; of nobody else on this machine. */
    public static final Path UPLOADS = Path.of("target", "uploads").toAbsolutePath();

    private static final String PASSWORD = "only-for-tests";

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
            postgres = server;
            run(server.getPostgresDatabase(), "create database ibid");
            run(
                    server.getDatabase("postgres", "ibid"),
                    Files.readString(ROLES).replaceAll("\\$\\{\\w+_password}", PASSWORD));
            return Map.of(
                    "IBID_DB_URL",
                    "jdbc:postgresql://localhost:" + server.getPort() + "/ibid",
                    "IBID_DB_APP_PASSWORD",
                    PASSWORD,
                    "IBID_DB_OWNER_PASSWORD",
                    PASSWORD,
                    "quarkus.http.body.uploads-directory",
                    UPLOADS.toString(),
                    "ibid.grant.key",
                    grantKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String grantKey() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return "-----BEGIN PRIVATE KEY-----"
                    + Base64.getEncoder()
                            .encodeToString(keys.generateKeyPair().getPrivate().getEncoded())
                    + "-----END PRIVATE KEY-----";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(DataSource database, String sql) {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
