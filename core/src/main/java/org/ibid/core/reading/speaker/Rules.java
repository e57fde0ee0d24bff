package org.ibid.core.reading.speaker;

import static org.ibid.core.reading.lexicon.Grammar.ADVERBS;
import static org.ibid.core.reading.lexicon.Grammar.APPOSITION;
import static org.ibid.core.reading.lexicon.Grammar.AUXILIARY;
import static org.ibid.core.reading.lexicon.Grammar.THE_HISTORIAN;
import static org.ibid.core.reading.speaker.PatternRule.after;
import static org.ibid.core.reading.speaker.PatternRule.before;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.reading.lexicon.Verbs;
import org.ibid.core.reading.lexicon.WordList;
import org.ibid.core.reading.speaker.PatternRule.Side;

/** The rules in the order in which they are asked; the first that fires decides. Q in comments is the quotation, P a person. */
final class Rules {

    private static final String P = "[\uE000-\uF7FF]";
    private static final String NO_NAME = "[^\uE000-\uF801.;]";
    private static final String SAYS = Verbs.OF_SPEECH.finite();
    private static final String SAID = "(?:" + SAYS + "|" + Verbs.OF_SPEECH.participle() + ")";
    private static final String SAYING = Verbs.OF_SPEECH.ing();
    private static final String NOUN = "(?:" + String.join("|", WordList.of("speech-nouns")) + ")";
    /** What somebody holds: the one behind <em>of</em> is who holds it, not what it is about. */
    private static final String HELD =
            "(?:admission|advice|assumption|assertion|belief|claim|complaint|confession|contention|conviction|declaration|dictum|doctrine|evidence|judgment|judgement|language|maxim|opinion|principle|remark|saying|supposition|testimony|theory|thesis|verdict|view|words)";

    private static final String ACCOUNT = "(?:" + String.join("|", WordList.of("account-nouns")) + ")";
    /** Words of the essay's own that lead up to what is quoted: nobody known acts in them. */
    private static final String OWN_WORDS = "[^\uE000-\uF7FF\uF801.;:]";
    /** Behind <em>as</em> whoever sees or shows something has said so. */
    private static final String SHOWS =
            "(?:(?:realis|realiz|recognis|recogniz|notic|conced)(?:e|es|ed)|(?:predict|demonstrat|document|discover|show|learn|recall|indicat|observ)(?:e|s|es|ed)?"
                    + "|sees|saw|knows|knew|finds|found|foresaw|foresees|understood|understands|proves|proved)";

    /** Behind a preposition or <em>and</em> a name is not the subject of the verb that follows. */
    private static final String SUBJECT =
            "(?<speaker>(?<!\\b(?:of|and|with|by|to|from|for|against|like|than|or|about|on|nor|n't|not) )" + P
                    + "|(?<![\uE000-\uF800] (?:and|or) )\\b(?:[Hh]e|[Ss]he)\\b)";

    /** Governor P of Virginia: where somebody is from. */
    private static final String FROM = "(?:\\s(?:of|from) \uF800)?";

    /** It was P who said · P in his history says. */
    private static final String WHO =
            "(?:\\swho(?=\\s)|\\s(?:in|of) (?:his|her) [^\uE000-\uF801,:;.]{1,40}?(?=\\s))?";

    private static final String VERB = FROM + WHO + APPOSITION + ADVERBS + AUXILIARY + ADVERBS + "(?<verb>" + SAID + ")\\b";
    private static final String OTHER_SPEAKER =
            "\\b(?:he|she|they|we|who|which|it|people|critics|some|others|many|one|I)\\s(?:\\p{Ll}+\\s){0,2}?" + SAYS
                    + "\\b|\\b(?:but|while|whereas|although|though|not|never|refus\\p{Ll}+|den(?:y|ied|ies))\\b|(?<!\\b[Hh]i)'s?\\s(?:\\p{Ll}+\\s)?"
                    + NOUN + "\\b|[\uE000-\uF800]"
                    + APPOSITION + ADVERBS + AUXILIARY + SAYS + "\\b";
    /** What becomes of somebody's speech brings in the words of others. */
    private static final String ANSWERED =
            "\\bby (?!this|these|those|the words)|\\b(?:answer|repl|respon|attack|interrupt|oppos|reject|greet|critici|provok)\\p{Ll}*";
    private static final String DETERMINER =
            "(?:\\s(?:the|a|an|this|these|that|those|his|her|their|its|such|no|any|some))?\\s*$";

