package org.ibid.web.closedtext;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ibid.web.course.CourseTime;
import org.ibid.web.course.Courses;
import org.ibid.web.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which essays are shut to whom. Every door that serves words of an essay asks here, so that a quiz with closed text is
 * closed in every course and library, not only where it is taken.
 */
@ApplicationScoped
public class ClosedTexts {

    private final EntityManager entities;
    private final Courses courses;
    private final Language language;
    private final Clock clock;

    ClosedTexts(EntityManager entities, Courses courses, Language language, Clock clock) {
        this.entities = entities;
        this.courses = courses;
        this.language = language;
        this.clock = clock;
    }

    /** @param until in words; empty where it is shut until the attempt is handed in */
    @CheckedTemplate(basePath = "closedtext", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Shut(String title, UUID attempt, String until) implements TemplateInstance {}

    /** An attempt that keeps essays shut. */
    public record Under(UUID attempt, UUID person, UUID course, String title) {}

    /** Shuts essays while an attempt is under way; shutting them twice moves the end. */
    @Transactional
    public void shut(Under way, Set<UUID> essays, @Nullable Instant until) {
        for (UUID essay : essays) {
            entities.createNativeQuery("""
                            insert into closed_text (attempt, essay, person, course, title, until, ended)
                            values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz), false)
                            on conflict (attempt, essay) do update set until = excluded.until
                            """)
                    .setParameter(1, way.attempt())
                    .setParameter(2, essay)
                    .setParameter(3, way.person())
                    .setParameter(4, way.course())
                    .setParameter(5, way.title())
                    .setParameter(6, until == null ? null : until.toString())
                    .executeUpdate();
        }
    }

    /** The attempt ends at another time than was said. */
    @Transactional
    public void move(UUID attempt, @Nullable Instant until) {
        ClosedTextRow.update("until = ?1 where attempt = ?2", until, attempt);
    }

    /** The attempt has been handed in. */
    @Transactional
    public void open(UUID attempt) {
        ClosedTextRow.update("ended = true where attempt = ?1", attempt);
    }

    /** @throws WebApplicationException 409 with a page that says why and until when, and leads back */
    public void requireOpen(UUID person, UUID essay) {
        requireOpen(person, List.of(essay), null);
    }

    /** @param own an attempt that may show the essays, because it is the one that is being answered */
    @Transactional
    public void requireOpen(UUID person, Collection<UUID> essays, @Nullable UUID own) {
        Optional<ClosedTextRow> shut = essays.isEmpty()
                ? Optional.empty()
                : ClosedTextRow.now(person, essays, clock.instant()).stream()
                        .filter(row -> !row.attempt.equals(own))
                        .findFirst();
        if (shut.isPresent()) {
            throw new WebApplicationException(Response.status(Response.Status.CONFLICT)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page(shut.get()).render())
                    .build());
        }
    }

    private Shut page(ClosedTextRow row) {
        ZoneId zone = courses.zoneOf(row.course);
        return new Shut(
                row.title,
                row.attempt,
                row.until == null ? "" : new CourseTime(zone, language.times()).inFull(row.until));
    }
}
