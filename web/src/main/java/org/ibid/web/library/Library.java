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
import org.ibid.core.essay.EssayVersion;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.storage.NewId;

/**
 * Teachers' essays. Whoever asks for an essay names its owner, and somebody else's essay is not there:
 * {@link NotFoundException}, as for one that never was.
 */
@ApplicationScoped
public class Library {

    private final EntityManager entities;
    private final Originals originals;
    private final ClosedTexts closed;
    private final Clock clock;

    Library(EntityManager entities, Originals originals, ClosedTexts closed, Clock clock) {
        this.entities = entities;
        this.originals = originals;
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
    EssayRow row(UUID owner, UUID id) {
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
