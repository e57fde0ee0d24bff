package org.ibid.web.marks;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayText;
import org.ibid.web.reading.CourseReading;
import org.ibid.web.reading.Visit;
import org.ibid.web.storage.NewId;

/** Everybody's marks. Whoever asks for one names the person, and somebody else's mark is not there. */
@ApplicationScoped
public class Marks {

    /** For so long a removed mark can be had back; then it is gone. */
    static final Duration KEPT_AFTER_REMOVAL = Duration.ofDays(1);

    /** More marks than this by one person in one reading are no reading aid, and would weigh on the page. */
    static final int MOST = 2_000;

    private final MarkPlaces places;
    private final Clock clock;

    Marks(MarkPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** In the order in which they were made. */
    @Transactional
    public List<Mark> of(UUID person, UUID reading) {
        return MarkRow.of(person, reading).stream().map(MarkRow::toMark).toList();
    }

    /** Those that can still be had back, the last removed first. */
    @Transactional
    List<Mark> removed(UUID person, UUID reading) {
        return MarkRow.removed(person, reading).stream().map(MarkRow::toMark).toList();
    }

    /** @throws NotFoundException when it is somebody else's, of another reading, or gone */
    @Transactional
    Mark mark(UUID person, UUID reading, UUID id) {
        return row(person, reading, id).toMark();
    }

    /** How many of the marks in an essay, whoever made them and whichever course reads it, a text keeps. */
    @Transactional
    public MarksFound found(UUID essay, EssayText text) {
        return found(essay, MarkRow.ofEssay(essay), text);
    }

    @Transactional
    public MarksFound foundInReading(CourseReading reading, EssayText text) {
        return found(reading.essay(), MarkRow.ofReading(reading.id()), text);
    }

    private MarksFound found(UUID essay, List<MarkRow> marks, EssayText text) {
        return places.found(essay, text, marks.stream().map(MarkRow::toMark).toList());
    }

    /** Sentences of a reading that any of these people do not follow. */
    @Transactional
    List<Mark> unclear(UUID reading, Collection<UUID> people) {
        return MarkRow.unclear(reading, people).stream().map(MarkRow::toMark).toList();
    }

    /**
     * Adds marks of whoever reads; what they marked just so before is not marked twice.
     *
     * @return the marks that stand there now
     */
    @Transactional
    List<Mark> add(Visit visit, Mark.Kind kind, String note, List<Target> targets) {
        UUID person = visit.membership().person();
        List<Mark> before = of(person, visit.reading().id());
        if (before.size() + targets.size() > MOST) {
            throw new TooManyMarks();
        }
        List<Mark> there = new ArrayList<>();
        for (Target target : targets) {
            there.add(before.stream()
                    .filter(mark -> mark.kind() == kind
                            && mark.note().equals(note)
                            && mark.version() == visit.number()
                            && mark.target().equals(target))
                    .findFirst()
                    .orElseGet(() -> keep(visit, kind, note, target)));
        }
        return there;
    }

    private Mark keep(Visit visit, Mark.Kind kind, String note, Target target) {
        MarkRow row = new MarkRow();
        row.id = NewId.next();
        row.reading = visit.reading().id();
        row.person = visit.membership().person();
        row.kind = kind;
        row.version = visit.number();
        row.target = target;
        row.note = note;
        row.madeAt = clock.instant();
        row.changedAt = row.madeAt;
        row.persist();
        return row.toMark();
    }

    /** Puts other words beside a mark; without words it is a highlight. */
    @Transactional
    void annotate(UUID person, UUID reading, UUID id, String note) {
        MarkRow row = row(person, reading, id);
        if (row.kind == Mark.Kind.UNCLEAR) {
            throw new NotFoundException();
        }
        row.kind = note.isEmpty() ? Mark.Kind.HIGHLIGHT : Mark.Kind.NOTE;
        row.note = note;
        row.changedAt = clock.instant();
    }

    @Transactional
    void remove(UUID person, UUID reading, UUID id) {
        row(person, reading, id).removedAt = clock.instant();
    }

    @Transactional
    void restore(UUID person, UUID reading, UUID id) {
        row(person, reading, id).removedAt = null;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetRemoved() {
        MarkRow.delete("removedAt < ?1", clock.instant().minus(KEPT_AFTER_REMOVAL));
    }

    private static MarkRow row(UUID person, UUID reading, UUID id) {
        return MarkRow.of(person, reading, id).orElseThrow(NotFoundException::new);
    }

    /** One reading has its fill of somebody's marks. */
    static final class TooManyMarks extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
