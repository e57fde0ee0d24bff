package org.ibid.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.web.accommodation.Accommodation;
import org.ibid.web.accommodation.AccommodationForm;
import org.ibid.web.accommodation.AccommodationWords;
import org.ibid.web.accommodation.Accommodations;
import org.ibid.web.accommodation.OwnAccommodation;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.layout.LayoutWords;
import org.ibid.web.people.People;
import org.ibid.web.people.Person;

/**
 * The accommodation of a student, set by a teacher of a course that the student is in, unless the institution leaves that to
 * its administrators.
 */
@Path("/courses/{course}/roster/{person}/accommodation")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AccommodationResource {

    private final Courses courses;
    private final Accommodations accommodations;
    private final Assignments assignments;
    private final People people;
    private final Flash flash;
    private final Language language;
    private final boolean byTeachers;

    AccommodationResource(
            Courses courses,
            Accommodations accommodations,
            Assignments assignments,
            People people,
            Flash flash,
            Language language,
            @ConfigProperty(name = "ibid.accommodations.by-teachers") boolean byTeachers) {
        this.courses = courses;
        this.accommodations = accommodations;
        this.assignments = assignments;
        this.people = people;
        this.flash = flash;
        this.language = language;
        this.byTeachers = byTeachers;
    }

    @CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccommodationPage(
            Course course,
            UUID person,
            String name,
            AccommodationForm form,
            boolean may,
            List<String> own,
            List<Line> quizzes,
            FieldErrors errors)
            implements TemplateInstance {}

    /** @param says what the accommodation makes of the quiz */
    record Line(Assignment assignment, String says) {}

    @GET
    public TemplateInstance accommodation(@PathParam("course") UUID courseId, @PathParam("person") UUID person) {
        Membership teacher = courses.asTeacher(courseId);
        requireStudent(teacher.course(), person);
        Accommodation now = accommodations.of(person);
        return page(teacher.course(), person, AccommodationForm.of(now), now, new FieldErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(
            @PathParam("course") UUID courseId,
            @PathParam("person") UUID person,
            MultivaluedMap<String, String> typed) {
        Membership teacher = courses.asTeacher(courseId);
        requireStudent(teacher.course(), person);
        if (!byTeachers) {
            throw new NotFoundException();
        }
        AccommodationWords words = language.words(AccommodationWords.class);
        AccommodationForm.Checked checked = AccommodationForm.check(AssignmentResource.fields(typed), words);
        Accommodation accommodation = checked.accommodation();
        if (accommodation == null) {
            FieldErrors errors = new FieldErrors();
            checked.form().problems().forEach(errors::add);
            return Response.status(422)
                    .entity(page(teacher.course(), person, checked.form(), accommodations.of(person), errors)
                            .render())
                    .build();
        }
        accommodations.set(teacher.person(), person, accommodation);
        flash.say(words.done());
        return Response.seeOther(URI.create("/courses/" + courseId + "/roster/" + person + "/accommodation"))
                .build();
    }

    private void requireStudent(Course course, UUID person) {
        if (!courses.studentsOf(course.id()).contains(person)) {
            throw new NotFoundException();
        }
    }

    private AccommodationPage page(
            Course course, UUID person, AccommodationForm form, Accommodation now, FieldErrors errors) {
        String name = people.find(person)
                .map(Person::name)
                .orElse(language.words(LayoutWords.class).somebody());
        List<Line> lines = assignments.of(course).stream()
                .map(a -> new Line(a, Accommodated.says(a.terms(), now, course, language)))
                .toList();
        return new AccommodationPage(
                course,
                person,
                name,
                form,
                byTeachers,
                OwnAccommodation.inWords(now, language.words(AccommodationWords.class)),
                lines,
                errors);
    }
}
