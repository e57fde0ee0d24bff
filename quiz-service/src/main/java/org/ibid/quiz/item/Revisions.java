package org.ibid.quiz.item;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.publication.StoredVersion;
import org.jspecify.annotations.Nullable;

/** Adds a revision with its key, and its anchor in the version that it was made from. */
final class Revisions {

    private Revisions() {}

    /** @param by null for a rule */
    record Made(
            UUID item, int number, ItemBody body, @Nullable UUID by, Instant at) {}

    record Secret(Map<String, Key> keys, String rationale, Certificate certificate) {}

    static void add(Made made, Secret secret, StoredVersion version) {
        ItemRevisionRow revision = revision(made);
        key(revision.id, secret);
        ItemAnchorRow anchor = new ItemAnchorRow();
        anchor.revision = revision.id;
        anchor.essayVersion = version.id();
        anchor.version = version.number();
        anchor.targets = ItemAnchorRow.Targets.of(made.body().targets());
        anchor.confidence = 1;
        anchor.state = ItemAnchorRow.State.FOUND;
        anchor.reason = "";
        anchor.persist();
    }

    static ItemRevisionRow revision(Made made) {
        ItemRevisionRow revision = new ItemRevisionRow();
        revision.item = made.item();
        revision.number = made.number();
        revision.body = made.body();
        revision.madeBy = made.by();
        revision.madeAt = made.at();
        revision.persist();
        return revision;
    }

    static void key(UUID revision, Secret secret) {
        ItemKeyRow key = new ItemKeyRow();
        key.revision = revision;
        key.keys = ItemKeyRow.Keys.of(secret.keys());
        key.rationale = secret.rationale();
        key.certificate = ItemKeyRow.Proof.of(secret.certificate());
        key.persist();
    }
}
