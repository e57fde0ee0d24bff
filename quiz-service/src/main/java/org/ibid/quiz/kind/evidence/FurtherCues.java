package org.ibid.quiz.kind.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.item.Level;

/** More of what a sentence may do: admit ignorance, correct, advise, compare, call a witness. As strict in their signs as {@link Cues}. */
final class FurtherCues {

    /** What a writer has to do for the sake of the argument is no advice. */
    private static final String THINKS =
            "(?:note|admit|say|confess|remember|forget|observe|add|conclude|suppose|assume|look|turn|consider|ask|see|find|recall|mention|point|stress|distinguish|begin|return|pass|leave|grant|acknowledge|recogni[sz]e|expect|call|speak|understand|believe|think|know|infer|imagine|regard|be)\\b";

    /** A sentence that begins with what is to be done. */
    private static final String ORDERS =
            "^(?:Make|Take|Use|Keep|Remember|Do|Don[’']t|Try|Avoid|Look|Put|Give|Suck|Never|Always|Ask|Think|Read|Write|Stop|Start|Compute)\\b";

    static final Cue DOUBT = new Cue(
            "doubt",
            Pattern.compile(
                    "(?i)\\b(?:it (?:is|was) (?:quite |almost |wholly )?(?:impossible|difficult|hard|not possible) to"
                            + " (?:say|tell|know|judge|estimate|be sure|determine)|(?:nobody|no one|none) (?:knows|can"
                            + " (?:say|tell|know)|could (?:say|tell|know))|(?:I|we) (?:do not know|cannot"
                            + " (?:say|tell|know))|(?:is|was|are) (?:not (?:yet"
                            + " )?(?:certain|known|clear)|uncertain|unknown|unclear)|(?:there (?:are|is|was|were)|we have)"
                            + " (?:naturally |at present )?no (?:available |adequate |reliable |certain"
                            + " )?(?:figures|evidence|knowledge|information|records?)|remains?"
                            + " (?:uncertain|unclear|unknown|an open question)|can (?:learn|know|say) nothing|cannot be"
                            + " (?:known|ascertained|determined|decided|proved)|(?:has|have) not (?:yet |hitherto )?been"
                            + " (?:identified|settled|explained|determined|ascertained)|remains to be seen)\\b"),
            Pattern.compile("(?i)\\b(?:perhaps|possibl\\w+|probabl\\w+|may|might|uncertain\\w*|unclear|unknown|not"
                    + " known|impossible|difficult\\w*|doubt\\w*|seem\\w*|nobody|no"
                    + " one|guess\\w*|likely|rough\\w*|approximate\\w*|cannot|hard to|I"
                    + " (?:believe|think)|presumably|apparently|estimat\\w+|wonder\\w*)\\b"),
            "Select the sentence that owns to a limit of what can be found out.",
            "It says that something is unknown, or must be.",
            Level.ARGUE,
            0.5,
            0.86);

    static final Cue CORRECTION = new Cue(
            "correction",
            Pattern.compile("^(?!.*\\b(?:[Ii]t (?:is|was) (?:claimed|said|argued|held)|they"
                    + " say)\\b).*\\b(?:is|was|were|are|lies|lay|came) not"
                    + " (?!only|merely|just|simply|yet|until|all|so)[^.;:,]{3,70},? but"
                    + " (?!not\\b|also\\b|only\\b|he\\b|she\\b|they\\b|it\\b|I\\b|we\\b)|\\b(?:was|were|is|are)"
                    + " no(?: longer)? (?:[\\p{L}’]+ ){1,7}but (?:an?|the|something)\\b"),
            Pattern.compile(
                    "(?i)\\bnot\\b[^.;]*\\bbut\\b|\\b(?:rather|instead|no longer|not that|but not|other than|far"
                            + " from)\\b|, not\\b"),
            "Select the sentence that puts one account of the matter in the place of another.",
            "It sets one account aside and another in its place.",
            Level.INFER,
            0.5,
            0.82);

    static final Cue ADVICE = new Cue(
            "advice",
            Pattern.compile(
                    "(?i)\\b(?:(?<!\\b(?:is|are|was|were),? or )ought (?:not )?to be|we (?:ought(?: not)? to|should|must) (?!have\\b|(?:of"
                            + " necessity|needs)\\b|(?:\\p{L}+ly |not |also |now |first |only |here |then )*" + THINKS
                            + ")|it is (?:essential|advisable|desirable|best) (?:to(?! " + THINKS
                            + ")|that))\\b"),
            Pattern.compile(
                    "(?i)\\b(?:ought|should|must|needs?|essential|necessary|important|better|best|recommend\\w*|advis\\w*|desirable|let"
                            + " us|have to|has to|cannot|requir\\w*|deserv\\w*|it is for)\\b|"
                            + ORDERS),
            "Select the sentence that lays down how one is to act, or to judge.",
            "It does not say how things are, but how one is to act or judge.",
            Level.ARGUE,
            0.5,
            0.82);

