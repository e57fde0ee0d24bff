package org.ibid.quiz.kind.stance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an author may do with somebody else’s claim. The order of the options is that of the alphabet. */
enum Stance {
    ACCEPTS("It accepts the claim as it stands."),
    LIMITS("It accepts the claim with a limit."),
    REJECTS("It rejects the claim altogether.");

    private static final String CLAIM =
            "(?:claim|argument|view|belief|reasoning|conclusion|charge|accusation|assertion|account|picture|story|explanation|objection|complaint|statement|estimate|boast|point|theory)";
    private static final String CLAIMED = "(?:this|that|the|his|her|their) (?:\\p{L}+ )?" + CLAIM;

    private static final Pattern ACCEPTING = Pattern.compile(
            "(?i)\\bHOLDER (?:is|was|were|are) (?:surely |quite |certainly |perfectly |entirely |no doubt"
                    + " )?(?:right|correct|justified)\\b(?! (?:about|on|so far|as far|up to|enough|in (?:one|this|that|part)|when|where|at"
                    + " least)\\b)|\\bHOLDER (?:rightly|correctly|justly|convincingly)"
                    + " \\p{L}+|\\b" + CLAIMED
                    + " (?:is|was) (?:surely |quite |perfectly |entirely |fully |well"
                    + " )?(?:right|true|correct|sound|justified|just|convincing|borne"
                    + " out|confirmed)\\b|^(?:This|That|It) (?:is|was) (?:surely |quite |perfectly |entirely"
                    + " |certainly |undoubtedly )?(?:right|true|correct|sound|so)(?=[.,;:])");
    private static final Pattern LIMITING =
            Pattern.compile("(?i)\\b(?:needs?|requires?|deserves?|calls? for) (?:some |a little"
                    + " )?(?:qualifying|qualification|modifying|correction)\\b|\\bis only (?:partly|half|partially)"
                    + " (?:true|right|correct)\\b|\\bis only half the (?:truth|story)\\b|\\b" + CLAIMED
                    + " has (?:some|a certain|much|a good deal of|considerable)"
                    + " (?:force|truth|merit|weight)\\b|\\bthere is (?:some|a good deal of|much) (?:truth|force)"
                    + " in\\b|\\bup to a point\\b|\\b(?:overstates|exaggerates|goes too far|overstated)\\b|^It may be"
                    + " so\\b");
    private static final Pattern REJECTING = Pattern.compile(
            "(?i)\\bHOLDER (?:is|was|were|are) (?:surely |quite |simply |plainly |certainly |entirely |clearly"
                    + " )?(?:wrong|mistaken|in error|misled)\\b|\\bHOLDER (?:wrongly|mistakenly|falsely) \\p{L}+"
                    + "|\\b" + CLAIMED
                    + " (?:is|was) (?:surely |quite |simply |plainly |entirely |clearly |wholly"
                    + " )?(?:wrong|false|untrue|mistaken|unfounded|baseless|misleading|absurd|nonsense|a myth|a"
                    + " legend|untenable)\\b|^(?:This|That|It) (?:is|was) (?:surely |quite |simply |plainly |entirely"
                    + " |clearly |wholly )?(?:wrong|false|untrue|mistaken|nonsense|unfounded|misleading|a mistake|not"
                    + " so|not true|not the case)\\b|\\bthis will not do\\b|\\bnothing (?:could be|is) further from"
                    + " the truth\\b|\\b" + CLAIMED
                    + " does not (?:hold|stand up|bear|survive|fit)\\b|\\bthere is no evidence (?:for|of|that)"
                    + " (?:this|that|it)\\b|\\bHardly a (?:word|clause) of (?:this|it) is (?:true|sound)\\b");
    private static final Pattern ADVERSATIVE = Pattern.compile(
            "^(?:But|However|Yet|Nevertheless|Nonetheless|On the other hand|Even so|Still,|All the same)\\b");
    private static final Pattern WITHIN =
            Pattern.compile("\\b(?:though|although|but) not\\b|[,;] (?:but|though|although|yet) ");

    private final String option;

    Stance(String option) {
        this.option = option;
    }

    String option() {
        return option;
    }

    /** @param sign the words that show it, as they stand */
    record Shown(Stance stance, String sign) {}

    /**
     * What a sentence or two after a claim do with it, if they say so.
     *
     * @param verdict the sentence that judges
     * @param next what follows it, or nothing
     */
    static Optional<Shown> shown(String verdict, String next, List<String> holder) {
        Optional<String> limits = found(LIMITING, verdict, holder);
        Optional<String> rejects = found(REJECTING, verdict, holder);
        Optional<String> accepts = found(ACCEPTING, verdict, holder);
        if (limits.isPresent()) {
            return limits.map(s -> new Shown(LIMITS, s));
        }
        if (rejects.isPresent() && accepts.isEmpty()) {
            return rejects.map(s -> new Shown(REJECTS, s));
        }
        if (accepts.isPresent() && rejects.isEmpty()) {
            // what is granted and then left aside for something else is neither accepted nor limited for sure
            boolean limited = WITHIN.matcher(verdict).find();
            boolean unsure = !limited && ADVERSATIVE.matcher(next).find();
            return unsure ? Optional.empty() : accepts.map(s -> new Shown(limited ? LIMITS : ACCEPTS, s));
        }
        return Optional.empty();
    }

    private static Optional<String> found(Pattern pattern, String text, List<String> holder) {
        String names = String.join("|", holder.stream().map(Pattern::quote).toList()) + "|he|she|they";
        var matcher = Pattern.compile(pattern.pattern().replace("HOLDER", "(?:" + names + ")"))
                .matcher(text);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
