package org.ibid.local;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.ibid.local.demo.DemoSeed;

/** What {@code bin/start} runs: starts everything, says where it is, and stops everything when asked to. */
public final class Launcher {
    private final Settings settings;
    private final Progress progress;

    private Launcher(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    public static void main(String[] words) throws InterruptedException {
        Path root =
                Path.of(System.getProperty("ibid.home", ".")).toAbsolutePath().normalize();
        try {
            Options options = Options.of(List.of(words), root.resolve(".ibid"));
            if (options.help()) {
                System.out.println(Options.USAGE);
                return;
            }
            run(options, root);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options, Path root) throws InterruptedException {
        DataDirectory directory = DataDirectory.at(options.data());
        Optional<RunningMark> claim = RunningMark.claim(directory);
        if (claim.isEmpty()) {
            System.out.println("Ibid " + RunningMark.holder(directory) + ".");
            return;
        }
        Progress progress = new Progress(System.out, began());
        try (RunningMark mark = claim.get()) {
            mark.say("is starting (process " + ProcessHandle.current().pid() + ")");
            LeftBehind.stop(directory, progress);
            Ports ports = Ports.from(System.getenv());
            ports.requireFree();
            if (options.fresh()) {
                directory.empty();
            }
            new Launcher(new Settings(root, directory, ports, options.demo()), progress).serve(mark);
        }
    }

    private void serve(RunningMark mark) throws InterruptedException {
        Stack stack = new Stack(settings, progress);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, mark, stopped), "stop"));
        stack.start();
        if (settings.demo()) {
            plantDemo();
        }
        mark.say("is already running at " + settings.webUrl() + " (process "
                + ProcessHandle.current().pid() + ")");
        progress.say("Ibid is ready: " + settings.webUrl());
        System.out.println(Welcome.text(settings));
        System.out.flush();
        stopped.await();
    }

    /** Without its demo Ibid is still of use, so a failure is told and passed over. */
    private void plantDemo() {
        Path done = settings.directory().path().resolve("demo-is-made");
        if (Files.exists(done)) {
            return;
        }
        progress.say("Making the demo: two essays, a class and its quizzes");
        try {
            DemoSeed.plant(settings.webUrl(), settings.root().resolve("samples"), done);
        } catch (IllegalStateException | UncheckedIOException e) {
            progress.say("The demo is not complete: " + e.getMessage());
        }
    }

    private static void stop(Stack stack, RunningMark mark, CountDownLatch stopped) {
        stack.close();
        mark.close();
        stopped.countDown();
    }

    /** bin/start passes the moment it began, so that the seconds include the build. */
    private static Instant began() {
        String seconds = System.getProperty("ibid.began", "");
        return seconds.isEmpty() ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(seconds));
    }
}