    private static final List<SpeakerRule> BEHIND = List.of(
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

    private static final List<SpeakerRule> AHEAD = List.of(
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
                    "\\b[Aa]s " + THE_HISTORIAN + "(?<speaker>" + P + ")" + APPOSITION + ADVERBS + AUXILIARY + ADVERBS
                            + "(?<verb>" + SAID + "|" + SHOWS + ")\\b" + OWN_WORDS + "{0,80}?,\\s(?:" + OWN_WORDS
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
                    SUBJECT + "\\s[^\uE000-\uF7FF\uF801.;:]{1,200}\\b(?:with|in|to) (?:the|these|those) (?:[\\p{Ll}-]+ ){0,3}"
                            + "(?:words?|phrase|terms|effect|exclamation|remark|question|answer|reply|comment|lines)\\b"
                            + OWN_WORDS + "{0,40}:\\s*$",
                    "\\b(?:was|were|been|being|is|are|who|but|while|whereas|although|though|not|never|others|many|critics)\\b"),
            // P went home, after writing this letter to R: “Q”
            before(
                    "after-writing",
                    0.85,
                    SUBJECT + "\\s[^\uE000-\uF7FF\uF801.;:]{1,200}\\b(?:after|before) (?:writing|sending|having written|having sent) (?:[\\p{L}]+ ){0,4}"
                            + "(?:letter|note|telegram|message|lines|words)\\b[^\uF801.;:]{0,60}:\\s*$"),
            // Turning to P, we find that “Q”
            before(
                    "we-find",
                    0.88,
                    "\\b(?:[Tt]urning|[Rr]eturning|[Ll]istening) (?:again |now |back )?to " + THE_HISTORIAN + "(?<speaker>" + P
                            + ")(?!'), we (?:find|read|learn|hear|are told)(?: that)?[,:]?" + DETERMINER),
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
                    "(?:^|[,;:]\\s)(?:[Bb]ut |[Aa]nd |[Yy]et )?(?<speaker>" + P + "|[Hh]is|[Hh]er)(?:'s?)? (?:[\\p{Ll}-]+ ){0,3}"
                            + NOUN + "(?: (?:to|on|of|about|upon) " + OWN_WORDS + "{1,60}?)? (?:is|was|were|had been|runs|ran|reads|read|begins|began)\\b"
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
                    OTHER_SPEAKER),
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
                    "(?<speaker>" + P + "), who " + ADVERBS + AUXILIARY + ADVERBS + "(?<verb>" + SAID + ")\\b(?:" + NO_NAME
                            + "{0,70}[,:]\\s*$|(?:" + NO_NAME + "{0,60})?\\s(?:that|how|why|whether)" + DETERMINER + ")",
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
                    OTHER_SPEAKER),
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
                    "\\b(?:" + Verbs.OF_SPEECH.participle() + "|summed up|held up|put forward|laid down) by " + THE_HISTORIAN + "(?<speaker>" + P
                            + ")(?!')" + NO_NAME + "{0,90}(?:\\bas" + DETERMINER + "|:\\s*$)"),
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
                    "\\b(?:story|tale|anecdote|scene|incident|conversation|" + ACCOUNT + ")\\b[^\uE000-\uF801.;]{0,60}\\b"
                            + "(?:told|given|related|described|recorded|reported|recounted|preserved|left)\\b[^\uE000-\uF801.;]{0,40}\\bby "
                            + "(?:an? [^\uE000-\uF801.;,]{1,50}, |" + THE_HISTORIAN + ")(?<speaker>" + P + ")(?!'|,? and )",
                    "\\b(?:not|never|no)\\b"),
            // P provides an analysis of …: (block)
            before(
                    "gives-account",
                    0.88,
                    SUBJECT + accountOf() + "(?:[^\uF801.;]|(?<=[,(]\\s?)\uF801){0,160}:\\s*$"),
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

    /** All of them, those that read the words behind the quotation first: nothing stands nearer. */
    static final List<SpeakerRule> IN_ORDER =
            Stream.concat(BEHIND.stream(), AHEAD.stream()).collect(Collectors.toUnmodifiableList());

    /** The three that make even a word or two in marks something said. */
    static final List<SpeakerRule> TAGS = BEHIND.subList(0, 3);

    private Rules() {}

    private static String accountOf() {
        return APPOSITION + ADVERBS + AUXILIARY + ADVERBS
                + "(?:provides?|provided|gives?|gave|given|offers?|offered|leaves?|left|presents?|presented|paints?|painted|draws?|drew|makes?|made|delivers?|delivered|sends?|sent|writes?|wrote|addresse[sd]|issues?|issued|publishe[sd])\\s(?:us |"
                + P + " )?[^\uE000-\uF801.;']{0,60}\\b(?:" + ACCOUNT
                + "|speech|letter|address|lecture|sermon|despatch|dispatch|memorandum|petition|oration|entry|statement|declaration|proclamation|appeal|protest)\\b";
    }
}
