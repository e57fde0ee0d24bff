package org.ibid.core.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** What a learner answered to one part. Of the same type as the part's interaction. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Response.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Response.MultipleChoice.class, name = "multipleChoice"),
    @JsonSubTypes.Type(value = Response.InlineChoice.class, name = "inlineChoice"),
    @JsonSubTypes.Type(value = Response.TextEntry.class, name = "textEntry"),
    @JsonSubTypes.Type(value = Response.NumberEntry.class, name = "numberEntry"),
    @JsonSubTypes.Type(value = Response.DateEntry.class, name = "dateEntry"),
    @JsonSubTypes.Type(value = Response.GapMatch.class, name = "gapMatch"),
    @JsonSubTypes.Type(value = Response.Match.class, name = "match"),
    @JsonSubTypes.Type(value = Response.Order.class, name = "order"),
    @JsonSubTypes.Type(value = Response.Hottext.class, name = "hottext"),
    @JsonSubTypes.Type(value = Response.TextSelection.class, name = "textSelection"),
    @JsonSubTypes.Type(value = Response.ShortAnswer.class, name = "shortAnswer"),
    @JsonSubTypes.Type(value = Response.ExtendedText.class, name = "extendedText")
})
public sealed interface Response {

    /** True when nothing is answered: a cleared field, no choice. */
    @JsonIgnore
    boolean isBlank();

    /** Ids of the options that were chosen, for interactions in which one chooses; otherwise empty. */
    default List<String> chosen() {
        return List.of();
    }

    /** A response that is a text as it was typed. */
    sealed interface Typed extends Response {
        String text();

        Typed withText(String text);

        @Override
        @JsonIgnore
        default boolean isBlank() {
            return text().isBlank();
        }
    }

    /** A response that assigns one thing to another. */
    sealed interface Paired extends Response {
        List<Pair> pairs();

        @Override
        @JsonIgnore
        default boolean isBlank() {
            return pairs().isEmpty();
        }

        /** What was assigned to a row or gap; null where nothing is. */
        default @Nullable String of(String from) {
            return pairs().stream()
                    .filter(p -> p.from().equals(from))
                    .map(Pair::to)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * @param from id of the row or gap
     * @param to id of the choice
     */
    record Pair(String from, String to) {}

    /** @param choice id of the chosen option, null when the choice was taken back */
    record Choice(@Nullable String choice) implements Response {
        @Override
        @JsonIgnore
        public boolean isBlank() {
            return choice == null || choice.isEmpty();
        }

        @Override
        public List<String> chosen() {
            return choice == null ? List.of() : List.of(choice);
        }
    }

    /** @param choices ids of the chosen options, sorted, none twice */
    record MultipleChoice(List<String> choices) implements Response {
        public MultipleChoice {
            choices = choices.stream().distinct().sorted().toList();
        }

        @Override
        @JsonIgnore
        public boolean isBlank() {
            return choices.isEmpty();
        }

        @Override
        public List<String> chosen() {
            return choices;
        }
    }

    /** @param choice id of the chosen option, null when the choice was taken back */
    record InlineChoice(@Nullable String choice) implements Response {
        @Override
        @JsonIgnore
        public boolean isBlank() {
            return choice == null || choice.isEmpty();
        }

        @Override
        public List<String> chosen() {
            return choice == null ? List.of() : List.of(choice);
        }
    }

    record TextEntry(String text) implements Typed {
        @Override
        public TextEntry withText(String other) {
            return new TextEntry(other);
        }
    }

    /** @param text as typed: {@code 1.2 million} */
    record NumberEntry(String text) implements Typed {
        @Override
        public NumberEntry withText(String other) {
            return new NumberEntry(other);
        }
    }

    /** @param text as typed: {@code c. 1850} */
    record DateEntry(String text) implements Typed {
        @Override
        public DateEntry withText(String other) {
            return new DateEntry(other);
        }
    }

    /** @param pairs gaps with the choice that stands in each, by gap, none twice */
    record GapMatch(List<Pair> pairs) implements Paired {
        public GapMatch {
            pairs = sorted(pairs);
        }
    }

    /** @param pairs rows with the choice that belongs to each, by row, none twice */
    record Match(List<Pair> pairs) implements Paired {
        public Match {
            pairs = sorted(pairs);
        }
    }

    private static List<Pair> sorted(List<Pair> pairs) {
        Set<String> seen = new HashSet<>();
        return pairs.stream()
                .filter(p -> !p.to.isEmpty() && seen.add(p.from))
                .sorted(Comparator.comparing(Pair::from))
                .toList();
    }

    /**
     * Each line with the place that it was given. Kept as given, unfinished or with a place given twice: a half-made
     * order is not lost.
     *
     * @param places by choice, none twice
     */
    record Order(List<Place> places) implements Response {
        public Order {
            Set<String> seen = new HashSet<>();
            places = places.stream()
                    .filter(p -> seen.add(p.choice))
                    .sorted(Comparator.comparing(Place::choice))
                    .toList();
        }

        /** The choices in order, the first at place 1. */
        public static Order of(List<String> choices) {
            return new Order(choices.stream()
                    .map(c -> new Place(c, choices.indexOf(c) + 1))
                    .toList());
        }

        @Override
        @JsonIgnore
        public boolean isBlank() {
            return places.isEmpty();
        }

        /** The place of a choice from 1; 0 where it has none. */
        public int placeOf(String choice) {
            return places.stream()
                    .filter(p -> p.choice.equals(choice))
                    .mapToInt(Place::place)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** @param place from 1 */
    record Place(String choice, int place) {}

    /** @param choices ids of the selected sentences, in reading order, none twice */
    record Hottext(List<String> choices) implements Response {
        public Hottext {
            choices = choices.stream().distinct().sorted().toList();
        }

        @Override
        @JsonIgnore
        public boolean isBlank() {
            return choices.isEmpty();
        }

        @Override
        public List<String> chosen() {
            return choices;
        }
    }

    /** @param selections in reading order, notes last, none twice */
    record TextSelection(List<Selected> selections) implements Response {
        public TextSelection {
            selections = selections.stream().distinct().sorted().toList();
        }

        @Override
        @JsonIgnore
        public boolean isBlank() {
            return selections.isEmpty();
        }
    }

    /**
     * A stretch of the essay.
     *
     * @param footnote id of the note whose text is meant, or null for the canonical text
     */
    record Selected(@Nullable String footnote, Span span) implements Comparable<Selected> {
        private static final Comparator<Selected> READING = Comparator.comparing(
                        Selected::footnote, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
                .thenComparing(Selected::span);

        @Override
        public int compareTo(Selected other) {
            return READING.compare(this, other);
        }
    }

    record ShortAnswer(String text) implements Typed {
        @Override
        public ShortAnswer withText(String other) {
            return new ShortAnswer(other);
        }
    }

    record ExtendedText(String text) implements Typed {
        @Override
        public ExtendedText withText(String other) {
            return new ExtendedText(other);
        }
    }
}
