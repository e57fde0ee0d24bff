package org.ibid.quiz.kind.noteuse;

import java.util.regex.Pattern;

/**
 * What a note does beside telling where something stands, each with the words that say so and with all the words that
 * might: where one of these is met, nobody can be sure that the note does not do it, too.
 */
enum Deed {
    DIFFERS(
            "It tells of somebody who thinks otherwise.",
            "^But (?:see|compare|cf\\.|consult)\\b"
                    + "|^(?:See|Compare|Cf\\.),? (?:however|contra)\\b|^Contra\\b"
                    + "|^For (?:a |an |the )?(?:quite |very |somewhat )?(?:contrary|different|opposite|opposing|dissenting|adverse|critical)"
                    + " (?:view|opinion|interpretation|account|reading|judge?ment|conclusion|estimate)\\b"
                    + "|\\b(?:takes?|took|holds?|held|maintains?|expresse[sd]) (?:a |an |the )?(?:quite |very |somewhat )?(?:contrary|different|opposite)"
                    + " (?:view|opinion|position)\\b"
                    + "|\\b(?:dispute[sd]?|denie[sd]|deny|rejects?|rejected|dissents? from|questions?|questioned) this"
                    + " (?:view|opinion|statement|account|interpretation|conclusion|theory)\\b",
            "\\b(?:but|however|contra\\w*|otherwise|oppos\\w+|differ\\w*|deny|denie[sd]|denial|disput\\w+|dissent\\w*|disagree\\w*|critic\\w*|against|though|although|reject\\w*|dismiss\\w*|refut\\w*|challeng\\w+|question\\w*|doubt\\w*|wrong\\w*|mistak\\w+|error|another|unlike)\\b"),
    EXPLAINS(
            "It explains the sense of a word or phrase.",
            "^(?:That is|That is to say|I\\.e\\.),? \\p{Ll}"
                    + "|^By (?:the (?:word|term|phrase|expression) )?[“‘\"']?[\\p{L} -]{3,40}?[”’\"']?,? (?:here )?(?:I|we) (?:here )?(?:mean|understand)\\b"
                    + "|^By (?:the (?:word|term|phrase|expression) )?[“‘\"']?[\\p{L} -]{3,40}?[”’\"']? is (?:here )?(?:meant|understood)\\b"
                    + "|^The (?:word|term|phrase|expression|name) [“‘\"']?[\\p{L} -]{3,40}?[”’\"']?,? (?:here )?(?:means|meant|denotes|signifies|is (?:here )?(?:used|employed))\\b"
                    + "|^(?:I|We) (?:here )?(?:use|employ) (?:the|this) (?:word|term|phrase|expression)\\b",
            "\\b(?:mean\\w*|word\\w*|terms?|phrase|i\\.e\\.|that is|expression|defin\\w+|sense|call\\w*|names?|named|namely|viz|signif\\w+|denot\\w+|understood|translate[ds]|refers?|consist\\w*|literally)\\b"),
    ILLUSTRATES(
            "It gives a single case of what is said in general.",
            "^(?:For (?:instance|example)|E\\.g\\.),? (?!see\\b)"
                    + "|^(?:Thus|As),? for (?:instance|example),? "
                    + "|^(?:Consider|Take|Note|Witness),? for (?:instance|example), "
                    + "|^(?:An?|Another|One) (?:(?:very |most )?(?:striking|good|notable|interesting|curious|excellent|remarkable|admirable|amusing|extreme|typical|familiar|famous|instructive) )?"
                    + "(?:example|instance|illustration|case) of this (?:is|was|may|can|occurs|occurred)\\b"
                    + "|^A case in point (?:is|was)\\b"
                    + "|^To (?:take|give|cite|mention|quote) (?:but |only )?(?:one|an|a single|a) (?:example|instance|case)\\b",
            "\\b(?:instances?|examples?|e\\.g\\.|such as|cases?|illustrat\\w+|like|as when|witness|thus|among|particular\\w*|consider|take|typical\\w*|notabl[ey]|so|once|when)\\b"),
    LIMITS(
            "It limits or qualifies what is said.",
            "^(?:It|This) (?:must|should|ought to|may|need) (?:also |perhaps )?(?:be (?:remembered|noted|observed|added|said|borne in mind|admitted|owned|recalled)|not be (?:forgotten|supposed|inferred|overlooked)),? (?:however|of course|though)\\b"
                    + "|^[^.;:]{3,60}, however, (?!see\\b|that\\b)"
                    + "|^(?:No doubt|Doubtless|It is true|To be sure|It must be (?:admitted|granted|confessed|owned)|(?:I|We) (?:do not|don[’']t) (?:mean|deny|wish to (?:deny|say|imply))|(?:I|We) (?:admit|grant)|This (?:does not|is not|need not|must not)|Not that|Not, of course,|Of course,? (?:this|it|there|not)|This is (?:true only|not to say)|Strictly speaking|An exception (?:must|should|is|was|may)|(?:The|There (?:is|are|was|were)) (?:only |of course |also |a few |some )*exceptions?)\\b",
            "\\b(?:however|but|though|although|nevertheless|nonetheless|yet|not|never|no doubt|doubt\\w*|of course|except\\w*|only|true|perhaps|less|hardly|cannot|exaggerat\\w+|uncertain\\w*|limit\\w*|qualif\\w+|some|most|unless|still|admit\\w*|grant\\w*|rather|without|neither|nor|none|too|strictly|disput\\w*)\\b|n[’']t\\b"),
    OWES(
            "It says who made this known to the author.",
            "\\b(?:[Ii]|[Ww]e) (?:owe (?:this|the|my|our)|am indebted|are indebted|have (?:this|it) from)\\b|^(?:This|The) [^.;]{3,60} (?:was|were) (?:kindly )?(?:communicated|supplied|furnished|suggested|pointed out) (?:to me|to us|by)\\b|\\b(?:drew|called|directed) my attention\\b|\\bmy attention (?:was|has been) (?:drawn|called|directed)\\b",
            "\\b(?:indebted|ow(?:e|es|ed|ing)|thank\\w*|kind\\w*|inform\\w*|communicat\\w*|learn\\w*|attention|suggest\\w*|tells?|told|according|suppl(?:y|ies|ied)|furnish\\w*|from)\\b"),
    SENDS_ON(
            "It points to further reading.",
            "^See (?:also|further)\\b"
                    + "|^For (?:a |an |the |some )?(?:(?:more|very|most) )?(?:full(?:er|est)?|further|more|detailed|general|good|excellent|brief|convenient|recent|admirable|useful|careful|interesting|valuable)\\b[^.;]*?\\b(?:see|consult|compare|cf\\.)"
                    + "|^(?:On|Upon|As to|Concerning|Regarding) (?:this|these|the (?:whole )?(?:subject|question|point|matter|topic|history|origin|development|influence|character))\\b[^.;]*?,? (?:see|consult|compare|cf\\.)"
                    + "|\\bthe reader (?:is referred|may be referred|should consult|may consult|may be sent)\\b"
                    + "|^(?:Of|Among|From) the (?:newer|recent|more recent|older|extensive|large|vast|abundant)\\b[^.;]*\\bliterature\\b"
                    + "|^The (?:best|fullest|standard|most complete|most useful|classic) (?:modern |recent |short |general |brief )?(?:account|treatment|discussion|study|history|book|work|treatise|biography)\\b"
                    + "|\\bdeserves? (?:the )?(?:most )?(?:careful )?(?:study|attention)\\b",
            "\\b(?:see|cf\\.|consult\\w*|compar\\w+|literature|works?|books?|articles?|essays?|chapters?|treatise|stud(?:y|ies)|account|histor(?:y|ies)|vol|pp?|op|ibid|reader|writings?|edition|ed|discussion)\\b");

    private final String option;
    private final Pattern sign;
    private final Pattern trace;

    Deed(String option, String sign, String trace) {
        this.option = option;
        this.sign = Pattern.compile(sign);
        this.trace = Pattern.compile("(?i)" + trace);
    }

    /** How it is put among the options: the signs themselves stand in none. */
    String option() {
        return option;
    }

    /** Words that say for sure that a sentence does this. */
    Pattern sign() {
        return sign;
    }

    /** True where a note might do this, by any reading. */
    boolean possible(String note) {
        return trace.matcher(note).find() || sign.matcher(note).find();
    }
}
