package org.ibid.web.review;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.Trial;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.library.Essay;
import org.ibid.web.quiz.Trials;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;
import org.ibid.web.review.ItemPages.Again;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;

/** A question of the desk as a student sees it: as it is, or as it is typed in the form. */
@Path("/library/{essay}/items")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class PreviewResource {

    private final BankDoor door;
    private final ItemPages pages;
    private final QuizService quizService;
    private final Trials trials;
    private final Language language;
    private final Refusals refusals;

    PreviewResource(
            BankDoor door,
            ItemPages pages,
            @RestClient QuizService quizService,
            Trials trials,
            Language language,
            Refusals refusals) {
        this.door = door;
        this.pages = pages;
        this.quizService = quizService;
        this.trials = trials;
        this.language = language;
        this.refusals = refusals;
    }

    @GET
    @Path("{item}/preview")
    public TemplateInstance open(@PathParam("essay") UUID essayId, @PathParam("item") UUID itemId) {
        Essay essay = door.essay(essayId);
        ItemReview item = door.item(essay, itemId);
        ItemEdit asItIs = new ItemEdit(item.revision(), item.body(), item.keys(), item.rationale());
        Trial.Met met = quizService.tryEdit(door.as(essay), itemId, new Trial.OfEdit(asItIs, List.of()));
        return trials.page(place(essay, item, List.of(), false), met, List.of());
    }

    @POST
    @Path("{item}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> tried(
            @PathParam("essay") UUID essayId, @PathParam("item") UUID itemId, MultivaluedMap<String, String> form) {
        Essay essay = door.essay(essayId);
        ItemReview item = door.item(essay, itemId);
        boolean typed = form.containsKey("stem");
        if (!typed) { // then it is tried as it is now, whatever it was when the page was opened
            form.putSingle("revision", String.valueOf(item.revision()));
        }
        Edit.Read read = Edit.read(item, form, language.words(EditingWords.class));
        if (!read.errors().isEmpty()) {
            return pages.again(essay, itemId, Again.unusable(read.errors(), read.edit()));
        }
        List<AttemptFeedback.Answered> answers = Trials.answers(read.edit().body(), form);
        try {
            Trial.Met met = quizService.tryEdit(door.as(essay), itemId, new Trial.OfEdit(read.edit(), answers));
            return RestResponse.ok(
                    trials.page(place(essay, item, typed ? Trials.kept(form) : List.of(), typed), met, answers));
        } catch (QuizServiceProblem.Conflict e) {
            String stale = language.words(ReviewWords.class).staleWithEdit();
            return pages.again(essay, itemId, Again.conflict(stale, read.edit()));
        } catch (QuizServiceProblem.Refused e) {
            FieldErrors errors = new FieldErrors().add("stem", refusals.inWords(e.problem()));
            return pages.again(essay, itemId, Again.unusable(errors, read.edit()));
        }
    }

    private static Trials.Place place(Essay essay, ItemReview item, List<Trials.Kept> kept, boolean typed) {
        String address = ItemPages.address(essay, item.item()).toString();
        return new Trials.Place(
                essay, item.version(), address + "/preview", typed ? address + "/edit" : address + "?state=ALL", kept);
    }
}
