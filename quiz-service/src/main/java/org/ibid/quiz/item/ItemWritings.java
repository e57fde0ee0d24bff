package org.ibid.quiz.item;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.item.Certificate;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.ItemEvent;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.ItemVerdict;
import org.ibid.core.quiz.ItemWriting;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.publication.StoredVersion;

/** Items that a person writes from nothing. */
@ApplicationScoped
class ItemWritings {

    private final EssayVersions versions;
    private final ItemEvents events;
    private final Clock clock;

    ItemWritings(EssayVersions versions, ItemEvents events, Clock clock) {
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    ItemVerdict verdict(Grant by, UUID essay, ItemWriting writing) {
        return check(by, essay, writing).verdict();
    }

    /** @return id of the new item */
    UUID write(Grant by, UUID essay, ItemWriting writing) {
        ItemCheck checked = check(by, essay, writing);
        checked.requireRight();
        Certificate certificate = checked.certificate();
        return QuarkusTransaction.requiringNew().call(() -> keep(by, writing, checked, certificate));
    }

    ItemCheck check(Grant by, UUID essay, ItemWriting writing) {
        if (!(writing.difficulty() >= 0 && writing.difficulty() <= 1)) {
            throw Refusal.unacceptable("difficulty-senseless", "Difficulty lies between 0 and 1.", "");
        }
        StoredVersion version = QuarkusTransaction.requiringNew()
                .call(() -> versions.find(by.scope(), essay, writing.version()).orElseThrow(Refusal::notFound));
        Map<String, StoredVersion> others =
                QuarkusTransaction.requiringNew().call(() -> OtherEssays.of(writing.body(), by.scope(), versions));
        return ItemCheck.of(
                new ItemCheck.Written(writing.body(), writing.keys(), writing.rationale()), null, version, others);
    }

    private UUID keep(Grant by, ItemWriting writing, ItemCheck checked, Certificate certificate) {
        ItemRow item = new ItemRow();
        item.library = checked.version().library();
        item.essay = checked.version().essay();
        item.kind = checked.body().kind();
        item.state = writing.draft() ? ItemState.DRAFT : ItemState.IN_REVIEW;
        item.revision = 1;
        item.rankScore = 1;
        item.difficulty = writing.difficulty();
        item.level = writing.level();
        item.createdAt = clock.instant();
        item.persist();
        Revisions.add(
                new Revisions.Made(item.id, 1, checked.body(), by.sub(), clock.instant()),
                checked.secret(certificate),
                checked.version());
        events.record(by, item, ItemEvent.Action.WRITTEN, "", null);
        return item.id;
    }
}
