package org.ibid.quiz.kind.evidence;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.item.Level;

/** The things a sentence may do that signal words give away surely. {@code AUTHOR} stands for who wrote the essay. */
final class Cues {

    /** <i>For</i> that gives a reason: a clause follows it, and no purpose, time or share. */
    private static final String FOR = "[,;—] ?for (?!(?:the|a|this|that|his|her|its|their) (?:\\p{L}+"
            + " )?(?:sake|time|times|purposes?|part|moment|benefit|rest|present|use|reasons?|years?|sum|lack|want|fear)\\b)(?:the|this|these|they|it|he|she|there|we|no|if|when|what|such|his|her|their|its|nothing|nobody|many|most|all|in|to)"
            + " [^,;]*\\b(?:is|are|was|were|has|have|had|will|would|can|could|must|may|might|does|did|do)\\b";

    static final Cue AIM = new Cue(
            "aim",
            Pattern.compile("(?i)\\b(?:this|the present) (?:brief |short |longer"
                    + " )?(?:article|essay|chapter|paper|lesson|study|tutorial|piece)\\b[^.?]{0,40}?\\b(?:argues?|questions?|asks?|examines?|explores?|shows?|traces?|considers?|sets?"
                    + " out|claims?|contends?|is about|introduces?|presents?|demonstrates?|covers?|is"
                    + " concerned|attempts?|aims?|seeks?|tries|looks? at)\\b|\\b[Ii]n this"
                    + " (?:article|essay|chapter|paper|lesson|study|tutorial|piece),? (?:I|we|you)"
                    + " (?:will|shall)\\b|\\b(?:I|we) (?:will|shall|want to|wish to|propose to|hope to|am going to|try"
                    + " to|here) (?:argue|contend|concentrate|examine|explore|adopt|trace|set out|want to"
                    + " ask|focus)\\b|\\b[Hh]ere,? (?:[^.;,]{3,50}, )?(?:I|we)"
                    + " (?:argue|contend|concentrate|examine|explore|adopt|trace|set out|want to ask|focus)\\b"),
            Pattern.compile("(?i)\\b(?:this|the|the present) (?:\\w+"
                    + " )?(?:article|essay|chapter|paper|lesson|study|tutorial)\\b|\\bI"
                    + " (?:will|shall|want|wish|propose|adopt|argue)\\b|\\b(?:we|I) (?:shall|will|may|must|need|have to|want to|wish to|propose"
                    + " to|hope to) (?:\\p{L}+ )?(?:consider|inquire|enquire|see|ask|examine|look|turn|deal|treat|discuss|speak|begin|confine|try|attempt|show|trace|find|return|leave|pass)\\b|\\bfor"
                    + " (?:our|my|the present|this) (?:present )?purposes?\\b|\\b(?:my|our) (?:present )?(?:aim|purpose|object|task|business|concern)\\b|\\b(?:limits|scope|subject)"
                    + " of this\\b|\\blet us\\b"),
            "Select the sentence in which AUTHOR tells the reader what to expect of this text.",
            "Here AUTHOR speaks of the text itself: its aim, or the way it goes about it.",
            Level.ARGUE,
            0.5,
            0.95);

    static final Cue CONTRAST = new Cue(
            "contrast",
            Pattern.compile(
                    "^[“‘]?(?:However(?!,? (?:if|when|\\p{L}+ (?:may|might)))|Nevertheless|Nonetheless|Even so|Yet|But(?!"
                            + " also| if| when| as| then| perhaps| for\\b| it was| \\w+ \\w+ also|"
                            + " they also| he also| she also| it also)|Still,|Despite this|All the same|And"
                            + " yet)\\b|^(?!Before|After|When|At|On|In|During|Soon|Next|To|For|Among|With|If)[^,;]{3,60},"
                            + " (?:however|nevertheless),"),
            Pattern.compile(
                    "(?i)^(?:there|it|this|that) (?:is|was|are|were) (?:not|no)\\b|^true,|\\b(?:however|nevertheless|nonetheless|on"
                            + " the other hand|even so|by contrast|yet|although|(?<!as )though|despite|in spite"
                            + " of|whereas|still|but|while|alas|unfortunately|only|indeed|no doubt|doubtless|undoubtedly|to be"
                            + " sure|of course|it is true|admittedly|granted|certainly|after all|conced\\w+)\\b"),
            "Select the sentence with which the passage turns against, or sets a limit to, what it has said so far.",
            "Its “SIGNAL” sets it against what stands before it.",
            Level.INFER,
            0.5,
            0.72);

    static final Cue CONSEQUENCE = new Cue(
            "consequence",
            Pattern.compile("^(?!\\p{L}+,? (?:let|(?:I|we)"
                    + " (?:will|shall|must|should|need|can|may|have|ought))\\b)(?:Consequently|As a result(?! of)|As a"
                    + " consequence(?! of)|Therefore|Hence|Accordingly|For this reason|That is why|The"
                    + " (?:result|consequence|effect|upshot|outcome)(?: of (?:this|it|all this))?"
                    + " (?:is|was)\\b|This"
                    + " (?:meant|led|caused|forced|resulted|enabled)\\b)|^(?!If|When|As|Since|Because)[^,;:—]{3,40},"
                    + " (?:therefore|consequently|accordingly),"),
            Pattern.compile("(?i)\\b(?:consequently|result|consequence|therefore|hence|thus|accordingly|so that|led"
                    + " to|meant|forced|caused|produced|made it|because|as a"
                    + " consequence|allowed|enabled|inevitably)\\b|\\bso,|, then,|^so\\b"),
            "Select the sentence that states what follows, or followed, from what the passage has said before it.",
            "Its “SIGNAL” makes it follow from what stands before it.",
            Level.INFER,
            0.5,
            0.78);

