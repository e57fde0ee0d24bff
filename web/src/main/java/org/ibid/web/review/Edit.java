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
 * and for part {@code a} {@code prompt-a}, {@code option-a-b}, {@code reason-a-b}, {@code key-a}, {@code accepted-a}.
 */
final class Edit {

    private final ItemReview item;
    private final MultivaluedMap<String, String> form;
    private final ReviewWords words;
    private final FieldErrors errors = new FieldErrors();

    private Edit(ItemReview item, MultivaluedMap<String, String> form, ReviewWords words) {
        this.item = item;
        this.form = form;
        this.words = words;
    }

    /** @param errors what is wrong with it, field by field */
    record Read(ItemEdit edit, FieldErrors errors) {}

    /** What was typed, laid over the item as it is. */
    static Read read(ItemReview item, MultivaluedMap<String, String> form, ReviewWords words) {
        Edit edit = new Edit(item, form, words);
        String stem = edit.text("stem", item.body().stem());
        edit.errors.addIf(stem.isBlank(), "stem", words.questionMissing());
        ItemBody body = new ItemBody(
                item.body().v(),
                item.body().kind(),
                stem,
                item.body().targets(),
                item.body().parts().stream().map(edit::part).toList());
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
        if (!(part.interaction() instanceof Interaction.Choice choice)) {
            return part.interaction();
        }
        List<Interaction.SimpleChoice> choices = choice.choices().stream()
                .map(c -> new Interaction.SimpleChoice(c.id(), text("option-" + part.id() + "-" + c.id(), c.text())))
                .toList();
        choices.stream()
                .filter(c -> c.text().isBlank())
                .forEach(c -> errors.add("option-" + part.id() + "-" + c.id(), words.optionMissing()));
        long different =
                choices.stream().map(Interaction.SimpleChoice::text).distinct().count();
        errors.addIf(
                different < choices.size(),
                "option-" + part.id() + "-" + choices.getFirst().id(),
                words.optionTwice());
        return new Interaction.Choice(choices);
    }

    private KeyForm key(KeyForm key) {
        List<String> accepted = accepted(key);
        Response correct = correct(key, accepted);
        Map<String, String> reasons = new HashMap<>();
        for (String option : optionIds(item.body().part(key.part()).interaction())) {
            String reason = text(
                    "reason-" + key.part() + "-" + option,
                    Objects.requireNonNullElse(key.distractorReasons().get(option), ""));
            if (!reason.isEmpty() && !isKey(option, correct)) {
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
        errors.addIf(forms.isEmpty(), "accepted-" + key.part(), words.acceptedMissing());
        return forms;
    }

    private Response correct(KeyForm key, List<String> accepted) {
        @Nullable List<String> chosen = form.get("key-" + key.part());
        return switch (key.correct()) {
            case Response.Choice before ->
                chosen == null || chosen.isEmpty() ? before : new Response.Choice(chosen.getFirst());
            case Response.Hottext before -> chosen == null || chosen.isEmpty() ? before : new Response.Hottext(chosen);
            case Response.TextEntry before -> accepted.isEmpty() ? before : new Response.TextEntry(accepted.getFirst());
        };
    }

    private static List<String> optionIds(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Choice choice ->
                choice.choices().stream().map(Interaction.SimpleChoice::id).toList();
            case Interaction.Hottext hottext ->
                hottext.choices().stream().map(Interaction.Hotspan::id).toList();
            case Interaction.TextEntry entry -> List.of();
        };
    }

    private static boolean isKey(String option, Response correct) {
        return switch (correct) {
            case Response.Choice choice -> option.equals(choice.choice());
            case Response.Hottext hottext -> hottext.choices().contains(option);
            case Response.TextEntry entry -> false;
        };
    }
}
