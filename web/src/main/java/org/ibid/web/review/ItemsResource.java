package org.ibid.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.ItemComment;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemsApproval;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Essay;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything else that is done at the review desk: taking back, retiring, remarking, and many at one stroke. */
@Path("/library/{essay}/items")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(SignedIn.TEACHER)
public class ItemsResource {

    private static final Pattern CHOSEN = Pattern.compile("([0-9a-f-]{36}):(\\d{1,9})");

    private final BankDoor door;
    private final QuizService quizService;
    private final Flash flash;
    private final Language language;
    private final Refusals refusals;

    ItemsResource(
            BankDoor door, @RestClient QuizService quizService, Flash flash, Language language, Refusals refusals) {
        this.door = door;
        this.quizService = quizService;
        this.flash = flash;
        this.language = language;
        this.refusals = refusals;
    }

    /** Takes back what the teacher did last here, whichever item it was. */
    @POST
    @Path("undo")
    public RestResponse<?> undo(@PathParam("essay") UUID essayId, MultivaluedMap<String, String> form) {
        Essay essay = door.essay(essayId);
        try {
            ItemReview item = quizService.undo(door.as(essay), essay.id());
            flash.say(words().takenBack());
            return to(essay, item.item());
        } catch (QuizServiceProblem.Conflict e) {
            flash.say(refusals.inWords(e.problem()));
            return RestResponse.seeOther(URI.create("/library/" + essay.id() + "/items"));
        }
    }

    @POST
    @Path("{item}/retirement")
    public RestResponse<?> retire(
            @PathParam("essay") UUID essayId, @PathParam("item") UUID itemId, MultivaluedMap<String, String> form) {
        Essay essay = door.essay(essayId);
        return decided(
                essay,
                itemId,
                words().retired(),
                () -> quizService.retire(
                        door.as(essay), known(essay, itemId), new ItemDecision(Edit.revision(form), null)));
    }

    @POST
    @Path("{item}/submission")
    public RestResponse<?> submit(
            @PathParam("essay") UUID essayId, @PathParam("item") UUID itemId, MultivaluedMap<String, String> form) {
        Essay essay = door.essay(essayId);
        return decided(
                essay,
                itemId,
                words().waitsAgain(),
                () -> quizService.submitForReview(
                        door.as(essay), known(essay, itemId), new ItemDecision(Edit.revision(form), null)));
    }

    @POST
    @Path("{item}/comments")
    public RestResponse<?> comment(
            @PathParam("essay") UUID essayId, @PathParam("item") UUID itemId, MultivaluedMap<String, String> form) {
        Essay essay = door.essay(essayId);
        String typed = Objects.requireNonNullElse(form.getFirst("comment"), "")
                .replace("\r\n", "\n")
                .strip();
        if (typed.isEmpty()) {
            flash.say(words().commentMissing());
            return to(essay, known(essay, itemId));
        }
        String words = typed.substring(0, Math.min(typed.length(), ItemComment.LONGEST));
        quizService.comment(door.as(essay), known(essay, itemId), new ItemComment(words));
        flash.say(words().commentKept());
        return to(essay, itemId);
    }

    @POST
    @Path("approval")
    public RestResponse<?> approveForPractice(@PathParam("essay") UUID essayId, MultivaluedMap<String, String> form) {
        Essay essay = door.essay(essayId);
        List<ItemsApproval.Chosen> chosen = form.getOrDefault("item", List.of()).stream()
                .map(CHOSEN::matcher)
                .filter(Matcher::matches)
                .map(m -> new ItemsApproval.Chosen(UUID.fromString(m.group(1)), Integer.parseInt(m.group(2))))
                .toList();
        if (chosen.isEmpty()) {
            flash.say(words().nothingChosen());
            return RestResponse.seeOther(URI.create("/library/" + essay.id() + "/items"));
        }
        ItemsApproval.Receipt receipt =
                quizService.approveForPractice(door.as(essay), essay.id(), new ItemsApproval(chosen));
        flash.say(words().approvedForPractice(receipt.approved(), chosen.size()));
        return RestResponse.seeOther(URI.create("/library/" + essay.id() + "/items"));
    }

    private RestResponse<?> decided(Essay essay, UUID item, String done, Runnable decision) {
        try {
            decision.run();
            flash.say(done);
        } catch (QuizServiceProblem.Conflict e) {
            flash.say(words().stale());
        }
        return to(essay, item);
    }

    private UUID known(Essay essay, UUID item) {
        return door.item(essay, item).item();
    }

    private ReviewWords words() {
        return language.words(ReviewWords.class);
    }

    private static RestResponse<?> to(Essay essay, UUID item) {
        return RestResponse.seeOther(URI.create("/library/" + essay.id() + "/items/" + item + "?state=ALL"));
    }
}
