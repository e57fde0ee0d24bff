package org.ibid.web.marks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.quiz.Grant;
import org.ibid.web.course.Courses;
import org.ibid.web.reading.ReadingDoor;
import org.ibid.web.reading.Visit;
import org.jspecify.annotations.Nullable;

/** For the teachers and assistants of a course: the sentences of a reading that its students do not follow. */
@Path("/courses/{course}/readings/{reading}/unclear")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class UnclearResource {

    private static final String MOST = "most";

    private final Courses courses;
    private final ReadingDoor door;
    private final Marks marks;
    private final MarkPlaces places;

    UnclearResource(Courses courses, ReadingDoor door, Marks marks, MarkPlaces places) {
        this.courses = courses;
        this.door = door;
        this.marks = marks;
        this.places = places;
    }

    /** @param sentences in the order that was asked for */
    @CheckedTemplate(basePath = "marks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UnclearSentences(Visit visit, Digest digest, List<Digest.Unclear> sentences, boolean most)
            implements TemplateInstance {}

    /** @param order {@code most} for those first that most students marked; otherwise as one reads */
    @GET
    public TemplateInstance digest(
            @PathParam("course") UUID courseId,
            @PathParam("reading") UUID reading,
            @QueryParam("order") @Nullable String order) {
        courses.asStaff(courseId);
        Visit visit = door.enter(courseId, reading, null);
        Set<UUID> students = courses.members(visit.membership().course()).stream()
                .filter(member -> member.role() == Grant.Role.STUDENT)
                .map(Courses.Member::person)
                .collect(Collectors.toSet());
        Digest digest = Digest.of(visit.essay(), places.in(visit, marks.unclear(reading, students)), students.size());
        boolean most = MOST.equals(order) && digest.counted();
        return new UnclearSentences(visit, digest, most ? digest.mostMarked() : digest.sentences(), most);
    }
}
