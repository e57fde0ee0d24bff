package org.ibid.web.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.TextAccess;
import org.ibid.core.quiz.Trial;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** The page on which a teacher meets one question as a student does; what is answered there is kept nowhere. */
@RequestScoped
public class Trials {

    private static final int ONLY = 1;

    private final Wording.OfRequest wording;
    private final Library library;
    private final ClosedTexts closed;
    private final SignedIn signedIn;

    Trials(Wording.OfRequest wording, Library library, ClosedTexts closed, SignedIn signedIn) {
        this.closed = closed;
        this.signedIn = signedIn;
        this.wording = wording;
        this.library = library;
    }

    /** Something typed on the page before, which the trial hands on. */
    public record Kept(String name, String value) {}

    /**
     * Where a question is tried.
     *
     * @param action takes the answers, beside what is kept
     * @param back takes what is kept; where there is nothing, a page
     */
    public record Place(Essay essay, int version, String action, String back, List<Kept> kept) {

        public Place {
            kept = List.copyOf(kept);
        }
    }

    /** @param reviewed null before anything is answered */
    @CheckedTemplate(basePath = "quiz", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TrialPage(Place place, AttemptSheet.Slot slot, FeedbackSheet.@Nullable Slot reviewed, Dispute none)
            implements TemplateInstance {}

    /** What was answered on the page; empty where it was only opened. */
    public static List<AttemptFeedback.Answered> answers(ItemBody body, MultivaluedMap<String, String> form) {
        if (!"answer".equals(form.getFirst("do"))) {
            return List.of();
        }
        List<AttemptFeedback.Answered> answers = new ArrayList<>();
        for (ItemBody.Part part : body.parts()) {
            Response given = Responses.fromForm(
                    part.interaction(), form.getOrDefault(AttemptForm.field("r", ONLY, part.id()), List.of()));
            answers.add(new AttemptFeedback.Answered(part.id(), given));
        }
        return answers;
    }

    /** What a form held besides its buttons and the answers. */
    public static List<Kept> kept(MultivaluedMap<String, String> form) {
        return form.entrySet().stream()
                .filter(field -> !field.getKey().matches("do|csrf-token|(?:r|seen|base)\\.1\\..*"))
                .flatMap(field -> field.getValue().stream().map(value -> new Kept(field.getKey(), value)))
                .toList();
    }

    public TemplateInstance page(Place place, Trial.Met met, List<AttemptFeedback.Answered> answers) {
        Essay essay = place.essay();
        closed.requireOpen(signedIn.id(), met.body().essays(essay.id()), null);
        String text = "/library/" + essay.id() + "/versions/" + place.version();
        Wording in = wording.get();
        AttemptView.Slot slot = new AttemptView.Slot(
                ONLY,
                essay.id(),
                essay.id(),
                place.version(),
                met.body(),
                met.body().parts().stream()
                        .map(part -> new AttemptView.SavedPart(part.id(), 0, null, null))
                        .toList(),
                false,
                TextAccess.OPEN,
                null);
        FeedbackSheet.Slot reviewed = met.feedback() == null
                ? null
                : FeedbackSheet.slot(
                        new AttemptFeedback.Slot(
                                ONLY, essay.id(), place.version(), met.body(), answers, met.feedback(), 0, 0, false),
                        in,
                        (of, version, light) -> !of.equals(essay.id()) && !essay.own()
                                ? null
                                : "/library/" + of + "/versions/" + version + "?light=" + light.parameter() + "#lit",
                        library::version,
                        null);
        return new TrialPage(place, AttemptSheet.alone(slot, text, in, library::version), reviewed, Dispute.NONE);
    }
}
