package org.ibid.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.alignment.CarriedIds;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.importing.ImportSource;
import org.ibid.web.audit.AuditLog;
import org.ibid.web.outbox.Outbox;
import org.ibid.web.storage.NewId;

/**
 * Teachers' essays. Whoever asks for an essay names its owner, and somebody else's essay is not there:
 * {@link NotFoundException}, as for one that never was.
 */
@ApplicationScoped
public class Library {

    private final EntityManager entities;
    private final Originals originals;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    Library(EntityManager entities, Originals originals, Outbox outbox, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.originals = originals;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Id of somebody's library, which is there from the first time that it is asked for. */
    @Transactional
    public UUID of(UUID owner) {
        return LibraryRow.ofOwner(owner).map(row -> row.id).orElseGet(() -> {
            entities.createNativeQuery(
                            "insert into library (id, owner, created_at) values (?1, ?2, ?3) on conflict do nothing")
                    .setParameter(1, NewId.next())
                    .setParameter(2, owner)
                    .setParameter(3, clock.instant())
                    .executeUpdate();
            return LibraryRow.ofOwner(owner).orElseThrow().id;
        });
    }

    /** The newest essay first. */
    @Transactional
    public List<Essay> essays(UUID owner) {
        List<EssayRow> rows = EssayRow.of(of(owner));
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        Map<UUID, List<Essay.Version>> versions = versions(ids);
        List<UUID> drafts = DraftRow.<DraftRow>list("essay in ?1", ids).stream()
                .map(d -> d.essay)
                .toList();
        return rows.stream()
                .map(row -> new Essay(
                        row.id,
                        row.library,
                        row.title,
                        versions.getOrDefault(row.id, List.of()),
                        drafts.contains(row.id)))
                .toList();
    }

    @Transactional
    public Essay essay(UUID owner, UUID id) {
        EssayRow row = row(owner, id);
        return new Essay(
                row.id,
                row.library,
                row.title,
                versions(List.of(id)).getOrDefault(id, List.of()),
                DraftRow.findByIdOptional(id).isPresent());
    }

    private EssayRow row(UUID owner, UUID id) {
        return LibraryRow.ofOwner(owner)
                .flatMap(library -> EssayRow.in(library.id, id))
                .orElseThrow(NotFoundException::new);
    }

    private static Map<UUID, List<Essay.Version>> versions(List<UUID> essays) {
        return VersionRow.listed(essays).stream()
                .collect(Collectors.groupingBy(
                        VersionRow.Listed::essay,
                        Collectors.mapping(
                                v -> new Essay.Version(v.number(), v.contentHash(), v.publishedAt(), v.items()),
                                Collectors.toList())));
    }

    @Transactional
    public UUID create(UUID owner, String title) {
        EssayRow row = new EssayRow();
        row.id = NewId.next();
        row.library = of(owner);
        row.title = title;
        row.createdAt = clock.instant();
        row.persist();
        return row.id;
    }

    @Transactional
    public Optional<Draft> draft(UUID owner, UUID essay) {
        row(owner, essay);
        return DraftRow.<DraftRow>findByIdOptional(essay)
                .map(row -> new Draft(
                        new ImportSource(row.fileName, originals.bytes(row.original)), row.format, row.metadata));
    }

    /** Puts a draft in the place of the one before it. */
    @Transactional
    public void keepDraft(UUID owner, UUID essay, Draft draft) {
        row(owner, essay);
        Optional<DraftRow> before = DraftRow.findByIdOptional(essay);
        DraftRow row = before.orElseGet(DraftRow::new);
        row.essay = essay;
        row.original = originals.keep(draft.source().bytes());
        row.fileName = draft.source().name();
        row.format = draft.format();
        row.metadata = draft.metadata();
        row.changedAt = clock.instant();
        row.persist();
    }

    @Transactional
    public void describeDraft(UUID owner, UUID essay, EssayMetadata metadata) {
        row(owner, essay);
        DraftRow.<DraftRow>findByIdOptional(essay).orElseThrow(NotFoundException::new).metadata = metadata;
    }

    /**
     * Publishes a version and ends the draft. The same content as the newest version makes no new one.
     *
     * @return its number
     */
    @Transactional
    public int publish(UUID owner, UUID essay, EssayVersion content) {
        row(owner, essay);
        EssayRow row = EssayRow.locked(essay);
        DraftRow draft = DraftRow.<DraftRow>findByIdOptional(essay).orElseThrow(NotFoundException::new);
        EssayVersion carried = carried(essay, content);
        String hash = carried.contentHash();
        Optional<VersionRow.Listed> newest =
                VersionRow.listed(List.of(essay)).stream().findFirst();
        row.title = String.valueOf(content.metadata().title());
        draft.delete();
        if (newest.isPresent() && newest.get().contentHash().equals(hash)) {
            return newest.get().number();
        }
        VersionRow version = new VersionRow();
        version.essay = essay;
        version.number = newest.map(v -> v.number() + 1).orElse(1);
        version.contentHash = hash;
        version.original = draft.original;
        version.content = carried;
        version.publishedBy = owner;
        version.publishedAt = clock.instant();
        version.persist();
        outbox.keep(Publication.KIND, Publication.payload(essay, version.number));
        audit.record(owner, "essay.published", essay, Map.of("version", "" + version.number, "hash", hash));
        return version.number;
    }

    /** A version as it would be published: passages that were there before have the ids that they had. */
    @Transactional
    public EssayVersion carried(UUID essay, EssayVersion content) {
        return CarriedIds.carry(VersionRow.contents(essay), content);
    }

    /** Number of the newest version, for whoever has shown that they may read the essay. */
    @Transactional
    public int newest(UUID essay) {
        return newest(List.of(essay)).getOrDefault(essay, 0);
    }

    /** Numbers of the newest versions, by essay. */
    @Transactional
    public Map<UUID, Integer> newest(Collection<UUID> essays) {
        return VersionRow.listed(essays).stream()
                .collect(Collectors.toMap(VersionRow.Listed::essay, VersionRow.Listed::number, Math::max));
    }

    /** Titles by the id of the essay, for whoever has shown that they may know them. */
    @Transactional
    public Map<UUID, String> titles(Collection<UUID> essays) {
        return essays.isEmpty()
                ? Map.of()
                : EssayRow.<EssayRow>list("id in ?1", essays).stream()
                        .collect(Collectors.toMap(row -> row.id, row -> row.title));
    }

    /** A published version, for whoever has shown that they may read it. */
    @Transactional
    public EssayVersion version(UUID essay, int number) {
        return VersionRow.of(essay, number).orElseThrow(NotFoundException::new).content;
    }

    /** When a version was published, for whoever has shown that they may read it. */
    @Transactional
    public Instant publishedAt(UUID essay, int number) {
        return VersionRow.listed(List.of(essay)).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .publishedAt();
    }

    /** Bytes by the address under which they are kept, such as those of a picture of a version; empty for others. */
    @Transactional
    public Optional<byte[]> kept(String address) {
        return originals.find(address);
    }
}
