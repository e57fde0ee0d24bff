package org.ibid.quiz.item;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.EditImpact;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** What publishing an edit would do, before it is done. Stores nothing. */
@Path("/v1/essays/{essay}/impact")
@RolesAllowed(Roles.OWNER)
class ImpactResource {

    private final Caller caller;
    private final EssayVersions versions;
    private final Standing standing;
    private final BesideItems beside;
    private final EntityManager rows;
    private final Clock clock;

    ImpactResource(
            Caller caller,
            EssayVersions versions,
            Standing standing,
            BesideItems beside,
            EntityManager rows,
            Clock clock) {
        this.beside = beside;
        this.caller = caller;
        this.versions = versions;
        this.standing = standing;
        this.rows = rows;
        this.clock = clock;
    }

    @POST
    @Transactional
    public EditImpact impact(UUID essay, EssayVersion wouldBe) {
        int newest = versions.newest(caller.scope(), essay).orElseThrow(Refusal::notFound);
        List<Standing.Followed> followed = standing.follow(caller.scope(), essay, newest + 1, wouldBe).stream()
                .filter(f -> f.revision().number == f.item().revision)
                .toList();
        List<BesideItems.Followed> besides = beside.follow(caller.scope(), essay, wouldBe).stream()
                .filter(f -> f.revision().number == f.item().revision)
                .toList();
        List<EditImpact.Touched> doubtful = touched(followed, besides, ItemAnchorRow.State.DOUBTFUL);
        List<EditImpact.Touched> lost = touched(followed, besides, ItemAnchorRow.State.LOST);
        Set<UUID> items = Stream.concat(doubtful.stream(), lost.stream())
                .map(EditImpact.Touched::item)
                .collect(Collectors.toSet());
        int moving = (int) followed.stream()
                .filter(f -> f.moved().elsewhere(f.anchor().targets.targets()))
                .count();
        int unmoved = followed.size() + besides.size() - moving - doubtful.size() - lost.size();
        return new EditImpact(newest, unmoved, moving, doubtful, lost, items.isEmpty() ? List.of() : quizzes(items));
    }

    /** Of the essay's own items, then of others that have a place in it. */
    private static List<EditImpact.Touched> touched(
            List<Standing.Followed> own, List<BesideItems.Followed> beside, ItemAnchorRow.State state) {
        return Stream.concat(
                        own.stream()
                                .filter(f -> f.moved().state() == state)
                                .map(f -> touched(f.item(), f.revision(), f.moved())),
                        beside.stream()
                                .filter(f -> f.moved().state() == state)
                                .map(f -> touched(f.item(), f.revision(), f.moved())))
                .toList();
    }

    private static EditImpact.Touched touched(ItemRow item, ItemRevisionRow revision, Reanchoring.Moved moved) {
        return new EditImpact.Touched(item.id, item.kind, revision.body.stem(), item.state, moved.doubts());
    }

    /** Quizzes of the library in which these items stand, with what is open of them. One query. */
    @SuppressWarnings("unchecked")
    private List<EditImpact.TouchedQuiz> quizzes(Collection<UUID> items) {
        List<Object[]> found = rows.createNativeQuery("""
            select q.id, q.title, count(distinct qi.item),
              (select count(*) from assignment s where s.quiz = q.id and (s.closes is null or s.closes > :now)),
              (select count(*) from attempt t join assignment s on s.id = t.assignment
               where s.quiz = q.id and t.state = 'OPEN')
            from quiz q join quiz_item qi on qi.quiz = q.id
            where q.library = :library and qi.item in (:items)
            group by q.id, q.title order by q.title, q.id
            """, Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("library", caller.scope())
                .setParameter("items", items)
                .getResultList();
        return found.stream()
                .map(row -> new EditImpact.TouchedQuiz(
                        (UUID) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue()))
                .toList();
    }
}
