package org.ibid.quiz.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.item.Interaction;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.interaction.hottext.HottextKey;
import org.ibid.quiz.interaction.textentry.TextEntryKey;
import org.ibid.quiz.language.Line;

/** Takes a form apart into what the learner sees and what only quiz-service knows. Options stand by the alphabet or by size. */
final class Assembly {

    /** Width of every gap, so that it tells nothing. */
    private static final int GAP_WIDTH = 24;

    private static final Comparator<Form.Option> ORDER = Comparator.comparingDouble(
                    (Form.Option o) -> o.order() == null ? 0 : o.order())
            .thenComparing(o -> o.text().replaceFirst("^[“‘\"']", ""), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Form.Option::text);

    private Assembly() {}

    static Interaction interaction(Form form) {
        return switch (form) {
            case Form.Choice choice -> {
                List<Form.Option> options = options(choice);
                List<Interaction.SimpleChoice> shown = new ArrayList<>();
                for (int i = 0; i < options.size(); i++) {
                    shown.add(new Interaction.SimpleChoice(id(i), options.get(i).text()));
                }
                yield new Interaction.Choice(shown);
            }
            case Form.Entry entry -> new Interaction.TextEntry(GAP_WIDTH);
            case Form.Selection selection -> {
                List<Interaction.Hotspan> spans = new ArrayList<>();
                for (Line line : selection.offered()) {
                    spans.add(new Interaction.Hotspan(id(selection, line), line.span(), line.text()));
                }
                // as many as the largest gold set, which the stem tells anyway: "the sentence"
                int most = selection.gold().stream().mapToInt(List::size).max().orElse(1);
                yield new Interaction.Hottext(spans, most);
            }
        };
    }

    static Key key(Form form) {
        return switch (form) {
            case Form.Choice choice -> {
                List<Form.Option> options = options(choice);
                Map<String, String> reasons = new HashMap<>();
                for (int i = 0; i < options.size(); i++) {
                    if (!options.get(i).equals(choice.right())) {
                        reasons.put(id(i), options.get(i).reason());
                    }
                }
                yield new ChoiceKey(id(options.indexOf(choice.right())), reasons);
            }
            case Form.Entry entry -> new TextEntryKey(entry.accepted(), entry.rivals());
            case Form.Selection selection ->
                new HottextKey(selection.gold().stream()
                        .map(set ->
                                set.stream().map(line -> id(selection, line)).toList())
                        .toList());
        };
    }

    private static List<Form.Option> options(Form.Choice choice) {
        List<Form.Option> options = new ArrayList<>(choice.wrong());
        options.add(choice.right());
        options.sort(ORDER);
        return options;
    }

    private static String id(int index) {
        return String.valueOf((char) ('a' + index));
    }

    /** Two digits, so that ids sort in reading order. */
    private static String id(Form.Selection selection, Line line) {
        return "s%02d".formatted(selection.offered().indexOf(line) + 1);
    }
}
