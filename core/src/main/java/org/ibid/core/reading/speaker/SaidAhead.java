package org.ibid.core.reading.speaker;

import static org.ibid.core.reading.lexicon.Grammar.ADVERBS;
import static org.ibid.core.reading.lexicon.Grammar.APPOSITION;
import static org.ibid.core.reading.lexicon.Grammar.AUXILIARY;
import static org.ibid.core.reading.lexicon.Grammar.THE_HISTORIAN;
import static org.ibid.core.reading.speaker.PatternRule.before;
import static org.ibid.core.reading.speaker.Phrases.DETERMINER;
import static org.ibid.core.reading.speaker.Phrases.NO_NAME;
import static org.ibid.core.reading.speaker.Phrases.OTHER_SPEAKER;
import static org.ibid.core.reading.speaker.Phrases.P;
import static org.ibid.core.reading.speaker.Phrases.SAID;
import static org.ibid.core.reading.speaker.Phrases.SUBJECT;
import static org.ibid.core.reading.speaker.Phrases.VERB;

import java.util.List;
import org.ibid.core.reading.lexicon.Verbs;
import org.ibid.core.reading.speaker.PatternRule.Side;

/** Rules that read a clause ahead of the quotation whose subject says, quotes or judges. Q in comments is the quotation, P a person. */
final class SaidAhead {

    static final List<SpeakerRule> IN_ORDER = List.of(
            // P quotes R: “Q” · quoting R: “Q”
            before(
                    "quotes",
                    0.92,
                    "(?<reporter>" + P + "|\\b[Hh]e\\b|\\b[Ss]he\\b)" + APPOSITION + ADVERBS + AUXILIARY
                            + Verbs.OF_QUOTING.finite() + "\\s" + THE_HISTORIAN + "(?<speaker>" + P
                            + ")(?!')[^\uF801.;]{0,80}$"),
            before(
                    "quotes",
                    0.9,
                    "\\b" + Verbs.OF_QUOTING.ing() + " " + THE_HISTORIAN + "(?<speaker>" + P + ")(?!')" + NO_NAME
                            + "{0,60}$"),
            before(
                    "quoted-as-saying",
                    0.9,
                    "(?<speaker>" + P + ") (?:is|was|has been) " + ADVERBS
                            + "(?:quoted|reported|recorded|said|supposed|alleged|known) (?:as saying|as having said|to have "
                            + Verbs.OF_SPEECH.participle() + ")"
                            + NO_NAME + "{0,60}$"),
            // P, who was there, writes to R: “Q”
            PatternRule.of("says", Side.BEFORE, 0.95, SUBJECT + VERB + NO_NAME + "{0,70}[:,]\\s*$", OTHER_SPEAKER),
            PatternRule.of(
                    "says",
                    Side.BEFORE,
                    0.93,
                    SUBJECT + VERB + "(?:" + NO_NAME + "{0,60})?\\s(?:that|how|as|why|whether)" + DETERMINER,
                    OTHER_SPEAKER),
            PatternRule.of(
                    "says",
                    Side.BEFORE,
                    0.88,
                    SUBJECT + VERB + "(?: (?:it|them|him|her|for|of|on|about|against|to|with))?" + DETERMINER,
                    OTHER_SPEAKER),
            // a remark of P, who asked whether “Q”
            PatternRule.of(
                    "who-says",
                    Side.BEFORE,
                    0.9,
                    "(?<speaker>" + P + "), who " + ADVERBS + AUXILIARY + ADVERBS + "(?<verb>" + SAID + ")\\b(?:"
                            + NO_NAME + "{0,70}[,:]\\s*$|(?:" + NO_NAME + "{0,60})?\\s(?:that|how|why|whether)"
                            + DETERMINER + ")",
                    OTHER_SPEAKER),
            // P said he had “Q”
            PatternRule.of(
                    "says",
                    Side.BEFORE,
                    0.86,
                    SUBJECT + VERB
                            + " (?:he|she|it|they) (?:(?:had|has|have|was|is|were|would|could|did|should|might)(?: not| never)?)"
                            + DETERMINER,
                    OTHER_SPEAKER),
            PatternRule.of(
                    "says-at-length", Side.BEFORE, 0.86, SUBJECT + VERB + "[^\uF801.;]{0,150}:\\s*$", OTHER_SPEAKER),
            PatternRule.of(
                    "says-at-length",
                    Side.BEFORE,
                    0.84,
                    SUBJECT + VERB + "[^\uF801.;]{0,30}\\b(?:that|how)\\b[^\uF801.;]{0,120}$",
                    OTHER_SPEAKER),
            PatternRule.of(
                    "judges-as",
                    Side.BEFORE,
                    0.9,
                    SUBJECT + APPOSITION + ADVERBS + AUXILIARY + ADVERBS + "(?<verb>" + Verbs.OF_JUDGEMENT.finite()
                            + ")\\b[^\uF801.;:]{0,70}\\bas" + DETERMINER,
                    OTHER_SPEAKER),
            // P called the whole land act “Q”
            PatternRule.of(
                    "calls",
                    Side.BEFORE,
                    0.87,
                    SUBJECT + APPOSITION + ADVERBS + AUXILIARY + ADVERBS
                            + "(?<verb>calls?|called|terms?|termed|labels?|labelled|labeled|dubs?|dubbed|pronounces?|pronounced)"
                            + "(?: (?!(?:for|on|upon|in|out|up|at|to|by|as|back|from|off|that|who|which|and|but|with|when|after|before|it|against|into)\\b)[\\p{L}'-]+){1,5}"
                            + DETERMINER,
                    OTHER_SPEAKER));

    private SaidAhead() {}
}
