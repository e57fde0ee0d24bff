package org.ibid.core.reading.speaker;

import static org.ibid.core.reading.lexicon.Grammar.ADVERBS;
import static org.ibid.core.reading.lexicon.Grammar.APPOSITION;
import static org.ibid.core.reading.lexicon.Grammar.AUXILIARY;
import static org.ibid.core.reading.lexicon.Grammar.THE_HISTORIAN;
import static org.ibid.core.reading.speaker.PatternRule.before;
import static org.ibid.core.reading.speaker.Phrases.ACCOUNT;
import static org.ibid.core.reading.speaker.Phrases.ANSWERED;
import static org.ibid.core.reading.speaker.Phrases.DETERMINER;
import static org.ibid.core.reading.speaker.Phrases.HELD;
import static org.ibid.core.reading.speaker.Phrases.NOUN;
import static org.ibid.core.reading.speaker.Phrases.NO_NAME;
import static org.ibid.core.reading.speaker.Phrases.OTHER_SPEAKER;
import static org.ibid.core.reading.speaker.Phrases.OWN_WORDS;
import static org.ibid.core.reading.speaker.Phrases.P;
import static org.ibid.core.reading.speaker.Phrases.SAYING;
import static org.ibid.core.reading.speaker.Phrases.SAYS;
import static org.ibid.core.reading.speaker.Phrases.SUBJECT;

import java.util.List;
import org.ibid.core.reading.lexicon.Verbs;
import org.ibid.core.reading.speaker.PatternRule.Side;

/** Rules that read nouns and passives ahead of the quotation: described by, a letter of, the claim that. Q in comments is the quotation, P a person. */
final class ToldOf {

