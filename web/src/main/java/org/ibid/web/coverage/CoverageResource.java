package org.ibid.web.coverage;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.ItemsHere;
import org.ibid.web.language.Language;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.ratelimit.Dear;
import org.ibid.web.ratelimit.RateLimited;
import org.ibid.web.review.BankDoor;
import org.ibid.web.review.Kinds;
import org.ibid.web.review.OtherLanguage;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;

/** The coverage map of an essay's newest version, and more questions for one of its passages. */
@Path("/library/{essay}/coverage")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class CoverageResource {

    private final BankDoor door;
    private final Library library;
    private final QuizService quizService;
    private final Flash flash;
    private final Language language;
    private final OtherLanguage otherLanguage;

    CoverageResource(
            BankDoor door,
            Library library,
            @RestClient QuizService quizService,
            Flash flash,
            Language language,
            OtherLanguage otherLanguage) {
        this.otherLanguage = otherLanguage;
        this.door = door;
        this.library = library;
        this.quizService = quizService;
        this.flash = flash;
        this.language = language;
    }

    /** @param kinds names of the kinds in words */
    @CheckedTemplate(basePath = "coverage", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoverageMap(Essay essay, int version, Coverage coverage, Kinds kinds, String lang, String otherLanguage)
            implements TemplateInstance {}

    @GET
    public TemplateInstance map(@PathParam("essay") UUID essayId) {
        Essay essay = door.essay(essayId);
        int version = newest(essay);
        EssayVersion content = library.version(essay.id(), version);
        return new CoverageMap(
                essay,
                version,
                Coverage.of(content.text(), door.items(essay)),
                Kinds.in(language),
                content.metadata().language(),
                otherLanguage.inWords(essay));
    }

    @POST
    @RateLimited(Dear.GENERATION)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<?> generateHere(@PathParam("essay") UUID essayId, MultivaluedMap<String, String> form) {
        Essay essay = door.toEdit(essayId);
        String passage = Objects.requireNonNullElse(form.getFirst("passage"), "");
        try {
            flash.say(said(quizService.here(door.as(essay), essay.id(), new ItemsHere(newest(essay), passage))));
        } catch (QuizServiceProblem.NotThere e) {
            flash.say(words().notReady());
        }
        return RestResponse.seeOther(URI.create("/library/" + essay.id() + "/coverage#c-" + safe(passage)));
    }

    private String said(ItemsHere.Made made) {
        if (!made.made().isEmpty()) {
            return words().made(made.made().size());
        }
        String why = made.refused().stream()
                .map(refused -> refused.drafts() + " × " + refused.gate())
                .collect(Collectors.joining(", "));
        return why.isEmpty() ? words().noneMade(made.known()) : words().noneMadeBecause(why);
    }

    /** @throws NotFoundException while nothing is published */
    private static int newest(Essay essay) {
        return essay.newest().orElseThrow(NotFoundException::new).number();
    }

    private static String safe(String passage) {
        return passage.matches("[A-Za-z0-9_-]{1,40}") ? passage : "";
    }

    private CoverageWords words() {
        return language.words(CoverageWords.class);
    }
}
