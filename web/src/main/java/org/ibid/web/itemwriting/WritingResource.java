package org.ibid.web.itemwriting;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemVerdict;
import org.ibid.core.quiz.ItemWriting;
import org.ibid.core.quiz.Trial;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.quiz.Trials;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;
import org.ibid.web.review.BankDoor;
import org.ibid.web.review.Edit;
import org.ibid.web.review.EditingWords;
import org.ibid.web.review.Kinds;
import org.ibid.web.review.Objections;
import org.ibid.web.review.Verdict;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A question written by hand: first what one does, then the form for it beside the essay. */
@Path("/library/{essay}/items/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class WritingResource {

    private static final int UNUSABLE = 422;

    private final BankDoor door;
    private final Library library;
    private final QuizService quizService;
    private final Flash flash;
    private final Language language;
    private final Refusals refusals;
    private final Trials trials;
    private final SignedIn signedIn;

    WritingResource(
            BankDoor door,
            Library library,
            @RestClient QuizService quizService,
            Flash flash,
            Language language,
            Refusals refusals,
            Trials trials,
            SignedIn signedIn) {
        this.signedIn = signedIn;
        this.door = door;
        this.library = library;
        this.quizService = quizService;
        this.flash = flash;
        this.language = language;
        this.refusals = refusals;
        this.trials = trials;
    }

    /** @param passage id of the passage that it is to be about; empty for none in particular */
    @CheckedTemplate(basePath = "itemwriting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChooseInteraction(Essay essay, List<String> interactions, String passage) implements TemplateInstance {}

    @CheckedTemplate(basePath = "itemwriting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WriteItem(Essay essay, WritingSheet sheet, FieldErrors errors) implements TemplateInstance {}

    @GET
    public TemplateInstance begin(@PathParam("essay") UUID essayId, @Context UriInfo asked) {
        Essay essay = door.toEdit(essayId);
        MultivaluedMap<String, String> fields = asked.getQueryParameters();
        if (fields.getFirst("interaction") == null) {
            String passage = fields.getFirst("passage");
            return new ChooseInteraction(essay, Blank.INTERACTIONS, passage == null ? "" : passage);
        }
        Desk desk = new Desk(essay, fields);
        return new WriteItem(essay, desk.sheet(null), new FieldErrors());
    }

    /** Keeps it, or says what the checks say of it, as the button wants. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> write(@PathParam("essay") UUID essayId, MultivaluedMap<String, String> fields) {
        Essay essay = door.toEdit(essayId);
        Desk desk = new Desk(essay, fields);
        if ("beside".equals(fields.getFirst("do"))) { // nothing can have been copied out of it yet
            return RestResponse.ok(new WriteItem(essay, desk.sheet(null), new FieldErrors()));
        }
        Desk.Typed typed = desk.typed();
        if (!typed.errors().isEmpty()) {
            return again(essay, desk, typed, null, UNUSABLE);
        }
        if ("check".equals(fields.getFirst("do"))) {
            return again(essay, desk, typed, objections(essay, typed), RestResponse.StatusCode.OK);
        }
        try {
            ItemReview kept = quizService.write(door.as(essay), essay.id(), typed.writing());
            flash.say(typed.writing().draft() ? words().draftKept() : words().kept());
            return RestResponse.seeOther(URI.create("/library/" + essay.id() + "/items/" + kept.item() + "?state=ALL"));
        } catch (QuizServiceProblem.Refused e) {
            typed.errors().add("stem", refusals.inWords(e.problem()));
            return again(essay, desk, typed, null, UNUSABLE);
        }
    }

    /** The same while it is being typed; nothing is kept. */
    @POST
    @Path("verdict")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance verdict(@PathParam("essay") UUID essayId, MultivaluedMap<String, String> fields) {
        Essay essay = door.toEdit(essayId);
        Desk.Typed typed = new Desk(essay, fields).typed();
        return typed.errors().isEmpty()
                ? new Verdict(objections(essay, typed), typed.errors())
                : new Verdict(null, typed.errors());
    }

    /** The same as a student sees it; nothing is kept, and what is typed goes along. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> preview(@PathParam("essay") UUID essayId, MultivaluedMap<String, String> fields) {
        Essay essay = door.toEdit(essayId);
        Desk desk = new Desk(essay, fields);
        Desk.Typed typed = desk.typed();
        if (!typed.errors().isEmpty()) {
            return again(essay, desk, typed, null, UNUSABLE);
        }
        List<AttemptFeedback.Answered> answers = Trials.answers(typed.writing().body(), fields);
        try {
            Trial.Met met =
                    quizService.tryWriting(door.as(essay), essay.id(), new Trial.OfWriting(typed.writing(), answers));
            String here = "/library/" + essay.id() + "/items/new";
            Trials.Place place = new Trials.Place(essay, desk.version, here + "/preview", here, Trials.kept(fields));
            return RestResponse.ok(trials.page(place, met, answers));
        } catch (QuizServiceProblem.Refused e) {
            typed.errors().add("stem", refusals.inWords(e.problem()));
            return again(essay, desk, typed, null, UNUSABLE);
        }
    }

    private Objections objections(Essay essay, Desk.Typed typed) {
        ItemVerdict verdict = quizService.verdictOnNew(door.as(essay), essay.id(), typed.writing());
        return Objections.of(verdict, typed.writing().body());
    }

    private static RestResponse<?> again(
            Essay essay, Desk desk, Desk.Typed typed, @Nullable Objections objections, int status) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(new WriteItem(essay, desk.sheet(objections), typed.errors()))
                .build();
    }

    private ItemwritingWords words() {
        return language.words(ItemwritingWords.class);
    }

    /** One form at one essay's newest version. */
    private final class Desk {

        private final int version;
        private final EssayVersion content;
        private final WritingForm form;
        private final MultivaluedMap<String, String> fields;
        private final UUID essay;
        private final Credentials as;
        private final List<BesideEssay.Offer> offers;
        private final @Nullable BesideEssay beside;

        Desk(Essay essay, MultivaluedMap<String, String> fields) {
            this.essay = essay.id();
            this.as = door.as(essay);
            this.version = essay.newest().orElseThrow(NotFoundException::new).number();
            this.content = library.version(essay.id(), version);
            this.offers = offers(essay);
            this.beside = beside(fields.getFirst("beside"));
            this.form = new WritingForm(fields, content, beside, words());
            this.fields = fields;
        }

        /** Other essays of the library that the question is kept in; a colleague's library is not looked through. */
        private List<BesideEssay.Offer> offers(Essay of) {
            return !of.own()
                    ? List.of()
                    : library.essays(signedIn.id()).stream()
                            .filter(other -> !other.id().equals(of.id())
                                    && other.newest().isPresent())
                            .map(other -> new BesideEssay.Offer(other.id(), other.title()))
                            .toList();
        }

        /** @throws NotFoundException where there is no such essay to choose */
        private @Nullable BesideEssay beside(@Nullable String chosen) {
            if (chosen == null || chosen.isBlank()) {
                return null;
            }
            BesideEssay.Offer offer = offers.stream()
                    .filter(one -> one.id().toString().equals(chosen))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            Essay other = library.essay(signedIn.id(), offer.id()); // shut while a text is closed
            int newest = other.newest().orElseThrow(NotFoundException::new).number();
            return new BesideEssay(offer.id(), newest, offer.title(), library.version(offer.id(), newest));
        }

        record Typed(ItemWriting writing, FieldErrors errors) {}

        Typed typed() {
            ItemReview blank = form.blank(essay, version, false);
            Edit.Read read = Edit.read(blank, fields, language.words(EditingWords.class));
            FieldErrors errors = form.errors();
            read.errors().all().forEach(error -> errors.add(error.field(), error.message()));
            ItemWriting writing = new ItemWriting(
                    version,
                    read.edit().body(),
                    read.edit().keys(),
                    read.edit().rationale(),
                    form.level(),
                    form.difficulty(),
                    "draft".equals(fields.getFirst("do")));
            return new Typed(writing, errors);
        }

        /** The form with what was typed in it, and lines to spare. */
        WritingSheet sheet(@Nullable Objections objections) {
            ItemReview offered = new WritingForm(fields, content, beside, words()).blank(essay, version, true);
            ItemEdit typed = Edit.read(offered, fields, language.words(EditingWords.class))
                    .edit();
            return WritingSheet.of(
                    form,
                    WritingSheet.filled(offered, typed),
                    content,
                    new WritingSheet.Second(offers, beside),
                    quizService.kinds(as),
                    Kinds.in(language),
                    objections);
        }
    }
}
