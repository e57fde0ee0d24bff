package org.ibid.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Essay;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;
import org.ibid.web.review.ItemPages.Again;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The review desk: the queue of an essay's items, and each beside its evidence. */
@Path("/library/{essay}/items")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class ReviewResource {

    private final BankDoor door;
    private final ItemPages pages;
    private final QuizService quizService;
    private final Flash flash;
    private final Language language;
    private final Refusals refusals;
    private final OtherLanguage otherLanguage;

    ReviewResource(
            BankDoor door,
            ItemPages pages,
            @RestClient QuizService quizService,
            Flash flash,
            Language language,
            Refusals refusals,
            OtherLanguage otherLanguage) {
        this.door = door;
        this.pages = pages;
        this.quizService = quizService;
        this.flash = flash;
        this.language = language;
        this.refusals = refusals;
        this.otherLanguage = otherLanguage;
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ItemList(Essay essay, List<Desk.Filter> filters, String state, List<Desk.Line> lines, String otherLanguage)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("essay") UUID essayId, @QueryParam("state") @Nullable String state) {
        Essay essay = door.essay(essayId);
        Queue queue = pages.queue(essay, state);
        return new ItemList(
                essay,
                queue.filters(),
                queue.name(),
                queue.shown().stream()
                        .map(item -> Desk.line(item, null, words()))
                        .toList(),
                otherLanguage.inWords(essay));
    }

    @GET
    @Path("{item}")
    public TemplateInstance item(
            @PathParam("essay") UUID essayId,
            @PathParam("item") UUID itemId,
            @QueryParam("state") @Nullable String state) {
        return pages.page(door.essay(essayId), itemId, state);
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
            return pages.again(essay, itemId, Again.conflict(words().stale(), null));
        } catch (QuizServiceProblem.Refused e) {
            return pages.again(
                    essay, itemId, Again.refused(refusals.inWords(e.problem()).text()));
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
            return pages.again(essay, itemId, Again.unusable(errors, null));
        }
        try {
            quizService.reject(door.as(essay), known(essay, itemId), new ItemDecision(Edit.revision(form), reason));
        } catch (QuizServiceProblem.Conflict e) {
            return pages.again(essay, itemId, Again.conflict(words().staleWithReason(reason), null));
        }
        return next(essay, itemId, words().rejected());
    }

    private ReviewWords words() {
        return language.words(ReviewWords.class);
    }

    private UUID known(Essay essay, UUID item) {
        return door.item(essay, item).item();
    }

    private RestResponse<?> next(Essay essay, UUID decided, String done) {
        return pages.queue(essay, null)
                .nextWaiting(decided)
                .<RestResponse<?>>map(id -> {
                    flash.say(done);
                    return RestResponse.seeOther(ItemPages.address(essay, id));
                })
                .orElseGet(() -> {
                    flash.say(words().andNothingIsLeft(done));
                    return RestResponse.seeOther(URI.create("/library/" + essay.id() + "/items?state=APPROVED"));
                });
    }
}
