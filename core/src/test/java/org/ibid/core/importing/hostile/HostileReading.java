package org.ibid.core.importing.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;

/**
 * Reads hostile files in a JVM of its own, whose heap is small, and says in a line what became of each. From the first that is
 * asked for to the last, or to one that does not end.
 */
final class HostileReading {

    static final String SECRET = "canary-that-nobody-may-read";

    /** Of work, not by the clock: what others do on the machine is not counted. */
    private static final long MOST_NANOS = 8_000_000_000L;

    private HostileReading() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        read(new HostileFile("warming up", "essay.md", () -> "It was old.[^1]\n\n[^1]: Ibid.".getBytes(UTF_8)));
        List<HostileFile> files = HostileFiles.all(arguments[0], arguments[1]);
        for (HostileFile file : files.subList(Integer.parseInt(arguments[2]), files.size())) {
            String said = read(file);
            out.println(said);
            if (said.contains("\tendless\t")) {
                // what does not end cannot be stopped and would slow down what comes after it
                Runtime.getRuntime().halt(0);
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static String read(HostileFile file) throws InterruptedException {
        byte[] bytes = file.content().get();
        FutureTask<String> reading = new FutureTask<>(() -> outcome(new ImportSource(file.fileName(), bytes)));
        Thread thread = new Thread(reading);
        thread.setDaemon(true);
        thread.start();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        while (thread.isAlive() && threads.getThreadCpuTime(thread.threadId()) < MOST_NANOS) {
            thread.join(20);
        }
        String outcome;
        try {
            outcome = thread.isAlive() ? "endless\t0\t" + first(thread.getStackTrace()) : reading.get();
        } catch (ExecutionException e) {
            outcome = "crash\t0\t" + crash(e.getCause() == null ? e : e.getCause());
        }
        return file.name() + "\t" + file.fileName() + "\t" + outcome.replaceAll("\\R", " ");
    }

    private static String crash(Throwable cause) {
        return cause + " " + first(cause.getStackTrace());
    }

    private static String first(StackTraceElement[] places) {
        return Stream.of(places).limit(12).toList().toString();
    }

    private static String outcome(ImportSource source) {
        String said;
        try {
            Inspection essay = Inspection.of(source, null);
            ModelLaws.require(essay);
            boolean had = new String(source.bytes(), ISO_8859_1).contains(HostileFile.WORDS)
                    || Archive.looksLikeOne(source.bytes());
            boolean whole = !had || essay.text().canonical().contains(HostileFile.WORDS);
            boolean leaked = essay.text().canonical().contains(SECRET)
                    || essay.text().footnotes().stream()
                            .anyMatch(n -> n.text() != null && n.text().contains(SECRET));
            String codes = essay.warnings().stream()
                    .map(ImportProblem::code)
                    .distinct()
                    .toList()
                    .toString();
            said = leaked
                    ? "leaked\t%d\tthe words of another file"
                    : (whole || !essay.warnings().isEmpty() ? "read" : "lost") + "\t%d\t" + essay.format() + ", "
                            + essay.text().blocks().size() + " blocks, "
                            + essay.text().footnotes().size() + " notes "
                            + codes.substring(0, Math.min(300, codes.length()));
        } catch (UnreadableEssay refused) {
            said = "refused\t%d\t" + refused.code() + ": " + refused.getMessage();
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
        return said.replace("%d", Long.toString(spent));
    }
}
