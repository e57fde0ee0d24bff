package org.ibid.web.quiz;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Wording.OfRequest wording;
    private final Refusals refusals;

    AttemptResource(Attempts attempts, Wording.OfRequest wording, Refusals refusals) {
        this.attempts = attempts;
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
    record Receipt(UUID attempt, UUID course, UUID assignment, String title, String when, Kept kept)
            implements TemplateInstance {}

    /**
     * What there is of an attempt that is over.
     *
     * @param late whether something came just now, too late to count
     * @param answered how many items have an answer in every part; -1 where not all of them are known
     * @param last time of the last save; empty without one
     */
    record Kept(boolean late, int answered, int all, String last) {}

    /** @param fields what was typed and could not be kept, to be sent once more */
    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Unsaved(UUID attempt, List<Typed> fields) implements TemplateInstance {}

    record Typed(String name, String value) {}

    @GET
    public TemplateInstance attempt(@PathParam("attempt") UUID attempt, @QueryParam("page") @Nullable Integer page) {
        Attempts.Opened opened = attempts.open(attempt);
        return opened.open() ? page(opened, page == null ? 1 : page, Map.of(), null) : receipt(opened, false);
    }

    @GET
    @Path(CHECK)
    public TemplateInstance check(@PathParam("attempt") UUID attempt) {
        Attempts.Opened opened = attempts.open(attempt);
        return opened.open() ? new CheckPage(sheet(opened, 1, Map.of())) : receipt(opened, false);
    }

    /** The questions are covered meanwhile; the time runs on, and has been made longer for it. */
    @GET
    @Path("break")
    public TemplateInstance pause(@PathParam("attempt") UUID attempt) {
        Attempts.Opened opened = attempts.open(attempt);
        return opened.open() ? new BreakPage(sheet(opened, 1, Map.of())) : receipt(opened, false);
    }

    /** The whole form, without a script: what was touched is kept, then comes the page again or the last look. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("attempt") UUID attempt,
            @RestForm("do") @Nullable String then,
            MultivaluedMap<String, String> form) {
        AttemptForm sent = new AttemptForm(form);
        try {
            PageSaved saved = keep(attempt, sent);
            if (saved.late()) {
                return late(attempt);
            }
            return saved.whole() ? goOn(attempt, then, sent) : partly(attempt, sent.from(), saved);
        } catch (QuizServiceProblem.Unavailable | ProcessingException e) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                    .entity(new Unsaved(attempt, typed(form)).render())
                    .build();
        }
    }

    private Response goOn(UUID attempt, @Nullable String then, AttemptForm sent) {
        try {
            sent.flags().forEach((slot, flagged) -> attempts.flag(attempt, slot, flagged));
            return Response.seeOther(URI.create("/attempts/" + attempt + onward(attempt, then, sent.from())))
                    .build();
        } catch (QuizServiceProblem.Refused | QuizServiceProblem.Conflict e) {
            Attempts.Opened opened = attempts.open(attempt);
            if (!opened.open()) { // nothing that was answered came too late, so there is nothing to tell of
                return Response.ok(receipt(opened, false).render()).build();
            }
            return Response.status(e.problem().status())
                    .entity(page(opened, sent.from(), Map.of(), refusals.inWords(e.problem()))
                            .render())
                    .build();
        }
    }

    /** What came after the end is kept for the teacher, and its learner is told so. */
    private Response late(UUID attempt) {
        return Response.status(Response.Status.CONFLICT)
                .entity(receipt(attempts.open(attempt), true).render())
                .build();
    }

    private Response partly(UUID attempt, int here, PageSaved saved) {
        return Response.status(saved.trouble() == null ? 409 : saved.trouble().status())
                .entity(page(
                                attempts.open(attempt),
                                here,
                                saved.clashes(),
                                saved.trouble() == null ? null : refusals.inWords(saved.trouble()))
                        .render())
                .build();
    }

    /** Where one goes from a page that was kept: to the last look, to another page, or nowhere else. */
    private String onward(UUID attempt, @Nullable String then, int here) {
        if (CHECK.equals(then)) {
            return "/" + CHECK;
        }
        if (NEXT.equals(then)) {
            attempts.step(attempt, here);
            return "";
        }
        Matcher step = STEP.matcher(Objects.requireNonNullElse(then, ""));
        if (step.matches()) {
            int slot = Integer.parseInt(step.group(2));
            ItemStep.Kind kind = step.group(1).equals("try") ? ItemStep.Kind.TRY : ItemStep.Kind.HINT;
            attempts.step(attempt, slot, new ItemStep(kind, Integer.parseInt(step.group(3))));
            return "?page=" + here + "#told-" + slot;
        }
        return then != null && then.matches("page\\.\\d{1,4}")
                ? "?page=" + then.substring("page.".length())
                : "?page=" + here;
    }

    @POST
    @Path("submission")
    public Response submit(@PathParam("attempt") UUID attempt) {
        attempts.submit(attempt);
        return Response.seeOther(URI.create("/attempts/" + attempt)).build();
    }

    /** What was touched on a page, kept all at once. */
    private PageSaved keep(UUID attempt, AttemptForm sent) {
        return PageSaved.of(attempts.save(
                attempt,
                sent.touched(() -> attempts.open(attempt).view()).stream()
                        .map(given -> given.save(attempt))
                        .toList()));
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
    private static Set<UUID> quoted(AttemptView view) {
        return view.slots().stream()
                .filter(slot -> slot.midway() != null
                        && slot.midway().told() != null
                        && !slot.midway().told().passages().isEmpty())
                .flatMap(slot -> slot.body().essays(slot.essay()).stream())
                .collect(Collectors.toSet());
    }

    private Receipt receipt(Attempts.Opened opened, boolean late) {
        AttemptView view = opened.view();
        CourseTime time = wording.get().timeOf(opened.ticket());
        return new Receipt(
                view.attempt(),
                view.course(),
                view.assignment(),
                view.title(),
                view.submitted() == null ? "" : time.inFull(view.submitted()),
                kept(view, late, time));
    }

    /** Where one may not look ahead, what was left behind is not in the view either, and nothing is counted. */
    private static Kept kept(AttemptView view, boolean late, CourseTime time) {
        List<AttemptView.Slot> slots = view.slots();
        int answered = (int) slots.stream()
                .filter(slot -> slot.parts().stream()
                        .allMatch(part ->
                                part.response() != null && !part.response().isBlank()))
                .count();
        String last = slots.stream()
                .flatMap(slot -> slot.parts().stream())
                .flatMap(part -> Stream.ofNullable(part.savedAt()))
                .max(Comparator.naturalOrder())
                .map(time::inFull)
                .orElse("");
        boolean known = slots.size() == view.going().items();
        return new Kept(late, known ? answered : -1, slots.size(), last);
    }

    private static List<Typed> typed(MultivaluedMap<String, String> form) {
        return form.entrySet().stream()
                .filter(field -> !field.getKey().equals("csrf-token"))
                .flatMap(field -> field.getValue().stream().map(value -> new Typed(field.getKey(), value)))
                .toList();
    }
}
