package org.ibid.web.reading;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.web.course.Course;
import org.ibid.web.course.Courses;
import org.ibid.web.course.Membership;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Pictures;
import org.ibid.web.typesetting.EssayPage;
import org.ibid.web.typesetting.Light;
import org.ibid.web.typesetting.Marking;
import org.ibid.web.typesetting.PictureSetting;
import org.ibid.web.typesetting.Typesetter;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The reading room: an essay, and what its reader has put there. */
@Path("/courses/{course}/readings")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ReadingRoomResource {

    private final Courses courses;
    private final Readings readings;
    private final ReadingDoor door;
    private final Positions positions;
    private final Pictures pictures;
    private final Flash flash;
    private final Language language;
    private final List<RoomPart> parts;

    ReadingRoomResource(
            Courses courses,
            Readings readings,
            ReadingDoor door,
            Positions positions,
            Pictures pictures,
            Flash flash,
            Language language,
            @All List<RoomPart> parts) {
        this.courses = courses;
        this.readings = readings;
        this.door = door;
        this.positions = positions;
        this.pictures = pictures;
        this.flash = flash;
        this.language = language;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(RoomPart::place)).toList();
    }

    /**
     * @param back the attempt whose feedback led here; null otherwise
     * @param lost true when the passage that was to be lit does not stand here
     * @param resume where its reader stopped; null where that is no later than the beginning
     * @param panels rendered by their own templates, escaped there
     */
    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReadingRoom(
            Visit visit,
            EssayPage essay,
            @Nullable UUID back,
            boolean lost,
            Found found,
            @Nullable Resume resume,
            List<RawString> panels)
            implements TemplateInstance {}

    /** @param name what people call the passage */
    record Resume(String passage, PassageName name) {}

    @GET
    @Path("{reading}")
    public Response read(
            @PathParam("course") UUID courseId,
            @PathParam("reading") UUID readingId,
            @QueryParam("version") @Nullable Integer asked,
            @QueryParam("light") @Nullable String lit,
            @QueryParam("from") @Nullable UUID from,
            @QueryParam("find") @Nullable String find,
            @QueryParam("hit") @Nullable Integer hit) {
        Visit visit = door.enter(courseId, readingId, asked);
        List<RoomPart.Shown> shown = parts.stream().map(part -> part.of(visit)).toList();
        Finding finding = Finding.of(visit.essay().text(), find);
        Found found = Found.of(visit, finding, hit);
        List<Marking> markings = Stream.concat(
                        shown.stream().flatMap(part -> part.markings().stream()),
                        finding.markings(found.here()).stream())
                .toList();
        EssayPage essay = Typesetter.set(visit.essay(), Light.parse(lit).orElse(null), markings, pictures(visit));
        boolean lost = lit != null && !essay.lit();
        return Response.ok(new ReadingRoom(visit, essay, from, lost, found, resume(visit), rendered(shown)).render())
                .build();
    }

    private PictureSetting pictures(Visit visit) {
        boolean pinned = visit.number() == visit.reading().version();
        return pictures.at(visit.reading().address() + "/pictures/", pinned ? "" : "?version=" + visit.number());
    }

    private @Nullable Resume resume(Visit visit) {
        UUID reading = visit.reading().id();
        String passage =
                positions.of(visit.membership().person(), List.of(reading)).get(reading);
        return passage == null
                ? null
                : visit.essay().text().blocks().stream()
                        .skip(1)
                        .filter(block -> block.passageId().equals(passage))
                        .findFirst()
                        .map(block -> new Resume(passage, PassageName.of(block)))
                        .orElse(null);
    }

    private static List<RawString> rendered(List<RoomPart.Shown> shown) {
        return shown.stream()
                .flatMap(part -> Stream.ofNullable(part.panel()))
                .map(panel -> new RawString(panel.render()))
                .toList();
    }

    /** Finds the course's reading of an essay; the passage and the way back travel along. */
    @GET
    public Response find(
            @PathParam("course") UUID courseId,
            @QueryParam("essay") @Nullable UUID essay,
            @QueryParam("version") @Nullable Integer version,
            @QueryParam("light") @Nullable String lit,
            @QueryParam("from") @Nullable UUID from) {
        Course course = courses.asMember(courseId).course();
        if (essay == null) {
            return Response.seeOther(URI.create("/courses/" + courseId)).build();
        }
        CourseReading reading = readings.ofEssay(course, essay).orElseThrow(NotFoundException::new);
        UriBuilder address = UriBuilder.fromPath(reading.address());
        if (version != null && version != reading.version()) {
            address.queryParam("version", version);
        }
        Light.parse(lit)
                .ifPresent(
                        light -> address.queryParam("light", light.parameter()).fragment(Light.ID));
        if (from != null) {
            address.queryParam("from", from);
        }
        return Response.seeOther(address.build()).build();
    }

    @POST
    public Response add(@PathParam("course") UUID courseId, @RestForm @Nullable UUID essay) {
        Membership teacher = courses.asTeacher(courseId);
        if (essay != null) {
            readings.add(teacher, essay);
            flash.say(language.words(ReadingWords.class).added());
        }
        return Response.seeOther(URI.create("/courses/" + courseId)).build();
    }
}
