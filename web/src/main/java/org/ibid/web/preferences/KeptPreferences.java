package org.ibid.web.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody's preferences, and those of whoever was seen last, for when the database cannot be asked. */
@ApplicationScoped
public class KeptPreferences {

    /** Above this many people the memory is emptied. */
    private static final int REMEMBERED = 20_000;

    private final EntityManager entities;
    private final Clock clock;
    private final Map<UUID, Preferences> seen = new ConcurrentHashMap<>();

    KeptPreferences(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public Preferences of(UUID person) {
        Preferences kept = PreferencesRow.<PreferencesRow>findByIdOptional(person)
                .map(PreferencesRow::toPreferences)
                .orElse(Preferences.NONE);
        if (seen.size() > REMEMBERED) {
            seen.clear();
        }
        seen.put(person, kept);
        return kept;
    }

    /**
     * The same without waiting for the database, as this process saw them last: pages that say what went wrong are made
     * on threads that may not wait, and also while the database is away.
     */
    public Preferences lastSeen(UUID person) {
        return seen.getOrDefault(person, Preferences.NONE);
    }

    /** Two devices at once leave what came last. */
    @Transactional
    public void keep(UUID person, Preferences preferences) {
        entities.createNativeQuery("""
                        insert into preferences (person, theme, size, spacing, typeface, language, pace, changed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        on conflict (person) do update set theme = excluded.theme, size = excluded.size,
                          spacing = excluded.spacing, typeface = excluded.typeface, language = excluded.language,
                          pace = excluded.pace, changed_at = excluded.changed_at
                        """)
                .setParameter(1, person)
                .setParameter(2, preferences.theme().name())
                .setParameter(3, preferences.size().name())
                .setParameter(4, preferences.spacing().name())
                .setParameter(5, preferences.typeface().name())
                .setParameter(6, preferences.language().name())
                .setParameter(7, preferences.pace().name())
                .setParameter(8, clock.instant())
                .executeUpdate();
    }
}
