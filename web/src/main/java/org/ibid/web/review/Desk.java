package org.ibid.web.review;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.web.typesetting.Light;
import org.jspecify.annotations.Nullable;

/** Items as the review desk shows them: everything in words and in order, nothing left for a template to work out. */
public final class Desk {

    private Desk() {}

    /**
     * A line of the queue.
     *
     * @param here true for the item that is being looked at
     */
    record Line(
            UUID item,
            String kind,
            String stem,
            ItemState state,
            boolean suspended,
            boolean practiceOnly,
            int revision,
            boolean here) {}

    /** @param count how many items are in the state */
    record Filter(String name, int count, boolean here) {}

    /**
     * A part of an item with its key.
     *
     * @param accepted for text: accepted forms, one a line
     * @param correct id of the right option, where there is one
     * @param count how many may be chosen
     * @param rows where it is answered line by line: each with what belongs to it
     * @param model for a short answer, the one that is right; otherwise empty
     * @param unit of a number; empty where none is said
     */
    public record PartView(
            String id,
            String type,
            @Nullable String prompt,
            List<Option> options,
            String accepted,
            @Nullable String correct,
            int count,
            List<Row> rows,
            String model,
            String unit) {

        /** The accepted forms in one line. */
        public String acceptedInWords() {
            return accepted.replace("\n", ", ");
        }
    }

    /**
     * @param text what is matched or put in order; of a gap, its number
     * @param editable whether its text is a field of the form
     */
    public record Row(String id, String text, boolean editable, List<Chosen> options) {

        /** What belongs to it. */
        public String right() {
            return options.stream()
                    .filter(Chosen::chosen)
                    .map(Chosen::text)
                    .findFirst()
                    .orElse("");
        }
    }

    /** @param value as the form sends it: {@code r01=b} */
    public record Chosen(String value, String text, boolean chosen) {}

    /**
     * @param reason why it is wrong and where it belongs; empty for the key
     * @param belongs address parameter of the place where it belongs; empty where none is surely that
     */
    public record Option(String id, String text, boolean key, String reason, String belongs) {

        /** Name of the form's field that holds its text. */
        public String field(String part) {
            return "option-" + part + "-" + id;
        }
    }

    /**
     * @param role of a target, by name
     * @param light address parameter of the place in its text
     */
    record Place(String role, String words, @Nullable String note, String light) {}

    record Check(String gate, boolean pass, String evidence) {}

    static Line line(ItemReview item, @Nullable UUID here, ReviewWords words) {
        String stem = item.body().stem();
        String prompt = item.body().parts().getFirst().prompt();
        return new Line(
                item.item(),
                kindInWords(item.body().kind(), words),
                prompt == null ? stem : prompt,
                item.state(),
                item.suspended(),
                item.practiceOnly(),
                item.revision(),
                item.item().equals(here));
    }

    public static List<PartView> parts(ItemBody body, List<KeyForm> keys) {
        return body.parts().stream()
                .map(part -> {
                    KeyForm key = keys.stream()
                            .filter(k -> k.part().equals(part.id()))
                            .findFirst()
                            .orElseThrow();
                    return new PartView(
                            part.id(),
                            part.interaction().type(),
                            part.prompt(),
                            options(part.interaction(), key, body.own()),
                            String.join("\n", key.accepted()),
                            keyOption(key),
                            most(part.interaction()),
                            DeskRows.of(part.interaction(), key.correct()),
                            key.correct() instanceof Response.ShortAnswer model ? model.text() : "",
                            part.interaction() instanceof Interaction.NumberEntry entry ? entry.unit() : "");
                })
                .toList();
    }

    private static int most(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Hottext hottext -> hottext.maxChoices();
            case Interaction.MultipleChoice choice -> choice.maxChoices();
            case Interaction.TextSelection selection -> selection.maxSentences();
            default -> 1;
        };
    }

    private static @Nullable String keyOption(KeyForm key) {
        return key.correct().chosen().size() == 1 ? key.correct().chosen().getFirst() : null;
    }

    private static List<Option> options(Interaction interaction, KeyForm key, List<Target> targets) {
        return interaction.options().stream()
                .map(o -> option(o.id(), o.text(), key, targets))
                .toList();
    }

    private static Option option(String id, String text, KeyForm key, List<Target> targets) {
        String reason = key.distractorReasons().getOrDefault(id, "");
        return new Option(
                id,
                text,
                key.correct().chosen().contains(id),
                reason,
                reason.isEmpty() ? "" : Belonging.of(text, reason, targets));
    }

    /** Its places in its own essay. */
    static List<Place> places(ItemReview item) {
        return item.body().own().stream()
                .map(t -> new Place(
                        t.role().name(),
                        t.quote().exact(),
                        t.footnote(),
                        Light.of(t).parameter()))
                .toList();
    }

    /** The place to light first: what proves the key, else what is asked about. */
    private static Target first(ItemReview item) {
        return item.body().own().stream()
                .filter(t -> t.role() == Target.Role.EVIDENCE)
                .findFirst()
                .or(() -> item.body().own().stream()
                        .filter(t -> t.role() == Target.Role.STIMULUS)
                        .findFirst())
                .orElseThrow();
    }

    static Light light(ItemReview item) {
        return Light.of(first(item));
    }

    /** The block or note that the light falls on. */
    static String passage(ItemReview item) {
        return first(item).passageId();
    }

    static List<Check> checks(ItemReview item) {
        return item.certificate().checks().stream()
                .map(c -> new Check(c.gate(), c.pass(), Objects.requireNonNullElse(c.evidence(), "")))
                .toList();
    }

    /** A kind that has no words here is called by its name. */
    static String kindInWords(String kind, ReviewWords words) {
        return words.kind(kind, kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
    }

    static String difficultyInWords(double difficulty, ReviewWords words) {
        if (difficulty < 0.34) {
            return words.easy();
        }
        return difficulty < 0.67 ? words.middling() : words.hard();
    }
}
