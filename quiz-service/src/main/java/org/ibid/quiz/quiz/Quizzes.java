package org.ibid.quiz.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.security.Audit;

/** Makes and changes quizzes. */
@ApplicationScoped
public class Quizzes {

    private static final int LONGEST_TITLE = 300;

    private final ItemBank bank;
    private final Assignments assignments;
    private final Audit audit;
    private final Clock clock;

    Quizzes(ItemBank bank, Assignments assignments, Audit audit, Clock clock) {
        this.bank = bank;
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    QuizSummary make(Grant by, QuizDraft draft) {
        QuizRow quiz = new QuizRow();
        quiz.library = by.scope();
        quiz.madeBy = by.sub();
        quiz.madeAt = clock.instant();
        fill(
                quiz,
                draft,
                Stream.concat(draft.items().stream(), draft.draws().stream().flatMap(row -> row.pool().stream()))
                        .distinct()
                        .toList());
        quiz.persist();
        audit.record(by, "quiz.made", quiz.id, quiz.title);
        return summary(quiz);
    }

    @Transactional
    QuizSummary change(Grant by, UUID id, QuizDraft draft) {
        QuizRow quiz = QuizRow.of(by.scope(), id).orElseThrow(Refusal::notFound);
        List<UUID> added = new ArrayList<>(draft.items());
        draft.draws().forEach(row -> added.addAll(row.pool()));
        added.removeAll(quiz.every());
        fill(quiz, draft, added);
        assignments.requireAnswerable(quiz);
        audit.record(by, "quiz.changed", id, quiz.title);
        return summary(quiz);
    }

    @Transactional
    public QuizSummary one(UUID library, UUID id) {
        return summary(QuizRow.of(library, id).orElseThrow(Refusal::notFound));
    }

    @Transactional
    List<QuizSummary> all(UUID library) {
        List<QuizRow> quizzes = QuizRow.of(library);
        List<UUID> items =
                quizzes.stream().flatMap(q -> q.every().stream()).distinct().toList();
        var parts = bank.parts(library, items);
        return quizzes.stream().map(quiz -> quiz.toSummary(parts)).toList();
    }

    /** @param fresh the items that must be approved now; one that stood there before may have been changed since */
    private void fill(QuizRow quiz, QuizDraft draft, List<UUID> fresh) {
        if (draft.title().isBlank() || draft.title().length() > LONGEST_TITLE) {
            throw Refusal.unacceptable("title-missing", "A quiz needs a title of up to 300 characters.", "");
        }
        if (draft.items().isEmpty() && draft.draws().isEmpty()) {
            throw Refusal.unacceptable("no-items", "A quiz needs at least one question.", "");
        }
        if (new HashSet<>(draft.items()).size() < draft.items().size()) {
            throw Refusal.unacceptable("item-twice", "A question may stand in a quiz only once.", "");
        }
        if (!new HashSet<>(bank.approved(quiz.library, fresh)).containsAll(fresh)) {
            throw Refusal.unacceptable("not-approved", "Only approved questions may stand in a quiz.", "");
        }
        Draws.requireSense(draft, bank.parts(quiz.library, fresh(draft)));
        quiz.draws = draft.draws().isEmpty() ? null : new QuizRow.Blueprint(1, draft.draws());
        quiz.title = draft.title().strip();
        quiz.items.clear();
        quiz.items.addAll(draft.items());
    }

    private QuizSummary summary(QuizRow quiz) {
        return quiz.toSummary(bank.parts(quiz.library, quiz.every()));
    }

    private static List<UUID> fresh(QuizDraft draft) {
        return draft.draws().stream().flatMap(row -> row.pool().stream()).toList();
    }
}
