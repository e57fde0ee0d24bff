package org.ibid.web.itemwriting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.core.essay.Sentence;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;

/**
 * A part with nothing in it yet, of the size that its form has: what is typed is read over it as over any part that is
 * edited.
 */
final class Blank {

    /** The interactions in the order in which they are offered. */
    static final List<String> INTERACTIONS = List.of(
            "choice",
            "multipleChoice",
            "inlineChoice",
            "textEntry",
            "numberEntry",
            "dateEntry",
            "gapMatch",
            "match",
            "order",
            "hottext",
            "textSelection",
            "shortAnswer",
            "extendedText");

    /** Those that stand in the gap of a sentence. */
    private static final List<String> IN_A_GAP = List.of("inlineChoice", "textEntry", "gapMatch");

    static final int MOST_LINES = 8;
    private static final int LEAST_LINES = 2;
    private static final int LINES = 4;
    private static final int GAPS = 2;
    private static final int GAP_WIDTH = 24;
    private static final int SAYING = 300;
    private static final int ESSAY = 6_000;

    private Blank() {}

    /**
     * @param options how many lines of options are filled in
     * @param rows how many lines that options belong to
     * @param gaps how many gaps the sentence has
     * @param right how many sentences are marked as right
     * @param prompted whether there is a sentence or a quotation
     */
    record Size(int options, int rows, int gaps, int right, boolean prompted) {

        /** As many lines as an empty form has, and always one more than is filled in. */
        Size offered() {
            return new Size(
                    Math.max(LINES, options + 1),
                    Math.max(LINES, rows + 1),
                    gaps == 0 ? GAPS : gaps,
                    Math.max(1, right),
                    true);
        }
    }

    /** @param sentences of the passage, for those who choose among them */
    static Interaction interaction(String type, Size size, List<Sentence> sentences, String passage) {
        int options = Math.clamp(size.options(), LEAST_LINES, MOST_LINES);
        return switch (type) {
            case "choice" -> new Interaction.Choice(options(options));
            case "multipleChoice" -> new Interaction.MultipleChoice(options(options), options);
            case "inlineChoice" -> new Interaction.InlineChoice(options(options));
            case "numberEntry" -> new Interaction.NumberEntry(GAP_WIDTH, "");
            case "dateEntry" -> new Interaction.DateEntry(GAP_WIDTH);
            case "gapMatch" -> new Interaction.GapMatch(gaps(Math.max(1, size.gaps())), options(options), false);
            case "match" -> new Interaction.Match(rows(size.rows()), options(options), true);
            case "order" -> new Interaction.Order(options(options));
            case "hottext" -> hottext(sentences, passage, Math.max(1, size.right()));
            case "textSelection" -> new Interaction.TextSelection(Math.max(1, size.right()));
            case "shortAnswer" -> new Interaction.ShortAnswer(SAYING);
            case "extendedText" -> new Interaction.ExtendedText(ESSAY);
            default -> new Interaction.TextEntry(GAP_WIDTH);
        };
    }

    static Interaction.Hottext hottext(List<Sentence> sentences, String text, int most) {
        return new Interaction.Hottext(
                IntStream.range(0, sentences.size())
                        .mapToObj(i -> new Interaction.Hotspan(
                                "s%02d".formatted(i + 1),
                                sentences.get(i).span(),
                                sentences.get(i).span().in(text)))
                        .toList(),
                most);
    }

    /** Null where nothing stands under the question. */
    static ItemBody.Part part(String id, Interaction interaction, boolean prompted) {
        String prompt = IN_A_GAP.contains(interaction.type()) ? ItemBody.GAP : prompted ? "" : null;
        return new ItemBody.Part(id, prompt, interaction, null);
    }

    static KeyForm key(String part, Interaction interaction) {
        Response nothing = switch (interaction) {
            case Interaction.Choice i -> new Response.Choice(null);
            case Interaction.MultipleChoice i -> new Response.MultipleChoice(List.of());
            case Interaction.InlineChoice i -> new Response.InlineChoice(null);
            case Interaction.TextEntry i -> new Response.TextEntry("");
            case Interaction.NumberEntry i -> new Response.NumberEntry("");
            case Interaction.DateEntry i -> new Response.DateEntry("");
            case Interaction.GapMatch i -> new Response.GapMatch(List.of());
            case Interaction.Match i -> new Response.Match(List.of());
            case Interaction.Order i ->
                Response.Order.of(
                        i.choices().stream().map(Interaction.SimpleChoice::id).toList());
            case Interaction.Hottext i -> new Response.Hottext(List.of());
            case Interaction.TextSelection i -> new Response.TextSelection(List.of());
            case Interaction.ShortAnswer i -> new Response.ShortAnswer("");
            case Interaction.ExtendedText i -> new Response.ExtendedText("");
        };
        return new KeyForm(part, nothing, List.of(), Map.of());
    }

    /** {@code a}, {@code b} … */
    private static List<Interaction.SimpleChoice> options(int count) {
        return names(count).map(id -> new Interaction.SimpleChoice(id, "")).toList();
    }

    static Stream<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> String.valueOf((char) ('a' + i)));
    }

    private static List<Interaction.SimpleChoice> rows(int count) {
        List<Interaction.SimpleChoice> rows = new ArrayList<>();
        for (int i = 1; i <= Math.clamp(count, LEAST_LINES, MOST_LINES); i++) {
            rows.add(new Interaction.SimpleChoice("r%02d".formatted(i), ""));
        }
        return rows;
    }

    private static List<String> gaps(int count) {
        return IntStream.rangeClosed(1, Math.min(count, MOST_LINES))
                .mapToObj("g%02d"::formatted)
                .toList();
    }
}
