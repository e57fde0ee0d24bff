package org.ibid.quiz.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.ItemStep;
import org.ibid.core.quiz.RegradePlan.Total;
import org.ibid.quiz.JsonColumns;
import org.ibid.quiz.attempt.SatAttempt.PartOf;
import org.ibid.quiz.item.KeyedRevision;
import org.jspecify.annotations.Nullable;

/** What marking takes from attempts and gives back: all attempts of an assignment at once, never one by one. */
@ApplicationScoped
public class AttemptMarks {

    private static final String APPEND = """
        insert into part_mark (attempt, slot, part, sequence, outcome, score, source, released, made_by, made_at, regrade,
          rulings)
        select attempt, slot, part, sequence, outcome, score, source, released, "by",
          case when source = 'RULE' then null else cast(:at as timestamptz) end, regrade, rulings
        from jsonb_to_recordset(cast(:facts as jsonb)) as f(attempt uuid, slot integer, part text, sequence integer,
          outcome jsonb, score double precision, source text, released boolean, "by" uuid, regrade uuid,
          rulings integer)
        """;

    private static final String TOTAL = """
        update attempt a set score = t.score, max_score = t.most
        from jsonb_to_recordset(cast(:totals as jsonb)) as t(attempt uuid, score double precision, most double precision)
        where a.id = t.attempt and a.state = 'SUBMITTED'
        """;

    private static final int MOST_DECISIONS = 1_000;

    private final EntityManager rows;
    private final PinnedTexts pinned;
    private final Clock clock;

    AttemptMarks(EntityManager rows, PinnedTexts pinned, Clock clock) {
        this.rows = rows;
        this.pinned = pinned;
        this.clock = clock;
    }

    /**
     * The submitted attempts of an assignment, in the order in which they were started: five statements, however many
     * there are.
     *
     * @param items whose responses are wanted
     */
    public List<SatAttempt> submitted(UUID course, UUID assignment, Collection<UUID> items) {
        return sat(new Wanted("a.assignment", course, assignment), items);
    }

    /** One attempt, where it is of the course and submitted. */
    public Optional<SatAttempt> submitted(UUID course, UUID attempt) {
        return sat(new Wanted("a.id", course, attempt), List.of()).stream().findFirst();
    }

    private record Wanted(String column, UUID course, UUID id) {
        String where() {
            return " a.course = :course and a.state = SUBMITTED and a.preview = false and " + column + " = :id";
        }

        <T> TypedQuery<T> query(EntityManager rows, String select, String rest, Class<T> line) {
            return rows.createQuery(select + where() + rest, line)
                    .setParameter("course", course)
                    .setParameter("id", id);
        }
    }

