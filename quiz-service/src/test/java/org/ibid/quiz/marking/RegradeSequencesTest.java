package org.ibid.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.Regrade;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.RegradePlan.Total;
import org.ibid.core.quiz.Ruling;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.junit.jupiter.api.Test;

/** Random sequences of handing in, editing, regrading and taking back: marks change by a run alone, as its plan said. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class RegradeSequencesTest {

    private static final int SEQUENCES = Boolean.getBoolean("ibid.full") ? 500 : 6;
    private static final int STEPS = 6;
    private static final List<String> OPTIONS = List.of("a", "b", "c");

    @Inject
    Calls calls;

    private int runs;
    private int reversals;
    private int refused;

    @Test
    void marksChangeByARunAloneAndAsItsPlanSaid() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            new Walk(new ClassRoom(calls, ClassRoom.open()), new Random(seed)).go();
        }
        System.out.println("regrades: " + SEQUENCES + " sequences, " + runs + " runs equal to their plans, " + reversals
                + " taken back, " + refused + " outdated plans refused");
        assertThat(runs).isGreaterThan(SEQUENCES);
        assertThat(reversals).isPositive();
        assertThat(refused).isPositive();
    }

    /** @param before what attempts came to before it was run */
    private record Done(Regrade regrade, Map<UUID, Total> before) {}

    private final class Walk {

        private final ClassRoom room;
        private final RegradeDesk desk;
        private final Random random;
        private final Deque<Done> done = new ArrayDeque<>();

        Walk(ClassRoom room, Random random) {
            this.room = room;
            this.desk = new RegradeDesk(room);
            this.random = random;
        }

        void go() {
            handIn();
            handIn();
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(8)) {
                    case 0 -> handIn();
                    case 1 -> edit();
                    case 2, 3 -> takeBack();
                    case 4 -> outdated();
                    default -> regrade();
                }
                addsUp();
            }
        }

        private void handIn() {
            Map<UUID, Total> before = desk.totals();
            StartedAttempt attempt = room.start(UUID.randomUUID(), ClassRoom.open());
            ClassRoom.save(attempt, 1, "a", new Response.Choice(pick(OPTIONS)));
            ClassRoom.save(attempt, 2, "a", new Response.TextEntry(pick(List.of("canary creek", "brook", "stream"))));
            ClassRoom.save(attempt, 3, "a", new Response.Hottext(List.of(pick(List.of("s1", "s2", "s3")))));
            ClassRoom.save(attempt, 4, "a", new Response.Choice(pick(OPTIONS)));
            ClassRoom.save(attempt, 4, "b", new Response.Hottext(List.of(pick(List.of("s1", "s2")))));
            ClassRoom.submit(attempt).then().statusCode(200);
            assertThat(desk.totals()).containsAllEntriesOf(before);
        }

        private void edit() {
            Map<UUID, Total> before = desk.totals();
            UUID item = desk.item(1 + random.nextInt(4));
            ItemReview now = room.owner().get("/v1/items/{i}", item).as(ItemReview.class);
            room.owner()
                    .body(new ItemEdit(now.revision(), now.body(), now.keys(), "Another reason."))
                    .put("/v1/items/{i}", item)
                    .then()
                    .statusCode(200);
            assertThat(desk.totals()).isEqualTo(before);
        }

        private void regrade() {
            RegradeOrder order = order();
            io.restassured.response.Response answer = desk.tryPlan(order);
            if (answer.statusCode() == 422) {
                // nothing would be left in the total
                return;
            }
            Map<UUID, Total> before = desk.totals();
            done.push(new Done(carriedOut(order, before), before));
        }

        private Regrade carriedOut(RegradeOrder order, Map<UUID, Total> before) {
            RegradePlan plan = desk.plan(order);
            assertThat(desk.totals()).as("a dry run changes nothing").isEqualTo(before);
            Regrade regrade = desk.run(order, plan.hash());
            assertThat(regrade.changes()).containsExactlyInAnyOrderElementsOf(plan.changes());
            Map<UUID, Total> expected = new java.util.HashMap<>(before);
            for (RegradePlan.Change change : plan.changes()) {
                assertThat(change.before()).isEqualTo(before.get(change.attempt()));
                if (!change.kept()) {
                    expected.put(change.attempt(), change.after());
                }
                assertThat(order.nobodyLoses() && change.loses() && !change.kept())
                        .isFalse();
            }
            assertThat(desk.totals()).isEqualTo(expected);
            runs++;
            return regrade;
        }

        private void takeBack() {
            if (done.isEmpty()) {
                return;
            }
            Done last = done.pop();
            carriedOut(RegradeDesk.undoing(last.regrade()), desk.totals());
            assertThat(desk.totals())
                    .as("what stood before %s", last.regrade().order())
                    .containsAllEntriesOf(last.before());
            reversals++;
        }

        private void outdated() {
            RegradeOrder order = RegradeDesk.order(random.nextBoolean(), new Ruling.FullCredit(desk.item(1)));
            String hash = desk.plan(order).hash();
            handIn();
            desk.tryRun(order, hash, null).then().statusCode(409);
            refused++;
        }

        private RegradeOrder order() {
            List<Ruling> rulings = new ArrayList<>(List.of(ruling()));
            if (random.nextInt(3) == 0) {
                rulings.add(ruling());
            }
            return RegradeDesk.order(random.nextBoolean(), rulings.toArray(Ruling[]::new));
        }

        private Ruling ruling() {
            int number = 1 + random.nextInt(4);
            UUID item = desk.item(number);
            Response answer = switch (number) {
                case 2 -> new Response.TextEntry(pick(List.of("Brook.", "stream")));
                case 3 -> new Response.Hottext(List.of(pick(List.of("s1", "s3"))));
                default -> new Response.Choice(pick(OPTIONS));
            };
            return switch (random.nextInt(5)) {
                case 0 -> new Ruling.Drop(item);
                case 1 -> new Ruling.FullCredit(item);
                case 2 -> new Ruling.ChangeKey(item, desk.revision(number), "a", answer, List.of());
                case 3 -> {
                    List<AttemptResult> all = desk.results();
                    UUID attempt = all.get(random.nextInt(all.size())).attempt();
                    yield new Ruling.Remark(item, attempt, "a", random.nextInt(3) / 2.0, "Marked anew.");
                }
                default -> new Ruling.AcceptAlso(item, desk.revision(number), "a", answer);
            };
        }

        private void addsUp() {
            for (AttemptResult result : desk.results()) {
                Double score = result.score();
                assertThat(score).isNotNull();
                assertThat(result.slots().stream().mapToDouble(d -> d).sum())
                        .isCloseTo(score == null ? -1 : score, within(1e-9));
            }
        }

        private <T> T pick(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }
}
