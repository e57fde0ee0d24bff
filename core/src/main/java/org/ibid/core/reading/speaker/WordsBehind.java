package org.ibid.core.reading.speaker;

import static org.ibid.core.reading.lexicon.Grammar.ADVERBS;
import static org.ibid.core.reading.lexicon.Grammar.APPOSITION;
import static org.ibid.core.reading.lexicon.Grammar.AUXILIARY;
import static org.ibid.core.reading.lexicon.Grammar.THE_HISTORIAN;
import static org.ibid.core.reading.speaker.PatternRule.after;
import static org.ibid.core.reading.speaker.Phrases.NOUN;
import static org.ibid.core.reading.speaker.Phrases.P;
import static org.ibid.core.reading.speaker.Phrases.SAID;
import static org.ibid.core.reading.speaker.Phrases.SAYS;

import java.util.List;

/** Rules that read what stands behind the quotation. Q in comments is the quotation, P a person. */
final class WordsBehind {

    static final List<SpeakerRule> IN_ORDER = List.of(
            // “Q”, writes P
            after(
                    "said-by",
                    0.97,
                    "^,?\\s?(?:as |so |thus )?" + ADVERBS + SAYS + "\\s" + ADVERBS + THE_HISTORIAN + "(?<speaker>" + P
                            + ")(?!')"),
            // “Q”, said he
            after("said-by", 0.85, "^,?\\s?" + SAYS + " (?<speaker>he|she)\\b"),
            // “Q”, P writes · “Q”, as P advocated
            after(
                    "says-behind",
                    0.95,
                    // “Q?” P replied, “R”: they may be words that P replies to
                    "^(?!\\s[^.;\uF801]{1,60}\\b(?:answer|repl|retort|rejoin|respond)\\p{Ll}*\\s?[,:]\\s?\uF801)"
                            + "(?:,|—|\\s—)?\\s?(?:as )?(?<speaker>" + P + "|he\\b|she\\b)" + APPOSITION + ADVERBS
                            + AUXILIARY + ADVERBS + SAID
                            + "\\b(?=\\s*(?:$|[.,:;—!?\uF801)]|(?:in|to|at|on|of|from|during|after|before|later|when|as|with|about|again|once|years?|it|her|him|them|his|back|me|us)\\b))(?!\\s*,?\\s*that\\b)"),
            // “Q”, in P's words · “Q”, according to P
            after(
                    "in-words-behind",
                    0.95,
                    "^,?\\s?(?:(?:is|was|were|would be),? )?(?:in (?<speaker>" + P + ")'s? (?:\\p{Ll}+ ){0,2}" + NOUN
                            + "\\b)"),
            // “Q” was P's answer · “Q” is one of his questions
            after(
                    "was-their-answer",
                    0.9,
                    "^,?\\s(?:is|was|were|had been) (?:(?:one|some|part) of |also |still |always |ever )?(?<speaker>"
                            + P + "|his|her)(?:'s?)? (?:[\\p{Ll}-]+ ){0,2}" + NOUN + "s?\\b"),
            after(
                    "according-to-behind",
                    0.95,
                    "^,?\\s(?:according to|in the words of|to quote) " + THE_HISTORIAN + "(?<speaker>" + P + ")(?!')"));

    private WordsBehind() {}
}
