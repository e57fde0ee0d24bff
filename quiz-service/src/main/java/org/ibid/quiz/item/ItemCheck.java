package org.ibid.quiz.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.quiz.ItemVerdict;
import org.ibid.quiz.generation.Recheck;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.StoredVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote, read: with its keys as far as they could be read, and with everything that keeps it from being
 * kept.
 */
record ItemCheck(
        ItemBody body,
        Map<String, Key> keys,
        String rationale,
        StoredVersion version,
        List<String> wrong,
        @Nullable Before before) {

    record Written(ItemBody body, List<KeyForm> keys, String rationale) {}

    record Before(ItemBody body, Map<String, Key> keys, String rationale) {}

    /**
     * @param before null for a new item
     * @param others the versions of other essays that the body names, by id of the essay
     */
    static ItemCheck of(
            Written written, @Nullable Before before, StoredVersion version, Map<String, StoredVersion> others) {
        ItemBody body = located(written.body(), version.essay());
        List<String> wrong =
                new ArrayList<>(EditCheck.body(body, before == null ? null : before.body(), version, others));
        WrittenKeys keys = WrittenKeys.of(body, written.keys(), before == null ? Map.of() : before.keys());
        wrong.addAll(keys.wrong());
        if (written.rationale().isBlank()) {
            wrong.add("Say why the key is right.");
        }
        return new ItemCheck(body, keys.keys(), written.rationale().strip(), version, wrong, before);
    }

    /** @throws Refusal with everything that is wrong, one sentence a line */
    void requireRight() {
        if (!wrong.isEmpty()) {
            throw Refusal.unacceptable("edit-refused", "This cannot be kept as it is.", String.join("\n", wrong));
        }
    }

    /** Asks every gate over the whole essay. */
    Certificate certificate() {
        return PersonCertificate.of(body, version, gates());
    }

    /** With what the gates say of the item as it was, so that one sees what the change broke. */
    ItemVerdict verdict() {
        if (!wrong.isEmpty()) {
            return ItemVerdict.ofNew(wrong, List.of());
        }
        if (before == null) {
            return ItemVerdict.ofNew(wrong, gates());
        }
        List<List<Certificate.Check>> checks = Recheck.each(
                List.of(
                        new Recheck.Asked(body.inOwnEssay(), keys, rationale),
                        new Recheck.Asked(before.body().inOwnEssay(), before.keys(), before.rationale())),
                version.version());
        return new ItemVerdict(wrong, checks.getFirst(), checks.getLast());
    }

    /** They read the essay that the item belongs to; what it has in another has been found there, no more. */
    private List<Certificate.Check> gates() {
        return Recheck.of(body.inOwnEssay(), keys, rationale, version.version());
    }

    Revisions.Secret secret(Certificate certificate) {
        return new Revisions.Secret(keys, rationale, certificate);
    }

    /** The body with its targets in the essay at hand, where they do not say which. */
    static ItemBody located(ItemBody body, UUID essay) {
        return body.with(
                body.targets().stream()
                        .map(t -> t.essay() == null ? t.ofEssay(essay.toString()) : t)
                        .toList(),
                body.parts());
    }
}
