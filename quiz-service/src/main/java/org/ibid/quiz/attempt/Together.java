package org.ibid.quiz.attempt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.QuizCheck;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.interaction.inlinechoice.InlineChoiceKey;
import org.ibid.quiz.item.KeyedRevision;
import org.ibid.quiz.item.PinnedItem;
import org.ibid.quiz.language.Words;
import org.jspecify.annotations.Nullable;

/** The items of one quiz beside each other: enemies, near-duplicates, and where their right options stand. Pure. */
final class Together {

    /** From this share of common words on, two items ask nearly the same. */
    private static final double ALIKE = 0.8;

    /** Standard deviations that chance is allowed. */
    private static final double CHANCE = 2;

    /** Fewer say nothing about balance. */
    private static final int ENOUGH = 4;

    private Together() {}

    /** @param keys of the item's revision */
    record Asked(PinnedItem item, KeyedRevision keys) {

        /** Its right answers in words, part by part. */
        List<String> answers() {
            return item.body().parts().stream()
                    .map(part -> Interactions.words(part.interaction(), keys.key(part.id())))
                    .toList();
        }
    }

    /** @param asked in the order of the quiz */
    static QuizCheck check(List<Asked> asked) {
        List<QuizCheck.Clash> clashes = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            for (int j = i + 1; j < asked.size(); j++) {
                QuizCheck.Why why = why(asked.get(i), asked.get(j));
                if (why != null) {
                    clashes.add(new QuizCheck.Clash(
                            asked.get(i).item().item(), asked.get(j).item().item(), why));
                }
            }
        }
        List<int[]> places = places(asked);
        List<Integer> positions = counted(places);
        return new QuizCheck(clashes, positions, lopsided(places, positions));
    }

    private static QuizCheck.@Nullable Why why(Asked one, Asked other) {
        if (alike(one, other)) {
            return QuizCheck.Why.ALIKE;
        }
        if (one.item().givesAway(other.item())) {
            return QuizCheck.Why.SAME_WORDS;
        }
        return tells(one, other) || tells(other, one) ? QuizCheck.Why.TELLS : null;
    }

    private static boolean alike(Asked one, Asked other) {
        if (!one.answers().equals(other.answers())) {
            return false;
        }
        Set<String> mine = words(one.item().body());
        Set<String> both = new HashSet<>(mine);
        Set<String> theirs = words(other.item().body());
        both.retainAll(theirs);
        mine.addAll(theirs);
        return both.size() >= ALIKE * mine.size();
    }

    private static Set<String> words(ItemBody body) {
        return shown(body)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> shown(ItemBody body) {
        return Stream.concat(
                Stream.of(body.stem()),
                body.parts().stream()
                        .flatMap(part -> Stream.concat(
                                Stream.ofNullable(part.prompt()),
                                part.interaction().options().stream().map(Interaction.SimpleChoice::text))));
    }

    /** One asks about the place that proves the other, and says its answer while it asks. */
    private static boolean tells(Asked one, Asked other) {
        return meet(one.item(), other.item())
                && other.answers().stream()
                        .anyMatch(answer -> Stream.concat(
                                        Stream.of(one.item().body().stem()),
                                        one.item().body().parts().stream()
                                                .flatMap(part -> Stream.ofNullable(part.prompt())))
                                .anyMatch(text -> Words.stands(answer, text)));
    }

    private static boolean meet(PinnedItem one, PinnedItem other) {
        return one.located().stream()
                .filter(t -> t.role() == Target.Role.STIMULUS)
                .anyMatch(mine -> other.located().stream()
                        .filter(t -> t.role() != Target.Role.CONTRAST)
                        .anyMatch(theirs -> Objects.equals(mine.essay(), theirs.essay())
                                && Objects.equals(mine.footnote(), theirs.footnote())
                                && mine.position()
                                        .span()
                                        .overlaps(theirs.position().span())));
    }

    /** Of every part with one right option: its place, from 0, and how many options there are. */
    private static List<int[]> places(List<Asked> asked) {
        List<int[]> places = new ArrayList<>();
        for (int number = 1; number <= asked.size(); number++) {
            Asked one = asked.get(number - 1);
            ItemBody body = Shuffle.of(one.item().body(), one.item().revision(), number);
            for (ItemBody.Part part : body.parts()) {
                String right = right(one, part);
                List<String> ids = part.interaction().options().stream()
                        .map(Interaction.SimpleChoice::id)
                        .toList();
                if (ids.contains(right)) {
                    places.add(new int[] {ids.indexOf(right), ids.size()});
                }
            }
        }
        return places;
    }

    private static String right(Asked one, ItemBody.Part part) {
        return switch (one.keys().key(part.id())) {
            case ChoiceKey key -> key.correct();
            case InlineChoiceKey key -> key.correct();
            default -> "";
        };
    }

    private static List<Integer> counted(List<int[]> places) {
        int most = places.stream().mapToInt(place -> place[1]).max().orElse(0);
        List<Integer> counted = new ArrayList<>();
        for (int at = 0; at < most; at++) {
            int here = at;
            counted.add((int) places.stream().filter(place -> place[0] == here).count());
        }
        return counted;
    }

    /** Each part by itself would have its key at a place with the chance of one in as many as it has options. */
    private static boolean lopsided(List<int[]> places, List<Integer> positions) {
        if (places.size() < ENOUGH) {
            return false;
        }
        for (int at = 0; at < positions.size(); at++) {
            double expected = 0;
            double variance = 0;
            for (int[] place : places) {
                double chance = at < place[1] ? 1.0 / place[1] : 0;
                expected += chance;
                variance += chance * (1 - chance);
            }
            if (positions.get(at) > expected + CHANCE * Math.sqrt(variance)) {
                return true;
            }
        }
        return false;
    }
}
