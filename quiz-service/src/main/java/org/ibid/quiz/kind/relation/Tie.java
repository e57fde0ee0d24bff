package org.ibid.quiz.kind.relation;

import java.util.regex.Pattern;

/** How one thing hangs on another, and the words that say so. What they leave open is asked for. */
enum Tie {
    CAUSE(
            "\\b(?:is|are|was|were|has been|have been|had been) (?:\\p{L}+ly |mainly |in (?:large|great) (?:part|measure) |in part )?"
                    + "(?:due to|owing to|caused by|attributable to|brought about by|produced by|occasioned by|the (?:direct |natural |inevitable |necessary |immediate )?(?:result|outcome|product|effect|consequence|fruit) of)\\b"
                    + "|\\b(?:arose|arises?|springs?|sprang|results?|resulted|grew|proceeds?|proceeded|stems?|stemmed|derives?|derived) (?:\\p{L}+ly )?(?:from|out of)\\b"),
    GROUND(
            "\\b(?:depends?|depended|rests?|rested|hinges?|hinged) (?:\\p{L}+ly |in the (?:last|first) (?:instance|resort) |in (?:large|great) (?:part|measure) )?(?:up)?on\\b"
                    + "|\\b(?:is|are|was|were) (?:\\p{L}+ly |in the (?:last|first) instance )?(?:based|founded|grounded|built) (?:\\p{L}+ly |in the (?:last|first) instance )?(?:up)?on\\b"),
    SUBSTANCE(
            "\\b(?:consists?|consisted) (?:\\p{L}+ly |in the main )?in\\b|\\b(?:lies?|lay) (?:\\p{L}+ly |not so much )?in (?=the fact that\\b|its\\b|their\\b|his\\b|the \\p{L}+(?:ion|ness|ity|ment|ance|ence|ing)\\b)"),
    OUTCOME(
            "(?<=\\p{Ll} )(?:begets?|engenders?|engendered|causes?|caused|occasions?|occasioned|brings about|brought about|awakens?|awakened|provokes?|provoked)\\b(?! (?:by|in|from|at|on|as|and|or|through|under|with|to)\\b|[,.;])|\\b(?:leads?|led) (?:\\p{L}+ly )?to\\b|\\b(?:gives?|gave) (?:rise|birth) to\\b|\\b(?:results?|resulted|ends?|ended) in\\b"
                    + "|\\b(?:has|had|have) the effect of\\b|\\bmakes? it (?:impossible|possible|necessary|easy|difficult) (?:for [^,;]{3,40} )?to\\b"
                    + "|\\bmade it (?:impossible|possible|necessary|easy|difficult) (?:for [^,;]{3,40} )?to\\b"),
    NATURE(
            "(?<=[Tt]he |[Mm]y |[Ss]econd |[Tt]hird |[Nn]ext |[Ll]ast |[Oo]ur |[Ii]ts |[Tt]heir |[Hh]is |[Ff]irst |[Oo]nly |[Rr]eal |[Tt]rue |[Gg]reat |[Cc]hief |[Mm]ain |[Pp]rimary |[Cc]entral |[Ee]ssential |[Uu]ltimate |[Ss]pecial |[Pp]eculiar |[Pp]ractical )"
                    + "(?:aim|object|task|business|duty|function|reflection|observation|argument|point|thesis|conclusion|contention|claim|objection|answer|reply|remark|proposition|view|opinion|doctrine|rule|maxim|law|reason|cause|explanation|distinction|contrast|feature|characteristic|source|purpose|essence|key|secret|test|merit|fault|weakness|danger|difference|difficulty|problem|question|peculiarity|advantage|mistake|error|lesson|principle|condition|effect|tendency|trouble|mark|use|value|virtue|office|work|need)"
                    + "(?:,? (?:of|in|for|with|between|to|before|which|that|by|about)\\b[^;:.—?]{3,90}?)? (?:is|was|are|were)(?:,[^,]{3,30},|,)? (?:that|to)\\b"),
    CASE("^(?:(?:But|And|Yet|Now),? )?If (?![^,]* (?:is|are|was|were) to )[^,;:—?]{12,130},(?: then\\b)?(?= )"),
    CONCEDED(
            "^(?:But |And |Yet )?(?:Although|Though|Even if|Even though|While it is true that) [^;:—?]{12,170}?, (?=(?:it|he|she|they|we|there|this|that|these|the|an?|no|all|our|their|its|his|her|every|some|most|many|\\p{Lu}\\p{L}+)\\b)"
                    + "|^(?:But |And |Yet )?(?:[Ii]t is (?:quite |perfectly |of course )?true that|[Nn]o doubt,?|[Dd]oubtless,?|[Tt]o be sure,|[Oo]f course,?|[Tt]rue,) [^;:—?]{12,170}?[,;] but (?=[^.]{20,})"),
    RESULT(
            "\\b(?:so (?!(?:the|an?|it|he|she|they|we|I|you|this|these|those|his|her|its|their|our|there|no|all|on|in|what|do|did|does|is|are|was|were)\\b)|such )(?!as\\b|that\\b|far\\b|long\\b|much so\\b|to\\b)(?:[^;:.,—]{3,40}?),? that\\b"),
    CONDITION(
            "\\bonly (?:if|when|where|so far as|in so far as|on condition that)\\b|\\bon (?:the )?condition that\\b|(?<=, )provided (?:only )?that\\b|\\b(?:so|as) long as\\b(?! ago)");

    private final Pattern words;

    Tie(String words) {
        this.words = Pattern.compile(words);
    }

    /** The whole first clause is shown, with the word that opens it. */
    boolean opens() {
        return this == CASE || this == CONCEDED;
    }

    Pattern words() {
        return words;
    }
}
