package org.ibid.web.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * A line of a part that is answered line by line: a row and its match, a line and its place, a gap in its sentence.
 *
 * @param text what is matched or put in order; of a gap, the words before it
 * @param options what may be chosen for it
 * @param after of the last gap, the words behind it; otherwise empty
 */
record Row(String id, String text, List<Option> options, String after) {

    private static final Pattern GAP = Pattern.compile(Pattern.quote(ItemBody.GAP));

    /** @param value as the form sends it: {@code r01=b} */
    record Option(String value, String text, boolean chosen) {}

    /** The lines of a part; none where it is answered as a whole. */
    static List<Row> of(ItemBody.Part part, @Nullable Response response) {
        return switch (part.interaction()) {
            case Interaction.Match match ->
                match.rows().stream()
                        .map(row -> new Row(row.id(), row.text(), options(row.id(), match, pairs(response)), ""))
                        .toList();
            case Interaction.GapMatch match -> gaps(part, match, response);
            case Interaction.Order order ->
                order.choices().stream()
                        .map(line -> new Row(line.id(), line.text(), places(line.id(), order, response), ""))
                        .toList();
            default -> List.of();
        };
    }

    private static Response.@Nullable Paired pairs(@Nullable Response response) {
        return response instanceof Response.Paired paired ? paired : null;
    }

    private static List<Option> options(String row, Interaction interaction, Response.@Nullable Paired paired) {
        String chosen = paired == null ? null : paired.of(row);
        return interaction.options().stream()
                .map(o -> new Option(row + "=" + o.id(), o.text(), o.id().equals(chosen)))
                .toList();
    }

    private static List<Option> places(String line, Interaction.Order order, @Nullable Response response) {
        int chosen = response instanceof Response.Order given ? given.placeOf(line) : 0;
        return IntStream.rangeClosed(1, order.choices().size())
                .mapToObj(place -> new Option(line + "=" + place, String.valueOf(place), place == chosen))
                .toList();
    }

    private static List<Row> gaps(ItemBody.Part part, Interaction.GapMatch match, @Nullable Response response) {
        String[] pieces = GAP.split(part.prompt() == null ? "" : part.prompt(), -1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < match.gaps().size(); i++) {
            String gap = match.gaps().get(i);
            boolean last = i == match.gaps().size() - 1;
            rows.add(new Row(
                    gap,
                    i < pieces.length ? pieces[i] : "",
                    options(gap, match, pairs(response)),
                    last && i + 1 < pieces.length ? pieces[i + 1] : ""));
        }
        return rows;
    }
}
