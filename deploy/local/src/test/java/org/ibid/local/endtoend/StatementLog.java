package org.ibid.local.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What both services ask of the database, one line for each execution, in PostgreSQL's own log while this is open. */
final class StatementLog implements AutoCloseable {
    private static final Pattern EXECUTION =
            Pattern.compile("(?:web_app|quiz_app) LOG:  (?:execute [^:]*|statement): (.*)");
    private static final Pattern APART = Pattern.compile("(?i)^(begin|commit|rollback|set|show)\\b.*|^\\s*$");

    /** What services do by themselves from time to time, whoever asks. */
    private static final Pattern BY_THEMSELVES = Pattern.compile(
            "(?i).*(for update skip locked|from (web\\.)?outbox|from (web\\.)?job\\b|coalesce\\(\\w+\\.cut_off).*");

    private static final String MARK = "end of what was counted ";

    private final Ibid ibid;
    private final Path log;
    private int marks;

    private StatementLog(Ibid ibid) {
        this.ibid = ibid;
        this.log = ibid.stack().settings().directory().log("postgres");
    }

    static StatementLog open(Ibid ibid) throws Exception {
        StatementLog opened = new StatementLog(ibid);
        opened.run("alter system set log_line_prefix = '%u '");
        opened.run("alter system set log_statement = 'all'");
        opened.run("select pg_reload_conf()");
        opened.settled();
        return opened;
    }

    /** A server that has been told to read its settings has done so when it logs what we ask. */
    private void settled() throws Exception {
        for (int i = 0; i < 100; i++) {
            if (mark() >= 0) {
                return;
            }
        }
        throw new IllegalStateException("PostgreSQL does not log what it is asked");
    }

    /** The statements that both services execute while something is done. */
    List<String> during(Callable<?> something) throws Exception {
        int before = mark();
        something.call();
        int after = mark();
        byte[] all = Files.readAllBytes(log);
        return new String(all, before, after - before, StandardCharsets.UTF_8)
                .lines()
                .map(EXECUTION::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(statement -> !APART.matcher(statement).matches())
                .filter(statement -> !BY_THEMSELVES.matcher(statement).matches())
                .toList();
    }

    /** Asks something that is found again in the log; answers where, or -1 if it is not there within a moment. */
    private int mark() throws SQLException, IOException, InterruptedException {
        String words = MARK + marks++;
        run("select '" + words + "'");
        for (int i = 0; i < 20; i++) {
            String all = Files.readString(log, StandardCharsets.ISO_8859_1);
            int found = all.indexOf("select '" + words + "'");
            if (found >= 0) {
                return found;
            }
            Thread.sleep(50);
        }
        return -1;
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = ibid.stack().postgres().connect();
                Statement session = connection.createStatement()) {
            session.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        run("alter system reset all");
        run("select pg_reload_conf()");
    }
}