    private List<SatAttempt> sat(Wanted wanted, Collection<UUID> items) {
        Map<UUID, List<SlotLine>> slots =
                by(SlotLine::attempt, wanted.query(rows, """
                select s.id.attempt, s.id.number, i.item, i.revision, i.anchor, i.essay, i.version
                from AttemptSlotRow s join s.pinned i, AttemptRow a where s.id.attempt = a.id and
                """, " order by s.id.attempt, s.id.number", SlotLine.class));
        Map<UUID, List<FactLine>> facts = by(
                FactLine::attempt,
                wanted.query(rows, """
                select m.id.attempt, m.id.slot, m.id.part, m.id.sequence, m.outcome, m.score, m.source, m.released, m.regrade,
                  m.rulings, m.madeBy
                from PartMarkRow m, AttemptRow a where m.id.attempt = a.id and
                """, " order by m.id.attempt, m.id.slot, m.id.part, m.id.sequence", FactLine.class));
        Map<UUID, List<ResponseLine>> responses = items.isEmpty()
                ? Map.of()
                : by(
                        ResponseLine::attempt,
                        wanted.query(rows, """
                select p.id.attempt, p.id.slot, p.id.part, p.response
                from PartResponseRow p, AttemptSlotRow s, AttemptRow a
                where p.id.attempt = s.id.attempt and p.id.slot = s.id.number and s.id.attempt = a.id
                  and s.pinned.item in :items and
                """, "", ResponseLine.class).setParameter("items", items));
        Map<UUID, List<StepLine>> steps = items.isEmpty()
                ? Map.of()
                : by(
                        StepLine::attempt,
                        wanted.query(rows, """
                select t.id.attempt, t.id.slot, t.kind, t.percentOff, t.content
                from SlotStepRow t, AttemptSlotRow s, AttemptRow a
                where t.id.attempt = s.id.attempt and t.id.slot = s.id.number and s.id.attempt = a.id
                  and s.pinned.item in :items and
                """, " order by t.id.attempt, t.id.slot, t.id.number", StepLine.class)
                                .setParameter("items", items));
        PinnedTexts.Read texts = pinned.read();
        return wanted.query(rows, "select a from AttemptRow a where", " order by a.started, a.id", AttemptRow.class)
                .getResultStream()
                .map(row -> new SatAttempt(
                        row.id,
                        row.assignment,
                        row.learner,
                        row.learnerGroups.groups(),
                        new Total(row.score == null ? 0 : row.score, row.maxScore),
                        row.percentOff,
                        slots(
                                slots.getOrDefault(row.id, List.of()),
                                responses.getOrDefault(row.id, List.of()),
                                new Stepped(row.policy.policy().midway(), steps.getOrDefault(row.id, List.of())),
                                texts),
                        facts(facts.getOrDefault(row.id, List.of()))))
                .toList();
    }

    private static <T> Map<UUID, List<T>> by(Function<T, UUID> attempt, TypedQuery<T> query) {
        return query.getResultStream().collect(Collectors.groupingBy(attempt));
    }

    private static List<SatAttempt.Slot> slots(
            List<SlotLine> lines, List<ResponseLine> responses, Stepped stepped, PinnedTexts.Read texts) {
        return lines.stream()
                .map(line -> {
                    Map<String, Response> given = new HashMap<>();
                    responses.stream()
                            .filter(response -> response.slot() == line.number())
                            .forEach(response -> given.put(
                                    response.part(),
                                    texts.response(
                                            line.essay(),
                                            line.version(),
                                            response.response().response())));
                    return new SatAttempt.Slot(
                            line.number(),
                            line.item(),
                            line.revision(),
                            line.anchor(),
                            line.essay(),
                            line.version(),
                            given,
                            stepped.goes(line.number(), given));
                })
                .toList();
    }

    /** The tries and hints of an attempt. */
    private record Stepped(During during, List<StepLine> steps) {
        List<Go> goes(int slot, Map<String, Response> last) {
            return Go.of(
                    during,
                    steps.stream()
                            .filter(step -> step.slot() == slot)
                            .map(step -> new Go.Step(
                                    step.kind(),
                                    step.percentOff(),
                                    step.content().responses()))
                            .toList(),
                    last);
        }
    }

    private static Map<PartOf, List<MarkFact>> facts(List<FactLine> lines) {
        return lines.stream()
                .map(FactLine::toFact)
                .collect(Collectors.groupingBy(
                        fact -> new PartOf(fact.slot(), fact.part()), TreeMap::new, Collectors.toList()));
    }

    /** A mark that a person gave to an answer. */
    public record Decided(UUID revision, String part, Response response, double score) {}

