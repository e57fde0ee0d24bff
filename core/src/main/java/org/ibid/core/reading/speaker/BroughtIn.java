package org.ibid.core.reading.speaker;

import static org.ibid.core.reading.lexicon.Grammar.ADVERBS;
import static org.ibid.core.reading.lexicon.Grammar.APPOSITION;
import static org.ibid.core.reading.lexicon.Grammar.AUXILIARY;
import static org.ibid.core.reading.lexicon.Grammar.THE_HISTORIAN;
import static org.ibid.core.reading.speaker.PatternRule.before;
import static org.ibid.core.reading.speaker.Phrases.ANSWERED;
import static org.ibid.core.reading.speaker.Phrases.AS_P;
import static org.ibid.core.reading.speaker.Phrases.DETERMINER;
import static org.ibid.core.reading.speaker.Phrases.NOUN;
import static org.ibid.core.reading.speaker.Phrases.NO_NAME;
import static org.ibid.core.reading.speaker.Phrases.OTHER_SPEAKER;
import static org.ibid.core.reading.speaker.Phrases.OWN_WORDS;
import static org.ibid.core.reading.speaker.Phrases.P;
import static org.ibid.core.reading.speaker.Phrases.SAID;
import static org.ibid.core.reading.speaker.Phrases.SAYING;
import static org.ibid.core.reading.speaker.Phrases.SAYS;
import static org.ibid.core.reading.speaker.Phrases.SHOWS;
import static org.ibid.core.reading.speaker.Phrases.SUBJECT;

import java.util.List;
import org.ibid.core.reading.lexicon.Verbs;
import org.ibid.core.reading.speaker.PatternRule.Side;

/** Rules that read a phrase ahead of the quotation which brings words in: in her words, as she put it, what she called. Q in comments is the quotation, P a person. */
final class BroughtIn {

