package org.ibid.local.endtoend;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** What the tables of both services hold. */
final class Tables {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOKS_AGAIN = Duration.ofMillis(200);

    private final Ibid ibid;

    Tables(Ibid ibid) {
        this.ibid = ibid;
    }

    /** Of every table in the schemas web and quiz: number of rows and a checksum of all that stands in them. */
    Map<String, String> checksums() {
        Map<String, String> found = new TreeMap<>();
        try (Connection connection = ibid.stack().postgres().connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                found.put(
                        table,
                        one(
                                statement,
                                "select count(*) || ' rows, ' || coalesce(md5(string_agg(row_text, "
                                        + "chr(10) order by row_text)), '') from (select t::text as row_text from "
                                        + table
                                        + " t) rows"));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The outbox of web is empty: nothing changes by itself any more. */
    void untilAllIsDelivered() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!value("select count(*) from web.outbox where delivered_at is null")
                .equals("0")) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("not delivered: "
                        + value("select string_agg(kind || ' ' || coalesce(last_error, ''), '; ') from web.outbox"
                                + " where delivered_at is null"));
            }
            LockSupport.parkNanos(LOOKS_AGAIN.toNanos());
        }
    }

    /** Connections of both services that have been in a transaction for two seconds and do nothing in it. */
    int leakedConnections() {
        return Integer.parseInt(value("select count(*) from pg_stat_activity where state like 'idle in transaction%'"
                + " and usename in ('quiz_app', 'web_app') and state_change < now() - interval '2 s'"));
    }

    /** The first column of the first row. */
    String value(String sql) {
        try (Connection connection = ibid.stack().postgres().connect();
                Statement statement = connection.createStatement()) {
            return one(statement, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select table_schema || '.' || table_name from"
                + " information_schema.tables where table_schema in ('web', 'quiz') and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new SQLException("nothing found: " + sql);
            }
            return rows.getString(1);
        }
    }
}
