package org.ibid.web.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.ItemStep;
import org.ibid.core.quiz.SaveConflict;
import org.ibid.web.course.CourseTime;
import org.ibid.web.language.Sentence;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.quizservice.Refusals;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * Answering, as pages. Open to bearers of a ticket and to whoever is signed in ({@link AttemptAccess}); whose attempt it
 * is decides {@link Attempts}.
 */
@Path("/attempts/{attempt}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AttemptResource {

    private static final String CHECK = "check";
    private static final String NEXT = "next";

    /** What one asks for with an item, which, and how many steps the page knew. */
    private static final Pattern STEP = Pattern.compile("(try|hint)\\.(\\d{1,4})\\.(\\d{1,4})");

    private final Attempts attempts;
    private final ObjectMapper json;
    private final Wording.OfRequest wording;
    private final Refusals refusals;

    AttemptResource(Attempts attempts, ObjectMapper json, Wording.OfRequest wording, Refusals refusals) {
        this.attempts = attempts;
        this.json = json;
        this.wording = wording;
        this.refusals = refusals;
    }

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AttemptPage(AttemptSheet sheet, @Nullable Sentence trouble) implements TemplateInstance {}

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckPage(AttemptSheet sheet) implements TemplateInstance {}

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BreakPage(AttemptSheet sheet) implements TemplateInstance {}

    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Receipt(UUID attempt, UUID course, UUID assignment, String title, String when) implements TemplateInstance {}

    /** @param fields what was typed and could not be kept, to be sent once more */
    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Unsaved(UUID attempt, List<Typed> fields) implements TemplateInstance {}

    record Typed(String name, String value) {}

    @GET
    public TemplateInstance attempt(@PathParam("attempt") UUID attempt, @QueryParam("page") @Nullable Integer page) {
        Attempts.Opened opened = attempts.open(attempt);
        return opened.open() ? page(opened, page == null ? 1 : page, Map.of(), null) : receipt(opened);
    }

    @GET
    @Path(CHECK)
    public TemplateInstance check(@PathParam("attempt") UUID attempt) {
        Attempts.Opened opened = attempts.open(attempt);
        return opened.open() ? new CheckPage(sheet(opened, 1, Map.of())) : receipt(opened);
    }

    /** The questions are covered meanwhile; the time runs on, and has been made longer for it. */
    @GET
    @Path("break")
    public TemplateInstance pause(@PathParam("attempt") UUID attempt) {
        Attempts.Opened opened = attempts.open(attempt);
        return opened.open() ? new BreakPage(sheet(opened, 1, Map.of())) : receipt(opened);
    }

    /** The whole form, without a script: what was touched is kept, then comes the page again or the last look. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("attempt") UUID attempt,
            @RestForm("do") @Nullable String then,
            MultivaluedMap<String, String> form) {
        Attempts.Opened opened;
        Map<String, SaveConflict> clashes = new LinkedHashMap<>();
        try {
            opened = attempts.open(attempt);
            if (!opened.open()) {
                return Response.ok(receipt(opened).render()).build();
            }
            for (AttemptForm.Given given : AttemptForm.touched(opened.view(), form)) {
                keep(opened.view(), given, clashes);
            }
            AttemptForm.flags(opened.view(), form).forEach((slot, flagged) -> attempts.flag(attempt, slot, flagged));
        } catch (QuizServiceProblem.Unavailable | ProcessingException e) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                    .entity(new Unsaved(attempt, typed(form)).render())
                    .build();
        } catch (QuizServiceProblem.Refused e) {
            return Response.status(422)
                    .entity(page(attempts.open(attempt), here(form), clashes, refusals.inWords(e.problem()))
                            .render())
                    .build();
        }
        if (!clashes.isEmpty()) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(attempts.open(attempt), here(form), clashes, null)
                            .render())
                    .build();
        }
        return goOn(attempt, then, form);
    }

    private Response goOn(UUID attempt, @Nullable String then, MultivaluedMap<String, String> form) {
        try {
            return Response.seeOther(URI.create("/attempts/" + attempt + onward(attempt, then, form)))
                    .build();
        } catch (QuizServiceProblem.Refused | QuizServiceProblem.Conflict e) {
            return Response.status(e.problem().status())
                    .entity(page(attempts.open(attempt), here(form), Map.of(), refusals.inWords(e.problem()))
                            .render())
                    .build();
        }
    }

    /** Where one goes from a page that was kept: to the last look, to another page, or nowhere else. */
    private String onward(UUID attempt, @Nullable String then, MultivaluedMap<String, String> form) {
        if (CHECK.equals(then)) {
            return "/" + CHECK;
        }
        if (NEXT.equals(then)) {
            attempts.step(attempt, here(form));
            return "";
        }
        Matcher step = STEP.matcher(Objects.requireNonNullElse(then, ""));
        if (step.matches()) {
            int slot = Integer.parseInt(step.group(2));
            ItemStep.Kind kind = step.group(1).equals("try") ? ItemStep.Kind.TRY : ItemStep.Kind.HINT;
            attempts.step(attempt, slot, new ItemStep(kind, Integer.parseInt(step.group(3))));
            return "?page=" + here(form) + "#told-" + slot;
        }
        return then != null && then.matches("page\\.\\d{1,4}")
                ? "?page=" + then.substring("page.".length())
                : "?page=" + here(form);
    }

    /** Number of the first item of the page that was sent. */
    private static int here(MultivaluedMap<String, String> form) {
        String from = form.getFirst("from");
        return from != null && from.matches("\\d{1,4}") ? Integer.parseInt(from) : 1;
    }

    @POST
    @Path("submission")
    public Response submit(@PathParam("attempt") UUID attempt) {
        attempts.submit(attempt);
        return Response.seeOther(URI.create("/attempts/" + attempt)).build();
    }

    private void keep(AttemptView view, AttemptForm.Given given, Map<String, SaveConflict> clashes) {
        try {
            attempts.save(view.attempt(), given.slot(), given.part().id(), given.save(view));
        } catch (QuizServiceProblem.Conflict e) {
            try {
                SaveConflict clash = json.readValue(e.body(), SaveConflict.class);
                clashes.put(AttemptForm.field("r", given.slot(), given.part().id()), clash);
            } catch (JsonProcessingException notAboutRevisions) {
                throw e;
            }
        }
    }

    private AttemptPage page(
            Attempts.Opened opened, int page, Map<String, SaveConflict> clashes, @Nullable Sentence trouble) {
        return new AttemptPage(sheet(opened, page, clashes), trouble);
    }

    private AttemptSheet sheet(Attempts.Opened opened, int page, Map<String, SaveConflict> clashes) {
        AttemptTicket ticket = opened.ticket();
        attempts.requireReadable(ticket, quoted(opened.view()));
        return AttemptSheet.of(
                opened.view(),
                ticket,
                clashes,
                wording.get(),
                (essay, version) -> attempts.text(ticket, essay, version),
                page);
    }

    /** Essays of which something has been told that quotes them. */
    private static List<UUID> quoted(AttemptView view) {
        return view.slots().stream()
                .filter(slot -> slot.midway() != null
                        && slot.midway().told() != null
                        && !slot.midway().told().passages().isEmpty())
                .map(AttemptView.Slot::essay)
                .distinct()
                .toList();
    }

    private Receipt receipt(Attempts.Opened opened) {
        AttemptView view = opened.view();
        CourseTime time = wording.get().timeOf(opened.ticket());
        return new Receipt(
                view.attempt(),
                view.course(),
                view.assignment(),
                view.title(),
                view.submitted() == null ? "" : time.inFull(view.submitted()));
    }

    private static List<Typed> typed(MultivaluedMap<String, String> form) {
        return form.entrySet().stream()
                .filter(field -> !field.getKey().equals("csrf-token"))
                .flatMap(field -> field.getValue().stream().map(value -> new Typed(field.getKey(), value)))
                .toList();
    }
}
