package org.ibid.quiz.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.interaction.dateentry.DateEntryKey;
import org.ibid.quiz.interaction.extendedtext.ExtendedTextKey;
import org.ibid.quiz.interaction.gapmatch.GapMatchKey;
import org.ibid.quiz.interaction.hottext.HottextKey;
import org.ibid.quiz.interaction.inlinechoice.InlineChoiceKey;
import org.ibid.quiz.interaction.match.MatchKey;
import org.ibid.quiz.interaction.multiplechoice.MultipleChoiceKey;
import org.ibid.quiz.interaction.numberentry.NumberEntryKey;
import org.ibid.quiz.interaction.order.OrderKey;
import org.ibid.quiz.interaction.textentry.TextEntryKey;
import org.ibid.quiz.interaction.textselection.TextSelectionKey;
import org.ibid.quiz.language.Line;

/** Takes a form apart into what the learner sees and what only quiz-service knows. Options stand by the alphabet or by size. */
final class Assembly {

    /** Width of every gap, so that it tells nothing. */
    private static final int GAP_WIDTH = 24;

    private static final int SAYING_LENGTH = 300;
    private static final int WRITING_LENGTH = 6_000;

    private static final Comparator<Form.Option> ORDER = Comparator.comparingDouble(
                    (Form.Option o) -> o.order() == null ? 0 : o.order())
            .thenComparing(o -> o.text().replaceFirst("^[“‘\"']", ""), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Form.Option::text);

    private Assembly() {}

    static Interaction interaction(Form form) {
        return switch (form) {
            case Form.Choice choice -> {
                List<Form.Option> options = options(choice);
                yield choice.inline()
                        ? new Interaction.InlineChoice(shown(options))
                        : new Interaction.Choice(shown(options));
            }
            case Form.Several several -> {
                List<Form.Option> options = sorted(several.right(), several.wrong());
                yield new Interaction.MultipleChoice(shown(options), options.size());
            }
            case Form.Figures figures -> new Interaction.NumberEntry(GAP_WIDTH, figures.unit());
            case Form.Dates dates -> new Interaction.DateEntry(GAP_WIDTH);
            case Form.Gaps gaps ->
                new Interaction.GapMatch(
                        ids("g", gaps.right().size()),
                        shown(sorted(gaps.right(), gaps.extra())),
                        repeats(gaps.right()));
            case Form.Matching matching -> {
                List<Form.Option> right =
                        matching.pairs().stream().map(Form.Matched::choice).toList();
                yield new Interaction.Match(rows(matching), shown(sorted(right, matching.extra())), repeats(right));
            }
            case Form.Ordering ordering -> new Interaction.Order(shown(alphabetical(ordering)));
            case Form.Finding finding -> new Interaction.TextSelection(finding.most());
            case Form.Saying saying -> new Interaction.ShortAnswer(SAYING_LENGTH);
            case Form.Writing writing -> new Interaction.ExtendedText(WRITING_LENGTH);
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
                String right = id(options.indexOf(choice.right()));
                yield choice.inline() ? new InlineChoiceKey(right, reasons) : new ChoiceKey(right, reasons);
            }
            case Form.Several several -> {
                List<Form.Option> options = sorted(several.right(), several.wrong());
                Map<String, String> reasons = new HashMap<>();
                several.wrong().forEach(wrong -> reasons.put(id(options.indexOf(wrong)), wrong.reason()));
                yield new MultipleChoiceKey(
                        several.right().stream()
                                .map(r -> id(options.indexOf(r)))
                                .toList(),
                        reasons);
            }
            case Form.Figures figures -> new NumberEntryKey(figures.accepted());
            case Form.Dates dates -> new DateEntryKey(dates.accepted());
            case Form.Gaps gaps -> {
                List<Form.Option> options = sorted(gaps.right(), gaps.extra());
                yield new GapMatchKey(pairs(ids("g", gaps.right().size()), gaps.right(), options));
            }
            case Form.Matching matching -> {
                List<Form.Option> right =
                        matching.pairs().stream().map(Form.Matched::choice).toList();
                Map<String, String> rows = rows(matching).stream()
                        .collect(Collectors.toMap(Interaction.SimpleChoice::text, Interaction.SimpleChoice::id));
                yield new MatchKey(pairs(
                        matching.pairs().stream()
                                .map(pair -> Objects.requireNonNull(rows.get(pair.row())))
                                .toList(),
                        right,
                        sorted(right, matching.extra())));
            }
            case Form.Ordering ordering -> {
                List<Form.Option> options = alphabetical(ordering);
                yield new OrderKey(ordering.lines().stream()
                        .map(l -> id(options.indexOf(l)))
                        .toList());
            }
            case Form.Finding finding -> new TextSelectionKey(finding.gold());
            case Form.Saying saying -> saying.answer();
            case Form.Writing writing -> new ExtendedTextKey(writing.points());
            case Form.Entry entry -> new TextEntryKey(entry.accepted(), entry.rivals());
            case Form.Selection selection ->
                new HottextKey(selection.gold().stream()
                        .map(set ->
                                set.stream().map(line -> id(selection, line)).toList())
                        .toList());
        };
    }

    private static List<Form.Option> options(Form.Choice choice) {
        return sorted(List.of(choice.right()), choice.wrong());
    }

    private static List<Form.Option> sorted(List<Form.Option> right, List<Form.Option> wrong) {
        return Stream.concat(right.stream(), wrong.stream())
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** By their words and never by their figures: those may be what they are to be ordered by. */
    private static List<Form.Option> alphabetical(Form.Ordering ordering) {
        return ordering.lines().stream()
                .sorted(Comparator.comparing(Form.Option::text, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<Interaction.SimpleChoice> shown(List<Form.Option> options) {
        List<Interaction.SimpleChoice> shown = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            shown.add(new Interaction.SimpleChoice(id(i), options.get(i).text()));
        }
        return shown;
    }

    private static List<Interaction.SimpleChoice> rows(Form.Matching matching) {
        List<String> texts = matching.pairs().stream()
                .map(Form.Matched::row)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        List<String> ids = ids("r", texts.size());
        return texts.stream()
                .map(text -> new Interaction.SimpleChoice(ids.get(texts.indexOf(text)), text))
                .toList();
    }

    private static List<Response.Pair> pairs(List<String> rows, List<Form.Option> right, List<Form.Option> options) {
        List<Response.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            pairs.add(new Response.Pair(rows.get(i), id(options.indexOf(right.get(i)))));
        }
        return pairs;
    }

    private static boolean repeats(List<Form.Option> options) {
        return options.stream().distinct().count() < options.size();
    }

    /** Two digits, so that ids sort in order. */
    private static List<String> ids(String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("%s%%02d".formatted(letter)::formatted)
                .toList();
    }

    private static String id(int index) {
        return String.valueOf((char) ('a' + index));
    }

    /** Two digits, so that ids sort in reading order. */
    private static String id(Form.Selection selection, Line line) {
        return "s%02d".formatted(selection.offered().indexOf(line) + 1);
    }
}
