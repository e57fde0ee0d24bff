package org.ibid.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import org.ibid.web.accommodation.Accommodation;
import org.ibid.web.accommodation.AccommodationForm;
import org.ibid.web.accommodation.AccommodationWords;
import org.ibid.web.accommodation.Accommodations;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.people.People;
import org.ibid.web.people.Person;
import org.ibid.web.security.SignedIn;

/** The accommodation of anybody, set by an administrator: what it makes of every quiz of every course of theirs included. */
@Path("/admin/people/{person}/accommodation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.ADMIN)
public class PersonAccommodationResource {

    private static final int UNUSABLE = 422;

    private final Courses courses;
    private final Accommodations accommodations;
    private final Assignments assignments;
    private final People people;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Language language;

    PersonAccommodationResource(
            Courses courses,
            Accommodations accommodations,
            Assignments assignments,
            People people,
            SignedIn signedIn,
            Flash flash,
            Language language) {
        this.courses = courses;
        this.accommodations = accommodations;
        this.assignments = assignments;
        this.people = people;
        this.signedIn = signedIn;
        this.flash = flash;
        this.language = language;
    }

    @CheckedTemplate(basePath = "assignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonAccommodation(Person person, AccommodationForm form, List<Line> quizzes, FieldErrors errors)
            implements TemplateInstance {}

    /** @param says what the accommodation makes of the quiz */
    record Line(Course course, String quiz, String says, boolean conflict) {}

    @GET
    public TemplateInstance accommodation(@PathParam("person") UUID id) {
        Person person = person(id);
        Accommodation now = accommodations.of(id);
        return page(person, AccommodationForm.of(now), now, new FieldErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@PathParam("person") UUID id, MultivaluedMap<String, String> typed) {
        Person person = person(id);
        AccommodationWords words = language.words(AccommodationWords.class);
        AccommodationForm.Checked checked = AccommodationForm.check(AssignmentResource.fields(typed), words);
        Accommodation accommodation = checked.accommodation();
        if (accommodation == null) {
            FieldErrors errors = new FieldErrors();
            checked.form().problems().forEach(errors::add);
            return Response.status(UNUSABLE)
                    .entity(page(person, checked.form(), accommodations.of(id), errors)
                            .render())
                    .build();
        }
        accommodations.set(signedIn.id(), id, accommodation);
        flash.say(words.done());
        return Response.seeOther(URI.create("/admin/people/" + id + "/accommodation"))
                .build();
    }

    private Person person(UUID id) {
        return people.find(id).orElseThrow(NotFoundException::new);
    }

    private PersonAccommodation page(Person person, AccommodationForm form, Accommodation now, FieldErrors errors) {
        List<Line> lines = courses.all(courses.studiedBy(person.id())).stream()
                .flatMap(course -> assignments.of(course).stream().map(quiz -> line(course, quiz, now)))
                .toList();
        return new PersonAccommodation(person, form, lines, errors);
    }

    private Line line(Course course, Assignment quiz, Accommodation now) {
        return new Line(
                course,
                quiz.title(),
                Accommodated.says(quiz.terms(), now, course, language),
                quiz.terms().window(now, course.zone()).needed() != null);
    }
}
