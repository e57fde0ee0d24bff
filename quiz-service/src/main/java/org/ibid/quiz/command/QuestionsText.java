package org.ibid.quiz.command;

import java.util.List;
import java.util.Locale;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.quiz.generation.GeneratedItem;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.interaction.Key;

/** What {@code questions} prints for people: each item with its right answer marked. */
final class QuestionsText {

    private QuestionsText() {}

    static String of(Questions questions) {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (GeneratedItem item : questions.items()) {
            number++;
            out.append("%d. %s  (%s, %s, score %.2f)%n"
                    .formatted(
                            number,
                            item.body().stem(),
                            item.certificate().rule(),
                            item.level().name().toLowerCase(Locale.ROOT),
                            item.score()));
            item.body().parts().forEach(part -> part(out, item, part));
            out.append("   Why: ").append(item.rationale()).append("\n\n");
        }
        return number == 0 ? "No items could be made from this text.\n" : out.toString();
    }

    private static void part(StringBuilder out, GeneratedItem item, ItemBody.Part part) {
        if (part.prompt() != null) {
            out.append("   ").append(part.prompt()).append('\n');
        }
        Key key = item.keys().get(part.id());
        if (key == null) {
            throw new IllegalStateException("no key for part " + part.id());
        }
        KeyForm form = Interactions.toForm(part.id(), part.interaction(), key);
        String right = Interactions.correct(part.id(), part.interaction(), key).text();
        List<String> chosen = form.correct().chosen();
        if (!chosen.isEmpty()) {
            part.interaction()
                    .options()
                    .forEach(o -> option(
                            out,
                            chosen.contains(o.id()),
                            o.text(),
                            form.distractorReasons().get(o.id())));
        } else {
            String accepted = form.accepted().isEmpty() ? right : String.join(" / ", form.accepted());
            out.append("   = ").append(accepted).append('\n');
        }
    }

    private static void option(
            StringBuilder out, boolean right, String text, @org.jspecify.annotations.Nullable String reason) {
        out.append(right ? "   * " : "   - ").append(text.replace('\n', ' '));
        if (reason != null) {
            out.append("   [").append(reason).append(']');
        }
        out.append('\n');
    }
}
