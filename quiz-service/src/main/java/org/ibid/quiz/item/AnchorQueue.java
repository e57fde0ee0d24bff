package org.ibid.quiz.item;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.Certificate;
import org.ibid.core.quiz.AnchorChoice;
import org.ibid.core.quiz.AnchorDoubt;
import org.ibid.core.quiz.AnchorSettled;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.WaitingAnchor;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.security.Audit;
import org.jspecify.annotations.Nullable;

/** Anchors that wait for a person: listed, and settled one target after the other. */
@ApplicationScoped
class AnchorQueue {

    /** The newest revision's newest anchor, where it is not certain and nobody has settled it. */
    private static final String WAITING = """
            select i, r, k, a from ItemRow i, ItemRevisionRow r, ItemKeyRow k, ItemAnchorRow a
            where i.library = :library and i.state not in (:retired, :rejected)
              and r.item = i.id and r.number = i.revision and k.revision = r.id
              and a.revision = r.id and a.state <> FOUND
              and a.version = (select max(n.version) from ItemAnchorRow n where n.revision = r.id)
              and not exists (select 1 from ItemAnchorRow s
                              where s.revision = r.id and s.version = a.version and s.state = FOUND)
            """;

    private final EntityManager rows;
    private final EssayVersions versions;
    private final Audit audit;
    private final Clock clock;

