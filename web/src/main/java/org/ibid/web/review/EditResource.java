package org.ibid.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.ItemEdit;
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

/** An item changed in place: checked while one types, and kept as a new revision. */
@Path("/library/{essay}/items")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(SignedIn.TEACHER)
public class EditResource {

    private final BankDoor door;
    private final ItemPages pages;
    private final QuizService quizService;
    private final Flash flash;
    private final Language language;
    private final Refusals refusals;

    EditResource(
            BankDoor door,
            ItemPages pages,
            @RestClient QuizService quizService,
            Flash flash,
            Language language,
            Refusals refusals) {
        this.door = door;
        this.pages = pages;
        this.quizService = quizService;
        this.flash = flash;
        this.language = language;
        this.refusals = refusals;
    }

    /** Keeps it, or says what the checks say of it, as the button wants. */
    @POST
    @Path("{item}/edit")
    public RestResponse<?> edit(
            @PathParam("essay") UUID essayId, @PathParam("item") UUID itemId, MultivaluedMap<String, String> form) {
        Essay essay = door.toEdit(essayId);
        Edit.Read read = Edit.read(door.item(essay, itemId), form, words());
        if (!read.errors().isEmpty()) {
            return pages.again(essay, itemId, Again.unusable(read.errors(), read.edit()));
        }
        try {
            if ("check".equals(form.getFirst("do"))) {
                return pages.again(essay, itemId, Again.checked(read.edit(), objections(essay, itemId, read.edit())));
            }
            quizService.edit(door.as(essay), itemId, read.edit());
        } catch (QuizServiceProblem.Conflict e) {
            String stale = language.words(ReviewWords.class).staleWithEdit();
            return pages.again(essay, itemId, Again.conflict(stale, read.edit()));
        } catch (QuizServiceProblem.Refused e) {
            FieldErrors errors = new FieldErrors().add("stem", refusals.inWords(e.problem()));
            return pages.again(essay, itemId, Again.unusable(errors, read.edit()));
        }
        flash.say(words().saved());
        return RestResponse.seeOther(ItemPages.address(essay, itemId));
    }

    /** What the checks say while it is being typed; nothing is kept. */
    @POST
    @Path("{item}/verdict")
    public Verdict verdict(
            @PathParam("essay") UUID essayId, @PathParam("item") UUID itemId, MultivaluedMap<String, String> form) {
        Essay essay = door.toEdit(essayId);
        Edit.Read read = Edit.read(door.item(essay, itemId), form, words());
        if (!read.errors().isEmpty()) {
            return new Verdict(null, read.errors());
        }
        try {
            return new Verdict(objections(essay, itemId, read.edit()), read.errors());
        } catch (QuizServiceProblem.Conflict e) {
            return new Verdict(null, new FieldErrors().add("stem", words().changedMeanwhile()));
        } catch (QuizServiceProblem.Refused e) {
            return new Verdict(null, new FieldErrors().add("stem", refusals.inWords(e.problem())));
        }
    }

    private Objections objections(Essay essay, UUID item, ItemEdit edit) {
        return Objections.of(quizService.verdict(door.as(essay), item, edit), edit.body());
    }

    private EditingWords words() {
        return language.words(EditingWords.class);
    }
}
