package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that another site made somebody's browser send: refused, and nothing is changed by them. */
@ExtendWith(WithIbid.class)
class CsrfIT {
    /**
     * They name a dispute, a part to be marked, a blueprint and another question on a passage, of which the campus has none;
     * web's own tests try them.
     */
    private static final Set<String> OF_WHAT_IS_NOT_THERE = Set.of(
            "/courses/{course}/challenges",
            "/courses/{course}/marking/{assignment}",
            "/quizzes/{quiz}/blueprint",
            "/attempts/{attempt}/slots/{slot}/another");

    private static final String COOKIE = "__Host-csrf";

    private static int forged;

    /** One way of sending a request in somebody's name. */
    private record Forgery(String name, Knock knock, Map<String, String> cookies) {}

    @Test
    void everyForgedRequestIsRefusedAndChangesNothing(Ibid ibid) {
        forgedOnce(ibid);
        assertThat(forged).isGreaterThan(100);
        System.out.println("forged requests refused: " + forged);
    }

    private static void forgedOnce(Ibid ibid) {
        if (forged == 0) {
            forged = forge(ibid);
        }
    }

    private static int forge(Ibid ibid) {
        Campus campus = Campus.of(ibid);
        new Tables(ibid).untilAllIsDelivered();
        campus.everybodyCallsAt("/join");
        SoftAssertions softly = new SoftAssertions();
        int forged = 0;
        Map<String, String> before = new Tables(ibid).checksums();
        for (Route route : changing()) {
            for (Forgery forgery : forgeries(campus, route)) {
                Page page = send(ibid, forgery);
                softly.assertThat(page.status())
                        .as("%s, %s: %s", route, forgery.name(), page)
                        .isIn(400, 403, 415);
                forged++;
            }
            Map<String, String> after = new Tables(ibid).checksums();
            softly.assertThat(after).as("the tables after %s", route).isEqualTo(before);
            before = after;
        }
        softly.assertAll();
        return forged;
    }

    /** So that the refusals above are known to be for the forgery: the same requests do something when they are true. */
    @Test
    void theSameRequestsWithTheirTokenAreLetThrough(Ibid ibid) {
        Campus campus = Campus.of(ibid);
        forgedOnce(ibid); // comes first whatever the order of the tests
        SoftAssertions softly = new SoftAssertions();
        List<Route> changed = new ArrayList<>();
        for (Route route : changing()) {
            Map<String, String> before = new Tables(ibid).checksums();
            FrontDoor door = campus.door(who(route));
            Knock knock = bold(campus, route).withToken(MatrixRun.token(door));
            Page page = door.once(knock.method(), knock.address(), knock.headers(), knock.body());
            softly.assertThat(page.status())
                    .as("%s: %s", route, page)
                    .isNotIn(400, 401, 403, OF_WHAT_IS_NOT_THERE.contains(route.path()) ? 0 : 404);
            if (!new Tables(ibid).checksums().equals(before)) {
                changed.add(route);
            }
        }
        softly.assertAll();
        assertThat(changed).as("requests that did something").hasSizeGreaterThan(6);
        System.out.println("true requests that changed something: " + changed.size() + " of "
                + changing().size());
    }

    @Test
    void noGetChangesAnything(Ibid ibid) {
        Campus campus = Campus.of(ibid);
        new Tables(ibid).untilAllIsDelivered();
        campus.everybodyCallsAt("/join");
        Map<String, String> before = new Tables(ibid).checksums();
        SoftAssertions softly = new SoftAssertions();
        int asked = 0;
        for (MatrixTable.Row row : MatrixTable.read().rows()) {
            for (Someone who : Someone.values()) {
                if (row.route().reads() && !row.expects(who).equals(MatrixTable.NOT_TRIED)) {
                    MatrixRun.knock(campus.door(who), row.route(), campus.own().names());
                    asked++;
                }
            }
            softly.assertThat(new Tables(ibid).checksums())
                    .as("the tables after %s", row.route())
                    .isEqualTo(before);
        }
        softly.assertAll();
        System.out.println("GETs that changed nothing: " + asked);
    }

    private static List<Route> changing() {
        return MatrixTable.read().routes().stream()
                .filter(route -> !route.reads())
                .toList();
    }

    private static Someone who(Route route) {
        if (route.path().startsWith("/admin/")) {
            return Someone.ADMIN;
        }
        return route.path().startsWith("/attempts/")
                        || route.path().endsWith("/attempts")
                        || route.path().contains("{mark}")
                ? Someone.STUDENT
                : Someone.OWNER;
    }

    private static Knock bold(Campus campus, Route route) {
        // somebody else's code: its door lets the teacher in as a student
        Map<String, String> names = route.path().startsWith("/join/")
                ? campus.foreign().names()
                : campus.own().names();
        return Knock.bold(route, names);
    }

    private static List<Forgery> forgeries(Campus campus, Route route) {
        FrontDoor door = campus.door(who(route));
        String token = MatrixRun.token(door);
        assertThat(token).isNotEmpty();
        String others = MatrixRun.token(campus.door(Someone.OTHER_STUDENT));
        Map<String, String> cookies = door.cookies();
        Map<String, String> without = new LinkedHashMap<>(cookies);
        without.remove(COOKIE);
        Knock knock = bold(campus, route);
        Knock through = knock.withToken(token);
        List<Forgery> forgeries = new ArrayList<>(List.of(
                new Forgery("no token at all", knock, without),
                new Forgery("token only in the cookie", knock, cookies),
                new Forgery("token only in the form", through, without),
                new Forgery("wrong token", knock.withToken("AAAAAAAAAAAAAAAAAAAAAA"), cookies),
                new Forgery("empty token", knock.withToken(""), cookies),
                new Forgery("another session's token", knock.withToken(others), cookies),
                new Forgery(
                        "from another site",
                        through.withHeader("Sec-Fetch-Site", "cross-site").withHeader("Origin", "https://evil.example"),
                        cookies),
                new Forgery("from another origin", through.withHeader("Origin", "https://evil.example"), cookies),
                new Forgery("from a sandboxed frame", through.withHeader("Origin", "null"), cookies),
                new Forgery(
                        "from another port of this machine",
                        through.withHeader("Sec-Fetch-Site", "same-site").withHeader("Origin", "http://localhost:1"),
                        cookies)));
        if (knock.json().isEmpty()) {
            forgeries.add(new Forgery("as plain text", plain(through), cookies));
        }
        return forgeries;
    }

    /** What a form with {@code enctype=text/plain} can send across sites without being asked. */
    private static Knock plain(Knock knock) {
        Map<String, String> headers = new LinkedHashMap<>(knock.headers());
        headers.put("Content-Type", "text/plain");
        return new Knock(knock.method(), knock.address(), headers, knock.fields(), "");
    }

    private static Page send(Ibid ibid, Forgery forgery) {
        Map<String, String> headers = new LinkedHashMap<>(forgery.knock().headers());
        headers.put(
                "Cookie",
                forgery.cookies().entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        Knock knock = forgery.knock();
        return Wire.send(knock.method(), ibid.webUrl() + knock.address(), headers, knock.body());
    }
}
