package org.ibid.web.quiz;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.entry.DateReader;
import org.ibid.core.entry.HistoricalDate;
import org.ibid.core.entry.Quantities;
import org.ibid.core.entry.Quantity;
import org.ibid.core.essay.ContentHash;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/** Responses as forms carry them and as people read them. */
public final class Responses {

    private static final Pattern PLACE = Pattern.compile("(?:([\\w-]{1,40}):)?(\\d{1,8})-(\\d{1,8})");

    private Responses() {}

    /** @param values of the part's field, as the form gave them; {@code row=choice} where one thing is assigned to another */
    public static Response fromForm(Interaction interaction, List<String> values) {
        return fromForm(interaction.type(), values).orElseThrow();
    }

    /** @param type of the interaction; the response is empty for one that there is not */
    static Optional<Response> fromForm(String type, List<String> values) {
        return Optional.ofNullable(
                switch (type) {
                    case "choice" -> new Response.Choice(firstOf(values));
                    case "inlineChoice" -> new Response.InlineChoice(firstOf(values));
                    case "multipleChoice" -> new Response.MultipleChoice(values);
                    case "hottext" -> new Response.Hottext(values);
                    case "gapMatch" -> new Response.GapMatch(pairs(values));
                    case "match" -> new Response.Match(pairs(values));
                    case "order" -> new Response.Order(places(values));
                    case "textSelection" ->
                        new Response.TextSelection(values.stream()
                                .flatMap(v -> selected(v).stream())
                                .toList());
                    case "textEntry" -> new Response.TextEntry(typed(values));
                    case "numberEntry" -> new Response.NumberEntry(typed(values));
                    case "dateEntry" -> new Response.DateEntry(typed(values));
                    case "shortAnswer" -> new Response.ShortAnswer(typed(values));
                    case "extendedText" -> new Response.ExtendedText(typed(values));
                    default -> null;
                });
    }

    private static @Nullable String firstOf(List<String> values) {
        return values.isEmpty() || values.getFirst().isEmpty() ? null : values.getFirst();
    }

    /** Browsers send CRLF where a line was broken; kept is what was typed. */
    private static String typed(List<String> values) {
        return Objects.requireNonNullElse(firstOf(values), "").replace("\r\n", "\n");
    }

    static List<Response.Pair> pairs(List<String> values) {
        return values.stream()
                .filter(v -> v.indexOf('=') > 0 && !v.endsWith("="))
                .map(v -> new Response.Pair(v.substring(0, v.indexOf('=')), v.substring(v.indexOf('=') + 1)))
                .toList();
    }

    static List<Response.Place> places(List<String> values) {
        return pairs(values).stream()
                .filter(pair -> pair.to().matches("\\d{1,3}"))
                .map(pair -> new Response.Place(pair.from(), Integer.parseInt(pair.to())))
                .toList();
    }

    /** @param value {@code 120-164}, or {@code n3:0-40} in a note */
    public static Optional<Response.Selected> selected(String value) {
        Matcher place = PLACE.matcher(value);
        if (!place.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(place.group(2));
        int end = Integer.parseInt(place.group(3));
        return start < end
                ? Optional.of(new Response.Selected(place.group(1), new Span(start, end)))
                : Optional.empty();
    }

    /**
     * The answer in words; empty where nothing is answered.
     *
     * @param essay that something was selected in; null where nothing can be
     */
    public static String inWords(Interaction interaction, @Nullable Response response, @Nullable EssayVersion essay) {
        if (response == null || response.isBlank()) {
            return "";
        }
        return switch (response) {
            case Response.Typed typed -> typed.text();
            case Response.Paired paired -> inWords(interaction, paired);
            case Response.Order order -> inWords(interaction, order);
            case Response.TextSelection selection -> inWords(selection, essay);
            default ->
                interaction.options().stream()
                        .filter(o -> response.chosen().contains(o.id()))
                        .map(Interaction.SimpleChoice::text)
                        .collect(Collectors.joining(" … "));
        };
    }

    private static String inWords(Interaction interaction, Response.Paired paired) {
        return paired.pairs().stream()
                .map(pair -> rowText(interaction, pair.from()) + textOf(interaction, pair.to()))
                .collect(Collectors.joining("; "));
    }

    private static String rowText(Interaction interaction, String row) {
        return interaction instanceof Interaction.Match match
                ? match.rows().stream()
                        .filter(r -> r.id().equals(row))
                        .map(r -> r.text() + " → ")
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static String inWords(Interaction interaction, Response.Order order) {
        return order.places().stream()
                .sorted(Comparator.comparingInt(Response.Place::place))
                .map(place -> place.place() + ". " + textOf(interaction, place.choice()))
                .collect(Collectors.joining(" "));
    }

    private static String inWords(Response.TextSelection selection, @Nullable EssayVersion essay) {
        return essay == null
                ? ""
                : selection.selections().stream()
                        .map(selected -> SelectableText.words(essay, selected))
                        .collect(Collectors.joining(" … "));
    }

    static String textOf(Interaction interaction, String id) {
        return interaction.options().stream()
                .filter(o -> o.id().equals(id))
                .map(Interaction.SimpleChoice::text)
                .findFirst()
                .orElse(id);
    }

    /** What was understood of a typed number or date; empty where nothing was, or nothing needs to be understood. */
    static String understood(@Nullable Response response) {
        return switch (response) {
            case Response.NumberEntry entry ->
                Quantities.read(entry.text()).stream()
                        .map(Quantity::inWords)
                        .distinct()
                        .collect(Collectors.joining(" or "));
            case Response.DateEntry entry ->
                DateReader.read(entry.text()).stream()
                        .map(HistoricalDate::inWords)
                        .distinct()
                        .collect(Collectors.joining(" or "));
            case null, default -> "";
        };
    }

    /** A short name of what a field held when its page was made; all that is blank has one name. */
    static String fingerprint(@Nullable Response response) {
        if (response == null || response.isBlank()) {
            return "blank";
        }
        int start = "sha256:".length();
        return ContentHash.of(response).substring(start, start + 16);
    }

    /** The id of a save that a form makes without a script: the same for the same answer on the same page. */
    static UUID saveId(UUID attempt, int slot, String part, int baseRevision, Response response) {
        String what = attempt + " " + slot + " " + part + " " + baseRevision + " " + ContentHash.of(response);
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
