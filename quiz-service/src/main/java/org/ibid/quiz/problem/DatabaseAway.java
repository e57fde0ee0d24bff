package org.ibid.quiz.problem;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a database that is down, full or too slow from a mistake of ours. */
final class DatabaseAway {

    private static final int DEPTH = 12;

    private DatabaseAway() {}

    static boolean caused(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < DEPTH && cause != null; i++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && away(sql)) {
                return true;
            }
        }
        return false;
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
