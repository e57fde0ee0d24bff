package org.ibid.quiz.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
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
        String prompt = part.prompt();
        return new Json()
                .put("stem", prompt == null ? item.body().stem() : item.body().stem() + "\n\n" + prompt)
                .put("interaction", part.interaction().type())
                .maybe("choices", choices(part.interaction()))
                .put("key", key(item, part))
                .fields();
    }

    private static @Nullable Object choices(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Choice choice ->
                choice.choices().stream()
                        .map(c -> new Json()
                                .put("id", c.id())
                                .put("text", c.text())
                                .fields())
                        .toList();
            case Interaction.Hottext hottext ->
                hottext.choices().stream()
                        .map(c -> new Json()
                                .put("id", c.id())
                                .put("start", c.span().start())
                                .put("end", c.span().end())
                                .put("text", c.text())
                                .fields())
                        .toList();
            case Interaction.TextEntry entry -> null;
        };
    }

    /** The id of the right option, the accepted texts, or the ids of the sentences. */
    private static Object key(GeneratedItem item, ItemBody.Part part) {
        KeyForm form = form(item, part);
        return switch (form.correct()) {
            case org.ibid.core.item.Response.Choice choice -> String.valueOf(choice.choice());
            case org.ibid.core.item.Response.TextEntry entry -> form.accepted();
            case org.ibid.core.item.Response.Hottext hottext -> hottext.choices();
        };
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
