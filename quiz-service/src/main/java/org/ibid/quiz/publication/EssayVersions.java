package org.ibid.quiz.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.PublishedVersion;
import org.ibid.quiz.problem.Refusal;

/** The versions that arrived, each for good. */
@ApplicationScoped
public class EssayVersions {

    private final Clock clock;

    EssayVersions(Clock clock) {
        this.clock = clock;
    }

    public Optional<StoredVersion> find(UUID library, UUID essay, int number) {
        return EssayVersionRow.of(library, essay, number).map(EssayVersionRow::toStored);
    }

    /** A version that something pins, and that is here therefore. */
    public EssayVersion pinned(UUID essay, int number) {
        return EssayVersionRow.of(essay, number).orElseThrow().body;
    }

    /** True where an essay of this library has arrived. */
    public boolean holds(UUID library, UUID essay) {
        return EssayVersionRow.count("library = ?1 and essay = ?2", library, essay) > 0;
    }

    /** Number of the newest version of an essay of this library; empty where none has arrived. */
    public Optional<Integer> newest(UUID library, UUID essay) {
        return EssayVersionRow.newest(library, essay);
    }

    /** The row's id when this version is here already, whatever the row's JSON looks like. */
    @Transactional
    Optional<UUID> received(PublishedVersion published) {
        Optional<EssayVersionRow> there = EssayVersionRow.of(published.essay(), published.number());
        there.ifPresent(row -> {
            if (!row.library.equals(published.library()) || !row.contentHash.equals(published.contentHash())) {
                throw Refusal.conflict("version-taken", "This version has already been published with another text.");
            }
        });
        return there.map(row -> row.id);
    }

    @Transactional
    UUID receive(PublishedVersion published, Follower.Prepared prepared) {
        if (EssayVersionRow.count("essay = ?1 and library <> ?2", published.essay(), published.library()) > 0) {
            throw Refusal.conflict("essay-elsewhere", "This essay belongs to another library.");
        }
        EssayVersionRow row = new EssayVersionRow();
        row.library = published.library();
        row.essay = published.essay();
        row.number = published.number();
        row.contentHash = published.contentHash();
        row.body = published.version();
        row.receivedAt = clock.instant();
        row.persistAndFlush();
        prepared.store(row.toStored());
        return row.id;
    }
}
