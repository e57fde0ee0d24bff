package org.ibid.quiz.item;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemWriting;
import org.ibid.quiz.problem.Refusal;

/** Items as somebody has typed them, with keys that grade, for whatever is done with them before they are kept. */
@ApplicationScoped
public class TypedItems {

    private static final UUID NOT_KEPT = new UUID(0, 0);

    private final ItemEdits edits;
    private final ItemWritings writings;

    TypedItems(ItemEdits edits, ItemWritings writings) {
        this.edits = edits;
        this.writings = writings;
    }

    /** @param version that the targets point into */
    public record Typed(ItemBody body, KeyedRevision keys, EssayVersion version) {}

    /** @throws Refusal where it could not be kept as it is */
    public Typed edited(Grant by, UUID item, ItemEdit edit) {
        return typed(QuarkusTransaction.requiringNew().call(() -> edits.check(by, item, edit)));
    }

    /** @throws Refusal where it could not be kept as it is */
    public Typed written(Grant by, UUID essay, ItemWriting writing) {
        return typed(writings.check(by, essay, writing));
    }

    private static Typed typed(ItemCheck check) {
        check.requireRight();
        return new Typed(
                check.body(),
                new KeyedRevision(NOT_KEPT, check.keys(), check.rationale()),
                check.version().version());
    }
}