    static final Cue DESPITE = new Cue(
            "despite",
            Pattern.compile("^[“‘]?(?:Although|Though|Despite|In spite of|Notwithstanding|Even though)\\b"),
            Pattern.compile("(?i)\\b(?:although|though|despite|in"
                    + " spite|notwithstanding|nevertheless|nonetheless|however|yet|still|but|even|while|whereas|whatever|all"
                    + " the same|only|unexpected\\w*|surpris\\w*)\\b"),
            "Select the sentence in which AUTHOR sets one fact against what another would have led the reader to expect.",
            "It names a circumstance, and what held against it.",
            Level.INFER,
            0.5,
            0.8);

    static final Cue HYPOTHESIS = new Cue(
            "hypothesis",
            Pattern.compile(
                    "(?i)^(?=.*\\b(?:would|could) (?:not |never |hardly |perhaps |then |still |certainly |probably"
                            + " )?have\\b)(?=.*(?:\\bif\\b|\\bhad (?:he|she|it|they|the|there)\\b|\\bbut for\\b|\\b[Aa]"
                            + " different\\b))|^(?=.*\\b[Ii]f (?:\\p{L}+ ){1,5}(?:were|had)\\b)(?=.*\\bwould\\b)"),
            Pattern.compile(
                    "(?i)\\b(?:would|if|might|could have|should have|suppos\\w*|were to|otherwise|unless|but for)\\b"),
            "Select the sentence that considers how things would be, or would have been, in other circumstances.",
            "It speaks of what is not so, or did not come about.",
            Level.INFER,
            0.5,
            0.84);

    static final Cue COMPARISON = new Cue(
            "comparison",
            Pattern.compile("^Unlike\\b|\\b(?:compared (?:with|to)|in (?:comparison|contrast)"
                    + " (?:with|to)|(?!(?i:other|rather|older|later|earlier|sooner|longer|further|whether|neither|either|either)\\b)(?:\\p{L}{2,}er|more"
                    + " \\p{L}+|less \\p{L}+) than (?:those|that|the|in|of|his|her|their|its|at|to)|(?:twice|three times)"
                    + " as \\p{L}+ as)\\b"),
            Pattern.compile(
                    "(?i)\\b(?:than|more|less|fewer|better|worse|greater|larger|smaller|higher|lower|compar\\w+|unlike|like|similar\\w*|contrast\\w*|as \\p{L}+"
                            + " as|whereas|while|both|same|differ\\w*|twice|equal\\w*|likewise|each)\\b"),
            "Select the sentence that measures one thing against another.",
            "Its “SIGNAL” says how the one stands to the other.",
            Level.INFER,
            0.4,
            0.72);

    static final Cue DEFINITION = new Cue(
            "definition",
            Pattern.compile(
                    "(?<!\\bas (?:they|it) )(?<!\\bwhat )\\b(?:is|are) (?:called|known as|defined as|termed)\\b|\\bby"
                            + " (?:this|which|that) (?:is|I|we) mean\\w*\\b|\\bthe (?:term|word|phrase|expression)"
                            + " [“\"‘*]?[\\p{L} -]{3,30}[”\"’*]? (?:means|refers|denotes|stands for)\\b"),
            Pattern.compile(
                    "(?i)\\b(?:call\\w*|known as|defin\\w+|terms?|means?|meant|refers?|denotes?|word|so-called|that"
                            + " is|in other words|described as|named)\\b"),
            "Select the sentence that explains what an expression stands for.",
            "It says what is to be understood by a word.",
            Level.INFER,
            0.4,
            0.74);

    static final Cue RESTATEMENT = new Cue(
            "restatement",
            Pattern.compile(
                    "^(?:In other words|That is to say|To put it (?:another way|differently|briefly|bluntly))\\b"),
            Pattern.compile("(?i)\\b(?:in other words|that is|to put it|in short|in brief|again)\\b"),
            "Select the sentence in which AUTHOR says what all this comes to.",
            "It takes up what stands before it and says what it amounts to.",
            Level.INFER,
            0.45,
            0.72);

