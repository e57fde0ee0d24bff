package org.ibid.quiz.item;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemState;
import org.ibid.quiz.generation.Recheck;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.publication.StoredVersion;
import org.ibid.quiz.security.Audit;

/** A teacher's changes to an item: a new revision, which waits for approval again. */
@ApplicationScoped
class ItemEdits {

    private final ItemReviews reviews;
    private final EssayVersions versions;
    private final Audit audit;
    private final Clock clock;

    ItemEdits(ItemReviews reviews, EssayVersions versions, Audit audit, Clock clock) {
        this.reviews = reviews;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The gates take their time over the whole essay, so they are asked before anything is locked. */
    void edit(Grant by, UUID id, ItemEdit edit) {
        Checked checked = QuarkusTransaction.requiringNew().call(() -> check(by, id, edit));
        List<Certificate.Check> gates = Recheck.of(
                checked.body(),
                checked.keys(),
                edit.rationale(),
                checked.version().version());
        Certificate certificate = PersonCertificate.of(checked.body(), checked.version(), gates);
        QuarkusTransaction.requiringNew().run(() -> keep(by, id, edit, checked, certificate));
    }

    private record Checked(ItemBody body, Map<String, Key> keys, StoredVersion version) {}

    private Checked check(Grant by, UUID id, ItemEdit edit) {
        ItemRow item = ItemDecisions.current(by, id, edit.baseRevision());
        ItemReviews.Whole before = reviews.whole(by.scope(), id).orElseThrow(Refusal::notFound);
        StoredVersion version =
                versions.find(by.scope(), item.essay, before.anchor().version).orElseThrow(Refusal::notFound);
        ItemBody body = located(edit.body(), item.essay);
        List<String> wrong = new ArrayList<>(EditCheck.body(body, before.revision().body, version));
        EditCheck.Read keys = EditCheck.keys(edit, before.key().keys.keys());
        wrong.addAll(keys.wrong());
        if (edit.rationale().isBlank()) {
            wrong.add("Say why the key is right.");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.unacceptable("edit-refused", "This cannot be kept as it is.", String.join("\n", wrong));
        }
        return new Checked(body, keys.keys(), version);
    }

    private void keep(Grant by, UUID id, ItemEdit edit, Checked checked, Certificate certificate) {
        ItemRow item = ItemDecisions.current(by, id, edit.baseRevision());
        item.revision++;
        item.state = ItemState.IN_REVIEW;
        item.rejectedBecause = null;
        item.suspended = false;
        Revisions.add(
                new Revisions.Made(id, item.revision, checked.body(), by.sub(), clock.instant()),
                new Revisions.Secret(checked.keys(), edit.rationale().strip(), certificate),
                checked.version());
        audit.record(by, "item.edited", id, "revision " + item.revision);
    }

    /** Teachers edit what an item asks; which essay it is about stays. */
    private static ItemBody located(ItemBody body, UUID essay) {
        return new ItemBody(
                ItemBody.SHAPE,
                body.kind(),
                body.stem(),
                body.targets().stream()
                        .map(t -> t.essay() == null ? t.ofEssay(essay.toString()) : t)
                        .toList(),
                body.parts());
    }
}