    static final Cue REASON = new Cue(
            "reason",
            Pattern.compile(
                    "(?i)\\bbecause\\b(?! of\\b)|\\b(?:is|was|were|are|largely|mainly|partly|chiefly|entirely|not"
                            + " least) (?:due|owing) to\\b|\\bthe reason (?:for|why)\\b[^.]{3,70} (?:is|was) (?:simply |only"
                            + " )?that\\b|" + FOR),
            Pattern.compile("(?i)\\b(?:because|owing to|due to|for fear|reason|fearful|since|so that|in order to|so as"
                    + " to|thanks to|therefore|as a"
                    + " result|caused?|explains?|explanation|why|consequently|result\\w*|forced|led"
                    + " to|prompted|produced|enabled|made (?:him|her|it|them)|in response|on account|in"
                    + " consequence|thus|hence|so great|drove|inevitably|arose|sprang|springs|owe[sd]?|inspired by|as an attempt|to"
                    + " (?:save|avoid|prevent|escape|protect|secure)|for (?:this|that|these))\\b|[,;:—-]"
                    + " ?for\\b(?! (?:example|instance)\\b)|^As (?!for\\b|to\\b|an?\\b)"),
            "Select the sentence that asserts something and gives a reason for it.",
            "Its “SIGNAL” brings in the reason for what it asserts.",
            Level.INFER,
            0.5,
            0.78);

    static final Cue INSTANCE = new Cue(
            "instance",
            Pattern.compile("^(?:Look at|Take|Consider|Witness) (?:the|an?|for)"
                    + " (?!same|following|whole|matter|question)|\\b(?:For example|For instance|for example,|for"
                    + " instance,|An example of|A case in point|To take one example|an illustration of)\\b"),
            Pattern.compile(
                    "(?i)\\b(?:for example|for instance|example|such as|a case in point|illustrat\\w+|e\\.g\\.|look"
                            + " at|take|consider|instances?|witness|cases?)"),
            "Select the sentence that brings one particular case for a more general statement of the passage.",
            "Its “SIGNAL” brings in one case of what was said in general.",
            Level.INFER,
            0.45,
            0.7);

    static final Cue JUDGEMENT = new Cue(
            "judgement",
            Pattern.compile("(?i)^(?:alas|unfortunately|regrettably)\\b|\\b(?:it (?:is|was|would"
                    + " be|seems?) (?:quite |surely |perhaps |hardly )?(?:inconceivable|foolish|wrong|a"
                    + " mistake|absurd|astonishing|remarkable|unfair|unjust|difficult to"
                    + " (?:believe|imagine)))\\b|\\bseems quite astonishing\\b"),
            Pattern.compile(
                    "(?i)\\b(?:clearly|undoubtedly|surely|arguably|alas|unfortunately|regrettably|inconceivable|foolish|mistake|absurd|astonish\\w*|remarkabl\\w*|essential|important|must|should|of"
                            + " course|shocking|staggering|outstanding|fascinating|powerful\\w*|adequately|obviously|inevitably|too"
                            + " (?:much|little|narrow))\\b"),
            "Select the sentence in which AUTHOR passes judgement instead of reporting.",
            "It weighs and judges in the author’s own voice; the others report.",
            Level.ARGUE,
            0.55,
            0.85);

    static final Cue CONCLUSION = new Cue(
            "conclusion",
            Pattern.compile("^(?:In short|In sum|To sum up|On the whole|All in all)\\b|(?i)\\b(?:it follows(?:,?"
                    + " (?:then|therefore),?)? that|I conclude|I reach[^.]{0,20} conclusion|we (?:may|can|must)(?:"
                    + " therefore)? conclude|the lesson is)\\b"),
            Pattern.compile("(?i)\\b(?:in short|in sum|to sum up|follows|conclu\\w+|on the whole|all in"
                    + " all|therefore|thus|hence|lesson|result|appears?|so that|must be|must"
                    + " have|accordingly|evident\\w*|clear\\w*)\\b"),
            "Select the sentence in which AUTHOR draws together what the passage has shown.",
            "It states what the rest of the passage amounts to.",
            Level.ARGUE,
            0.55,
            0.84);

    static final Cue CONCESSION = new Cue(
            "concession",
            Pattern.compile(
                    "^(?:It is true(?:, [^,]+,)? that|Of course\\b(?!,? (?:the|this|that|their|such|an?) \\p{L}+"
                            + " (?:is|was) that\\b)|Admittedly|To be sure|No doubt|Granted|True,|It must be admitted|It"
                            + " may be said)"),
            Pattern.compile(
                    "(?i)\\b(?:it is true|of course|admittedly|to be sure|no doubt|granted|although|though|despite|in"
                            + " spite of|even if|may be|certainly|indeed)\\b"),
            "Select the sentence in which AUTHOR grants a point that could be held against the argument.",
            "Here something is granted to the other side.",
            Level.ARGUE,
            0.6,
            0.82);

    static final List<Cue> ALL = Stream.concat(
                    Stream.of(AIM, CONCLUSION, CONCESSION, CONTRAST, CONSEQUENCE, REASON, INSTANCE, JUDGEMENT),
                    Stream.concat(FurtherCues.ALL.stream(), StoryCues.ALL.stream()))
            .toList();

    private Cues() {}
}
