package org.ibid.quiz.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;

/** {@code ibid inspect FILE} and {@code ibid questions FILE}. Exit code 0, or 2 with one line that says what is wrong. */
public final class IbidCommand {

    private static final int UNREADABLE = 2;
    private static final long LARGEST = 50L << 20;

    private IbidCommand() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        out.flush();
        System.exit(code);
    }

    /** The same without leaving the virtual machine. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            print(Arguments.of(args), out);
            return 0;
        } catch (UsageProblem | UnreadableEssay e) {
            err.println("ibid: " + line(e));
            return UNREADABLE;
        } catch (IOException e) {
            err.println("ibid: the file cannot be read: " + line(e));
            return UNREADABLE;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            err.println("ibid: the file cannot be read: " + e.getClass().getSimpleName() + " " + line(e));
            return UNREADABLE;
        }
    }

    private static String line(Throwable problem) {
        String message = problem.getMessage();
        return message == null ? "" : message.replaceAll("\\s+", " ").strip();
    }

    private static void print(Arguments arguments, PrintStream out) throws UsageProblem, UnreadableEssay, IOException {
        if (arguments.help()) {
            out.println(Arguments.USAGE);
            return;
        }
        Inspection inspection = Inspection.of(source(arguments.file()), arguments.format());
        if (arguments.command().equals("inspect")) {
            out.print(arguments.json() ? InspectionJson.of(inspection) : InspectionText.of(inspection));
        } else {
            Questions questions = Questions.of(inspection, arguments.top());
            out.print(arguments.json() ? QuestionsJson.of(questions) : QuestionsText.of(questions));
        }
    }

    private static ImportSource source(Path file) throws UsageProblem, IOException {
        if (!Files.exists(file)) {
            throw new UsageProblem("there is no file " + file);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UsageProblem(file + " is not a file that can be read");
        }
        if (Files.size(file) > LARGEST) {
            throw new UsageProblem(file + " is larger than 50 MB");
        }
        return new ImportSource(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }
}
