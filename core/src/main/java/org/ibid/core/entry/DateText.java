package org.ibid.core.entry;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.entry.HistoricalDate.Style;

/** A date as typed, without what does not count in it; its style taken out. */
record DateText(String bare, Style style) {

    private static final Pattern OLD = Pattern.compile("[\\[(]?\\b(?:old[ -]style|os|julian(?: calendar)?)\\b[\\])]?");
    private static final Pattern NEW =
            Pattern.compile("[\\[(]?\\b(?:new[ -]style|ns|gregorian(?: calendar)?)\\b[\\])]?");
    private static final Set<String> FILLING = Set.of(
            "the",
            "of",
            "in",
            "on",
            "at",
            "during",
            "year",
            "day",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    static DateText of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’‘`´]", "'")
                .replaceAll("[−–—‐‑]", "-")
                .replaceAll("(?<=[a-z])\\.", "")
                .replaceAll("[,;]", " ")
                .replaceAll("(?<=\\d)[.!]+$", "");
        boolean old = OLD.matcher(plain).find();
        boolean young = NEW.matcher(plain).find();
        String bare = NEW.matcher(OLD.matcher(plain).replaceAll(" ")).replaceAll(" ");
        String words = Arrays.stream(bare.strip().split("\\s+"))
                .filter(word -> !FILLING.contains(word))
                .collect(Collectors.joining(" "));
        return new DateText(words, old == young ? Style.UNSAID : old ? Style.OLD : Style.NEW);
    }
}
