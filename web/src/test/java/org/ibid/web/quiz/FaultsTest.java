package org.ibid.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.web.Form.script;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.SaveConflict;
import org.ibid.core.quiz.Saved;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Call;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The way between web and quiz-service breaks in every place. The browser sends a save until it is acknowledged: then it
 * has been kept, and once.
 */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
class FaultsTest {

    private static final boolean FULL = Boolean.getBoolean("ibid.full");
    private static final int SAVES = FULL ? 200 : 6;
    private static final int SLOW_SAVES = FULL ? 20 : 1;
    private static final int PATIENCE_OF_THE_BROWSER = 20;

    enum Fault {
        HANGS_UP_BEFORE,
        HANGS_UP_AFTER,
        HALF_A_REPLY,
        NO_JSON,
        AWAY_BEFORE,
        BROKEN_AFTER,
        HANGS_UP_TWICE,
        TOO_SLOW
    }

    @Inject
    ObjectMapper json;

    @Inject
    @ConfigProperty(name = "ibid.cookie.secret")
    String secret;

    private final UUID attempt = UUID.randomUUID();

    /** quiz-service's rule, in little: one field, and a ledger of its saves. */
    private final class Field {
        private final Map<UUID, Saved> ledger = new HashMap<>();
        private Response kept = new Response.TextEntry("");
        private int revision;

        synchronized Reply keep(Save save) {
            Saved before = ledger.get(save.saveId());
            if (before != null) {
                return ok(before);
            }
            if (save.baseRevision() != revision) {
                return new Reply(
                        409, json.valueToTree(new SaveConflict(revision, kept, Instant.EPOCH, save.response())));
            }
            kept = save.response();
            Saved saved = new Saved(++revision, Instant.parse("2026-11-23T10:00:00Z"), null);
            ledger.put(save.saveId(), saved);
            return ok(saved);
        }

        private Reply ok(Saved saved) {
            return Reply.ok(json.valueToTree(saved));
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whatIsAcknowledgedIsKeptOnce(Fault fault) throws JsonProcessingException {
        Field field = new Field();
        Map<UUID, Integer> calls = new ConcurrentHashMap<>();
        ScriptedQuizService.answers(call -> answer(field, fault, call, calls));
        int saves = fault == Fault.TOO_SLOW ? SLOW_SAVES : SAVES;
        int sent = 0;
        for (int i = 0; i < saves; i++) {
            sent += sentUntilAcknowledged(new Save(UUID.randomUUID(), i, new Response.TextEntry("text " + i)));
        }
        System.out.printf(
                "%s: %d saves, %d requests of the browser, %d of web, none lost, none doubled%n",
                fault, saves, sent, ScriptedQuizService.CALLS.size());
        assertThat(field.revision).isEqualTo(saves);
        assertThat(field.kept).isEqualTo(new Response.TextEntry("text " + (saves - 1)));
    }

    private int sentUntilAcknowledged(Save save) throws JsonProcessingException {
        for (int tries = 1; tries <= PATIENCE_OF_THE_BROWSER; tries++) {
            io.restassured.response.Response reply = script().cookie("__Host-attempt-" + attempt, ticket())
                    .body(json.writeValueAsString(save))
                    .put("/attempts/" + attempt + "/slots/1/parts/a");
            if (reply.statusCode() == 200) {
                assertThat(reply.jsonPath().getInt("revision")).isEqualTo(save.baseRevision() + 1);
                return tries;
            }
            assertThat(reply.statusCode()).as(reply.asString()).isGreaterThanOrEqualTo(500);
        }
        throw new AssertionError("never acknowledged: " + save);
    }

    /** Each save meets its fault until web and the browser have tried often enough. */
    private Reply answer(Field field, Fault fault, Call call, Map<UUID, Integer> calls) {
        Save save = read(call.body());
        int times = calls.merge(save.saveId(), 1, Integer::sum);
        return switch (fault) {
            case HANGS_UP_BEFORE -> times == 1 ? Reply.nothing() : field.keep(save);
            case HANGS_UP_AFTER -> times == 1 ? lost(field.keep(save)) : field.keep(save);
            case HALF_A_REPLY -> times == 1 ? field.keep(save).halved() : field.keep(save);
            case NO_JSON -> times <= 4 ? noJson(field.keep(save)) : field.keep(save);
            case AWAY_BEFORE -> times <= 2 ? Reply.problem(503, "Away") : field.keep(save);
            case BROKEN_AFTER -> times == 1 ? broken(field.keep(save)) : field.keep(save);
            case HANGS_UP_TWICE -> times <= 5 ? Reply.nothing() : field.keep(save);
            case TOO_SLOW -> times == 1 ? slow(field.keep(save)) : field.keep(save);
        };
    }

    private static Reply lost(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return Reply.nothing();
    }

    private static Reply noJson(Reply reply) {
        return new Reply(reply.status(), "<html>not what you think".getBytes(StandardCharsets.UTF_8));
    }

    private static Reply broken(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return Reply.problem(500, "Broken");
    }

    private static Reply slow(Reply reply) {
        try {
            Thread.sleep(4_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return reply;
    }

    private Save read(String body) {
        try {
            return json.readValue(body, Save.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }

    private String ticket() {
        return new TicketSeal(secret)
                .seal(new AttemptTicket(
                        attempt,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.fromString(Seeds.BEN),
                        ZoneId.of("Europe/Berlin"),
                        true,
                        "token"));
    }
}
