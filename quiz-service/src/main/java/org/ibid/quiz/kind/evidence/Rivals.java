package org.ibid.quiz.kind.evidence;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ibid.quiz.language.Line;

/**
 * Whether another sentence of a passage might do the same, too. Beside the words that signal it there are those that do it
 * without a signal: a verb that says <i>brings about</i>, a denial after an affirmation.
 */
final class Rivals {

    /** Cause, ground, condition, purpose and result, in verbs, nouns, conjunctions and proportions. */
    private static final Pattern CAUSAL =
            Pattern.compile("(?i)\\b(?:mak(?:e|es|ing)|made|caus\\w+|produc\\w+|creat\\w+|le(?:d|ads?|ading) (?:\\p{L}+"
                    + " ){0,4}to|result\\w*|br(?:ing|ings|inging|ought) (?:\\p{L}+"
                    + " ){0,4}(?:about|on|forth|in|to)|enabl\\w+|compel\\w*|forc(?:e|es|ed|ing)|help(?:s|ed|ing)?|oblig\\w+|driv(?:e|es|en|ing)|drove|induc\\w+|prompt(?:s|ed)|inspir\\w+|provok\\w+|generat\\w+|giv(?:es?|en|ing)"
                    + " (?:rise|birth|\\p{L}+ to)|gave (?:rise|birth|\\p{L}+"
                    + " to)|allow\\w*|permit\\w*|prevent\\w*|keeps? \\p{L}+ from|kept \\p{L}+"
                    + " from|turn(?:s|ed)? (?:\\p{L}+ )+into|ensur\\w+|render\\w*|account(?:s|ed)?"
                    + " for|explain\\w*|explanation|depend\\w*|rest(?:s|ed|ing)? (?:up)?on|spr[iau]ng\\w*|aris\\w+|arose|stem(?:s|med)?"
                    + " from|flow(?:s|ed)? from|follow(?:s|ed)? (?:from|that)|deriv\\w+|originat\\w+|contribut\\w+|foster\\w*|encourag\\w+|owes?|owed|grounds?|grounded|reasons?|sources?|basis|based|foundations?|founded|origins?|roots?|rooted|motiv\\w+|effects?|outcomes?|upshot|consequen\\w+|conditions?|purposes?|product|fruits?|impetus|stimulus|incentive|pressure"
                    + " of|due to|owing to|thanks to|because|since|as a|in response|in view of|on account|by (?:virtue|reason|dint|means)|in order|so as|so that|lest|for fear|fear\\w*|therefore|thus|hence|thereby|whereby|whence|accordingly|why|naturally|inevitably|necessar\\w+|necessit\\w+|when|whenever|where|once|if|unless|until|as soon as|provided|without|inasmuch|given that|by"
                    + " \\p{L}+ing|for (?:this|that|these|such))\\b|\\b(?:so|such)\\b[^.;]*\\bthat\\b|^so\\b|\\bso,|, so\\b|, then,|^then\\b|\\bthe (?:more|less|\\p{L}+er)\\b[^.]*\\bthe (?:more|less|\\p{L}+er)\\b|[,;:—-] ?for\\b(?! (?:example|instance)\\b)|[,;—] ?as (?:it|he|she|they|we|you|I|the|this|that|there|no)\\b|^As"
                    + " (?!for\\b|to\\b|an?\\b)|^(?:Being|Having|Seeing)\\b");

    /** Turns that need no conjunction. */
    private static final Pattern TURNING = Pattern.compile(
            "(?i)\\b(?:balanc\\w+|offset\\w*|outweigh\\w*|counter\\w*|opposite|contrary|other hand|notwithstanding|regardless|except\\w*|unless|otherwise|at"
                    + " (?:least|most|best|bottom)|even (?:if|though|so|then)|in (?:fact|reality|truth|practice)|actually|really|surely|per"
                    + " contra|contrast\\w*|on the one hand|for all (?:that|his|her|its|their)|none the less|limit(?:s|ed|ations?)?|qualif\\w+|too (?:much|little|many|few|far)|so much for|(?:considerably|far|much|rather|even)"
                    + " (?:more|less|\\p{L}+er))\\b|^(?:Nor|Not|No|Rather|Instead)\\b");

