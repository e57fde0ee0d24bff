package org.ibid.quiz.item;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ibid.core.essay.EssayText;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.ItemsHere;
import org.ibid.quiz.generation.ItemGeneration;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.publication.StoredVersion;
import org.ibid.quiz.security.Audit;

/** More items for one passage, when a teacher asks for them. */
@ApplicationScoped
class PassageItems {

    private final ItemSource source;
    private final FreshItems fresh;
    private final EssayVersions versions;
    private final Audit audit;

    PassageItems(ItemSource source, FreshItems fresh, EssayVersions versions, Audit audit) {
        this.source = source;
        this.fresh = fresh;
        this.versions = versions;
        this.audit = audit;
    }

    /** The rules take their time over the whole essay, so they are asked outside of any transaction. */
    ItemsHere.Made make(Grant by, UUID essay, ItemsHere wanted) {
        StoredVersion version = QuarkusTransaction.requiringNew()
                .call(() -> versions.find(by.scope(), essay, wanted.version()).orElseThrow(Refusal::notFound));
        requirePassage(version.version().text(), wanted.passage());
        ItemGeneration.Here here = source.here(version.version(), wanted.passage());
        List<UUID> made = QuarkusTransaction.requiringNew().call(() -> {
            audit.record(by, "items.generated", essay, "version " + wanted.version() + ", " + wanted.passage());
            return fresh.lay(here.items(), version);
        });
        List<ItemsHere.Refused> refused = here.refused().entrySet().stream()
                .map(e -> new ItemsHere.Refused(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(ItemsHere.Refused::drafts)
                        .reversed()
                        .thenComparing(ItemsHere.Refused::gate))
                .toList();
        return new ItemsHere.Made(made, here.items().size() - made.size(), refused);
    }

    private static void requirePassage(EssayText text, String passage) {
        if (text.block(passage).isEmpty() && text.findFootnote(passage).isEmpty()) {
            throw Refusal.notFound();
        }
    }
}
