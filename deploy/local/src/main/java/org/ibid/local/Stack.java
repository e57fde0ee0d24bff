package org.ibid.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, Keycloak, quiz-service and web, running. Closing stops them, the database last. */
public final class Stack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(35);

    private final Settings settings;
    private final Progress progress;
    private final Secrets secrets;
    private volatile @Nullable Postgres postgres;
    private volatile @Nullable ChildProcess keycloak;
    private volatile @Nullable ChildProcess quiz;
    private volatile @Nullable ChildProcess web;
    private boolean closed;

    public Stack(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.secrets = new Secrets(settings.directory().secrets());
    }

    public Settings settings() {
        return settings;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Postgres postgres() {
        return running(postgres);
    }

    /** Starts all four, the last three side by side, and returns when every one of them answers. */
    public void start() {
        progress.awaiting("PostgreSQL");
        progress.remind();
        Postgres database = startPostgres();
        progress.awaiting("Keycloak");
        progress.awaiting("quiz-service");
        progress.awaiting("web");
        progress.arrived(
                "PostgreSQL", "PostgreSQL is ready on port " + settings.ports().postgres());
        together(List.of(() -> startKeycloak(database), this::startQuizService, this::startWeb));
    }

    /** Starts the database and waits until it answers. */
    public Postgres startPostgres() {
        Postgres database = Postgres.start(
                settings.directory(), settings.ports().postgres(), settings.built("postgres-binaries"), secrets);
        postgres = database;
        return database;
    }

    /** SIGKILL for the database and everything it runs. */
    public void killPostgres() {
        running(postgres).kill();
    }

    private void startKeycloak(Postgres database) {
        ChildProcess process = keep(Keycloak.start(settings, database, secrets), started -> keycloak = started);
        Keycloak.awaitRealm(settings, process);
        RealmSync.run(settings, secrets);
        progress.arrived(
                "Keycloak", "Keycloak is ready on port " + settings.ports().keycloak());
    }

    /** Starts quiz-service and waits until it is ready. */
    public void startQuizService() {
        startQuizService(Map.of());
    }

    /** @param otherwise variables of its environment that are to be other than usual */
    public void startQuizService(Map<String, String> otherwise) {
        ChildProcess process =
                keep(Services.quizService(settings, running(postgres), secrets, otherwise), started -> quiz = started);
        Services.awaitReady(settings.quizUrl(), process);
        progress.arrived(
                "quiz-service",
                "quiz-service is ready on port " + settings.ports().quiz());
    }

    /** SIGKILL for quiz-service, as a crash test wants it. */
    public void killQuizService() {
        running(quiz).kill();
    }

    /** SIGKILL for web. */
    public void killWeb() {
        running(web).kill();
    }

    /** Starts web and waits until it is ready. */
    public void startWeb() {
        startWeb(Map.of());
    }

    /** @param otherwise variables of its environment that are to be other than usual */
    public void startWeb(Map<String, String> otherwise) {
        ChildProcess process =
                keep(Services.web(settings, running(postgres), secrets, otherwise), started -> web = started);
        Services.awaitReady(settings.webUrl(), process);
        progress.arrived("web", "web is ready on port " + settings.ports().web());
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stop("web", web);
        stop("quiz-service", quiz);
        stop("Keycloak", keycloak);
        Postgres database = postgres;
        if (database != null) {
            database.close();
            progress.say("PostgreSQL has stopped");
        }
    }

    private void stop(String name, @Nullable ChildProcess process) {
        if (process != null) {
            process.stop(PATIENCE);
            progress.say(name + " has stopped");
        }
    }

    /** Remembers a process, unless we are closing already: then it must not outlive us. */
    private synchronized ChildProcess keep(ChildProcess process, Consumer<ChildProcess> field) {
        if (closed) {
            process.stop(PATIENCE);
            throw new CannotStart("stopped while starting");
        }
        field.accept(process);
        return process;
    }

    private static <T> T running(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("not started");
        }
        return part;
    }

    /** Runs all side by side; the first that fails ends the waiting for the others. */
    private static void together(List<Runnable> tasks) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<Boolean> running = new ExecutorCompletionService<>(threads);
            tasks.forEach(task -> running.submit(task, true));
            try {
                for (int i = 0; i < tasks.size(); i++) {
                    running.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof CannotStart reason ? reason : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new CannotStart("interrupted", e);
            }
        }
    }
}
