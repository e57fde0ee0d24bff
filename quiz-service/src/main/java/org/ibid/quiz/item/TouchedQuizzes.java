package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.EditImpact;

/** Which quizzes would go on without some of their items. */
@ApplicationScoped
class TouchedQuizzes {

    private final EntityManager rows;
    private final Clock clock;

    TouchedQuizzes(EntityManager rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Those of the library in which these items stand, with what is open of them. One query. */
    @SuppressWarnings("unchecked")
    List<EditImpact.TouchedQuiz> with(Collection<UUID> items, UUID library) {
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
                .setParameter("library", library)
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
