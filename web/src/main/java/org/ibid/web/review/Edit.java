package org.ibid.web.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.web.layout.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * An item as somebody has changed it in the form. A field's name says what it holds: {@code stem}, {@code rationale},
 * and for part {@code a} {@code prompt-a}, {@code option-a-b}, {@code row-a-r01}, {@code
 * reason-a-b}, {@code key-a}, {@code accepted-a}, {@code model-a}, {@code unit-a}.
 */
public final class Edit {

    private final ItemReview item;
    private final MultivaluedMap<String, String> form;
    private final EditingWords words;
    private final FieldErrors errors = new FieldErrors();

    private Edit(ItemReview item, MultivaluedMap<String, String> form, EditingWords words) {
        this.item = item;
        this.form = form;
        this.words = words;
    }

    /** @param errors what is wrong with it, field by field */
    public record Read(ItemEdit edit, FieldErrors errors) {}

    /** What was typed, laid over the item as it is. */
    public static Read read(ItemReview item, MultivaluedMap<String, String> form, EditingWords words) {
        Edit edit = new Edit(item, form, words);
        String stem = edit.text("stem", item.body().stem());
        edit.errors.addIf(stem.isBlank(), "stem", words.questionMissing());
        ItemBody body = new ItemBody(
                item.body().v(),
                item.body().kind(),
                stem,
                item.body().targets(),
                item.body().parts().stream().map(edit::part).toList(),
                item.body().beside());
        List<KeyForm> keys = item.keys().stream().map(edit::key).toList();
        String rationale = edit.text("rationale", item.rationale());
        edit.errors.addIf(rationale.isBlank(), "rationale", words.rationaleMissing());
        return new Read(new ItemEdit(revision(form), body, keys, rationale), edit.errors);
    }

    /** The revision that somebody looked at; 0 where the form does not say, which is never the newest. */
    static int revision(MultivaluedMap<String, String> form) {
        String revision = form.getFirst("revision");
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }

    private String text(String field, String otherwise) {
        String typed = form.getFirst(field);
        return typed == null ? otherwise : typed.replace("\r\n", "\n").strip();
    }

    private ItemBody.Part part(ItemBody.Part part) {
        String prompt = part.prompt() == null ? null : text("prompt-" + part.id(), part.prompt());
        errors.addIf(prompt != null && prompt.isBlank(), "prompt-" + part.id(), words.promptMissing());
        errors.addIf(
                prompt != null && part.prompt() != null && lostGap(part.prompt(), prompt),
                "prompt-" + part.id(),
                words.gapLost(ItemBody.GAP));
        return new ItemBody.Part(part.id(), prompt, interaction(part), part.countsAfter());
    }

    private static boolean lostGap(String before, String now) {
        return before.contains(ItemBody.GAP) && !now.contains(ItemBody.GAP);
    }

    private Interaction interaction(ItemBody.Part part) {
        return switch (part.interaction()) {
            case Interaction.Choice choice -> new Interaction.Choice(options(part, "option-"));
            case Interaction.MultipleChoice choice ->
                new Interaction.MultipleChoice(options(part, "option-"), choice.maxChoices());
            case Interaction.InlineChoice choice -> new Interaction.InlineChoice(options(part, "option-"));
            case Interaction.GapMatch match ->
                new Interaction.GapMatch(match.gaps(), options(part, "option-"), match.reusable());
            case Interaction.Match match ->
                new Interaction.Match(texts(part, "row-", match.rows()), options(part, "option-"), match.reusable());
            case Interaction.Order order -> new Interaction.Order(options(part, "option-"));
            case Interaction.NumberEntry entry ->
                new Interaction.NumberEntry(entry.expectedLength(), text("unit-" + part.id(), entry.unit()));
            case Interaction.TextEntry same -> same;
            case Interaction.DateEntry same -> same;
            case Interaction.Hottext same -> same;
            case Interaction.TextSelection same -> same;
            case Interaction.ShortAnswer same -> same;
            case Interaction.ExtendedText same -> same;
        };
    }