    AnchorQueue(EntityManager rows, EssayVersions versions, Audit audit, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    private record Waiting(ItemRow item, ItemRevisionRow revision, ItemKeyRow key, ItemAnchorRow anchor) {

        List<AnchorDoubt> doubts() {
            return anchor.candidates == null ? List.of() : anchor.candidates.doubts();
        }
    }

    /** Lost ones last; the best items first. Two queries, however many wait. */
    @Transactional
    List<WaitingAnchor> ofEssay(UUID library, UUID essay) {
        List<Waiting> waiting = query(library, " and i.essay = :of order by i.rankScore desc, i.id", essay);
        Map<UUID, List<AnchorChoiceRow>> chosen =
                AnchorChoiceRow.of(waiting.stream().map(w -> w.anchor().id).toList()).stream()
                        .collect(Collectors.groupingBy(row -> row.anchor));
        List<WaitingAnchor> queue = waiting.stream()
                .map(w -> toWaiting(w, chosen.getOrDefault(w.anchor().id, List.of())))
                .toList();
        List<WaitingAnchor> ordered =
                new ArrayList<>(queue.stream().filter(w -> !w.lost()).toList());
        ordered.addAll(queue.stream().filter(WaitingAnchor::lost).toList());
        return ordered;
    }

    /** How many wait, by essay; essays in which none does are not there. */
    @Transactional
    Map<UUID, Integer> counts(UUID library) {
        return query(library, " and i.library = :of", library).stream()
                .collect(Collectors.groupingBy(w -> w.item().essay, Collectors.summingInt(w -> 1)));
    }

    private List<Waiting> query(UUID library, String which, UUID of) {
        return rows.createQuery(WAITING + which, Waiting.class)
                .setParameter("library", library)
                .setParameter("retired", ItemState.RETIRED)
                .setParameter("rejected", ItemState.REJECTED)
                .setParameter("of", of)
                .getResultList();
    }

    private static WaitingAnchor toWaiting(Waiting waiting, List<AnchorChoiceRow> chosen) {
        ItemAnchorRow anchor = waiting.anchor();
        List<AnchorDoubt> doubts =
                waiting.doubts().stream().map(doubt -> with(doubt, chosen)).toList();
        return new WaitingAnchor(
                anchor.id,
                waiting.item().id,
                waiting.item().essay,
                waiting.item().kind,
                waiting.revision().body.stem(),
                waiting.item().state,
                anchor.candidates == null ? anchor.version : anchor.candidates.before(),
                anchor.version,
                anchor.state == ItemAnchorRow.State.LOST,
                doubts);
    }

    private static AnchorDoubt with(AnchorDoubt doubt, List<AnchorChoiceRow> chosen) {
        return new AnchorDoubt(
                doubt.target(),
                doubt.was(),
                doubt.doubt(),
                doubt.candidates(),
                chosen.stream()
                        .filter(c -> c.target == doubt.target())
                        .map(c -> c.place)
                        .findFirst()
                        .orElse(null));
    }

    /**
     * Says where one target stands. Saying the same again changes nothing; another place is refused. The gates take
     * their time over both versions, so they are asked before anything is locked.
     */
    AnchorSettled choose(Grant by, UUID id, AnchorChoice choice) {
        List<Certificate.Check> broken = broken(by, id, choice);
        return QuarkusTransaction.requiringNew().call(() -> choose(by, id, choice, broken));
    }

    /** What gates say against the item with this choice; nothing while other targets of it wait. */
    private List<Certificate.Check> broken(Grant by, UUID id, AnchorChoice choice) {
        record Chosen(Waiting waiting, List<Target> targets, ItemAnchorRow was) {}
        Map<Integer, EssayVersion> texts = new HashMap<>();
        Optional<Chosen> whole = QuarkusTransaction.requiringNew().call(() -> {
            Waiting waiting = waiting(by, id);
            List<Target> targets = new ArrayList<>(waiting.anchor().targets.targets());
            Set<Integer> settled = new HashSet<>(Set.of(choice.target()));
            AnchorChoiceRow.of(List.of(id)).forEach(row -> {
                settled.add(row.target);
                targets.set(row.target, row.place);
            });
            targets.set(choice.target(), place(waiting, doubt(waiting, choice), choice));
            if (settled.size() < waiting.doubts().size()) {
                return Optional.empty();
            }
            ItemAnchorRow was = ItemAnchorRow.lastFound(waiting.revision().id, waiting.anchor().version);
            for (int number : List.of(was.version, waiting.anchor().version)) {
                texts.put(number, versions.pinned(waiting.item().essay, number));
            }
            return Optional.of(new Chosen(waiting, targets, was));
        });
        return whole.map(chosen -> new Regates(Objects.requireNonNull(
                                texts.get(chosen.waiting().anchor().version)))
                        .broken(
                                chosen.waiting().revision(),
                                chosen.waiting().key(),
                                chosen.was(),
                                Objects.requireNonNull(texts.get(chosen.was().version)),
                                chosen.targets()))
                .orElse(List.of());
    }

    private static AnchorDoubt doubt(Waiting waiting, AnchorChoice choice) {
        return waiting.doubts().stream()
                .filter(d -> d.target() == choice.target())
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private AnchorSettled choose(Grant by, UUID id, AnchorChoice choice, List<Certificate.Check> broken) {
        Waiting waiting = locked(by, id);
        AnchorDoubt doubt = doubt(waiting, choice);
        Target place = place(waiting, doubt, choice);
        List<AnchorChoiceRow> chosen = new ArrayList<>(AnchorChoiceRow.of(List.of(id)));
        Optional<AnchorChoiceRow> before =
                chosen.stream().filter(c -> c.target == choice.target()).findFirst();
        if (before.isPresent() && !before.get().place.equals(place)) {
            throw Refusal.conflict("anchor-settled", "Somebody has said meanwhile where this stands.");
        }
        if (before.isEmpty()) {
            chosen.add(keep(by, id, choice.target(), place));
            audit.record(
                    by, "anchor.settled", waiting.item().id, "target " + choice.target() + ": " + where(place, doubt));
        }
        boolean whole = chosen.size() == waiting.doubts().size();
        if (!whole) {
            return AnchorSettled.inPart();
        }
        boolean back = settle(by, waiting, chosen, Broken.of(broken));
        return new AnchorSettled(true, waiting.item().id, broken, back);
    }

    private static String where(Target place, AnchorDoubt doubt) {
        boolean offered = doubt.candidates().stream().anyMatch(c -> c.place().equals(place));
        return (offered ? "at a place that was offered, " : "elsewhere, ") + place.passageId() + " "
                + place.position().start() + "–" + place.position().end();
    }

    private Waiting waiting(Grant by, UUID id) {
        return query(by.scope(), " and a.id = :of", id).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    private Waiting locked(Grant by, UUID id) {
        Waiting waiting = waiting(by, id);
        ItemRow item = ItemRow.locked(by.scope(), waiting.item().id).orElseThrow(Refusal::notFound);
        return new Waiting(item, waiting.revision(), waiting.key(), waiting.anchor());
    }

    private Target place(Waiting waiting, AnchorDoubt doubt, AnchorChoice choice) {
        Integer candidate = choice.candidate();
        if (candidate != null) {
            if (candidate < 0 || candidate >= doubt.candidates().size()) {
                throw Refusal.unacceptable("no-such-place", "There is no such place to choose.", "");
            }
            return doubt.candidates().get(candidate).place();
        }
        EssayText text =
                versions.pinned(waiting.item().essay, waiting.anchor().version).text();
        if (choice.elsewhere() == null
                || (choice.footnote() != null
                        && text.findFootnote(choice.footnote()).isEmpty())
                || choice.elsewhere().length() == 0
                || choice.elsewhere().end() > text.textOf(choice.footnote()).length()
                || (choice.footnote() == null
                        && text.blockAt(choice.elsewhere().start()).isEmpty())) {
            throw Refusal.unacceptable("no-such-place", "There is no such place to choose.", "");
        }
        Target was = doubt.was();
        Target there = Target.in(text, choice.footnote(), Objects.requireNonNull(choice.elsewhere()), was.role());
        return was.essay() == null ? there : there.ofEssay(was.essay());
    }

    private AnchorChoiceRow keep(Grant by, UUID anchor, int target, Target place) {
        AnchorChoiceRow row = new AnchorChoiceRow();
        row.anchor = anchor;
        row.target = target;
        row.place = place;
        row.chosenBy = by.sub();
        row.chosenAt = clock.instant();
        row.persist();
        return row;
    }

    /**
     * A further anchor, in the same version: all targets in their places, those that were certain and those chosen.
     *
     * @return whether the item is out of use because its key may not hold there
     */
    private boolean settle(Grant by, Waiting waiting, List<AnchorChoiceRow> chosen, @Nullable Broken broken) {
        ItemAnchorRow doubtful = waiting.anchor();
        List<Target> targets = new ArrayList<>(doubtful.targets.targets());
        chosen.forEach(choice -> targets.set(choice.target, choice.place));
        ItemAnchorRow anchor = new ItemAnchorRow();
        anchor.revision = doubtful.revision;
        anchor.essayVersion = doubtful.essayVersion;
        anchor.version = doubtful.version;
        anchor.targets = ItemAnchorRow.Targets.of(targets);
        anchor.confidence = 1;
        anchor.state = ItemAnchorRow.State.FOUND;
        anchor.reason = "settled by a person";
        anchor.broken = broken;
        anchor.persist();
        waiting.item().suspended = waiting.item().besideDoubtful;
        boolean back = broken != null && broken.takeOutOfUse(waiting.item(), waiting.item().revision);
        if (back) {
            audit.record(by, "item.out-of-use", waiting.item().id, "checks fail where it stands now");
        }
        return back;
    }

    @Transactional
    void retire(Grant by, UUID id) {
        Waiting waiting = locked(by, id);
        waiting.item().state = ItemState.RETIRED;
        audit.record(by, "item.retired", waiting.item().id, "its passage is doubtful or lost");
    }
}
