package org.ibid.web.accommodation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "accommodation")
@SuppressWarnings("NullAway.Init")
class AccommodationRow extends PanacheEntityBase {

    @Id
    UUID person;

    @Column(name = "time_percent")
    int timePercent;

    @Column(name = "break_minutes")
    int breakMinutes;

    @Column(name = "extra_tries")
    int extraTries;

    @Column(name = "shift_days")
    int shiftDays;

    @Column(name = "larger_type")
    boolean largerType;

    boolean stretches;

    @Column(name = "set_by")
    UUID setBy;

    @Column(name = "set_at")
    Instant setAt;

    Accommodation toAccommodation() {
        return new Accommodation(timePercent, breakMinutes, extraTries, shiftDays, largerType, stretches);
    }

    void fill(Accommodation accommodation) {
        timePercent = accommodation.timePercent();
        breakMinutes = accommodation.breakMinutes();
        extraTries = accommodation.extraTries();
        shiftDays = accommodation.shiftDays();
        largerType = accommodation.largerType();
        stretches = accommodation.stretches();
    }
}
