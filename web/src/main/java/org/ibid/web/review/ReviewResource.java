package org.ibid.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.people.People;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The review desk: the queue of an essay's items, and each beside its evidence. */
@Path("/library/{essay}/items")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class ReviewResource {

    private static final int CONFLICT = 409;
    private static final int UNUSABLE = 422;

    private final Library library;
    private final BankDoor door;
    private final QuizService quizService;
    private final People people;
    private final Flash flash;
    private final Language language;
    private final Refusals refusals;

    ReviewResource(
            Library library,
            BankDoor door,
            @RestClient QuizService quizService,
            People people,
            Flash flash,
            Language language,
            Refusals refusals) {
        this.library = library;
        this.door = door;
        this.quizService = quizService;
        this.people = people;
        this.flash = flash;
        this.language = language;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ItemList(Essay essay, List<Desk.Filter> filters, String state, List<Desk.Line> lines)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneItem(
            Essay essay,
            ItemSheet sheet,
            FieldErrors errors,
            @Nullable String conflict) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("essay") UUID essayId, @QueryParam("state") @Nullable String state) {
        Essay essay = door.essay(essayId);
        Queue queue = queue(essay, state);
        return new ItemList(
                essay,
                queue.filters(),
                queue.name(),
                queue.shown().stream()
                        .map(item -> Desk.line(item, null, words()))
                        .toList());
    }

    @GET
    @Path("{item}")
    public TemplateInstance item(
            @PathParam("essay") UUID essayId,
            @PathParam("item") UUID itemId,
            @QueryParam("state") @Nullable String state) {
        Essay essay = door.essay(essayId);
        Queue queue = queue(essay, state);
        ItemReview item = queue.find(itemId).orElseThrow(NotFoundException::new);
        return new OneItem(essay, sheet(essay, queue, item, null), new FieldErrors(), null);
    }

    @POST
    @Path("{item}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> approve(
            @PathParam("essay") UUID essayId, @PathParam("item") UUID itemId, MultivaluedMap<String, String> form) {
        Essay essay = door.essay(essayId);
        ItemDecision decision = new ItemDecision(Edit.revision(form), null);
        try {
            quizService.approve(door.as(essay), known(essay, itemId), decision);
        } catch (QuizServiceProblem.Conflict e) {
            return again(essay, itemId, new FieldErrors(), CONFLICT, words().stale(), null);
        }
        return next(essay, itemId, words().approved());
    }

    @POST
    @Path("{item}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> reject(
            @PathParam("essay") UUID essayId, @PathParam("item") UUID itemId, MultivaluedMap<String, String> form) {
        Essay essay = door.essay(essayId);
        String typed = form.getFirst("reason");
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty()) {
            FieldErrors errors = new FieldErrors().add("reason", words().reasonMissing());
            return again(essay, itemId, errors, UNUSABLE, null, null);
        }
        try {
            quizService.reject(door.as(essay), known(essay, itemId), new ItemDecision(Edit.revision(form), reason));
        } catch (QuizServiceProblem.Conflict e) {
            return again(essay, itemId, new FieldErrors(), CONFLICT, words().staleWithReason(reason), null);
        }
        return next(essay, itemId, words().rejected());
    }

    @POST
    @Path("{item}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> edit(
            @PathParam("essay") UUID essayId, @PathParam("item") UUID itemId, MultivaluedMap<String, String> form) {
        Essay essay = door.essay(essayId);
        ItemReview item = queue(essay, null).find(itemId).orElseThrow(NotFoundException::new);
        Edit.Read read = Edit.read(item, form, words());
        if (!read.errors().isEmpty()) {
            return again(essay, itemId, read.errors(), UNUSABLE, null, read.edit());
        }
        try {
            quizService.edit(door.as(essay), itemId, read.edit());
        } catch (QuizServiceProblem.Conflict e) {
            return again(essay, itemId, new FieldErrors(), CONFLICT, words().staleWithEdit(), read.edit());
        } catch (QuizServiceProblem.Refused e) {
            FieldErrors errors = new FieldErrors().add("stem", refusals.inWords(e.problem()));
            return again(essay, itemId, errors, UNUSABLE, null, read.edit());
        }
        flash.say(words().saved());
        return RestResponse.seeOther(address(essay, itemId));
    }

    private ReviewWords words() {
        return language.words(ReviewWords.class);
    }

    private Queue queue(Essay essay, @Nullable String state) {
        return Queue.of(door.items(essay), state);
    }

    private UUID known(Essay essay, UUID item) {
        return door.item(essay, item).item();
    }

    private ItemSheet sheet(Essay essay, Queue queue, ItemReview item, @Nullable ItemEdit typed) {
        return ItemSheet.of(
                queue, item, library.version(essay.id(), item.version()), typed, history(essay, item), words());
    }

    /** A page without its history is better than no page. */
    private History history(Essay essay, ItemReview item) {
        try {
            return History.of(quizService.history(door.as(essay), item.item()), people::named);
        } catch (QuizServiceProblem | ProcessingException e) {
            return History.UNKNOWN;
        }
    }

    private RestResponse<?> again(
            Essay essay,
            UUID itemId,
            FieldErrors errors,
            int status,
            @Nullable String conflict,
            @Nullable ItemEdit typed) {
        Queue queue = queue(essay, null);
        ItemReview item = queue.find(itemId).orElseThrow(NotFoundException::new);
        TemplateInstance page = new OneItem(essay, sheet(essay, queue, item, typed), errors, conflict);
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(page)
                .build();
    }

    private RestResponse<?> next(Essay essay, UUID decided, String done) {
        return queue(essay, null)
                .nextWaiting(decided)
                .<RestResponse<?>>map(id -> {
                    flash.say(done);
                    return RestResponse.seeOther(address(essay, id));
                })
                .orElseGet(() -> {
                    flash.say(words().andNothingIsLeft(done));
                    return RestResponse.seeOther(URI.create("/library/" + essay.id() + "/items?state=APPROVED"));
                });
    }

    private static URI address(Essay essay, UUID item) {
        return URI.create("/library/" + essay.id() + "/items/" + item);
    }
}
