package org.ibid.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
import java.util.stream.Stream;
import org.ibid.core.alignment.CarriedIds;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.importing.EssayImporters;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.desk.DraftBase;
import org.ibid.core.importing.desk.DraftText;
import org.ibid.core.importing.desk.Inapplicable;
import org.ibid.core.importing.desk.Settlement;
import org.ibid.web.audit.AuditLog;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.outbox.Outbox;
import org.ibid.web.storage.NewId;
import org.jspecify.annotations.Nullable;

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
    private final ClosedTexts closed;
    private final Clock clock;

    Library(
            EntityManager entities,
            Originals originals,
            Outbox outbox,
            AuditLog audit,
            ClosedTexts closed,
            Clock clock) {
        this.entities = entities;
        this.originals = originals;
        this.outbox = outbox;
        this.audit = audit;
        this.closed = closed;
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
                        drafts.contains(row.id),
                        Access.OWN))
                .toList();
    }

    @Transactional
    public Essay essay(UUID owner, UUID id) {
        return whole(row(owner, id), Access.OWN);
    }

    static Essay whole(EssayRow row, Access access) {
        return new Essay(
                row.id,
                row.library,
                row.title,
                versions(List.of(row.id)).getOrDefault(row.id, List.of()),
                DraftRow.findByIdOptional(row.id).isPresent(),
                access);
    }

    /** An essay of somebody's own, unless they are being asked about it in a quiz with closed text. */
    private EssayRow row(UUID owner, UUID id) {
        EssayRow row = LibraryRow.ofOwner(owner)
                .flatMap(library -> EssayRow.in(library.id, id))
                .orElseThrow(NotFoundException::new);
        closed.requireOpen(owner, id);
        return row;
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
                        row.original,
                        row.fileName,
                        row.format,
                        row.metadata,
                        base(row),
                        row.settlements,
                        row.revision));
    }

    /** What a draft was imported from, as it was given. */
    @Transactional
    public ImportSource original(Draft draft) {
        return new ImportSource(draft.fileName(), originals.bytes(draft.original()));
    }

    private DraftBase base(DraftRow row) {
        DraftBase base = row.base;
        if (base == null) {
            base = DraftBase.imported(read(new ImportSource(row.fileName, originals.bytes(row.original)), row.format));
            row.base = base;
        }
        return base;
    }

    private static ImportedEssay read(ImportSource source, @Nullable String format) {
        try {
            return EssayImporters.read(source, format);
        } catch (UnreadableEssay e) {
            throw new IllegalStateException("the original of a draft was readable when it was kept", e);
        }
    }

    /** Puts what was imported in the place of the draft before it. The bytes of its pictures are kept with it. */
    @Transactional
    public void keepDraft(UUID owner, UUID essay, NewDraft draft) {
        row(owner, essay);
        DraftRow row = rowForDraft(essay);
        row.original = originals.keep(draft.source().bytes());
        draft.read().pictures().forEach(picture -> originals.keep(picture.bytes()));
        row.fileName = draft.source().name();
        row.format = draft.format();
        row.metadata = draft.metadata();
        row.base = DraftBase.imported(draft.read());
        row.settlements = List.of();
        row.changed(clock.instant());
        row.persist();
    }

    /** A new row has the revision after the last one that there was, so that a page of an earlier draft is stale. */
    private DraftRow rowForDraft(UUID essay) {
        return DraftRow.<DraftRow>findByIdOptional(essay, LockModeType.PESSIMISTIC_WRITE)
                .orElseGet(() -> {
                    DraftRow row = new DraftRow();
                    row.essay = essay;
                    row.revision = clock.instant().toEpochMilli();
                    return row;
                });
    }

    /**
     * Opens a draft whose text is that of the newest version, where there is no draft yet.
     *
     * @throws NotFoundException where nothing is published
     */
    @Transactional
    public void draftFromNewest(UUID owner, UUID essay) {
        row(owner, essay);
        EssayRow.locked(essay);
        if (DraftRow.findByIdOptional(essay).isPresent()) {
            return;
        }
        int newest = VersionRow.listed(List.of(essay)).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .number();
        VersionRow version = VersionRow.of(essay, newest).orElseThrow();
        DraftRow row = rowForDraft(essay);
        row.original = version.original;
        row.fileName = "";
        row.metadata = version.content.metadata();
        row.base = DraftBase.published(version.content.text(), version.corrections);
        row.settlements = List.of();
        row.changed(clock.instant());
        row.persist();
    }

    /**
     * Puts a text in the place of a draft's. What was settled about the old one is in it or gone; what was said of
     * quotations goes on where their words still stand.
     *
     * @throws StaleDraft when the draft is not at this revision
     */
    @Transactional
    public void rewriteDraft(UUID owner, UUID essay, long revision, EssayText text) {
        row(owner, essay);
        DraftRow row = DraftRow.seen(essay, revision);
        DraftBase base = base(row);
        row.base = base.rewritten(text, DraftText.of(base, row.settlements).corrections());
        row.settlements = List.of();
        row.changed(clock.instant());
    }

    /**
     * Settles something about a draft.
     *
     * @throws StaleDraft when the draft is not at this revision
     * @throws org.ibid.core.importing.desk.Inapplicable when it does not fit the text; nothing is changed
     */
    @Transactional(dontRollbackOn = Inapplicable.class)
    public void settle(UUID owner, UUID essay, long revision, Settlement settlement) {
        row(owner, essay);
        DraftRow row = DraftRow.seen(essay, revision);
        DraftText.of(base(row), row.settlements).after(settlement);
        row.settlements =
                Stream.concat(row.settlements.stream(), Stream.of(settlement)).toList();
        row.changed(clock.instant());
    }

    /**
     * Takes the last settlement back; none, nothing.
     *
     * @throws StaleDraft when the draft is not at this revision
     */
    @Transactional
    public void undo(UUID owner, UUID essay, long revision) {
        row(owner, essay);
        DraftRow row = DraftRow.seen(essay, revision);
        if (!row.settlements.isEmpty()) {
            row.settlements = row.settlements.subList(0, row.settlements.size() - 1);
            row.changed(clock.instant());
        }
    }

    @Transactional
    public void describeDraft(UUID owner, UUID essay, EssayMetadata metadata) {
        row(owner, essay);
        DraftRow.<DraftRow>findByIdOptional(essay).orElseThrow(NotFoundException::new).metadata = metadata;
    }

    /**
     * Publishes a version and ends the draft. The same content as the newest version makes no new one.
     *
     * @param revision of the draft that the content was made of
     * @return its number
     * @throws StaleDraft when the draft is not at this revision
     */
    @Transactional
    public int publish(UUID owner, UUID essay, long revision, EssayVersion content) {
        row(owner, essay);
        EssayRow row = EssayRow.locked(essay);
        DraftRow draft = DraftRow.seen(essay, revision);
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
        version.corrections = DraftText.of(base(draft), draft.settlements).corrections();
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

    /** Who published each version, by its number. */
    @Transactional
    public Map<Integer, UUID> publishers(UUID owner, UUID essay) {
        row(owner, essay);
        return VersionRow.publishers(essay);
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

    /** @return the address under which bytes are kept from now on */
    @Transactional
    public String keep(byte[] bytes) {
        return originals.keep(bytes);
    }

    /** The first bytes of what is kept under an address; all of them where there are fewer. */
    @Transactional
    public Optional<byte[]> beginningOf(String address, int most) {
        return originals.beginning(address, most);
    }

    /** Bytes by the address under which they are kept, such as those of a picture of a version; empty for others. */
    @Transactional
    public Optional<byte[]> kept(String address) {
        return originals.find(address);
    }
}
