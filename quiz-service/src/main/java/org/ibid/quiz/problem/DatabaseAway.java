package org.ibid.quiz.problem;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a database that is down, full or too slow from a mistake of ours. */
final class DatabaseAway {

    private static final int DEPTH = 12;

    private DatabaseAway() {}

    static boolean caused(Throwable failure) {
        return caused(failure, DEPTH);
    }

    /** A commit that a dying database cuts short says so only among what it suppressed. */
    private static boolean caused(@Nullable Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return false;
        }
        return (failure instanceof SQLException sql && away(sql))
                || caused(failure.getCause(), depth - 1)
                || Arrays.stream(failure.getSuppressed()).anyMatch(held -> caused(held, depth - 1));
    }

    private static boolean away(SQLException failure) {
        return failure instanceof SQLTransientException
                || failure instanceof SQLTimeoutException
                || awayState(failure.getSQLState())
                // the pool's own exception, thrown when no connection came free in time, has no state
                || String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    /** Connection exceptions, insufficient resources, shutdown and starting up, cancelled for time. */
    private static boolean awayState(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
    }
}
