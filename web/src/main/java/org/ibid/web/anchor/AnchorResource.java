package org.ibid.web.anchor;

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
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AnchorChoice;
import org.ibid.core.quiz.AnchorDoubt;
import org.ibid.core.quiz.AnchorSettled;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.WaitingAnchor;
import org.ibid.core.quiz.WaitingBeside;
import org.ibid.web.impact.DoubtWords;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The queue of doubtful passages of an essay: one at a time, each settled by one key or click. */
@Path("/library/{essay}/anchors")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class AnchorResource {

    private static final int UNUSABLE = 422;

    private final Library library;
    private final QuizService quizService;
    private final InTheNameOf inTheNameOf;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Language language;

    AnchorResource(
            Library library,
            @RestClient QuizService quizService,
            InTheNameOf inTheNameOf,
            SignedIn signedIn,
            Flash flash,
            Language language) {
        this.library = library;
        this.quizService = quizService;
        this.inTheNameOf = inTheNameOf;
        this.signedIn = signedIn;
        this.flash = flash;
        this.language = language;
    }

    /** @param sheet null when nothing waits */
    @CheckedTemplate(basePath = "anchor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Waiting(
            Essay essay,
            @Nullable AnchorSheet sheet,
            @Nullable UUID later,
            @Nullable BrokenItem broken,
            String typed,
            FieldErrors errors,
            List<WaitingBeside> beside)
            implements TemplateInstance {}

    /**
     * @param after the one that was put off; the next after it is shown
     * @param broken an item that was settled and of which checks fail where it stands now
     */
    @GET
    public TemplateInstance waiting(
            @PathParam("essay") UUID id,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("broken") @Nullable UUID broken) {
        Essay essay = library.essay(signedIn.id(), id);
        List<WaitingAnchor> queue = queue(essay);
        int index = 0;
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i).anchor().equals(after)) {
                index = (i + 1) % queue.size();
            }
        }
        return page(essay, queue, index, broken == null ? null : broken(essay, broken), "", new FieldErrors());
    }

    private @Nullable BrokenItem broken(Essay essay, UUID item) {
        try {
            ItemReview review = quizService.item(as(essay), item);
            return review.essay().equals(essay.id()) ? BrokenItem.of(review) : null;
        } catch (QuizServiceProblem.NotThere e) {
            return null;
        }
    }

    private TemplateInstance page(
            Essay essay,
            List<WaitingAnchor> queue,
            int index,
            @Nullable BrokenItem broken,
            String typed,
            FieldErrors errors) {
        if (queue.isEmpty()) {
            return new Waiting(essay, null, null, broken, "", errors, beside(essay));
        }
        WaitingAnchor waiting = queue.get(index);
        AnchorDoubt doubt =
                waiting.doubts().stream().filter(AnchorDoubt::waits).findFirst().orElseThrow(NotFoundException::new);
        AnchorSheet sheet = AnchorSheet.of(
                waiting,
                doubt,
                index + 1,
                queue.size(),
                library.version(essay.id(), waiting.before()).text(),
                library.version(essay.id(), waiting.version()).text(),
                language.words(DoubtWords.class));
        return new Waiting(
                essay, sheet, queue.size() > 1 ? waiting.anchor() : null, broken, typed, errors, beside(essay));
    }

    private List<WaitingBeside> beside(Essay essay) {
        return quizService.waitingBeside(as(essay), essay.id());
    }

    @POST
    @Path("{anchor}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> settle(
            @PathParam("essay") UUID id, @PathParam("anchor") UUID anchor, MultivaluedMap<String, String> form) {
        Essay essay = library.essay(signedIn.id(), id);
        List<WaitingAnchor> queue = queue(essay);
        int index = 0;
        while (index < queue.size() && !queue.get(index).anchor().equals(anchor)) {
            index++;
        }
        if (index == queue.size()) {
            flash.say(words().settledMeanwhile());
            return back(essay);
        }
        if (form.containsKey("retire")) {
            quizService.retireAnchored(as(essay), anchor);
            flash.say(words().retired());
            return next(essay);
        }
        String typed = Objects.requireNonNullElse(form.getFirst("words"), "").strip();
        FieldErrors errors = new FieldErrors();
        AnchorChoice choice = form.containsKey("place")
                ? AnchorChoice.candidate(number(form, "target"), number(form, "place"))
                : elsewhere(queue.get(index), essay, number(form, "target"), typed, errors);
        if (choice == null) {
            return RestResponse.ResponseBuilder.<TemplateInstance>create(UNUSABLE)
                    .entity(page(essay, queue, index, null, typed, errors))
                    .build();
        }
        try {
            AnchorSettled settled = quizService.choose(as(essay), anchor, choice);
            if (!settled.broken().isEmpty()) {
                flash.say(settled.backInReview() ? words().settledBackInReview() : words().settledBroken());
                return RestResponse.seeOther(
                        URI.create("/library/" + essay.id() + "/anchors?broken=" + settled.item()));
            }
            flash.say(words().settled());
        } catch (QuizServiceProblem.Conflict | QuizServiceProblem.NotThere e) {
            flash.say(words().settledMeanwhile());
        }
        return next(essay);
    }

    private @Nullable AnchorChoice elsewhere(
            WaitingAnchor waiting, Essay essay, int target, String typed, FieldErrors errors) {
        if (typed.isEmpty()) {
            errors.add("words", words().wordsMissing());
            return null;
        }
        return switch (Place.of(
                typed, library.version(essay.id(), waiting.version()).text())) {
            case Place.Once once -> AnchorChoice.elsewhere(target, once.footnote(), once.span());
            case Place.Nowhere no -> {
                errors.add("words", words().wordsNotThere());
                yield null;
            }
            case Place.Often often -> {
                errors.add("words", words().wordsTwice());
                yield null;
            }
        };
    }

    private static int number(MultivaluedMap<String, String> form, String field) {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(form.getFirst(field), ""));
        } catch (NumberFormatException e) {
            throw new NotFoundException(e);
        }
    }

    private RestResponse<?> next(Essay essay) {
        if (!queue(essay).isEmpty()) {
            return back(essay);
        }
        flash.say(words().allSettled());
        return RestResponse.seeOther(URI.create("/library/" + essay.id()));
    }

    private static RestResponse<?> back(Essay essay) {
        return RestResponse.seeOther(URI.create("/library/" + essay.id() + "/anchors"));
    }

    private List<WaitingAnchor> queue(Essay essay) {
        try {
            return quizService.waiting(as(essay), essay.id());
        } catch (QuizServiceProblem.NotThere e) {
            return List.of();
        }
    }

    private Credentials as(Essay essay) {
        return inTheNameOf.owner(essay.library());
    }

    private AnchorWords words() {
        return language.words(AnchorWords.class);
    }
}
