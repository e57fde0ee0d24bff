package org.ibid.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whoever has signed in here. */
@ApplicationScoped
public class People {

    private final EntityManager entities;
    private final Clock clock;

    People(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Keeps who somebody is, so that others can be shown their name. */
    @Transactional
    public void seen(Person person) {
        entities.createNativeQuery("""
            insert into person (id, name, email, seen_at) values (?1, ?2, ?3, ?4)
            on conflict (id) do update set name = excluded.name, email = excluded.email,
              seen_at = excluded.seen_at
            """)
                .setParameter(1, person.id())
                .setParameter(2, person.name())
                .setParameter(3, person.email())
                .setParameter(4, clock.instant())
                .executeUpdate();
    }

    @Transactional
    public Optional<Person> find(UUID id) {
        return PersonRow.<PersonRow>findByIdOptional(id).map(PersonRow::toPerson);
    }

    /**
     * Whoever has been here last, newest first.
     *
     * @param who part of a name or of an e-mail address; blank for everybody
     */
    @Transactional
    public List<Seen> lastSeen(String who, int most) {
        String part = "%" + who.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return PersonRow.<PersonRow>find(
                        "lower(name) like ?1 escape '\\' or lower(email) like ?1 escape '\\' order by seenAt desc",
                        part)
                .page(0, most)
                .stream()
                .map(row -> new Seen(row.toPerson(), row.seenAt))
                .toList();
    }

    /** Whoever signed in with this address the last time, however its letters are written. */
    @Transactional
    public List<Person> withEmail(String address) {
        return PersonRow.<PersonRow>list("lower(email) = ?1", address.strip().toLowerCase(Locale.ROOT)).stream()
                .map(PersonRow::toPerson)
                .toList();
    }

    @Transactional
    public long count() {
        return PersonRow.count();
    }

    @Transactional
    public Map<UUID, Person> named(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : PersonRow.<PersonRow>list("id in ?1", ids).stream()
                        .map(PersonRow::toPerson)
                        .collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
