package org.ibid.quiz.interaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Response;

/** What holds for any interaction in which one thing is assigned to another. */
public final class Pairs {

    private Pairs() {}

    /** How many of the key's pairs were made, of all. */
    public static double share(List<Response.Pair> key, Response.Paired response) {
        long right = key.stream()
                .filter(pair -> pair.to().equals(response.of(pair.from())))
                .count();
        return (double) right / key.size();
    }

    /** @param rows texts of the rows by id; a row without one is not named */
    public static String words(List<Response.Pair> pairs, Interaction interaction, Map<String, String> rows) {
        return pairs.stream()
                .map(pair -> {
                    String to = Options.words(interaction, List.of(pair.to()));
                    String row = rows.get(pair.from());
                    return row == null ? to : row + " → " + to;
                })
                .collect(Collectors.joining("; "));
    }

    public static Optional<String> misfit(Response.Paired response, List<String> rows, List<String> options) {
        return response.pairs().stream().allMatch(p -> rows.contains(p.from()) && options.contains(p.to()))
                ? Optional.empty()
                : Optional.of("There is no such line or option.");
    }
}
