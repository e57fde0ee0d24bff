package org.ibid.quiz.item;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.EditImpact;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;

/** Does with an edit what its publication would do, and tells instead of storing. */
@ApplicationScoped
class Foresight {

    private final EssayVersions versions;
    private final Standing standing;
    private final BesideItems beside;
    private final TouchedQuizzes quizzes;

    Foresight(EssayVersions versions, Standing standing, BesideItems beside, TouchedQuizzes quizzes) {
        this.versions = versions;
        this.standing = standing;
        this.beside = beside;
        this.quizzes = quizzes;
    }

    /** @param own every revision that is in use or the newest of its item */
    private record Seen(int newest, List<Standing.Followed> own, List<BesideItems.Followed> beside) {

        int all() {
            return (int) own.stream().filter(Standing.Followed::newest).count() + beside.size();
        }

        int moving() {
            return (int) own.stream()
                    .filter(Standing.Followed::newest)
                    .filter(f -> f.moved().elsewhere(f.anchor().targets.targets()))
                    .count();
        }

        /** Of the essay's own items, then of others that have a place in it. */
        List<EditImpact.Touched> touched(ItemAnchorRow.State state) {
            return Stream.concat(
                            own.stream()
                                    .filter(Standing.Followed::newest)
                                    .filter(f -> f.moved().state() == state)
                                    .map(f -> Foresight.touched(f.item(), f.revision(), f.moved())),
                            beside.stream()
                                    .filter(f -> f.moved().state() == state)
                                    .map(f -> Foresight.touched(f.item(), f.revision(), f.moved())))
                    .toList();
        }
    }

    /** The gates take their time over both versions, so they are asked while no connection is held. */
    EditImpact of(UUID library, UUID essay, EssayVersion wouldBe) {
        Seen seen = QuarkusTransaction.requiringNew().call(() -> look(library, essay, wouldBe));
        List<EditImpact.Touched> doubtful = seen.touched(ItemAnchorRow.State.DOUBTFUL);
        List<EditImpact.Touched> lost = seen.touched(ItemAnchorRow.State.LOST);
        List<EditImpact.Failing> failing = failing(seen.own(), new Regates(wouldBe));
        Set<UUID> leftOut = Stream.of(
                        doubtful.stream().map(EditImpact.Touched::item),
                        lost.stream().map(EditImpact.Touched::item),
                        failing.stream().filter(EditImpact.Failing::outOfUse).map(EditImpact.Failing::item))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        return new EditImpact(
                seen.newest(),
                seen.all() - seen.moving() - doubtful.size() - lost.size(),
                seen.moving(),
                doubtful,
                lost,
                failing,
                leftOut.isEmpty()
                        ? List.of()
                        : QuarkusTransaction.requiringNew().call(() -> quizzes.with(leftOut, library)));
    }

    private Seen look(UUID library, UUID essay, EssayVersion wouldBe) {
        int newest = versions.newest(library, essay).orElseThrow(Refusal::notFound);
        return new Seen(
                newest,
                standing.follow(library, essay, newest + 1, wouldBe),
                beside.follow(library, essay, wouldBe).stream()
                        .filter(f -> f.revision().number == f.item().revision)
                        .toList());
    }

    private static EditImpact.Touched touched(ItemRow item, ItemRevisionRow revision, Reanchoring.Moved moved) {
        return new EditImpact.Touched(item.id, item.kind, revision.body.stem(), item.state, moved.doubts());
    }

    /** Each item once: of two revisions that fail, the one that is in use. */
    private static List<EditImpact.Failing> failing(List<Standing.Followed> followed, Regates gates) {
        Map<UUID, EditImpact.Failing> failing = new LinkedHashMap<>();
        for (Standing.Followed one : followed) {
            Broken broken = one.broken(gates);
            if (broken != null) {
                EditImpact.Failing said = new EditImpact.Failing(
                        one.item().id,
                        one.item().kind,
                        one.revision().body.stem(),
                        one.item().state,
                        broken.takesOutOfUse(one.item(), one.revision().number),
                        broken.checks());
                failing.merge(one.item().id, said, (before, other) -> before.outOfUse() ? before : other);
            }
        }
        return List.copyOf(failing.values());
    }
}
