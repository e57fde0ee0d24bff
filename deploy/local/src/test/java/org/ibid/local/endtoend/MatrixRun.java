package org.ibid.local.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;

/** Every route of the table, knocked at by everybody, once for the whole run: the objects are the teacher's. */
record MatrixRun(List<Reply> replies) {
    private static final Map<Ibid, MatrixRun> MADE = new WeakHashMap<>();
    private static final String TOKEN = "__Host-csrf";

    record Reply(Route route, Someone who, String expected, Page page) {
        /** Status, or {@code login} for the way to Keycloak. */
        String answer() {
            boolean login = page.status() == 302
                    && page.headers().firstValue("Location").orElse("").contains("/protocol/openid-connect/auth");
            return login ? "login" : Integer.toString(page.status());
        }

        @Override
        public String toString() {
            return route + " by " + who.column();
        }
    }

    static synchronized MatrixRun of(Ibid ibid) {
        return MADE.computeIfAbsent(ibid, MatrixRun::made);
    }

    private static MatrixRun made(Ibid ibid) {
        Campus campus = Campus.of(ibid);
        List<Reply> replies = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (MatrixTable.Row row : MatrixTable.read().withUnknown(WebRoutes.found())) {
            StringBuilder line =
                    new StringBuilder(row.route().method() + "\t" + row.route().path());
            for (Someone who : Someone.values()) {
                if (row.expected().isEmpty() || !row.expects(who).equals(MatrixTable.NOT_TRIED)) {
                    Page page =
                            knock(campus.door(who), row.route(), campus.own().names());
                    Reply reply = new Reply(row.route(), who, row.expects(who), page);
                    replies.add(reply);
                    line.append('\t').append(reply.answer());
                } else {
                    line.append("\t" + MatrixTable.NOT_TRIED);
                }
            }
            seen.add(line.toString());
        }
        keep(seen);
        return new MatrixRun(List.copyOf(replies));
    }

    static Page knock(FrontDoor door, Route route, Map<String, String> names) {
        Knock knock = Knock.timid(route, names).withToken(token(door));
        return door.once(knock.method(), knock.address(), knock.headers(), knock.body());
    }

    static String token(FrontDoor door) {
        return door.cookies().getOrDefault(TOKEN, "");
    }

    /** What was seen, in the table's form, to be looked over when something has changed. */
    private static void keep(List<String> seen) {
        try {
            Files.write(Ibid.TARGET.resolve("authorisation-matrix-seen.tsv"), seen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