    /** A denial limits what was affirmed before it; the first sentence of a passage has nothing before it. */
    private static final Pattern DENYING = Pattern.compile(
            "(?i)\\b(?:not|no|never|none|nothing|nobody|nowhere|nor|neither|cannot|hardly|scarcely|barely|mere|merely|rather|instead|fail\\w*|refus\\w*|den(?:y|ies|ied)|lack\\w*|differ\\w*|unlike|less|impossible)\\b|n[’']t\\b");

    private static final Pattern WEIGHING = Pattern.compile(
            "(?i)\\b(?:as (?:\\p{L}+ ){1,4}as|so (?:\\p{L}+ ){1,3}as|weigh\\w*|outweigh\\w*|balanc\\w*|exceed\\w*|surpass\\w*|superior|inferior|gains?|loss(?:es)?|advantages?|versus|against|most|least|other hand|relative\\w*|proportion\\w*|next to|match\\w*|rival\\w*|rather|but|too)\\b|\\b\\p{L}{3,}est\\b");

    private static final Pattern VALUING = Pattern.compile(
            "(?i)\\b(?:good|bad|great\\w*|best|worst|better|worse|excellent|poor|fine|noble|base|wise|unwise|silly|stupid|vain|useless|worth\\w*|admirabl\\w*|happily|rightly|wrongly|just|unjust|fair|dangerous|terrible|splendid|wonderful\\w*|ridiculous|curious\\w*|strange\\w*|striking\\w*|deplorabl\\w*|shame\\w*|pity|fail\\w*|success\\w*|reasonable|plausible|convincing|wrong|right|ought|never|miserabl\\w*|perverse|proper\\w*|false|true)\\b|!");

    private static final Pattern PARTICULAR = Pattern.compile(
            "(?i)\\b(?:once|one (?:day|case)|thus|so (?:it is|does"
                    + " the|is the|was)|too|similar\\w*|likewise|again|also|when|if|suppose|imagine|say|among them|notably|especially|particularly)\\b");

    private static final Pattern MEANING = Pattern.compile(
            "(?i)\\b(?:consists?|signif\\w+|understood|sense|meaning|i\\.e\\.|namely|viz)\\b|^(?:An? |The )?\\p{L}+ (?:\\p{L}+"
                    + " )?(?:is|are) (?:an?|the|any|that|those|what|when)\\b");

    private static final Pattern GRANTING = Pattern.compile(
            "(?i)\\b(?:(?:I|we) (?:admit|grant|concede|confess|allow|acknowledge)|doubtless|undoubtedly|perhaps|may|might|cannot"
                    + " be denied|right(?:ly)?|true)\\b");

    private static final Pattern SUPPOSING = Pattern.compile(
            "(?i)\\b(?:could|imagin\\w*|in case|had (?:he|she|it|they|the|there|we)|were (?:he|she|it|they|the|there|we)|as"
                    + " (?:if|though)|lest|may)\\b");

    private static final Pattern REPEATING = Pattern.compile(
            "(?i)^Or,|\\b(?:more (?:correctly|exactly|precisely|accurately)|put (?:simply|differently)|simply put|i\\.e\\.|namely|means|meant|so to"
                    + " speak|as if to say|amounts? to)\\b");

    private static final Map<String, List<Pattern>> MORE = Map.of(
            "reason", List.of(CAUSAL),
            "consequence", List.of(CAUSAL),
            "contrast", List.of(TURNING),
            "comparison", List.of(WEIGHING),
            "judgement", List.of(VALUING),
            "instance", List.of(PARTICULAR),
            "definition", List.of(MEANING),
            "concession", List.of(GRANTING),
            "restatement", List.of(REPEATING),
            "hypothesis", List.of(SUPPOSING));

    private Rivals() {}

    /** True where the sentence may do the same, wherever in the passage it stands, in whosever words. */
    static boolean is(Cue cue, Line line) {
        return cue.trace().matcher(line.text()).find()
                || MORE.getOrDefault(cue.name(), List.of()).stream()
                        .anyMatch(p -> p.matcher(line.text()).find());
    }

    /** True where the sentence may do the same as soon as something stands before it. */
    static boolean afterAnother(Cue cue, Line line) {
        return cue.equals(Cues.CONTRAST) && DENYING.matcher(line.text()).find();
    }
}
