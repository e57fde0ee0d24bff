package org.ibid.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ibid.web.accommodation.Accommodations;
import org.ibid.web.course.Courses;
import org.ibid.web.outbox.Outbox;

/** Writes to quiz-service whenever what holds in an assignment may have changed, for everybody or for one person. */
@ApplicationScoped
class TermsLetters {

    static final String KIND = "terms";

    private final Outbox outbox;
    private final Courses courses;
    private final Accommodations accommodations;

    TermsLetters(Outbox outbox, Courses courses, Accommodations accommodations) {
        this.outbox = outbox;
        this.courses = courses;
        this.accommodations = accommodations;
    }

    /** What holds is worked out when the letter is delivered, so that a later one never says something older. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(UUID assignment) {
        outbox.keep(KIND, Map.of("assignment", assignment.toString()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void accommodated(@Observes Accommodations.Changed event) {
        courses.studiedBy(event.person()).forEach(this::writeForAll);
    }

    /** Whoever joins may have a longer window than anybody before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void joined(@Observes Courses.Joined event) {
        if (!accommodations.of(event.person()).isNone()) {
            writeForAll(event.course());
        }
    }

    private void writeForAll(UUID course) {
        AssignmentRow.of(course).forEach(row -> write(row.id));
    }
}
