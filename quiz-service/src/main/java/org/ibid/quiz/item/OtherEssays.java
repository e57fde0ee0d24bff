package org.ibid.quiz.item;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.publication.StoredVersion;

/** The essays that an item names beside its own. */
final class OtherEssays {

    private OtherEssays() {}

    /**
     * By id of the essay.
     *
     * @throws Refusal 404 where one is in no library of the caller's, or has no such version
     */
    static Map<String, StoredVersion> of(ItemBody body, UUID library, EssayVersions versions) {
        Map<String, StoredVersion> others = new HashMap<>();
        for (ItemBody.Beside beside : body.beside()) {
            others.put(
                    beside.essay(),
                    versions.find(library, id(beside.essay()), beside.version()).orElseThrow(Refusal::notFound));
        }
        return others;
    }

    private static UUID id(String essay) {
        try {
            return UUID.fromString(essay);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
