package org.ibid.web.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.web.audit.AuditLog;

/** The accommodations of people. Whoever asks has shown that they may know. */
@ApplicationScoped
public class Accommodations {

    private final AuditLog audit;
    private final Event<Changed> changed;
    private final Clock clock;

    Accommodations(AuditLog audit, Event<Changed> changed, Clock clock) {
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /** Fired in the transaction of the change. */
    public record Changed(UUID person) {}

    @Transactional
    public Accommodation of(UUID person) {
        return AccommodationRow.<AccommodationRow>findByIdOptional(person)
                .map(AccommodationRow::toAccommodation)
                .orElse(Accommodation.NONE);
    }

    /** Only of people who have one. */
    @Transactional
    public Map<UUID, Accommodation> of(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : AccommodationRow.<AccommodationRow>list("person in ?1", people).stream()
                        .filter(row -> !row.toAccommodation().isNone())
                        .collect(Collectors.toMap(row -> row.person, AccommodationRow::toAccommodation));
    }

    /** Sets what holds from now on, in every course, attempts that are under way included. */
    @Transactional
    public void set(UUID by, UUID person, Accommodation accommodation) {
        AccommodationRow row = AccommodationRow.findById(person);
        Accommodation before = row == null ? Accommodation.NONE : row.toAccommodation();
        if (before.equals(accommodation)) {
            return;
        }
        AccommodationRow kept = row == null ? new AccommodationRow() : row;
        kept.person = person;
        kept.fill(accommodation);
        kept.setBy = by;
        kept.setAt = clock.instant();
        kept.persist();
        audit.record(
                by,
                "accommodation.set",
                person,
                Map.of("before", before.toString(), "after", accommodation.toString()));
        changed.fire(new Changed(person));
    }
}
