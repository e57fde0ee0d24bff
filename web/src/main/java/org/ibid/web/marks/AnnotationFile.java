package org.ibid.web.marks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.ibid.core.annotation.Selector;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.essay.EssayText;
import org.jspecify.annotations.Nullable;

/**
 * Marks in the form of the W3C Web Annotation Data Model (Recommendation of 2017, sections 3, 4.2.4, 4.2.5 and 5.2).
 * Offsets count code points there and UTF-16 code units here.
 */
final class AnnotationFile {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final URI room;
    private final IntFunction<EssayText> texts;
    private final Map<Integer, EssayText> read = new HashMap<>();

    /**
     * @param room address of the reading
     * @param texts the essay's text by number of its version
     */
    AnnotationFile(URI room, IntFunction<EssayText> texts) {
        this.room = room;
        this.texts = texts;
    }

    @JsonPropertyOrder({"@context", "id", "type", "items"})
    record Page(@JsonProperty("@context") String context, URI id, String type, List<Annotation> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Annotation(
            String id,
            String type,
            String motivation,
            String created,
            @Nullable Body body,
            SpecificResource target) {}

    record Body(String type, String value, String format, String purpose) {}

    /** @param source the version that the selectors belong to, and the note in it where they are of a note */
    record SpecificResource(String type, URI source, List<Selector> selector) {}

    Page of(URI address, List<Mark> marks) {
        return new Page(
                CONTEXT,
                address,
                "AnnotationPage",
                marks.stream().map(this::annotation).toList());
    }

    private Annotation annotation(Mark mark) {
        return new Annotation(
                "urn:uuid:" + mark.id(),
                "Annotation",
                switch (mark.kind()) {
                    case HIGHLIGHT -> "highlighting";
                    case NOTE -> "commenting";
                    case UNCLEAR -> "questioning";
                },
                Instant.ofEpochSecond(mark.madeAt().getEpochSecond()).toString(),
                mark.note().isEmpty() ? null : new Body("TextualBody", mark.note(), "text/plain", "commenting"),
                new SpecificResource("SpecificResource", source(mark), selectors(mark)));
    }

    private URI source(Mark mark) {
        String footnote = mark.target().footnote();
        return URI.create(room + "?version=" + mark.version() + (footnote == null ? "" : "#" + footnote));
    }

    private List<Selector> selectors(Mark mark) {
        Target target = mark.target();
        String text = read.computeIfAbsent(mark.version(), texts::apply).textOf(target.footnote());
        TextPositionSelector units = target.position();
        return List.of(
                new TextPositionSelector(text.codePointCount(0, units.start()), text.codePointCount(0, units.end())),
                target.quote());
    }
}
