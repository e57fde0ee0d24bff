package org.ibid.web.marks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Sentence;
import org.ibid.web.language.Language;
import org.ibid.web.reading.PassageName;
import org.ibid.web.reading.Portions;
import org.ibid.web.reading.ReadingDoor;
import org.ibid.web.reading.Visit;
import org.ibid.web.typesetting.EssayWords;
import org.ibid.web.typesetting.Light;
import org.jspecify.annotations.Nullable;

/** One passage by itself: how to cite it, and its sentences to be ticked and marked, without a script or a mouse. */
@Path("/courses/{course}/readings/{reading}/passages/{passage}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class PassageResource {

    private final ReadingDoor door;
    private final Language language;

    PassageResource(ReadingDoor door, Language language) {
        this.door = door;
        this.language = language;
    }

    /** @param value offsets, as the form sends them back */
    record Choice(String value, String words) {}

    /**
     * @param name what people call the passage
     * @param problem what was wrong with the form; null at first
     * @param counted true for those whose "I do not follow this" reaches their teachers
     */
    @CheckedTemplate(basePath = "marks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OnePassage(
            Visit visit,
            String passage,
            PassageName name,
            String citation,
            List<Choice> choices,
            @Nullable String problem,
            String note,
            boolean counted)
            implements TemplateInstance {}

    @GET
    public TemplateInstance passage(
            @PathParam("course") UUID course,
            @PathParam("reading") UUID reading,
            @PathParam("passage") String passage,
            @QueryParam("version") @Nullable Integer version) {
        return page(door.enter(course, reading, version), passage, null, "", language);
    }

    /** @throws NotFoundException when there is no such passage */
    static OnePassage page(Visit visit, String passage, @Nullable String problem, String note, Language language) {
        List<Sentence> portions = Portions.in(visit.essay(), passage);
        if (portions.isEmpty()) {
            throw new NotFoundException();
        }
        EssayText text = visit.essay().text();
        Sentence first = portions.getFirst();
        PassageName name = PassageName.of(text, new Light(first.footnote(), first.span()));
        List<Choice> choices = portions.stream()
                .map(portion -> new Choice(
                        portion.span().start() + "-" + portion.span().end(),
                        portion.span().in(text.textOf(portion.footnote()))))
                .toList();
        boolean counted = !visit.membership().staff();
        return new OnePassage(visit, passage, name, citation(visit, name, language), choices, problem, note, counted);
    }

    private static String citation(Visit visit, PassageName name, Language language) {
        EssayMetadata essay = visit.essay().metadata();
        String authors = essay.authors().isEmpty() ? "" : String.join(", ", essay.authors()) + ", ";
        return authors
                + language.words(MarksWords.class)
                        .citation(
                                String.valueOf(essay.title()),
                                visit.number(),
                                name.in(language.words(EssayWords.class)));
    }
}
