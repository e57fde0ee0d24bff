package org.ibid.web.marks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Library;
import org.ibid.web.ratelimit.Dear;
import org.ibid.web.ratelimit.RateLimited;
import org.ibid.web.reading.Portions;
import org.ibid.web.reading.ReadingDoor;
import org.ibid.web.reading.Visit;
import org.ibid.web.typesetting.EssayWords;
import org.ibid.web.typesetting.Light;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** One reader's marks in one reading. Nobody else gets them, their teachers included. */
@Path("/courses/{course}/readings/{reading}/marks")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class MarksResource {

    private static final String LD_JSON = "application/ld+json";

    private final ReadingDoor door;
    private final Marks marks;
    private final MarkPlaces places;
    private final Library library;
    private final Flash flash;
    private final Language language;
    private final ObjectMapper json;

    MarksResource(
            ReadingDoor door,
            Marks marks,
            MarkPlaces places,
            Library library,
            Flash flash,
            Language language,
            ObjectMapper json) {
        this.door = door;
        this.marks = marks;
        this.places = places;
        this.library = library;
        this.flash = flash;
        this.language = language;
        this.json = json;
    }

    @CheckedTemplate(basePath = "marks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyMarks(Visit visit, List<PlacedMark> marks, boolean doubtful, boolean lost, List<Mark> removed)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "marks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneMark(Visit visit, PlacedMark placed) implements TemplateInstance {}

    @GET
    public TemplateInstance mine(@PathParam("course") UUID course, @PathParam("reading") UUID reading) {
        Visit visit = door.enter(course, reading, null);
        UUID person = visit.membership().person();
        List<PlacedMark> mine = places.in(visit, marks.of(person, reading));
        return new MyMarks(
                visit,
                mine,
                mine.stream().anyMatch(PlacedMark::doubtful),
                mine.stream().anyMatch(PlacedMark::lost),
                marks.removed(person, reading));
    }

    /** As an AnnotationPage of the W3C Web Annotation Data Model, each mark as it was made. */
    @GET
    @Path("file.jsonld")
    @Produces(LD_JSON)
    @RateLimited(Dear.EXPORT)
    public Response file(@PathParam("course") UUID course, @PathParam("reading") UUID reading, @Context UriInfo here) {
        Visit visit = door.enter(course, reading, null);
        URI room = here.getBaseUri().resolve(visit.reading().address());
        AnnotationFile file = new AnnotationFile(
                room, number -> library.version(visit.reading().essay(), number).text());
        return Response.ok(file.of(
                        here.getRequestUri(), marks.of(visit.membership().person(), reading)))
                .header("Content-Disposition", "attachment; filename=\"marks.jsonld\"")
                .build();
    }

    /** Marks words. A script gets what it must draw, as JSON; a form leads back to the text. */
    @POST
    public Response add(
            @PathParam("course") UUID course,
            @PathParam("reading") UUID reading,
            @RestHeader("X-Requested-With") @Nullable String by,
            MultivaluedMap<String, String> fields) {
        MarkForm form = new MarkForm(fields);
        Visit visit = door.enter(course, reading, form.version());
        Mark.Kind kind = form.kind().orElse(null);
        List<Light> places = kind == null ? List.of() : form.places(visit.essay(), kind);
        String problem = problem(visit, form, kind, places);
        if (kind == null || problem != null) {
            return refused(visit, form, String.valueOf(problem), by != null);
        }
        List<Mark> made = marks.add(
                visit,
                kind,
                kind == Mark.Kind.NOTE ? form.note() : "",
                places.stream()
                        .map(place -> MarkForm.target(visit.essay(), place))
                        .toList());
        if (by != null) {
            List<Drawn> drawn = made.stream()
                    .map(mark -> Drawn.of(visit.essay().text(), mark, language.words(EssayWords.class)))
                    .toList();
            return Response.status(Response.Status.CREATED)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(json.valueToTree(drawn).toString())
                    .build();
        }
        flash.say(words().marked());
        return Response.seeOther(
                        URI.create(visit.address("") + "#" + made.getFirst().element()))
                .build();
    }

    private @Nullable String problem(Visit visit, MarkForm form, Mark.@Nullable Kind kind, List<Light> places) {
        if (kind == null) {
            return words().chooseHow();
        }
        if (kind == Mark.Kind.UNCLEAR && visit.membership().staff()) {
            return words().onlyStudents();
        }
        if (places.isEmpty()) {
            return words().chooseWords();
        }
        if (kind == Mark.Kind.NOTE && form.note().isEmpty()) {
            return words().writeNote();
        }
        return form.note().length() > MarkForm.LONGEST_NOTE ? words().noteTooLong(MarkForm.LONGEST_NOTE) : null;
    }

    private Response refused(Visit visit, MarkForm form, String problem, boolean script) {
        if (!script && Portions.in(visit.essay(), form.passage()).isEmpty()) {
            throw new WebApplicationException(422); // no form of ours: there is no page to show it on again
        }
        Response.ResponseBuilder reply = Response.status(422);
        return script
                ? reply.type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                        .entity(problem)
                        .build()
                : reply.entity(PassageResource.page(visit, form.passage(), problem, form.note(), language)
                                .render())
                        .build();
    }

    @GET
    @Path("{mark}")
    public TemplateInstance one(
            @PathParam("course") UUID course, @PathParam("reading") UUID reading, @PathParam("mark") UUID id) {
        Visit visit = door.enter(course, reading, null);
        Mark mark = marks.mark(visit.membership().person(), reading, id);
        return new OneMark(visit, places.in(visit, List.of(mark)).getFirst());
    }

    @POST
    @Path("{mark}")
    public Response annotate(
            @PathParam("course") UUID course,
            @PathParam("reading") UUID reading,
            @PathParam("mark") UUID id,
            @RestForm @Nullable String note) {
        UUID person = person(course, reading);
        String words = note == null ? "" : note.replace("\r\n", "\n").strip();
        if (words.length() > MarkForm.LONGEST_NOTE) {
            throw new WebApplicationException(422);
        }
        marks.annotate(person, reading, id, words);
        flash.say(words().noteKept());
        return toList(course, reading);
    }

    @POST
    @Path("{mark}/removal")
    public Response remove(
            @PathParam("course") UUID course,
            @PathParam("reading") UUID reading,
            @PathParam("mark") UUID id,
            @RestHeader("X-Requested-With") @Nullable String by) {
        marks.remove(person(course, reading), reading, id);
        if (by == null) {
            flash.say(words().removedFlash());
        }
        return by == null ? toList(course, reading) : Response.noContent().build();
    }

    @POST
    @Path("{mark}/restoration")
    public Response restore(
            @PathParam("course") UUID course,
            @PathParam("reading") UUID reading,
            @PathParam("mark") UUID id,
            @RestHeader("X-Requested-With") @Nullable String by) {
        marks.restore(person(course, reading), reading, id);
        if (by == null) {
            flash.say(words().restored());
        }
        return by == null ? toList(course, reading) : Response.noContent().build();
    }

    private MarksWords words() {
        return language.words(MarksWords.class);
    }

    /** Whoever is signed in, at the door of the reading. */
    private UUID person(UUID course, UUID reading) {
        return door.stand(course, reading).membership().person();
    }

    private static Response toList(UUID course, UUID reading) {
        return Response.seeOther(URI.create("/courses/" + course + "/readings/" + reading + "/marks"))
                .build();
    }
}