    static final List<SpeakerRule> IN_ORDER = List.of(
            // denounced by P, describing them as “Q” · described by P as “Q”
            PatternRule.of(
                    "by-them-saying",
                    Side.BEFORE,
                    0.88,
                    "\\bby " + THE_HISTORIAN + "(?<speaker>" + P + "),? (?:who )?" + ADVERBS + "(?<verb>" + SAYING + "|"
                            + SAYS + ")\\b[^\uE000-\uF7FF\uF801.;]{0,90}$",
                    OTHER_SPEAKER),
            before(
                    "described-by",
                    0.9,
                    "\\b(?:" + Verbs.OF_SPEECH.participle() + "|summed up|held up|put forward|laid down) by "
                            + THE_HISTORIAN + "(?<speaker>" + P + ")(?!')" + NO_NAME + "{0,90}(?:\\bas" + DETERMINER
                            + "|:\\s*$)"),
            before(
                    "saying",
                    0.85,
                    SUBJECT + APPOSITION + ADVERBS + AUXILIARY
                            + "(?:was|is|had|went|came|took|made|gave|wrote|saw|left|kept|began|spoke|drew|set|met|\\p{Ll}{2,}ed|\\p{Ll}{2,}s)\\b[^.;:]{0,120}[,—]\\s?"
                            + ADVERBS + SAYING + "\\b(?:" + NO_NAME + "{0,60}$|" + OWN_WORDS + "{0,220}:\\s*$)"),
            // P's claim that “Q” · a speech by P …: “Q”
            PatternRule.of(
                    "speech-noun",
                    Side.BEFORE,
                    0.87,
                    "^[^\uE000-\uF7FF]*(?<speaker>" + P + ")'s? (?:[\\p{Ll}-]+ ){0,3}(?<verb>" + NOUN
                            + ")\\b(?:[^\uE000-\uF801.;]|(?<=\\b(?:about|on|of|to|against|with|upon|for) )[\uE000-\uF800](?!'|,? and )){0,80}(?:\\bthat|:|\\bof|\\bas)"
                            + DETERMINER,
                    ANSWERED),
            // P's famous phrase, “Q”
            before(
                    "speech-noun",
                    0.87,
                    "(?<speaker>" + P
                            + ")'s? (?:[\\p{Ll}-]+ ){0,3}(?:phrase|expression|words|maxim|dictum|saying|remark|verdict|motto),?"
                            + DETERMINER),
            // P's Speech at the Poll was known for its defence of the rule: (block)
            PatternRule.of(
                    "speech-noun",
                    Side.BEFORE,
                    0.83,
                    "^[^\uE000-\uF7FF]*(?<speaker>" + P
                            + ")'s? (?:[\\p{Ll}-]+ ){0,3}(?<verb>(?i:speech|letter|address|lecture|sermon|memoirs?|diary|testimony|report))\\b[^\uE000-\uF7FF\uF801.;]{0,220}:\\s*$",
                    ANSWERED),
            before(
                    "speech-noun",
                    0.87,
                    "\\b" + NOUN
                            + "\\b[^\uE000-\uF7FF\uF801.:]{0,80}\\b(?:by|from) (?:the [^\uE000-\uF7FF\uF801,.]{0,30})?(?<speaker>"
                            + P + ")(?!')[^\uE000-\uF7FF\uF801.:]{0,110}:\\s*$"),
            // on the assumption of P “that Q” · the view of P that “Q”
            before(
                    "speech-noun",
                    0.87,
                    "\\b(?:[Tt]he|[Tt]hat|[Tt]his|[Aa]n?|by|on) (?:[\\p{L}-]+ ){0,3}?" + HELD + " of " + THE_HISTORIAN
                            + "(?<speaker>" + P + ")(?!')(?:,? that| is that| was that|:|" + OWN_WORDS
                            + "{0,60}:)?" + DETERMINER),
            // a story is told of him by P, who was there. “Q”
            PatternRule.of(
                    "told-by",
                    Side.PREVIOUS,
                    0.84,
                    "\\b(?:story|tale|anecdote|scene|incident|conversation|" + ACCOUNT
                            + ")\\b[^\uE000-\uF801.;]{0,60}\\b"
                            + "(?:told|given|related|described|recorded|reported|recounted|preserved|left)\\b[^\uE000-\uF801.;]{0,40}\\bby "
                            + "(?:an? [^\uE000-\uF801.;,]{1,50}, |" + THE_HISTORIAN + ")(?<speaker>" + P
                            + ")(?!'|,? and )",
                    "\\b(?:not|never|no)\\b"),
            // P provides an analysis of …: (block)
            before("gives-account", 0.88, SUBJECT + accountOf() + "(?:[^\uF801.;]|(?<=[,(]\\s?)\uF801){0,160}:\\s*$"),
            // P has left us this description. R was there. (block)
            PatternRule.of(
                    "gives-account",
                    Side.INTRODUCTION,
                    0.83,
                    SUBJECT + accountOf(),
                    "\\bno\\b|^(?!.*\\b(?:this|these|the following)\\b)"),
            PatternRule.of("gives-account", Side.LAST_TO_ACT, 0.83, SUBJECT + accountOf(), "\\bno\\b"),
            PatternRule.of(
                    "quotes",
                    Side.PREVIOUS,
                    0.82,
                    "(?<reporter>" + P + "|\\b[Hh]e\\b|\\b[Ss]he\\b)" + APPOSITION + ADVERBS + AUXILIARY
                            + Verbs.OF_QUOTING.finite() + "\\s" + THE_HISTORIAN + "(?<speaker>" + P + ")(?!')",
                    "\\bas\\b"),
            // P had one argument. But it was decisive: “Q”
            new ColonAfterSubject());

    private ToldOf() {}

    private static String accountOf() {
        return APPOSITION + ADVERBS + AUXILIARY + ADVERBS
                + "(?:provides?|provided|gives?|gave|given|offers?|offered|leaves?|left|presents?|presented|paints?|painted|draws?|drew|makes?|made|delivers?|delivered|sends?|sent|writes?|wrote|addresse[sd]|issues?|issued|publishe[sd])\\s(?:us |"
                + P + " )?[^\uE000-\uF801.;']{0,60}\\b(?:" + ACCOUNT
                + "|speech|letter|address|lecture|sermon|despatch|dispatch|memorandum|petition|oration|entry|statement|declaration|proclamation|appeal|protest)\\b";
    }
}
