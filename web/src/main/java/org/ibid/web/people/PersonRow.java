package org.ibid.web.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
@SuppressWarnings("NullAway.Init")
class PersonRow extends PanacheEntityBase {

    @Id
    UUID id;

    String name;

    @Nullable
    String email;

    @Column(name = "seen_at")
    Instant seenAt;

    Person toPerson() {
        return new Person(id, name, email);
    }
}
