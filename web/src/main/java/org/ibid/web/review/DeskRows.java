package org.ibid.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/** The lines of a part that is answered line by line, with what belongs to each. */
final class DeskRows {

    private DeskRows() {}

    static List<Desk.Row> of(Interaction interaction, Response key) {
        return switch (interaction) {
            case Interaction.Match match ->
                match.rows().stream()
                        .map(row -> new Desk.Row(row.id(), row.text(), true, choices(row.id(), match, key)))
                        .toList();
            case Interaction.GapMatch match -> {
                List<Desk.Row> gaps = new ArrayList<>();
                for (String gap : match.gaps()) {
                    gaps.add(new Desk.Row(gap, String.valueOf(gaps.size() + 1), false, choices(gap, match, key)));
                }
                yield gaps;
            }
            case Interaction.Order order ->
                order.choices().stream()
                        .map(line -> new Desk.Row(line.id(), line.text(), false, places(line.id(), order, key)))
                        .toList();
            default -> List.of();
        };
    }

    private static List<Desk.Chosen> choices(String row, Interaction interaction, Response key) {
        @Nullable String right = key instanceof Response.Paired paired ? paired.of(row) : null;
        return interaction.options().stream()
                .map(o -> new Desk.Chosen(row + "=" + o.id(), o.text(), o.id().equals(right)))
                .toList();
    }

    private static List<Desk.Chosen> places(String line, Interaction.Order order, Response key) {
        int right = key instanceof Response.Order given ? given.placeOf(line) : 0;
        return IntStream.rangeClosed(1, order.choices().size())
                .mapToObj(place -> new Desk.Chosen(line + "=" + place, String.valueOf(place), place == right))
                .toList();
    }
}
