package org.ibid.web.quizmaking;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.item.Level;
import org.ibid.core.quiz.Draw;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;
import org.ibid.web.review.BankDoor;
import org.ibid.web.review.Kinds;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A quiz whose questions are drawn for each try, by rows that say how many of which. */
@Path("/quizzes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class BlueprintResource {

    private static final int UNUSABLE = 422;

    private final BankDoor door;
    private final Library library;
    private final QuizService quizService;
    private final InTheNameOf inTheNameOf;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Language language;
    private final Refusals refusals;

    BlueprintResource(
            BankDoor door,
            Library library,
            @RestClient QuizService quizService,
            InTheNameOf inTheNameOf,
            SignedIn signedIn,
            Flash flash,
            Language language,
            Refusals refusals) {
        this.door = door;
        this.library = library;
        this.quizService = quizService;
        this.inTheNameOf = inTheNameOf;
        this.signedIn = signedIn;
        this.flash = flash;
        this.language = language;
        this.refusals = refusals;
    }

    /**
     * @param sections headings in order; empty for what stands before the first
     * @param offered kinds that there are approved items of
     */
    @CheckedTemplate(basePath = "quizmaking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BlueprintPage(
            String action,
            String title,
            List<BlueprintForm.Row> rows,
            List<String> sections,
            List<String> levels,
            List<String> offered,
            Kinds kinds,
            String lang,
            FieldErrors errors)
            implements TemplateInstance {}

    @GET
    @Path("blueprint")
    public TemplateInstance making(@QueryParam("essay") @Nullable UUID essayId) {
        Essay essay = essay(essayId);
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("title", language.words(QuizmakingWords.class).titleFor(essay.title()));
        return page(essay, "/quizzes/blueprint?essay=" + essay.id(), fields, new FieldErrors());
    }

    @POST
    @Path("blueprint")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> make(@QueryParam("essay") @Nullable UUID essayId, MultivaluedMap<String, String> fields) {
        Essay essay = essay(essayId);
        return keep(essay, null, fields);
    }

    @GET
    @Path("{quiz}/blueprint")
    public TemplateInstance changing(@PathParam("quiz") UUID id) {
        QuizSummary quiz = drawn(id);
        Essay essay = essayOf(quiz);
        return page(essay, "/quizzes/" + id + "/blueprint", fields(quiz, essay), new FieldErrors());
    }

    @POST
    @Path("{quiz}/blueprint")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> change(@PathParam("quiz") UUID id, MultivaluedMap<String, String> fields) {
        return keep(essayOf(drawn(id)), id, fields);
    }

    private RestResponse<?> keep(Essay essay, @Nullable UUID quiz, MultivaluedMap<String, String> fields) {
        BlueprintForm form = new BlueprintForm(fields, text(essay), bank(essay));
        QuizmakingWords words = language.words(QuizmakingWords.class);
        FieldErrors errors = form.check(words);
        if (errors.isEmpty()) {
            try {
                UUID kept = quiz == null
                        ? quizService.create(door.as(essay), form.draft()).quiz()
                        : quizService.change(door.as(essay), quiz, form.draft()).quiz();
                flash.say(quiz == null ? words.made() : words.changed());
                return RestResponse.seeOther(URI.create("/quizzes/" + kept));
            } catch (QuizServiceProblem.Refused e) {
                errors.add("number-1", refusals.inWords(e.problem()));
            }
        }
        String action = quiz == null ? "/quizzes/blueprint?essay=" + essay.id() : "/quizzes/" + quiz + "/blueprint";
        return RestResponse.ResponseBuilder.<TemplateInstance>create(UNUSABLE)
                .entity(page(essay, action, fields, errors))
                .build();
    }

    private BlueprintPage page(Essay essay, String action, MultivaluedMap<String, String> fields, FieldErrors errors) {
        EssayText text = text(essay);
        List<ItemReview> bank = bank(essay);
        BlueprintForm form = new BlueprintForm(fields, text, bank);
        return new BlueprintPage(
                action,
                form.title(),
                form.rows(errors),
                text.sections().stream().map(s -> heading(s, text)).toList(),
                Arrays.stream(Level.values()).map(Level::name).toList(),
                bank.stream()
                        .map(item -> item.body().kind())
                        .distinct()
                        .sorted()
                        .toList(),
                Kinds.in(language),
                library.version(essay.id(), newest(essay)).metadata().language(),
                errors);
    }

    private static String heading(EssayText.Section section, EssayText text) {
        Block.Heading heading = section.heading();
        return heading == null ? "" : heading.span().in(text.canonical());
    }

    /** The rows of a quiz as the form has them. */
    private MultivaluedMap<String, String> fields(QuizSummary quiz, Essay essay) {
        List<EssayText.Section> sections = text(essay).sections();
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("title", quiz.title());
        int row = 0;
        for (Draw draw : quiz.draws()) {
            row++;
            fields.putSingle("number-" + row, String.valueOf(draw.number()));
            for (int i = 0; i < sections.size(); i++) {
                Block.Heading heading = sections.get(i).heading();
                String passage = heading == null ? "" : heading.passageId();
                if (draw.sections().stream().anyMatch(s -> s.passage().equals(passage))) {
                    fields.putSingle("section-" + row, String.valueOf(i));
                }
            }
            fields.putSingle(
                    "level-" + row,
                    draw.levels().stream().map(Level::name).findFirst().orElse(""));
            fields.putSingle("kind-" + row, draw.kinds().stream().findFirst().orElse(""));
        }
        return fields;
    }

    private Essay essay(@Nullable UUID id) {
        if (id == null) {
            throw new NotFoundException();
        }
        return door.essay(id);
    }

    /** @throws NotFoundException for a quiz of chosen questions, which has no blueprint */
    private QuizSummary drawn(UUID id) {
        QuizSummary quiz = quizService.quiz(inTheNameOf.owner(library.of(signedIn.id())), id);
        if (quiz.draws().isEmpty()) {
            throw new NotFoundException();
        }
        return quiz;
    }

    private Essay essayOf(QuizSummary quiz) {
        UUID item = quiz.draws().getFirst().pool().getFirst();
        return door.essay(quizService
                .item(inTheNameOf.owner(library.of(signedIn.id())), item)
                .essay());
    }

    private List<ItemReview> bank(Essay essay) {
        return door.items(essay).stream().filter(Offer::mayStand).toList();
    }

    private EssayText text(Essay essay) {
        return library.version(essay.id(), newest(essay)).text();
    }

    private static int newest(Essay essay) {
        return essay.newest().orElseThrow(NotFoundException::new).number();
    }
}
