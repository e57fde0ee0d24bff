package org.ibid.quiz.kind.evidence;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.item.Level;

/**
 * What a sentence does in its passage, and how the words of the sentence show it.
 *
 * @param sign stands in a sentence that surely does it
 * @param trace stands in any sentence that might do it, too: where another one has it, nothing is asked
 * @param stem says what to select without a word that the sentence could be found by
 * @param because the first sentence of the rationale; {@code SIGNAL} stands for the word that shows it
 */
record Cue(
        String name,
        Pattern sign,
        Pattern trace,
        String stem,
        String because,
        Level level,
        double difficulty,
        double worth) {

    /** Where a sign takes in more of the sentence than the word that matters. */
    private static final Pattern WORD = Pattern.compile(
            "(?i)\\b(?:however|nevertheless|therefore|consequently|accordingly|because|due to|owing to|the reason|for"
                    + " (?:example|instance)|take|look at|consider|witness|than|compared (?:with|to)|unlike|(?<=[,;—] ?)for)\\b");

    /** The word of a sentence that shows what it does. */
    String signal(String sentence) {
        Matcher shown = sign.matcher(sentence);
        String found = shown.find() ? shown.group() : "";
        Matcher word = WORD.matcher(found);
        return word.find() ? word.group().toLowerCase(Locale.ROOT) : found.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** True where the sentence does something to what stands before it, so that something must. */
    boolean looksBack() {
        return List.of("contrast", "consequence", "instance", "conclusion", "restatement")
                .contains(name);
    }
}
