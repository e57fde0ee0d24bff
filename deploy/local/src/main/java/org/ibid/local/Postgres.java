package org.ibid.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PostgreSQL 18 on localhost with the database {@code ibid}, its schemas and roles. Works for root, too. */
public final class Postgres implements AutoCloseable {
    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private final EmbeddedPostgres server;
    private final DataDirectory directory;
    private final String password;

    private Postgres(EmbeddedPostgres server, DataDirectory directory, String password) {
        this.server = server;
        this.directory = directory;
        this.password = password;
    }

    static Postgres start(DataDirectory directory, int port, Path binaries, Secrets secrets) {
        String password = secrets.get("postgres-password");
        Postgres postgres = new Postgres(server(directory, port, binaries, password), directory, password);
        try {
            notePostmaster(directory);
            postgres.prepare(secrets);
            return postgres;
        } catch (IOException | SQLException e) {
            postgres.close();
            throw new CannotStart("PostgreSQL runs but cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres server(DataDirectory directory, int port, Path binaries, String password) {
        try {
            return builder(directory, port, binaries, password).start();
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart(
                    "PostgreSQL does not start (" + e.getMessage() + "). Its log is " + directory.log("postgres")
                            + " and ends:\n" + Logs.tail(directory.log("postgres"), 10),
                    e);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataDirectory directory, int port, Path binaries, String password) {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(directory.log("postgres").toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.postgres())
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // the services go first
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setConnectConfig("password", password)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "120");
        // the library switches these off because it thinks of throw-away databases; ours holds people's work
        Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on")
                .forEach(builder::setServerConfig);
        return builder;
    }

    /** JDBC address of the database, without parameters. */
    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/ibid";
    }

    /** A connection to the database {@code ibid} as superuser. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", password);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL for the server and each of its processes, which a later start must not meet. */
    void kill() {
        LeftBehind.find(directory.processNote("postgres")).ifPresent(postmaster -> {
            List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> LeftBehind.gone(process, A_MOMENT));
        });
        close(); // gives back the lock on its folder
    }

    private void prepare(Secrets secrets) throws SQLException, IOException {
        try (Connection maintenance = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", password);
                Statement statement = maintenance.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            requirePasswords(statement);
            if (!exists(statement)) {
                statement.execute("create database ibid");
            }
        }
        run("roles.sql", secrets);
        run("keycloak.sql", secrets);
    }

    /** initdb trusts every account of the machine; from here on everybody needs a password. */
    private void requirePasswords(Statement statement) throws IOException, SQLException {
        Files.writeString(
                directory.postgres().resolve("pg_hba.conf"),
                "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
        statement.execute("select pg_reload_conf()");
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = 'ibid'")) {
            return found.next();
        }
    }

    private void run(String script, Secrets secrets) throws SQLException, IOException {
        try (InputStream source = Postgres.class.getResourceAsStream(script);
                Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (source == null) {
                throw new IOException("missing from the class path: " + script);
            }
            String sql = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(sql.replace("${web_owner_password}", secrets.get("web-owner-password"))
                    .replace("${web_app_password}", secrets.get("web-app-password"))
                    .replace("${quiz_owner_password}", secrets.get("quiz-owner-password"))
                    .replace("${quiz_app_password}", secrets.get("quiz-app-password"))
                    .replace("${keycloak_password}", secrets.get("keycloak-database-password")));
        }
    }

    private static void notePostmaster(DataDirectory directory) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(directory.postgres().resolve("postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow(() -> new IOException("postmaster has gone"));
        LeftBehind.write(directory.processNote("postgres"), postmaster);
    }
}