    /** What people decided in a course about answers that are typed, the newest first, and no more than are of use. */
    public List<Decided> decided(UUID course) {
        return rows.createQuery("""
                        select s.pinned.revision, m.id.part, p.response, m.outcome
                        from PartMarkRow m, AttemptRow a, AttemptSlotRow s, PartResponseRow p
                        where a.course = :course and a.preview = false and m.id.attempt = a.id
                          and s.id.attempt = a.id and s.id.number = m.id.slot
                          and p.id.attempt = a.id and p.id.slot = m.id.slot and p.id.part = m.id.part
                          and m.source = PERSON
                          and not exists (select n.id.sequence from PartMarkRow n where n.id.attempt = m.id.attempt
                            and n.id.slot = m.id.slot and n.id.part = m.id.part and n.id.sequence > m.id.sequence)
                        order by m.madeAt desc
                        """, DecidedLine.class)
                .setParameter("course", course)
                .setMaxResults(MOST_DECISIONS)
                .getResultStream()
                .filter(line -> line.outcome().outcome().counts())
                .filter(line -> line.response().response() instanceof Response.ShortAnswer)
                .map(line -> new Decided(
                        line.revision(),
                        line.part(),
                        line.response().response(),
                        line.outcome().outcome().score()))
                .toList();
    }

    private record DecidedLine(
            UUID revision, String part, PartResponseRow.Stored response, PartMarkRow.Stored outcome) {}

    /** The texts that slots pin, each read once. */
    public Texts texts() {
        PinnedTexts.Read texts = pinned.read();
        return (slot, keyed) -> texts.keys(slot.essay(), slot.version(), keyed);
    }

    /** The keys of a slot, with their places as its version of the text has them. */
    public interface Texts {
        KeyedRevision keys(SatAttempt.Slot slot, KeyedRevision keyed);
    }

    /** Writes facts down, all in one statement. */
    public void append(Collection<MarkFact> facts) {
        if (!facts.isEmpty()) {
            rows.createNativeQuery(APPEND)
                    .setParameter("facts", json(facts.stream().map(Written::of).toList()))
                    .setParameter("at", clock.instant())
                    .executeUpdate();
        }
    }

    /** Sets what attempts come to, all in one statement. */
    public void total(Map<UUID, Total> totals) {
        if (!totals.isEmpty()) {
            List<WrittenTotal> lines = new ArrayList<>();
            totals.forEach((attempt, total) -> lines.add(new WrittenTotal(attempt, total.score(), total.most())));
            rows.createNativeQuery(TOTAL).setParameter("totals", json(lines)).executeUpdate();
        }
    }

    private static String json(Object lines) {
        try {
            return JsonColumns.MAPPER.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("marks could not be written", e);
        }
    }

    private record SlotLine(UUID attempt, int number, UUID item, UUID revision, UUID anchor, UUID essay, int version) {}

    private record ResponseLine(UUID attempt, int slot, String part, PartResponseRow.Stored response) {}

    private record StepLine(UUID attempt, int slot, ItemStep.Kind kind, int percentOff, SlotStepRow.Content content) {}

    private record FactLine(
            UUID attempt,
            int slot,
            String part,
            int sequence,
            PartMarkRow.@Nullable Stored outcome,
            double score,
            MarkFact.Source source,
            boolean released,
            @Nullable UUID regrade,
            int rulings,
            @Nullable UUID by) {
        MarkFact toFact() {
            Outcome told = PartMarkRow.outcome(outcome, score);
            return new MarkFact(attempt, slot, part, sequence, told, source, released, regrade, rulings, by);
        }
    }

    private record Written(
            UUID attempt,
            int slot,
            String part,
            int sequence,
            PartMarkRow.@Nullable Stored outcome,
            double score,
            MarkFact.Source source,
            boolean released,
            @Nullable UUID by,
            @Nullable UUID regrade,
            int rulings) {
        static Written of(MarkFact fact) {
            return new Written(
                    fact.attempt(),
                    fact.slot(),
                    fact.part(),
                    fact.sequence(),
                    PartMarkRow.Stored.of(fact.outcome()),
                    fact.outcome().counted(),
                    fact.source(),
                    fact.released(),
                    fact.by(),
                    fact.regrade(),
                    fact.rulings());
        }
    }

    private record WrittenTotal(UUID attempt, double score, double most) {}
}