    private List<Interaction.SimpleChoice> options(ItemBody.Part part, String field) {
        List<Interaction.SimpleChoice> choices =
                texts(part, field, part.interaction().options());
        long different =
                choices.stream().map(Interaction.SimpleChoice::text).distinct().count();
        errors.addIf(
                different < choices.size(),
                field + part.id() + "-" + choices.getFirst().id(),
                words.optionTwice());
        return choices;
    }

    private List<Interaction.SimpleChoice> texts(
            ItemBody.Part part, String field, List<Interaction.SimpleChoice> before) {
        List<Interaction.SimpleChoice> texts = before.stream()
                .map(c -> new Interaction.SimpleChoice(c.id(), text(field + part.id() + "-" + c.id(), c.text())))
                .toList();
        texts.stream()
                .filter(c -> c.text().isBlank())
                .forEach(c -> errors.add(field + part.id() + "-" + c.id(), words.optionMissing()));
        return texts;
    }

    private KeyForm key(KeyForm key) {
        List<String> accepted = accepted(key);
        Response correct = correct(key, accepted);
        Map<String, String> reasons = new HashMap<>();
        for (Interaction.SimpleChoice choice :
                item.body().part(key.part()).interaction().options()) {
            String option = choice.id();
            String reason = text(
                    "reason-" + key.part() + "-" + option,
                    Objects.requireNonNullElse(key.distractorReasons().get(option), ""));
            if (!reason.isEmpty() && !correct.chosen().contains(option)) {
                reasons.put(option, reason);
            }
        }
        return new KeyForm(key.part(), correct, accepted, reasons);
    }

    private List<String> accepted(KeyForm key) {
        String typed = form.getFirst("accepted-" + key.part());
        if (typed == null) {
            return key.accepted();
        }
        List<String> forms = Arrays.stream(typed.split("\\R"))
                .map(String::strip)
                .filter(f -> !f.isEmpty())
                .distinct()
                .toList();
        errors.addIf(
                forms.isEmpty() && !(key.correct() instanceof Response.ExtendedText),
                "accepted-" + key.part(),
                words.acceptedMissing());
        return forms;
    }

    private Response correct(KeyForm key, List<String> accepted) {
        @Nullable List<String> given = form.get("key-" + key.part());
        List<String> chosen = given == null ? List.of() : given;
        if (key.correct() instanceof Response.Typed typed) {
            return typed(typed, key.part(), accepted);
        }
        if (chosen.isEmpty()) {
            return key.correct();
        }
        return switch (key.correct()) {
            case Response.Choice before -> new Response.Choice(chosen.getFirst());
            case Response.InlineChoice before -> new Response.InlineChoice(chosen.getFirst());
            case Response.MultipleChoice before -> new Response.MultipleChoice(chosen);
            case Response.Hottext before -> new Response.Hottext(chosen);
            case Response.GapMatch before -> new Response.GapMatch(pairs(key.part(), chosen));
            case Response.Match before -> new Response.Match(pairs(key.part(), chosen));
            case Response.Order before ->
                new Response.Order(pairs(key.part(), chosen).stream()
                        .filter(pair -> pair.to().matches("\\d{1,3}"))
                        .map(pair -> new Response.Place(pair.from(), Integer.parseInt(pair.to())))
                        .toList());
            case Response.TextSelection before -> before;
            case Response.Typed before -> before;
        };
    }

    /** What belongs to each line that there is; a form may have more lines than were filled in. */
    private List<Response.Pair> pairs(String part, List<String> chosen) {
        Interaction interaction = item.body().part(part).interaction();
        List<String> lines = switch (interaction) {
            case Interaction.GapMatch match -> match.gaps();
            case Interaction.Match match ->
                match.rows().stream().map(Interaction.SimpleChoice::id).toList();
            default ->
                interaction.options().stream().map(Interaction.SimpleChoice::id).toList();
        };
        return Pairs.in(chosen).stream()
                .filter(pair -> lines.contains(pair.from()))
                .toList();
    }

    /** The answer to show first: the model where there is one, else the first of the accepted forms. */
    private Response typed(Response.Typed before, String part, List<String> accepted) {
        return before instanceof Response.ShortAnswer
                ? before.withText(text("model-" + part, before.text()))
                : accepted.isEmpty() ? before : before.withText(accepted.getFirst());
    }
}