    static final List<SpeakerRule> IN_ORDER = List.of(
            // According to P, “Q”
            before(
                    "according-to",
                    0.95,
                    "\\b[Aa]ccording to " + THE_HISTORIAN + "(?<speaker>" + P
                            + ")(?:'s? [^\uE000-\uF801,.]{1,40})?,\\s(?:" + NO_NAME + "{0,80}\\s)?$"),
            before(
                    "according-to",
                    0.9,
                    "\\b[Aa]ccording to [^\uE000-\uF7FF\uF801:;.]{5,160}\\bby [^\uE000-\uF7FF\uF801:;.]{0,60}(?<speaker>"
                            + P + "),\\s$"),
            // in P's words, “Q” · as P put it, “Q” · in what P calls “Q”
            before(
                    "in-words-of",
                    0.95,
                    "\\b(?:[Ii]n|[Tt]o (?:use|quote|borrow)) (?<speaker>" + P + ")'s? (?:\\p{Ll}+ ){0,3}" + NOUN
                            + "[,:]?\\s(?:the |a |an )?$"),
            before("in-words-of", 0.9, "\\b[Ii]n (?<speaker>his|her) (?:own )?words[,:]\\s(?:the |a |an )?$"),
            before(
                    "in-words-of",
                    0.95,
                    "\\b(?:[Ii]n the words of|[Tt]o quote) " + THE_HISTORIAN + "(?<speaker>" + P
                            + ")(?:, [^\uE000-\uF801,.]{1,60})?[,:]\\s(?:the |a |an )?$"),
            before(
                    "as-put-by",
                    0.95,
                    "\\b[Aa]s " + THE_HISTORIAN + "(?<speaker>" + P + "|he|she)" + APPOSITION + ADVERBS + AUXILIARY
                            + ADVERBS + SAID + "\\b" + NO_NAME + "{0,80}[,:]\\s?$"),
            // As P stressed, the trade was “Q” · As P realised, “Q”
            PatternRule.of(
                    "as-they-say",
                    Side.BEFORE,
                    0.88,
                    AS_P + "(?<verb>" + SAID + "|" + SHOWS + ")\\b" + OWN_WORDS + "{0,80}?,\\s(?:" + OWN_WORDS
                            + "{0,120}\\s)?$",
                    OTHER_SPEAKER),
            // the state, noted P, “Q” · Said P in 1817, “Q”
            before("says-in-passing", 0.93, "(?:,\\s" + SAYS + "\\s" + THE_HISTORIAN + "(?<speaker>" + P + "),\\s$)"),
            before(
                    "says-first",
                    0.95,
                    "(?:^|[,;:]\\s)(?:[Ss]aid|Says|Writes|Wrote|Asks|Asked|Cried|(?:[Tt]hus|[Ss]o|[Tt]hen|[Aa]gain|[Tt]hereupon) "
                            + SAYS + ") " + THE_HISTORIAN + "(?<speaker>" + P + ")(?!')" + OWN_WORDS
                            + "{0,60}[,:]\\s$"),
            // P makes the same point: “Q”
            PatternRule.of(
                    "makes-the-point",
                    Side.BEFORE,
                    0.9,
                    SUBJECT + APPOSITION + ADVERBS + AUXILIARY + ADVERBS
                            + "(?<verb>makes?|made|puts?|develops?|developed)\\s(?:\\p{Ll}+ ){1,4}(?:point|case|argument|objection|distinction|charge)\\b"
                            + OWN_WORDS + "{0,80}:\\s*$",
                    OTHER_SPEAKER),
            // P has this to say: “Q” · P granted it all and ended by saying, “Q” · we have P’s own word for it: “Q”
            before("has-this-to-say", 0.95, SUBJECT + "\\s(?:has|had) this to say\\b" + OWN_WORDS + "{0,80}[:,]\\s*$"),
            before(
                    "ends-by-saying",
                    0.86,
                    SUBJECT
                            + "[^\uE000-\uF7FF\uF801.]{1,300}\\b(?:ends?|ended|begins?|began|closes?|closed|concludes?|concluded) by "
                            + SAYING + OWN_WORDS + "{0,40}[:,]\\s*$"),
            // P stirred the hall and met the usher with the words: “Q”
            PatternRule.of(
                    "with-the-words",
                    Side.BEFORE,
                    0.85,
                    SUBJECT
                            + "\\s[^\uE000-\uF7FF\uF801.;:]{1,200}\\b(?:with|in|to) (?:the|these|those) (?:[\\p{Ll}-]+ ){0,3}"
                            + "(?:words?|phrase|terms|effect|exclamation|remark|question|answer|reply|comment|lines)\\b"
                            + OWN_WORDS + "{0,40}:\\s*$",
                    "\\b(?:was|were|been|being|is|are|who|but|while|whereas|although|though|not|never|others|many|critics)\\b"),
            // P went home, after writing this letter to R: “Q”
            before(
                    "after-writing",
                    0.85,
                    SUBJECT
                            + "\\s[^\uE000-\uF7FF\uF801.;:]{1,200}\\b(?:after|before) (?:writing|sending|having written|having sent) (?:[\\p{L}]+ ){0,4}"
                            + "(?:letter|note|telegram|message|lines|words)\\b[^\uF801.;:]{0,60}:\\s*$"),
            // Turning to P, we find that “Q”
            before(
                    "we-find",
                    0.88,
                    "\\b(?:[Tt]urning|[Rr]eturning|[Ll]istening) (?:again |now |back )?to " + THE_HISTORIAN
                            + "(?<speaker>" + P + ")(?!'), we (?:find|read|learn|hear|are told)(?: that)?[,:]?"
                            + DETERMINER),
            // P coined the phrase “Q”
            before(
                    "uses-the-phrase",
                    0.86,
                    SUBJECT + APPOSITION + ADVERBS + AUXILIARY + ADVERBS
                            + "(?:uses?|used|coins?|coined|invents?|invented|employs?|employed) the (?:\\p{Ll}+ ){0,2}"
                            + "(?:phrase|expression|words?|formula|term)(?: of)?,?" + DETERMINER),
            // P's answer to them was short: “Q” · His answer was that “Q”
            PatternRule.of(
                    "their-answer-was",
                    Side.BEFORE,
                    0.88,
                    "(?:^|[,;:]\\s)(?:[Bb]ut |[Aa]nd |[Yy]et )?(?<speaker>" + P
                            + "|[Hh]is|[Hh]er)(?:'s?)? (?:[\\p{Ll}-]+ ){0,3}"
                            + NOUN + "(?: (?:to|on|of|about|upon) " + OWN_WORDS
                            + "{1,60}?)? (?:is|was|were|had been|runs|ran|reads|read|begins|began)\\b"
                            + OWN_WORDS + "{0,60}?(?:[,:]\\s*$|\\bthat" + DETERMINER + ")",
                    ANSWERED),
            before(
                    "has-this-to-say",
                    0.9,
                    "^[^\uE000-\uF7FF]*(?<speaker>" + P + ")'s? own words?\\b" + OWN_WORDS + "{0,80}:\\s*$"),
            // For P, “Q”
            PatternRule.of(
                    "for-them",
                    Side.BEFORE,
                    0.82,
                    "^(?:(?:But|And|Yet|So|Thus)[ ,]\\s?)?[Ff]or " + THE_HISTORIAN + "(?<speaker>" + P + "),?\\s(?:"
                            + OWN_WORDS + "{0,80}\\s)?$",
                    OTHER_SPEAKER),
            before(
                    "what-they-call",
                    0.95,
                    "\\bwhat (?<speaker>" + P + "|he|she)" + APPOSITION + ADVERBS + AUXILIARY + ADVERBS + "(?:" + SAID
                            + "|" + Verbs.OF_JUDGEMENT.finite() + ")\\b(?: (?:it|them|as|of|to))?" + DETERMINER),
            // what P calls a “phrase”: (block)
            before(
                    "what-they-call",
                    0.86,
                    "\\bwhat (?<speaker>" + P + ")" + APPOSITION + ADVERBS + AUXILIARY + ADVERBS + SAID
                            + "\\b(?: as)?(?: the| a| an)?\\s?\uF801:\\s*$"),
            before(
                    "in-words-of",
                    0.9,
                    "\\b[Ii]n (?<speaker>" + P
                            + ")'s? (?:\\p{Ll}+ ){0,2}(?:words|phrase|view|opinion|account|judgement|judgment), [^\uE000-\uF801.;:]{0,120}$"),
            // …, P conceded, but “Q”
            before(
                    "in-passing",
                    0.86,
                    ",\\s(?<speaker>" + P + "|he|she) " + ADVERBS + AUXILIARY + ADVERBS + SAID
                            + "(?: (?:[\uE000-\uF800]|me|us|him|her|them))?,\\s[^\uE000-\uF801.;:]{0,70}$"),
            // P did this and called it “Q”
            before(
                    "and-says",
                    0.84,
                    "^[^\uE000-\uF801.;:]{0,80}" + SUBJECT
                            + "\\s(?:had|has|did not|could not|would not|went|came|took|made|gave|saw|read|left|\\p{Ll}{2,}ed|\\p{Ll}{2,}s)\\b(?:[^\uE000-\uF801.;:]|(?<=\\b(?:to|with|from|against) )[\uE000-\uF7FF]|\uF800){0,140}\\band "
                            + ADVERBS + SAID + "(?: (?:it|them|this|that|him|her|of|on))?(?: as)?" + "(?:" + DETERMINER
                            + "|" + OWN_WORDS + "{0,50}:\\s*$| that " + OWN_WORDS + "{0,50}$)"),
            // P was her secretary; and after a month wrote to R: “Q”
            PatternRule.of(
                    "and-says",
                    Side.BEFORE,
                    0.84,
                    "^[^\uE000-\uF801.;:]{0,80}" + SUBJECT + APPOSITION + ADVERBS
                            + "(?:was|is|had|has|did not|could not|would not|went|came|took|made|gave|saw|read|left|\\p{Ll}{2,}ed|\\p{Ll}{2,}s)\\b"
                            + "(?:[^\uE000-\uF7FF\uF801.:]|[\uE000-\uF7FF](?=')|(?<=\\b(?:to|with|from|against|of) )[\uE000-\uF7FF]){0,220}\\band "
                            + "(?:(?:after|on|upon|in|at|before|with|when) (?:(?:an?|the|his|her|some|this|that) )?[\\p{Ll}-]+(?: it| them| this)?(?: of (?:\\p{Ll}+ ){0,2}[\\p{Ll}-]+)?,? )?"
                            + ADVERBS + "(?<verb>" + SAYS + ")\\b[^\uF801.;]{0,80}:\\s*$",
                    OTHER_SPEAKER));

    private BroughtIn() {}
}
