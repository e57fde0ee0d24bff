package org.ibid.web.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An essay of a library.
 *
 * @param library scope of the grants for its items
 * @param versions published ones, the newest first
 * @param access of whoever asked for it
 */
public record Essay(UUID id, UUID library, String title, List<Version> versions, boolean draft, Access access) {

    public Essay {
        versions = List.copyOf(versions);
    }

    /** @param items how many questions were made from it; null until quiz-service has said so */
    public record Version(
            int number,
            String contentHash,
            Instant published,
            @Nullable Integer items) {}

    public boolean own() {
        return access == Access.OWN;
    }

    /** Whether its questions may be changed and written. */
    public boolean mayEdit() {
        return access != Access.REVIEW;
    }

    public Optional<Version> newest() {
        return versions.stream().findFirst();
    }
}
