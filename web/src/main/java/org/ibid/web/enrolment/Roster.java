package org.ibid.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.quiz.Grant;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.language.Language;
import org.ibid.web.layout.LayoutWords;
import org.ibid.web.people.People;
import org.ibid.web.people.Person;

/** Who is in a course, by name. */
@ApplicationScoped
public class Roster {

    private final Courses courses;
    private final People people;
    private final Language language;

    Roster(Courses courses, People people, Language language) {
        this.courses = courses;
        this.people = people;
        this.language = language;
    }

    /** @param since in the course's time, without its zone */
    public record Entry(Person person, Grant.Role role, String since) {
        public boolean isStudent() {
            return role == Grant.Role.STUDENT;
        }
    }

    /** Teachers first, then by name. */
    @Transactional
    public List<Entry> of(Course course) {
        List<Courses.Member> members = courses.members(course);
        Map<UUID, Person> named =
                people.named(members.stream().map(Courses.Member::person).toList());
        return members.stream()
                .map(m -> new Entry(
                        named.getOrDefault(
                                m.person(),
                                new Person(
                                        m.person(),
                                        language.words(LayoutWords.class).somebody(),
                                        null)),
                        m.role(),
                        course.time(language.times()).inShort(m.since())))
                .sorted(Comparator.comparing(Entry::role)
                        .thenComparing(e -> e.person().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    List<String> teachersOf(Course course) {
        return of(course).stream()
                .filter(e -> e.role() == Grant.Role.TEACHER)
                .map(e -> e.person().name())
                .toList();
    }
}
