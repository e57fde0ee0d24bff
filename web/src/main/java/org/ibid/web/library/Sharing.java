package org.ibid.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ibid.web.audit.AuditLog;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.people.People;
import org.ibid.web.people.Person;

/**
 * Essays that teachers share with colleagues they name: with an essay goes its bank of questions, never its text, which
 * stays its owner's to change. An essay that is not shared with somebody is not there for them.
 */
@ApplicationScoped
public class Sharing {

    private final Library library;
    private final People people;
    private final AuditLog audit;
    private final ClosedTexts closed;
    private final Clock clock;

    Sharing(Library library, People people, AuditLog audit, ClosedTexts closed, Clock clock) {
        this.library = library;
        this.people = people;
        this.audit = audit;
        this.closed = closed;
        this.clock = clock;
    }

    /** A colleague whom an essay is shared with. */
    record Share(Person with, Access access) {}

    /** An essay that somebody else shares. */
    record Shared(Essay essay, String owner) {}

    /**
     * An essay of somebody's own, or one that is shared with them.
     *
     * @throws NotFoundException for any other
     */
    @Transactional
    public Essay opened(UUID person, UUID essay) {
        Optional<ShareRow> share = ShareRow.of(essay, person);
        if (share.isEmpty()) {
            return library.essay(person, essay);
        }
        closed.requireOpen(person, essay);
        EssayRow row = EssayRow.<EssayRow>findByIdOptional(essay).orElseThrow(NotFoundException::new);
        return Library.whole(row, share.get().access);
    }

    /** @throws NotFoundException also for one whose questions they may only decide about */
    @Transactional
    public Essay toEdit(UUID person, UUID essay) {
        Essay opened = opened(person, essay);
        if (!opened.mayEdit()) {
            throw new NotFoundException();
        }
        return opened;
    }

    /** What others share with somebody, the newest first. */
    @Transactional
    List<Shared> with(UUID person) {
        return ShareRow.with(person).stream()
                .map(share -> {
                    EssayRow row = EssayRow.findById(share.id.essay());
                    LibraryRow of = LibraryRow.findById(row.library);
                    String owner = people.find(of.owner).map(Person::name).orElse("");
                    return new Shared(Library.whole(row, share.access), owner);
                })
                .toList();
    }

    @Transactional
    List<Share> of(UUID owner, UUID essay) {
        library.essay(owner, essay);
        List<ShareRow> rows = ShareRow.ofEssay(essay);
        Map<UUID, Person> named =
                people.named(rows.stream().map(row -> row.id.person()).toList());
        return rows.stream()
                .map(row -> new Share(Objects.requireNonNull(named.get(row.id.person())), row.access))
                .toList();
    }

    /** Shares it, or changes how far. */
    @Transactional
    public void share(UUID owner, UUID essay, UUID colleague, Access access) {
        library.essay(owner, essay);
        if (access == Access.OWN || colleague.equals(owner)) {
            throw new IllegalArgumentException("an essay has one owner");
        }
        ShareRow row = ShareRow.of(essay, colleague).orElseGet(() -> {
            ShareRow made = new ShareRow();
            made.id = new ShareRow.Id(essay, colleague);
            made.sharedAt = clock.instant();
            return made;
        });
        row.access = access;
        row.persist();
        audit.record(owner, "essay.shared", essay, Map.of("with", colleague.toString(), "access", access.name()));
    }

    /** Ends it at once; where nothing is shared, nothing. */
    @Transactional
    public void end(UUID owner, UUID essay, UUID colleague) {
        library.essay(owner, essay);
        ShareRow.of(essay, colleague).ifPresent(row -> {
            row.delete();
            audit.record(owner, "essay.unshared", essay, Map.of("with", colleague.toString()));
        });
    }
}
