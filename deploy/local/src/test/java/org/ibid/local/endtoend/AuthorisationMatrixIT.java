package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.ibid.local.front.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every route of web × everybody; somebody else's object and one that was never made are answered alike. */
@ExtendWith(WithIbid.class)
class AuthorisationMatrixIT {
    /** Of the framework, not of web's classes. */
    private static final Set<Route> FRAMEWORK = Set.of(
            new Route("GET", "/logout"),
            new Route("GET", "/signed-in"),
            new Route("GET", "/favicon.ico"),
            new Route("GET", "/no-such-page"),
            new Route("GET", "/q/health"),
            new Route("GET", "/q/health/live"),
            new Route("GET", "/q/health/ready"),
            new Route("GET", "/q/metrics"),
            new Route("GET", "/q/openapi"),
            new Route("GET", "/q/dev-ui"));

    @Test
    void everyRouteStandsInTheTableAndNothingElseDoes() {
        Set<Route> expected = new TreeSet<>(MatrixTable.read().routes());
        expected.removeAll(FRAMEWORK);
        assertThat(WebRoutes.found()).containsExactlyElementsOf(expected).hasSizeGreaterThan(30);
    }

    @Test
    void everyRouteAnswersEverybodyAsTheTableSays(Ibid ibid) {
        MatrixRun run = MatrixRun.of(ibid);
        SoftAssertions softly = new SoftAssertions();
        for (MatrixRun.Reply reply : run.replies()) {
            softly.assertThat(reply.answer()).as(reply.toString()).isEqualTo(reply.expected());
        }
        softly.assertAll();
        System.out.println("authorisation matrix: " + run.replies().size() + " answers as expected");
    }

    @Test
    void everyAnswerCarriesTheHeadersOfSecurity(Ibid ibid) {
        List<MatrixRun.Reply> replies = MatrixRun.of(ibid).replies();
        SoftAssertions softly = new SoftAssertions();
        int cookies = 0;
        for (MatrixRun.Reply reply : replies) {
            SecurityHeaders.check(softly, reply + " (" + reply.answer() + ")", reply.page());
            cookies += reply.page().headers().allValues("Set-Cookie").size();
        }
        softly.assertAll();
        assertThat(cookies).isPositive();
        System.out.println("headers: " + replies.size() + " responses, " + cookies + " cookies");
    }

    @Test
    void whatIsNotThereForSomebodyLooksAsIfItHadNeverBeenMade(Ibid ibid) {
        Campus campus = Campus.of(ibid);
        SoftAssertions softly = new SoftAssertions();
        int compared = 0;
        for (MatrixRun.Reply reply : MatrixRun.of(ibid).replies()) {
            if (Set.of("403", "404").contains(reply.answer())
                    && !reply.route().objects().isEmpty()) {
                Page absent = MatrixRun.knock(
                        campus.door(reply.who()), reply.route(), campus.own().absent());
                alike(softly, reply.toString(), reply.page(), absent);
                compared++;
            }
        }
        softly.assertAll();
        assertThat(compared).isGreaterThan(50);
        System.out.println("foreign and absent compared: " + compared);
    }

    @Test
    void noIdInAPathCanBeSwappedForSomebodyElses(Ibid ibid) {
        Campus campus = Campus.of(ibid);
        Map<String, String> before = new Tables(ibid).checksums();
        SoftAssertions softly = new SoftAssertions();
        int swapped = 0;
        for (Route route : MatrixTable.read().routes()) {
            for (String name : route.objects()) {
                for (Someone who : List.of(Someone.OWNER, Someone.STUDENT, Someone.BOTH)) {
                    if (!name.equals("code")) { // whoever has a code may come in
                        swap(softly, campus, route, name, who);
                        swapped++;
                    }
                }
            }
        }
        softly.assertThat(new Tables(ibid).checksums())
                .as("the tables after %d swapped ids", swapped)
                .isEqualTo(before);
        softly.assertAll();
        assertThat(swapped).isGreaterThan(90);
        System.out.println("ids swapped: " + swapped);
    }

    private static void swap(SoftAssertions softly, Campus campus, Route route, String name, Someone who) {
        Grounds own = campus.own();
        Page foreign = MatrixRun.knock(
                campus.door(who), route, own.with(name, campus.foreign().names()));
        Page absent = MatrixRun.knock(campus.door(who), route, own.with(name, own.absent()));
        String what = route + " with a foreign " + name + " by " + who.column();
        softly.assertThat(foreign.status()).as(what).isIn(403, 404);
        alike(softly, what, foreign, absent);
    }

    @Test
    void noIdInAFormOrQueryCanBeSwappedForSomebodyElses(Ibid ibid) {
        Campus campus = Campus.of(ibid);
        Map<String, String> own = campus.own().names();
        String course = "/courses/" + own.get("course");
        List<Hidden> tried = new ArrayList<>();
        tried.add(new Hidden("POST", course + "/readings", "essay", Set.of(404)));
        tried.add(new Hidden("POST", course + "/quizzes", "quiz", Set.of(422)));
        tried.add(new Hidden("GET", course + "/readings", "essay", Set.of(404)));
        tried.add(new Hidden("GET", "/quizzes/new", "essay", Set.of(404)));
        tried.add(new Hidden("POST", "/quizzes/new?essay=" + own.get("essay"), "item", Set.of(422)));
        tried.add(new Hidden("POST", "/quizzes/" + own.get("quiz") + "/edit", "item", Set.of(422)));
        Map<String, String> before = new Tables(ibid).checksums();
        SoftAssertions softly = new SoftAssertions();
        campus.door(Someone.OWNER).get("/"); // hears what was left to say
        for (Hidden hidden : tried) {
            Page foreign = hidden.send(campus, campus.foreign().names());
            Page absent = hidden.send(campus, campus.own().absent());
            softly.assertThat(hidden.refused()).as("%s: %s", hidden, foreign).contains(foreign.status());
            alike(softly, hidden.toString(), foreign, absent);
        }
        softly.assertThat(new Tables(ibid).checksums()).as("the tables").isEqualTo(before);
        softly.assertAll();
    }

    /** An id that travels in a field. */
    private record Hidden(String method, String address, String field, Set<Integer> refused) {
        Page send(Campus campus, Map<String, String> names) {
            String id = names.getOrDefault(field.equals("item") ? "approved" : field, "none");
            Route route = new Route(method, address);
            Map<String, String> fields = Map.of("title", "Swapped", "preset", "PRACTICE", field, id);
            var door = campus.door(Someone.OWNER);
            Knock knock = method.equals("GET")
                    ? new Knock(method, address + "?" + field + "=" + id, Map.of("Accept", "*/*"), Map.of(), "")
                    : Knock.to(route, names, fields).withToken(MatrixRun.token(door));
            return door.once(knock.method(), knock.address(), knock.headers(), knock.body());
        }
    }

    private static void alike(SoftAssertions softly, String what, Page foreign, Page absent) {
        softly.assertThat(plain(foreign)).as(what).isEqualTo(plain(absent));
    }

    /** Status and body without ids and tokens. */
    private static String plain(Page page) {
        return page.status() + " "
                + page.body()
                        .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
                        .replaceAll("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}", "CODE");
    }
}
