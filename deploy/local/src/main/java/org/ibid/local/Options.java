package org.ibid.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The command line of {@code bin/start}. */
record Options(Path data, boolean fresh, boolean demo, boolean help) {
    static final String USAGE = """
            Usage: bin/start [--data DIR] [--fresh] [--no-demo]

              --data DIR   where databases, secrets and logs are kept (.ibid in the project's folder)
              --fresh      forget everything in there first
              --no-demo    no demo accounts, essays and course

            Ports: IBID_WEB_PORT (8080), IBID_QUIZ_PORT (8081), IBID_KEYCLOAK_PORT (8180), IBID_POSTGRES_PORT (5433).
            Ctrl-C stops everything.""";

    /** @throws CannotStart for a word that is none of ours */
    static Options of(List<String> words, Path customaryData) {
        Deque<String> rest = new ArrayDeque<>(words);
        Options options = new Options(customaryData, false, true, false);
        while (!rest.isEmpty()) {
            String word = rest.removeFirst();
            options = switch (word) {
                case "--data" -> options.withData(value(rest));
                case "--fresh" -> new Options(options.data, true, options.demo, options.help);
                case "--no-demo" -> new Options(options.data, options.fresh, false, options.help);
                case "--help", "-h" -> new Options(options.data, options.fresh, options.demo, true);
                default -> throw new CannotStart("bin/start does not know \"" + word + "\".\n\n" + USAGE);
            };
        }
        return options;
    }

    private Options withData(Path folder) {
        return new Options(folder, fresh, demo, help);
    }

    private static Path value(Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new CannotStart("--data needs a folder.\n\n" + USAGE);
        }
        return Path.of(rest.removeFirst());
    }
}
