package org.ibid.quiz.kind.evidence;

import java.util.Map;
import java.util.regex.Pattern;

/** Sentences that have the sign of a cue and do something else: the sign is denied, lent to somebody else, or part of a phrase. */
final class Misuses {

    /** What the other side is made to say is not the author’s. */
    private static final String OBJECTED = "\\bit (?:may|might|can|could|will|would) be"
            + " (?:said|objected|urged|argued|thought|replied|answered|asked)\\b";

    /** A writer about the writing: true, and nothing that a reader need keep. */
    private static final String OF_THE_TEXT =
            "^(?=.*\\b(?:I|my)\\b).*\\b(?:chapter|paper|essay|pages?|subject|conclusions?|writ\\p{L}+|readers?|book|volume)\\b";

    private static final Map<String, Pattern> OF = Map.of(
            // beyond the limits of this paper
            "aim",
            any("\\b(?:limits|scope|space|bounds|impossible|beyond|outside|cannot|not (?:be )?possible)\\b"),
            // not bound to wait, but may close it: two duties, not two accounts
            "correction",
            any(
                    "\\bnot (?:bound|obliged|allowed|able|to be)\\b",
                    "\\bbut"
                            + " (?:who|whom|which|whose|may|might|must|can|could|will|would|shall|should|are|is|was|were|has|had|have|do|does|did)\\b",
                    // not made wiser, but went on: what happened, not what it was
                    "\\bnot (?:\\p{L}+ly )?(?:made|seen|known|told|taken|given|(?!indeed|need)\\p{L}{2,}ed) [^.;]*\\bbut (?:\\p{L}+ly )?(?!(?:indeed|need)\\b)\\p{L}{3,}ed\\b",
                    OBJECTED),
            // what did not happen, was not known to somebody in the story, or is still to come is no limit of what can
            // be found out
            "doubt",
            any(
                    "\\b(?:was|were|had been) (?:unknown|uncertain)\\b",
                    "\\bwill\\b",
                    "\\b(?:he|she|they) (?:did|could) not\\b"),
            "hypothesis",
            // a writer's way of speaking: I would not lose a word on it, if …
            any("\\bas (?:if|though)\\b", "\\bI (?:would|should|could|might) (?:not |never |hardly |only )?\\p{L}+\\b"),
            // the reason is what is denied
            "reason",
            any(
                    // an aside: for such was his name
                    "\\bfor (?:such|so|that) (?:was|is|were|are)\\b",
                    // what it is a reason for stands in no sentence of its own
                    "^(?:\\p{L}+ )?because\\b[^,]*$",
                    "(?:\\b(?:not|no|cannot|never|nor|hardly|without)|n[’']t)\\b[^;]*\\bbecause\\b",
                    OF_THE_TEXT,
                    OBJECTED),
            "consequence",
            any(OF_THE_TEXT, OBJECTED),
            // what would be, what is hoped, what others hold: no duty that the author lays down
            "advice",
            any(
                    OBJECTED,
                    "\\b(?:if|were|had|unless|would|probably|perhaps|likely|expect\\p{L}*|lest|wherever|whenever|as though)\\b",
                    "\\b(?:says?|said|tells?|told|thinks?|thought|believes?|believed|holds?|held|argue[sd]?|claim(?:s|ed)?|insist\\p{L}*|feels?|felt|according|suppose[sd]?)\\b[^.;]*\\b(?:ought|should|must)\\b"),
            // what can be more …: nothing is measured
            "comparison",
            any("\\b(?:what|who|how|nothing|nobody|no|none|never|not)\\b.*\\bthan\\b", "[?!]", "\\bmore than that\\b"),
            "judgement",
            any(OBJECTED));

    private Misuses() {}

    private static Pattern any(String... patterns) {
        return Pattern.compile(String.join("|", patterns), Pattern.CASE_INSENSITIVE);
    }

    static boolean is(Cue cue, String sentence) {
        Pattern misuse = OF.get(cue.name());
        return misuse != null && misuse.matcher(sentence).find();
    }
}
