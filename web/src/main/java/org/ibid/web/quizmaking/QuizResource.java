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
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A teacher's quizzes, and the form that makes one of approved items. */
@Path("/quizzes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class QuizResource {

    private static final int UNUSABLE = 422;

    private final Library library;
    private final QuizService quizService;
    private final InTheNameOf inTheNameOf;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Language language;
    private final Refusals refusals;
    private final Blueprints blueprints;

    QuizResource(
            Library library,
            @RestClient QuizService quizService,
            InTheNameOf inTheNameOf,
            SignedIn signedIn,
            Flash flash,
            Language language,
            Refusals refusals,
            Blueprints blueprints) {
        this.blueprints = blueprints;
        this.library = library;
        this.quizService = quizService;
        this.inTheNameOf = inTheNameOf;
        this.signedIn = signedIn;
        this.flash = flash;
        this.language = language;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "quizmaking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuizList(List<QuizSummary> quizzes) implements TemplateInstance {}

    /**
     * @param action where the form goes
     * @param blueprint address where the questions are drawn instead; null where they are not
     */
    @CheckedTemplate(basePath = "quizmaking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Making(
            String action,
            String heading,
            String title,
            List<Offer> offers,
            FieldErrors errors,
            @Nullable String blueprint)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "quizmaking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneQuiz(QuizSummary quiz, List<Offer> items, List<String> draws, List<String> amiss)
            implements TemplateInstance {}

    @GET
    public TemplateInstance quizzes() {
        return new QuizList(quizService.quizzes(asOwner()));
    }

    @GET
    @Path("new")
    public TemplateInstance making(@QueryParam("essay") UUID essayId) {
        Essay essay = library.essay(signedIn.id(), given(essayId));
        return new Making(
                "/quizzes/new?essay=" + essay.id(),
                words().newQuiz(),
                words().titleFor(essay.title()),
                Offer.of(approved(essay.id()), List.of()),
                new FieldErrors(),
                "/quizzes/blueprint?essay=" + essay.id());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> make(@QueryParam("essay") UUID essayId, MultivaluedMap<String, String> typed) {
        Essay essay = library.essay(signedIn.id(), given(essayId));
        QuizForm form = QuizForm.read(typed);
        FieldErrors errors = form.check(words());
        if (errors.isEmpty()) {
            try {
                QuizSummary quiz = quizService.create(asOwner(), form.draft());
                flash.say(words().made());
                return RestResponse.seeOther(URI.create("/quizzes/" + quiz.quiz()));
            } catch (QuizServiceProblem.Refused e) {
                errors.add("items", refusals.inWords(e.problem()));
            }
        }
        return unusable(new Making(
                "/quizzes/new?essay=" + essay.id(),
                words().newQuiz(),
                form.title(),
                Offer.of(approved(essay.id()), form.chosen()),
                errors,
                "/quizzes/blueprint?essay=" + essay.id()));
    }

    @GET
    @Path("{quiz}")
    public TemplateInstance quiz(@PathParam("quiz") UUID id) {
        QuizSummary quiz = quizService.quiz(asOwner(), id);
        List<ItemReview> items = itemsOf(quiz);
        return new OneQuiz(quiz, Offer.inOrder(items, quiz.items()), blueprints.inWords(quiz), amiss(quiz, items));
    }

    @GET
    @Path("{quiz}/edit")
    public TemplateInstance changing(@PathParam("quiz") UUID id) {
        QuizSummary quiz = quizService.quiz(asOwner(), id);
        return new Making(
                "/quizzes/" + id + "/edit",
                words().changeQuiz(),
                quiz.title(),
                Offer.of(offered(quiz), quiz.items()),
                new FieldErrors(),
                null);
    }

    @POST
    @Path("{quiz}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> change(@PathParam("quiz") UUID id, MultivaluedMap<String, String> typed) {
        QuizSummary quiz = quizService.quiz(asOwner(), id);
        QuizForm form = QuizForm.read(typed);
        FieldErrors errors = form.check(words());
        if (errors.isEmpty()) {
            try {
                quizService.change(asOwner(), id, form.draft());
                flash.say(words().changed());
                return RestResponse.seeOther(URI.create("/quizzes/" + id));
            } catch (QuizServiceProblem.Refused e) {
                errors.add("items", refusals.inWords(e.problem()));
            }
        }
        return unusable(new Making(
                "/quizzes/" + id + "/edit",
                words().changeQuiz(),
                form.title(),
                Offer.of(offered(quiz), form.chosen()),
                errors,
                null));
    }

    /** A page without it is better than no page. */
    private List<String> amiss(QuizSummary quiz, List<ItemReview> items) {
        List<String> amiss = new ArrayList<>(Amiss.beside(items, quiz.items(), titles(items), words()));
        try {
            amiss.addAll(Amiss.inWords(quizService.check(asOwner(), quiz.quiz()), quiz.items(), words()));
            return amiss;
        } catch (QuizServiceProblem | ProcessingException e) {
            return amiss;
        }
    }

    /** Of the essays that items are about besides their own. */
    private Map<UUID, String> titles(List<ItemReview> items) {
        return library.titles(items.stream()
                .flatMap(item -> item.body().beside().stream())
                .map(other -> UUID.fromString(other.essay()))
                .distinct()
                .toList());
    }

    private QuizmakingWords words() {
        return language.words(QuizmakingWords.class);
    }

    private static UUID given(@Nullable UUID essay) {
        if (essay == null) {
            throw new NotFoundException();
        }
        return essay;
    }

    private Credentials asOwner() {
        return inTheNameOf.owner(library.of(signedIn.id()));
    }

    /** None while quiz-service has not heard of the essay. */
    private List<ItemReview> approved(UUID essay) {
        try {
            return quizService.items(asOwner(), essay, null).stream()
                    .filter(Offer::mayStand)
                    .toList();
        } catch (QuizServiceProblem.NotThere e) {
            return List.of();
        }
    }

    /** The items of a quiz. A quiz names ids only, so each essay is asked for once. */
    private List<ItemReview> itemsOf(QuizSummary quiz) {
        List<ItemReview> found = new ArrayList<>();
        for (UUID id : quiz.items()) {
            if (found.stream().noneMatch(i -> i.item().equals(id))) {
                UUID essay = quizService.item(asOwner(), id).essay();
                found.addAll(quizService.items(asOwner(), essay, null));
            }
        }
        return found;
    }

    private List<ItemReview> offered(QuizSummary quiz) {
        return itemsOf(quiz).stream()
                .filter(i -> Offer.mayStand(i) || quiz.items().contains(i.item()))
                .toList();
    }

    private static RestResponse<?> unusable(TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(UNUSABLE)
                .entity(page)
                .build();
    }
}
