package org.ibid.web.reading;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Sentence;
import org.jspecify.annotations.Nullable;

/** Places in an essay for scripts, which have its words in the page: by passage, with offsets into the passage. */
@Path("/courses/{course}/readings/{reading}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class TextResource {

    private final ReadingDoor door;

    TextResource(ReadingDoor door) {
        this.door = door;
    }

    /** Half-open, in UTF-16 code units from the start of the passage. */
    record Stretch(String passage, int start, int end) {}

    /** What is read aloud, in order: the essay without its notes. */
    @GET
    @Path("sentences")
    public List<Stretch> sentences(
            @PathParam("course") UUID course,
            @PathParam("reading") UUID reading,
            @QueryParam("version") @Nullable Integer version) {
        Visit visit = door.enter(course, reading, version);
        return Portions.ofEssay(visit.essay()).stream()
                .map(portion -> stretch(visit.essay().text(), portion))
                .toList();
    }

    private static Stretch stretch(EssayText text, Sentence portion) {
        int base =
                text.block(portion.passageId()).map(Block::span).orElseThrow().start();
        return new Stretch(
                portion.passageId(),
                portion.span().start() - base,
                portion.span().end() - base);
    }

    /** Where words stand, in reading order. */
    @GET
    @Path("find")
    public List<Stretch> find(
            @PathParam("course") UUID course,
            @PathParam("reading") UUID reading,
            @QueryParam("version") @Nullable Integer version,
            @QueryParam("find") @Nullable String words) {
        Visit visit = door.enter(course, reading, version);
        return Finding.of(visit.essay().text(), words).places().stream()
                .map(place -> new Stretch(place.passage(), place.offset(), place.end()))
                .toList();
    }
}