    static final Cue WITNESS = new Cue(
            "witness",
            Pattern.compile("\\b(?:[Aa]ccording to|[Ii]n the words of) (?:the"
                    + " )?(?!\\p{L}+(?:ists|ians|ers|ics)\\b)\\p{Lu}|\\b(?!It |He |She |There )\\p{Lu}\\p{L}{2,}"
                    + " (?:writes|argues|points out|has shown|have"
                    + " shown|observes|notes|maintains|insists|recalls|reports|remarks|concludes)"
                    + " (?:that|how|of)\\b"),
            Pattern.compile(
                    "(?i)\\b(?:sa(?:id|ys?)|wrote|writ\\w+|argu\\w+|according|quot\\w+|told|tells?|report\\w*|declar\\w+|claim\\w*|point\\w*"
                            + " out|show[ns]?|showed|words"
                            + " of|accounts?|describ\\w+|insist\\w*|maintain\\w*|expla\\w+|thought|believ\\w*|call\\w*|remark\\w*|recall\\w*|estimat\\w+|suggest\\w*|admit\\w*|conced\\w*|ask\\w*|answer\\w*|repl\\w+|survey\\w*|stud\\w+|paper|literature|article|scholars?|conclu\\w+|recommend\\w*|observ\\w+|not(?:es|ed)|complain\\w*|testimony|reckon\\w*)\\b|[“\"]"),
            // for or against it: the words do not tell which
            "Select the sentence that hands on somebody else’s opinion or testimony.",
            "Here the essay gives somebody else’s word, not its own.",
            Level.SOURCE,
            0.4,
            0.7);

    static final Cue ASSUMPTION = new Cue(
            "assumption",
            Pattern.compile(
                    "(?i)(?:^assuming\\b|, assuming (?:that|for))|\\b(?:(?:I|we) (?:assume|suppose|will assume|shall"
                            + " assume|have assumed)|let us (?:assume|suppose)|on the (?:assumption|supposition)|if we"
                            + " (?:put|assume|suppose))\\b"),
            Pattern.compile("(?i)\\b(?:assum\\w+|suppos\\w+|if|estimat\\w+|guess\\w*|put (?:it"
                    + " )?at|hypothe\\w+|reckon\\w*|granted|say)\\b"),
            "Select the sentence that rests on something taken for granted for the moment.",
            "It takes something for granted and goes on from there.",
            Level.INFER,
            0.5,
            0.8);

    static final Cue EXCEPTION = new Cue(
            "exception",
            Pattern.compile(
                    "(?i)^(?!.*;)(?:(?!\\b(?:that|which|who|whether|if)\\b).)*\\b(?:(?:all|every\\p{L}*|none|no|nobody|nothing|any\\p{L}*|whole)\\b[^.;]{0,50}\\b(?:except|save|excepting)(?:"
                            + " for| that)?|with the exception of)\\b"),
            Pattern.compile(
                    "(?i)\\b(?:except\\w*|apart from|save|other than|only|but for|unless|not all|most|almost|nearly"
                            + " all)\\b"),
            "Select the sentence that makes a general statement and allows for something that it does not hold of.",
            "It makes a general statement, and names what is left out of it.",
            Level.INFER,
            0.45,
            0.72);

    static final Cue WEIGHT = new Cue(
            "weight",
            Pattern.compile("(?i)(?:^|[,;:—] ?(?:but |and )?)above all(?=[,:]|"
                    + " (?:it|he|she|they|the|this|there|we|his|her|their)\\b)|\\b(?:(?<!of which the |among the |one of"
                    + " the )most important(?:ly)?|of the first importance|the (?:chief|decisive|crucial|main)"
                    + " (?:reason|cause|difficulty|point|thing|question|factor|problem)|(?:is|was|are|were|lies|lay|stands?|stood)"
                    + " at the heart of)\\b"),
            Pattern.compile("(?i)\\b(?:above"
                    + " all|most|chief\\w*|main\\w*|greatest|important\\w*|especially|particularly|decisive\\w*|crucial\\w*|first"
                    + " of all|principal\\w*|largely|heart of|essential\\w*)\\b"),
            "Select the sentence that says what counts for more than the rest.",
            "It ranks one thing before the others.",
            Level.INFER,
            0.5,
            0.78);

    static final List<Cue> ALL = List.of(
            DOUBT,
            CORRECTION,
            ADVICE,
            DESPITE,
            HYPOTHESIS,
            COMPARISON,
            DEFINITION,
            RESTATEMENT,
            WITNESS,
            ASSUMPTION,
            EXCEPTION,
            WEIGHT);

    private FurtherCues() {}
}
