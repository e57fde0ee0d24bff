package org.ibid.quiz.interaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.item.CorrectResponse;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.choice.ChoiceGrader;
import org.ibid.quiz.interaction.dateentry.DateEntryGrader;
import org.ibid.quiz.interaction.extendedtext.ExtendedTextGrader;
import org.ibid.quiz.interaction.gapmatch.GapMatchGrader;
import org.ibid.quiz.interaction.hottext.HottextGrader;
import org.ibid.quiz.interaction.inlinechoice.InlineChoiceGrader;
import org.ibid.quiz.interaction.match.MatchGrader;
import org.ibid.quiz.interaction.multiplechoice.MultipleChoiceGrader;
import org.ibid.quiz.interaction.numberentry.NumberEntryGrader;
import org.ibid.quiz.interaction.order.OrderGrader;
import org.ibid.quiz.interaction.shortanswer.ShortAnswerGrader;
import org.ibid.quiz.interaction.textentry.TextEntryGrader;
import org.ibid.quiz.interaction.textselection.TextSelectionGrader;
import org.jspecify.annotations.Nullable;

/** The one list of interactions, and what can be done with any of them. */
public final class Interactions {

    public static final List<Grader<?, ?, ?>> ALL = List.of(
            new ChoiceGrader(),
            new MultipleChoiceGrader(),
            new InlineChoiceGrader(),
            new TextEntryGrader(),
            new NumberEntryGrader(),
            new DateEntryGrader(),
            new GapMatchGrader(),
            new MatchGrader(),
            new OrderGrader(),
            new HottextGrader(),
            new TextSelectionGrader(),
            new ShortAnswerGrader(),
            new ExtendedTextGrader());

    private Interactions() {}

    /**
     * Grades one part; 0 to 1.
     *
     * @param response null when nothing was saved
     * @throws IllegalArgumentException when interaction, key and response are not of one type
     */
    public static Outcome grade(Interaction interaction, Key key, @Nullable Response response) {
        return grade(interaction, key, response, Setting.GRADED);
    }

    /** The same, where it matters whether anything hangs on the score. */
    public static Outcome grade(Interaction interaction, Key key, @Nullable Response response, Setting setting) {
        return response == null || response.isBlank()
                ? Outcome.settled(0)
                : Bound.of(interaction).grade(key, response, setting);
    }

    /** A right answer to a part, in the form in which it may be shown. */
    public static CorrectResponse correct(String part, Interaction interaction, Key key) {
        return Bound.of(interaction).correct(part, key);
    }

    /** A response that scores in full, for whoever works with it and lets nobody see it. */
    public static Response right(Interaction interaction, Key key) {
        return Bound.of(interaction).correct("", key).response();
    }

    /** The same in words. */
    public static String words(Interaction interaction, Key key) {
        return Bound.of(interaction).correct("", key).text();
    }

    /** Why each wrong option is wrong, by its id; empty where there are no options. */
    public static Map<String, String> reasons(Interaction interaction, Key key) {
        return Bound.of(interaction).reasons(key);
    }

    public static KeyForm toForm(String part, Interaction interaction, Key key) {
        return Bound.of(interaction).toForm(part, key);
    }

    /** @param before the key that the teacher saw, or null for a new part */
    public static KeyEdit fromForm(KeyForm form, Interaction interaction, @Nullable Key before) {
        return Bound.of(interaction).fromForm(form, before);
    }

    /** What is wrong with a response that cannot have come from this interaction; empty when it can. */
    public static Optional<String> misfit(Interaction interaction, Response response) {
        return Bound.of(interaction).misfit(response);
    }

    /**
     * The key of a part for which another response is right.
     *
     * @throws IllegalArgumentException with the reasons, when no key can be made of it
     */
    public static Key rekeyed(ItemBody.Part part, Key before, Response right, List<String> accepted) {
        KeyForm form = new KeyForm(part.id(), right, accepted, reasons(part.interaction(), before));
        return switch (Bound.of(part.interaction()).rekeyed(form, before)) {
            case KeyEdit.Accepted made -> made.key();
            case KeyEdit.Refused refused -> throw new IllegalArgumentException(String.join("\n", refused.reasons()));
        };
    }

    public static double maxScore(ItemBody body) {
        return body.parts().size();
    }

    /** A grader with its interaction, so that types are checked in one place. */
    private record Bound<I extends Interaction, K extends Key, R extends Response>(
            Grader<I, K, R> grader, I interaction) {

        static Bound<?, ?, ?> of(Interaction interaction) {
            return ALL.stream()
                    .filter(g -> g.interaction().isInstance(interaction))
                    .findFirst()
                    .map(g -> bind(g, interaction))
                    .orElseThrow(() -> new IllegalStateException("no grader for " + interaction.type()));
        }

        private static <I extends Interaction, K extends Key, R extends Response> Bound<I, K, R> bind(
                Grader<I, K, R> grader, Interaction interaction) {
            return new Bound<>(grader, grader.interaction().cast(interaction));
        }

        Outcome grade(Key key, Response response, Setting setting) {
            return grader.grade(interaction, as(grader.key(), key), as(grader.response(), response), setting);
        }

        CorrectResponse correct(String part, Key key) {
            K own = as(grader.key(), key);
            return new CorrectResponse(part, grader.right(interaction, own), grader.words(interaction, own));
        }

        Map<String, String> reasons(Key key) {
            return grader.reasons(as(grader.key(), key));
        }

        KeyForm toForm(String part, Key key) {
            K own = as(grader.key(), key);
            return new KeyForm(part, grader.right(interaction, own), grader.accepted(own), grader.reasons(own));
        }

        KeyEdit fromForm(KeyForm form, @Nullable Key before) {
            K own = grader.key().isInstance(before) ? grader.key().cast(before) : null;
            return grader.fromForm(interaction, own, form);
        }

        KeyEdit rekeyed(KeyForm form, Key before) {
            return grader.rekeyed(interaction, as(grader.key(), before), form);
        }

        Optional<String> misfit(Response response) {
            return grader.response().isInstance(response)
                    ? grader.misfit(interaction, grader.response().cast(response))
                    : Optional.of("An answer of another type was expected.");
        }

        private static <T> T as(Class<T> type, Object value) {
            if (!type.isInstance(value)) {
                throw new IllegalArgumentException("expected " + type.getSimpleName() + ", got "
                        + value.getClass().getSimpleName());
            }
            return type.cast(value);
        }
    }
}
