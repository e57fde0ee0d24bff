package org.ibid.quiz.kind.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.item.Level;

/**
 * What a sentence does in its passage, and how the words of the sentence show it.
 *
 * @param sign stands in a sentence that surely does it
 * @param trace stands in any sentence that might do it, too: where another one has it, nothing is asked
 * @param stem says what to select without a word that the sentence could be found by
 * @param because how the rationale goes on after the sentence
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

    /** True where the sentence does something to what stands before it, so that something must. */
    boolean looksBack() {
        return List.of("contrast", "consequence", "instance", "conclusion", "restatement")
                .contains(name);
    }
}
