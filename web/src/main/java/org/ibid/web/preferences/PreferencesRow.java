package org.ibid.web.preferences;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "preferences")
@SuppressWarnings("NullAway.Init")
class PreferencesRow extends PanacheEntityBase {

    @Id
    UUID person;

    @Enumerated(EnumType.STRING)
    Preferences.Theme theme;

    @Enumerated(EnumType.STRING)
    Preferences.TextSize size;

    @Enumerated(EnumType.STRING)
    Preferences.LineSpacing spacing;

    @Enumerated(EnumType.STRING)
    Preferences.Typeface typeface;

    @Enumerated(EnumType.STRING)
    Preferences.Language language;

    @Enumerated(EnumType.STRING)
    Preferences.Pace pace;

    @Column(name = "changed_at")
    Instant changedAt;

    Preferences toPreferences() {
        return new Preferences(theme, size, spacing, typeface, language, pace);
    }
}
