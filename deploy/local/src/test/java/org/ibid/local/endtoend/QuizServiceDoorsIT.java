package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.ibid.local.front.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** quiz-service called past web: what a person could hold of credentials opens none of its routes. */
@ExtendWith(WithIbid.class)
class QuizServiceDoorsIT {
    /** Changed terms come through the outbox, in nobody's name. */
    private static final String TERMS = "/v1/assignments/{assignment}/terms";

    private static final String PUBLICATION = "/v1/essays/{essay}/versions/{number}";

    @Test
    void noRouteOpensWithoutAGrantThatWebSignedForThisPerson(Ibid ibid) {
        Campus campus = Campus.of(ibid);
        Map<String, Map<String, String>> callers = callers(ibid, campus);
        Map<String, String> before = new Tables(ibid).checksums();
        List<Route> routes = routes(ibid);
        SoftAssertions softly = new SoftAssertions();
        int tried = 0;
        for (Route route : routes) {
            for (Map.Entry<String, Map<String, String>> caller : callers.entrySet()) {
                Page page = call(ibid, campus, route, caller.getValue());
                softly.assertThat(page.status())
                        .as("%s by %s: %s", route, caller.getKey(), page.body())
                        .isIn(401, 403);
                tried++;
            }
        }
        softly.assertThat(new Tables(ibid).checksums()).isEqualTo(before);
        softly.assertAll();
        assertThat(routes).hasSizeGreaterThanOrEqualTo(15);
        System.out.println("quiz-service: " + routes.size() + " routes, " + tried + " calls refused");
    }

    @Test
    void webInItsOwnNameMayPublishAndNothingElse(Ibid ibid) {
        Campus campus = Campus.of(ibid);
        Map<String, String> headers = Map.of("Authorization", "Bearer " + new Tokens(ibid).ofWeb());
        SoftAssertions softly = new SoftAssertions();
        for (Route route : routes(ibid)) {
            Page page = call(ibid, campus, route, headers);
            boolean publishes = route.path().equals(PUBLICATION) || route.path().equals(TERMS);
            softly.assertThat(page.status())
                    .as("%s: %s", route, page.body())
                    .isIn(publishes ? List.of(400, 422) : List.of(403));
        }
        softly.assertAll();
    }

    /** The owner's own token beside every kind of grant that web did not sign for them, and everybody's without any. */
    private static Map<String, Map<String, String>> callers(Ibid ibid, Campus campus) {
        Map<String, Map<String, String>> callers = new LinkedHashMap<>();
        callers.put("anonymous", Map.of());
        callers.put("a made-up token", Map.of("Authorization", "Bearer abc.def.ghi"));
        callers.put("a made-up attempt token", Map.of("Ibid-Attempt", "abc.def.ghi"));
        Tokens tokens = new Tokens(ibid);
        String owner = "";
        for (Someone who : Someone.values()) {
            if (who != Someone.ANONYMOUS) {
                String token = tokens.of(campus.account(who));
                callers.put(who.column() + " without a grant", Map.of("Authorization", "Bearer " + token));
                owner = who == Someone.OWNER ? token : owner;
            }
        }
        String person = ibid.people().id(campus.account(Someone.OWNER));
        String other = ibid.people().id(campus.account(Someone.STUDENT));
        GrantSigner web = GrantSigner.of(ibid);
        for (String role : List.of("owner", "teacher", "student")) {
            String scope = role.equals("owner")
                    ? campus.own().library()
                    : campus.own().names().getOrDefault("course", "");
            Map<String, String> grants = new LinkedHashMap<>();
            grants.put("signed with another key", GrantSigner.forger().grant(person, scope, role));
            grants.put("not signed", GrantSigner.unsigned(person, scope, role));
            grants.put("signed for another person", web.grant(other, scope, role));
            grants.put("ten minutes old", web.expired(person, scope, role));
            grants.put("good for an hour", web.longLived(person, scope, role));
            grants.put("for another service", web.forAnother(person, scope, role));
            for (Map.Entry<String, String> grant : grants.entrySet()) {
                callers.put(
                        "teacher, grant as " + role + " " + grant.getKey(),
                        Map.of("Authorization", "Bearer " + owner, "Ibid-Grant", grant.getValue()));
            }
            callers.put("a grant as " + role + " alone", Map.of("Ibid-Grant", web.grant(person, scope, role)));
        }
        return callers;
    }

    private static Page call(Ibid ibid, Campus campus, Route route, Map<String, String> credentials) {
        Map<String, String> headers = new LinkedHashMap<>(credentials);
        if (!route.reads()) {
            headers.put("Content-Type", "application/json");
        }
        String address = ibid.quizUrl() + route.with(campus.own().names());
        return Wire.send(route.method(), address, headers, route.reads() ? "" : "{}");
    }

    private static List<Route> routes(Ibid ibid) {
        JsonNode document = QuizDesk.parsed(
                Wire.send("GET", ibid.quizUrl() + "/q/openapi?format=json", Map.of("Accept", "application/json"), ""));
        List<Route> routes = new ArrayList<>();
        document.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/v1/")) {
                path.getValue()
                        .fieldNames()
                        .forEachRemaining(method ->
                                routes.add(new Route(method.toUpperCase(java.util.Locale.ROOT), path.getKey())));
            }
        });
        return routes;
    }
}
