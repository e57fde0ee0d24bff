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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.WrittenHint;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Essay;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The hint that a teacher writes for an item; it comes before those that follow from the item. */
@Path("/library/{essay}/items/{item}/hint")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class HintResource {

    private static final int UNUSABLE = 422;

    private final BankDoor door;
    private final QuizService quizService;
    private final Language language;
    private final Refusals refusals;
    private final Flash flash;

    HintResource(
            BankDoor door, @RestClient QuizService quizService, Language language, Refusals refusals, Flash flash) {
        this.door = door;
        this.quizService = quizService;
        this.language = language;
        this.refusals = refusals;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnHint(Essay essay, ItemReview item, String hint, FieldErrors errors) implements TemplateInstance {}

    @GET
    public TemplateInstance hint(@PathParam("essay") UUID essayId, @PathParam("item") UUID itemId) {
        Essay essay = door.toEdit(essayId);
        ItemReview item = door.item(essay, itemId);
        String hint = quizService.hint(door.as(essay), item.item()).words();
        return new OwnHint(essay, item, hint, new FieldErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> write(
            @PathParam("essay") UUID essayId, @PathParam("item") UUID itemId, @RestForm @Nullable String hint) {
        Essay essay = door.toEdit(essayId);
        ItemReview item = door.item(essay, itemId);
        String words = Objects.requireNonNullElse(hint, "").replace("\r\n", "\n");
        try {
            quizService.writeHint(door.as(essay), item.item(), new WrittenHint(words));
        } catch (QuizServiceProblem.Refused e) {
            FieldErrors errors = new FieldErrors().add("hint", refusals.inWords(e.problem()));
            return RestResponse.ResponseBuilder.create(
                            RestResponse.Status.fromStatusCode(UNUSABLE),
                            new OwnHint(essay, item, words, errors).render())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
        flash.say(language.words(ReviewWords.class).hintKept());
        return RestResponse.seeOther(URI.create("/library/" + essay.id() + "/items/" + item.item()));
    }
}
