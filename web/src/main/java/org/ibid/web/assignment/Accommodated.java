package org.ibid.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.web.accommodation.Accommodation;
import org.ibid.web.accommodation.AccommodationWords;
import org.ibid.web.accommodation.Accommodations;
import org.ibid.web.course.Course;
import org.ibid.web.course.CourseTime;
import org.ibid.web.course.Courses;
import org.ibid.web.language.Language;
import org.ibid.web.layout.LayoutWords;
import org.ibid.web.people.People;
import org.ibid.web.people.Person;
import org.jspecify.annotations.Nullable;

/** What accommodations make of the terms of a quiz, person by person, conflicts with its window included. */
@ApplicationScoped
class Accommodated {

    private static final int MINUTE = 60;

    private final Courses courses;
    private final Accommodations accommodations;
    private final People people;

    Accommodated(Courses courses, Accommodations accommodations, People people) {
        this.courses = courses;
        this.accommodations = accommodations;
        this.people = people;
    }

    /** @param says what holds for the person, in words */
    public record Line(UUID person, String name, String says, boolean conflict) {}

    List<Line> lines(Course course, Terms terms, Language language) {
        Map<UUID, Accommodation> own = accommodations.of(courses.studentsOf(course.id()));
        Map<UUID, Person> named = people.named(own.keySet());
        return own.entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey(),
                        name(named.get(entry.getKey()), language),
                        says(terms, entry.getValue(), course, language),
                        terms.window(entry.getValue(), course.zone()).needed() != null))
                .sorted(Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static String name(@Nullable Person person, Language language) {
        return person == null ? language.words(LayoutWords.class).somebody() : person.name();
    }

    /** Empty where nothing of the accommodation changes this quiz. */
    static String says(Terms terms, Accommodation accommodation, Course course, Language language) {
        AccommodationWords words = language.words(AccommodationWords.class);
        CourseTime time = course.time(language.times());
        Integer limit = terms.limitMinutes();
        Integer tries = terms.settings().tries();
        Terms.Window window = terms.window(accommodation, course.zone());
        return Stream.of(
                        limit == null || accommodation.extraSeconds(limit * MINUTE) == 0
                                ? null
                                : minutes(limit, accommodation, words),
                        tries == null || accommodation.extraTries() == 0
                                ? null
                                : words.tries(tries + accommodation.extraTries(), accommodation.extraTries()),
                        conflict(terms, window, time, words))
                .flatMap(Stream::ofNullable)
                .reduce((one, other) -> one + " " + other)
                .orElse(words.nothingHere());
    }

    private static String minutes(int limit, Accommodation accommodation, AccommodationWords words) {
        int extra = Math.ceilDiv(accommodation.extraSeconds(limit * MINUTE), MINUTE);
        return words.minutes(limit + extra, limit, extra);
    }

    /** {@code Needs 90 minutes, and the window has 60: it is open for her until 11:30.} */
    private static @Nullable String conflict(
            Terms terms, Terms.Window window, CourseTime time, AccommodationWords words) {
        Instant closes = window.closes();
        if (closes == null || terms.closes() == null) {
            return null;
        }
        if (window.needed() == null || terms.opens() == null) {
            return closes.equals(terms.closes()) ? null : words.openUntil(time.inFull(closes));
        }
        long minutes = Duration.between(terms.opens(), terms.closes()).toMinutes();
        int needed = Math.ceilDiv(window.needed(), MINUTE);
        return window.stretched()
                ? words.stretched(needed, minutes, time.inFull(closes))
                : words.cutShort(needed, minutes, time.inFull(closes));
    }

    /** When the last accommodated window of the course ends; null where none is another than everybody's. */
    @Nullable
    Instant lastEnd(Course course, Terms terms) {
        return terms.lastEnd(accommodations.of(courses.studentsOf(course.id())).values(), course.zone());
    }
}
