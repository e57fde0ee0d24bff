package org.ibid.core.reading.speaker;

import static org.ibid.core.reading.lexicon.Grammar.ADVERBS;
import static org.ibid.core.reading.lexicon.Grammar.APPOSITION;
import static org.ibid.core.reading.lexicon.Grammar.AUXILIARY;
import static org.ibid.core.reading.lexicon.Grammar.THE_HISTORIAN;

import org.ibid.core.reading.lexicon.Verbs;
import org.ibid.core.reading.lexicon.WordList;

/** Pieces of the regular expressions by which rules read masked words. */
final class Phrases {

    static final String P = "[\uE000-\uF7FF]";
    static final String NO_NAME = "[^\uE000-\uF801.;]";
    static final String SAYS = Verbs.OF_SPEECH.finite();
    static final String SAID = "(?:" + SAYS + "|" + Verbs.OF_SPEECH.participle() + ")";
    static final String SAYING = Verbs.OF_SPEECH.ing();
    static final String NOUN = "(?:" + String.join("|", WordList.of("speech-nouns")) + ")";
    /** What somebody holds: the one behind <em>of</em> is who holds it, not what it is about. */
    static final String HELD =
            "(?:admission|advice|assumption|assertion|belief|claim|complaint|confession|contention|conviction|declaration|dictum|doctrine|evidence|judgment|judgement|language|maxim|opinion|principle|remark|saying|supposition|testimony|theory|thesis|verdict|view|words)";

    static final String ACCOUNT = "(?:" + String.join("|", WordList.of("account-nouns")) + ")";
    /** Words of the essay's own that lead up to what is quoted: nobody known acts in them. */
    static final String OWN_WORDS = "[^\uE000-\uF7FF\uF801.;:]";
    /** Behind <em>as</em> whoever sees or shows something has said so. */
    static final String SHOWS =
            "(?:(?:realis|realiz|recognis|recogniz|notic|conced)(?:e|es|ed)|(?:predict|demonstrat|document|discover|show|learn|recall|indicat|observ)(?:e|s|es|ed)?"
                    + "|sees|saw|knows|knew|finds|found|foresaw|foresees|understood|understands|proves|proved)";

    /** Behind a preposition or <em>and</em> a name is not the subject of the verb that follows. */
    static final String SUBJECT =
            "(?<speaker>(?<!\\b(?:of|and|with|by|to|from|for|against|like|than|or|about|on|nor|n't|not) )" + P
                    + "|(?<![\uE000-\uF800] (?:and|or) )\\b(?:[Hh]e|[Ss]he)\\b)";

    /** Governor P of Virginia: where somebody is from. */
    static final String FROM = "(?:\\s(?:of|from) \uF800)?";

    /** It was P who said · P in his history says. */
    static final String WHO = "(?:\\swho(?=\\s)|\\s(?:in|of) (?:his|her) [^\uE000-\uF801,:;.]{1,40}?(?=\\s))?";

    static final String VERB = FROM + WHO + APPOSITION + ADVERBS + AUXILIARY + ADVERBS + "(?<verb>" + SAID + ")\\b";
    static final String OTHER_SPEAKER =
            "\\b(?:he|she|they|we|who|which|it|people|critics|some|others|many|one|I)\\s(?:\\p{Ll}+\\s){0,2}?" + SAYS
                    + "\\b|\\b(?:but|while|whereas|although|though|not|never|refus\\p{Ll}+|den(?:y|ied|ies))\\b|(?<!\\b[Hh]i)'s?\\s(?:\\p{Ll}+\\s)?"
                    + NOUN + "\\b|[\uE000-\uF800]"
                    + APPOSITION + ADVERBS + AUXILIARY + SAYS + "\\b";
    /** What becomes of somebody's speech brings in the words of others. */
    static final String ANSWERED =
            "\\bby (?!this|these|those|the words)|\\b(?:answer|repl|respon|attack|interrupt|oppos|reject|greet|critici|provok)\\p{Ll}*";
    /** As the historian P once said: without what was said. */
    static final String AS_P =
            "\\b[Aa]s " + THE_HISTORIAN + "(?<speaker>" + P + ")" + APPOSITION + ADVERBS + AUXILIARY + ADVERBS;

    static final String DETERMINER =
            "(?:\\s(?:the|a|an|this|these|that|those|his|her|their|its|such|no|any|some))?\\s*$";

    private Phrases() {}
}
