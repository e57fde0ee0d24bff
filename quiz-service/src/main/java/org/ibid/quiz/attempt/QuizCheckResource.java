package org.ibid.quiz.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ibid.core.quiz.QuizCheck;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.item.KeyedRevision;
import org.ibid.quiz.item.PinnedItem;
import org.ibid.quiz.quiz.Quizzes;
import org.ibid.quiz.security.Caller;
import org.ibid.quiz.security.Roles;

/** What is amiss between the items that every attempt at a quiz has; what is drawn is kept apart when it is drawn. */
@Path("/v1/quizzes/{quiz}/check")
@RolesAllowed(Roles.OWNER)
class QuizCheckResource {

    private final Caller caller;
    private final Quizzes quizzes;
    private final ItemBank bank;

    QuizCheckResource(Caller caller, Quizzes quizzes, ItemBank bank) {
        this.caller = caller;
        this.quizzes = quizzes;
        this.bank = bank;
    }

    @GET
    @Transactional
    public QuizCheck check(UUID quiz) {
        List<UUID> items = quizzes.one(caller.scope(), quiz).items();
        Map<UUID, PinnedItem> pinned = bank.usable(caller.scope(), items);
        Map<UUID, KeyedRevision> keys =
                bank.keys(pinned.values().stream().map(PinnedItem::revision).toList());
        return Together.check(items.stream()
                .filter(pinned::containsKey)
                .map(pinned::get)
                .map(item -> new Together.Asked(item, Objects.requireNonNull(keys.get(item.revision()))))
                .toList());
    }
}
