package org.ibid.web.marking;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AskedItem;
import org.ibid.core.quiz.HandMark;
import org.ibid.core.quiz.MarkSheet;
import org.ibid.web.assignment.Assignment;
import org.ibid.web.assignment.Assignments;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.EssayLanguages;
import org.ibid.web.library.Library;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.jspecify.annotations.Nullable;

/** Marking one item after another by hand. */
@Path("/courses/{course}/marking/{assignment}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class DeskResource {

    private final Courses courses;
    private final Assignments assignments;
    private final ClosedTexts closed;
    private final Library library;
    private final EssayLanguages essays;
    private final QuizService quizzes;
    private final InTheNameOf inTheNameOf;
    private final Language language;
    private final Flash flash;

    DeskResource(
            Courses courses,
            Assignments assignments,
            ClosedTexts closed,
            Library library,
            EssayLanguages essays,
            @RestClient QuizService quizzes,
            InTheNameOf inTheNameOf,
            Language language,
            Flash flash) {
        this.courses = courses;
        this.assignments = assignments;
        this.closed = closed;
        this.library = library;
        this.essays = essays;
        this.quizzes = quizzes;
        this.inTheNameOf = inTheNameOf;
        this.language = language;
        this.flash = flash;
    }

    /** @param others what else waits in this quiz */
    @CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeskPage(
            Course course,
            Assignment assignment,
            boolean teaches,
            List<AskedItem> others,
            @Nullable MarkingDesk desk) implements TemplateInstance {}

    private record Place(Membership staff, Assignment assignment) {
        String address() {
            return "/courses/" + assignment.course() + "/marking/" + assignment.id();
        }
    }

    @GET
    public TemplateInstance desk(
            @PathParam("course") UUID course,
            @PathParam("assignment") UUID assignment,
            @QueryParam("item") @Nullable String item) {
        Place place = place(course, assignment);
        List<AskedItem> waiting = quizzes.asked(as(place), assignment).stream()
                .filter(asked -> asked.waiting() > 0)
                .toList();
        closed.requireOpen(
                place.staff().person(),
                waiting.stream()
                        .flatMap(one -> one.body().essays(one.essay()).stream())
                        .distinct()
                        .toList(),
                null);
        MarkingDesk desk = waiting.stream()
                .filter(asked -> item == null || asked.item().toString().equals(item))
                .findFirst()
                .map(asked -> desk(place, quizzes.marks(as(place), assignment, asked.item())))
                .orElse(null);
        return new DeskPage(
                place.staff().course(), place.assignment(), place.staff().teaches(), waiting, desk);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(
            @PathParam("course") UUID course,
            @PathParam("assignment") UUID assignment,
            MultivaluedMap<String, String> fields) {
        Place place = place(course, assignment);
        MarkForm form = MarkForm.of(fields).orElseThrow(NotFoundException::new);
        MarkSheet sheet = quizzes.marks(as(place), assignment, form.item());
        closed.requireOpen(
                place.staff().person(),
                sheet.asked().body().essays(sheet.asked().essay()),
                null);
        MarkingDesk before = desk(place, sheet);
        try {
            for (HandMark mark : form.marks(before)) {
                sheet = quizzes.mark(as(place), assignment, form.item(), mark);
            }
        } catch (QuizServiceProblem.Conflict meanwhile) {
            flash.say(language.words(MarkingWords.class).markedMeanwhile());
        }
        String next = form.takesBack() ? form.handle() : desk(place, sheet).after(form.handle());
        return Response.seeOther(URI.create(place.address() + "?item=" + form.item() + "#m-" + next))
                .build();
    }

    private MarkingDesk desk(Place place, MarkSheet sheet) {
        AskedItem asked = sheet.asked();
        return MarkingDesk.of(
                sheet,
                library.version(asked.essay(), asked.version()),
                essays.of(asked.essay(), asked.version()),
                share(place.staff()));
    }

    /** Every teacher and assistant of the course has a share of their own. */
    private MarkingDesk.Share share(Membership staff) {
        List<UUID> markers = courses.members(staff.course()).stream()
                .filter(member -> new Membership(staff.course(), member.person(), member.role()).staff())
                .map(Courses.Member::person)
                .sorted()
                .toList();
        return new MarkingDesk.Share(markers.indexOf(staff.person()), markers.size());
    }

    private Place place(UUID course, UUID assignment) {
        Membership staff = courses.asStaff(course);
        return new Place(staff, assignments.assignment(staff.course(), assignment));
    }

    private Credentials as(Place place) {
        return inTheNameOf.person(place.staff().course().id(), place.staff().role());
    }
}
