package org.ibid.web.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** What language an essay's version is in, for pages that show its words but not its text. Remembered, since it never changes. */
@ApplicationScoped
public class EssayLanguages {

    private static final Logger LOG = Logger.getLogger(EssayLanguages.class);

    /** What questions are made in so far; for essays that are not known here. */
    private static final String OTHERWISE = "en";

    /** Above this many versions the memory is emptied; they are then asked for once more. */
    private static final int REMEMBERED = 10_000;

    private final EntityManager entities;
    private final Map<VersionRow.Key, String> known = new ConcurrentHashMap<>();

    EssayLanguages(EntityManager entities) {
        this.entities = entities;
    }

    /** A tag. A database that is away stops nobody from answering. */
    public String of(UUID essay, int version) {
        VersionRow.Key key = new VersionRow.Key(essay, version);
        String remembered = known.get(key);
        if (remembered != null) {
            return remembered;
        }
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> find(essay, version))
                    .map(tag -> remember(key, tag))
                    .orElse(OTHERWISE);
        } catch (RuntimeException e) {
            LOG.warnf(e, "the language of %s, version %d, could not be asked for", essay, version);
            return OTHERWISE;
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<String> find(UUID essay, int version) {
        List<String> tags = entities.createNativeQuery(
                        "select content -> 'metadata' ->> 'language' from essay_version where essay = ?1 and number = ?2",
                        String.class)
                .setParameter(1, essay)
                .setParameter(2, version)
                .getResultList();
        return tags.stream().filter(Objects::nonNull).findFirst();
    }

    private String remember(VersionRow.Key key, String tag) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        known.put(key, tag);
        return tag;
    }
}
