package org.ibid.quiz.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;
import org.ibid.quiz.generation.GeneratedItem;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.interaction.Key;
import org.jspecify.annotations.Nullable;

/** What {@code questions --json} prints. Scripts rely on its names. */
final class QuestionsJson {

    private QuestionsJson() {}

    static String of(Questions questions) {
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (GeneratedItem item : questions.items()) {
            items.add(item("item" + (items.size() + 1), item));
        }
        return new Json().put("items", items).print();
    }

    private static Map<String, @Nullable Object> item(String id, GeneratedItem item) {
        Map<String, String> reasons = new TreeMap<>();
        item.body().parts().forEach(p -> reasons.putAll(form(item, p).distractorReasons()));
        return new Json()
                .put("id", id)
                .put("kind", item.body().kind())
                .put(
                        "parts",
                        item.body().parts().stream().map(p -> part(item, p)).toList())
                .put(
                        "targets",
                        item.body().targets().stream()
                                .map(QuestionsJson::target)
                                .toList())
                .put("rationale", item.rationale())
                .maybe("distractorReasons", reasons.isEmpty() ? null : reasons)
                .put("difficulty", item.difficulty())
                .put("level", item.level().name().toLowerCase(Locale.ROOT))
                .put("certificate", certificate(item.certificate()))
                .put("score", item.score())
                .fields();
    }

    private static Map<String, @Nullable Object> part(GeneratedItem item, ItemBody.Part part) {
        return new Json()
                .put("stem", asked(item.body().stem(), part))
                .put("interaction", part.interaction().type())
                .maybe("choices", choices(part.interaction()))
                .put("key", key(item, part))
                .fields();
    }

    /** A part that follows another says itself what to do. */
    private static String asked(String stem, ItemBody.Part part) {
        String prompt = part.prompt();
        return prompt == null ? stem : part.countsAfter() == null ? stem + "\n\n" + prompt : prompt;
    }

    private static @Nullable Object choices(Interaction interaction) {
        List<Map<String, @Nullable Object>> choices = switch (interaction) {
            case Interaction.Hottext hottext ->
                hottext.choices().stream().map(QuestionsJson::sentence).toList();
            case Interaction.Match match ->
                Stream.concat(
                                match.rows().stream().map(row -> option(row, "row")),
                                match.choices().stream().map(choice -> option(choice, "choice")))
                        .toList();
            default -> interaction.options().stream().map(o -> option(o, null)).toList();
        };
        return choices.isEmpty() ? null : choices;
    }

    private static Map<String, @Nullable Object> option(Interaction.SimpleChoice option, @Nullable String set) {
        return new Json()
                .put("id", option.id())
                .put("text", option.text())
                .maybe("set", set)
                .fields();
    }

    private static Map<String, @Nullable Object> sentence(Interaction.Hotspan sentence) {
        return new Json()
                .put("id", sentence.id())
                .put("start", sentence.span().start())
                .put("end", sentence.span().end())
                .put("text", sentence.text())
                .fields();
    }

    /** The id of the right option, ids, pairs or an order of ids, accepted texts, or places in the text. */
    private static Object key(GeneratedItem item, ItemBody.Part part) {
        KeyForm form = form(item, part);
        return switch (form.correct()) {
            case Response.Choice choice -> String.valueOf(choice.choice());
            case Response.InlineChoice choice -> String.valueOf(choice.choice());
            case Response.MultipleChoice choice -> choice.choices();
            case Response.Hottext hottext -> hottext.choices();
            case Response.Paired paired -> pairs(paired);
            case Response.Order order ->
                order.places().stream()
                        .sorted(Comparator.comparingInt(Response.Place::place))
                        .map(Response.Place::choice)
                        .toList();
            case Response.TextSelection selection ->
                selection.selections().stream().map(QuestionsJson::place).toList();
            case Response.ShortAnswer model -> model.text();
            case Response.Typed typed -> form.accepted();
        };
    }

    private static Map<String, String> pairs(Response.Paired paired) {
        Map<String, String> pairs = new TreeMap<>();
        paired.pairs().forEach(pair -> pairs.put(pair.from(), pair.to()));
        return pairs;
    }

    private static Map<String, @Nullable Object> place(Response.Selected selected) {
        return new Json()
                .put("start", selected.span().start())
                .put("end", selected.span().end())
                .maybe("footnote", selected.footnote())
                .fields();
    }

    private static KeyForm form(GeneratedItem item, ItemBody.Part part) {
        Key key = item.keys().get(part.id());
        if (key == null) {
            throw new IllegalStateException("no key for part " + part.id());
        }
        return Interactions.toForm(part.id(), part.interaction(), key);
    }

    private static Map<String, @Nullable Object> target(Target target) {
        return new Json()
                .put("start", target.position().start())
                .put("end", target.position().end())
                .put("exact", target.quote().exact())
                .maybe("footnote", target.footnote())
                .put("role", target.role().name().toLowerCase(Locale.ROOT))
                .fields();
    }

    private static Map<String, @Nullable Object> certificate(Certificate certificate) {
        return new Json()
                .put("rule", certificate.rule())
                .put("version", certificate.version())
                .put(
                        "checks",
                        certificate.checks().stream()
                                .map(c -> new Json()
                                        .put("gate", c.gate())
                                        .put("pass", c.pass())
                                        .put("evidence", c.evidence())
                                        .fields())
                                .toList())
                .fields();
    }
}
