package org.ibid.quiz.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code ibid}.
 *
 * @param format name of a format, or null to look for it
 * @param top how many items at most
 */
record Arguments(String command, Path file, @Nullable String format, boolean json, int top, boolean help) {

    static final String USAGE = """
            ibid inspect FILE [--format F] [--json]     what is read in a file
            ibid questions FILE [--top N] [--json]      the items made from it, best first""";

    static Arguments of(String[] args) throws UsageProblem {
        Deque<String> left = new ArrayDeque<>(List.of(args));
        if (left.isEmpty() || List.of("help", "--help", "-h").contains(left.peek())) {
            return new Arguments("help", Path.of(""), null, false, 0, true);
        }
        String command = left.pop();
        if (!command.equals("inspect") && !command.equals("questions")) {
            throw new UsageProblem("there is no command " + command + "; known are inspect and questions");
        }
        return options(command, left);
    }

    private static Arguments options(String command, Deque<String> left) throws UsageProblem {
        String file = null;
        String format = null;
        boolean json = false;
        int top = Integer.MAX_VALUE;
        while (!left.isEmpty()) {
            String next = left.pop();
            switch (next) {
                case "--json" -> json = true;
                case "--format" -> format = value(next, left);
                case "--top" -> top = number(value(next, left));
                default -> file = file(next, file);
            }
        }
        if (file == null) {
            throw new UsageProblem("which file? ibid " + command + " FILE");
        }
        return new Arguments(command, path(file), format, json, top, false);
    }

    private static String file(String next, @Nullable String before) throws UsageProblem {
        if (next.startsWith("--")) {
            throw new UsageProblem("there is no option " + next);
        }
        if (before != null) {
            throw new UsageProblem("one file at a time: " + before + " or " + next);
        }
        return next;
    }

    private static Path path(String file) throws UsageProblem {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UsageProblem("not a file name: " + file);
        }
    }

    private static String value(String option, Deque<String> left) throws UsageProblem {
        if (left.isEmpty()) {
            throw new UsageProblem(option + " needs a value");
        }
        return left.pop();
    }

    private static int number(String text) throws UsageProblem {
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new UsageProblem("--top needs a number greater than 0, not " + text);
    }
}
