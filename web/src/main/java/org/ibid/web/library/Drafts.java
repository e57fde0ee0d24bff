package org.ibid.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.ibid.web.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Drafts of the essays of a library, at most one of each: kept, changed, settled, and ended by publishing. */
@ApplicationScoped
public class Drafts {

    private final Library library;
    private final Originals originals;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    Drafts(Library library, Originals originals, Outbox outbox, AuditLog audit, Clock clock) {
        this.library = library;
        this.originals = originals;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Optional<Draft> of(UUID owner, UUID essay) {
        library.row(owner, essay);
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
    public void keep(UUID owner, UUID essay, NewDraft draft) {
        library.row(owner, essay);
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
    public void openFromNewest(UUID owner, UUID essay) {
        library.row(owner, essay);
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
    public void rewrite(UUID owner, UUID essay, long revision, EssayText text) {
        library.row(owner, essay);
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
        library.row(owner, essay);
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
        library.row(owner, essay);
        DraftRow row = DraftRow.seen(essay, revision);
        if (!row.settlements.isEmpty()) {
            row.settlements = row.settlements.subList(0, row.settlements.size() - 1);
            row.changed(clock.instant());
        }
    }

    @Transactional
    public void describe(UUID owner, UUID essay, EssayMetadata metadata) {
        library.row(owner, essay);
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
        library.row(owner, essay);
        EssayRow row = EssayRow.locked(essay);
        DraftRow draft = DraftRow.seen(essay, revision);
        EssayVersion carried = library.carried(essay, content);
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
}
