package org.ibid.core.reading.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.sentence.Stretch;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of an essay and of its notes and what stands inside what. Nobody's voice is known yet. */
public final class Quotations {

    private Quotations() {}

    /** @param language BCP 47 tag */
    public static List<Quotation> of(
            EssayText text, List<Stretch> stretches, List<Sentence> sentences, String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean english =
                locale.getLanguage().equals("en") || locale.getLanguage().isEmpty();
        List<Found> blocks = blocks(stretches);
        TreeMap<Integer, Found> blockAt = new TreeMap<>();
        blocks.forEach(b -> blockAt.put(b.span().start(), b));
        List<Found> found = new ArrayList<>(blocks);
        GuessedEnd guessedEnd = new GuessedEnd(text, sentences);
        for (List<Stretch> oneText : byText(stretches)) {
            String footnote = oneText.getFirst().footnote();
            String words = text.textOf(footnote);
            List<Marked> marked = english
                    ? new EnglishMarks(guessedEnd).in(oneText)
                    : oneText.stream()
                            .flatMap(s -> new ForeignMarks(Convention.of(locale)).in(s).stream())
                            .toList();
            marked.stream()
                    .filter(m -> !blank(m.span().in(words)))
                    .map(m -> new Found(footnote, m.span(), Forms.of(m.span().in(words)), m.unclosed()))
                    .filter(f -> {
                        Map.Entry<Integer, Found> around =
                                blockAt.floorEntry(f.span().start());
                        return around == null || !f.isWholeOf(around.getValue());
                    })
                    .forEach(found::add);
        }
        return nested(found, stretches);
    }

    private record Found(@Nullable String footnote, Span span, Quotation.Form form, boolean unclosed) {

        /** Marks around a whole block quotation repeat what its setting says. */
        boolean isWholeOf(Found block) {
            return footnote == null
                    && block.span().contains(span)
                    && block.span().length() - span.length() <= 3;
        }
    }

    private static List<Found> blocks(List<Stretch> stretches) {
        return stretches.stream()
                .filter(s -> s.run() >= 0)
                .collect(Collectors.groupingBy(Stretch::run))
                .values()
                .stream()
                .map(run -> new Found(
                        null,
                        new Span(
                                run.getFirst().span().start(),
                                run.getLast().span().end()),
                        Quotation.Form.BLOCK,
                        false))
                .toList();
    }

    private static List<List<Stretch>> byText(List<Stretch> stretches) {
        List<List<Stretch>> texts = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (texts.isEmpty() || !Objects.equals(texts.getLast().getFirst().footnote(), stretch.footnote())) {
                texts.add(new ArrayList<>());
            }
            texts.getLast().add(stretch);
        }
        return texts;
    }

    private static List<Quotation> nested(List<Found> found, List<Stretch> stretches) {
        Map<@Nullable String, Integer> order = new HashMap<>();
        stretches.forEach(s -> order.putIfAbsent(s.footnote(), order.size()));
        found.sort(Comparator.comparingInt((Found f) -> order.getOrDefault(f.footnote(), -1))
                .thenComparing(Found::span));
        List<Quotation> quotations = new ArrayList<>();
        Deque<Quotation> around = new ArrayDeque<>();
        for (Found f : found) {
            while (!around.isEmpty() && !inside(f, around.peek())) {
                around.pop();
            }
            Quotation outer = around.peek();
            String id = "q" + (quotations.size() + 1);
            Quotation quotation = new Quotation(
                    id, f.span(), f.footnote(), f.form(), outer == null ? null : outer.id(), f.unclosed(), List.of());
            quotations.add(quotation);
            around.push(quotation);
        }
        return quotations;
    }

    private static boolean inside(Found inner, Quotation outer) {
        return Objects.equals(inner.footnote(), outer.footnote())
                && outer.span().contains(inner.span());
    }

    private static boolean blank(String words) {
        return words.chars().noneMatch(Character::isLetterOrDigit);
    }
}
