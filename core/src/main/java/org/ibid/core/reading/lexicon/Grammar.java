package org.ibid.core.reading.lexicon;

/** Pieces of regular expressions for what stands between a name and its verb. */
public final class Grammar {

    /** Adverbs before a verb, none or some, each with a space behind it. <em>Never</em> and <em>not</em> are none of them. */
    public static final String ADVERBS =
            "(?:(?:\\p{Ll}{2,}ly|also|once|later|then|now|again|himself|herself|thus|famously|even|still|often|further|soon|next|too|first|always|just|rightly|here|elsewhere|afterwards|afterward|in turn|in reply|in answer|by contrast|at last|at first|at once|for his part|for her part)\\s){0,3}";

    /** Auxiliaries that keep the statement a fact, none or one, with a space behind it. */
    public static final String AUXILIARY =
            "(?:(?:has|had|have|would|did|was to|used to|(?:was|is|were) (?:obliged|forced|driven|moved|compelled) to|could only|went on to|goes on to)\\s)?";

    /** What may stand between a name and its verb: an apposition in commas, brackets or dashes; ends in a space. */
    public static final String APPOSITION =
            "(?:(?:,[^,:;.“”]{1,110}){1,2},|\\s?\\([^)]{1,60}\\)|\\s?\\[[^\\]]{1,80}\\]|\\s?—[^—:;.“”]{1,80}—)?\\s";

    /** What a person is: a word of the list of roles. */
    public static final String ROLE = "(?:" + String.join("|", WordList.of("roles")) + ")";

    /** The historian, Marxist economic historian: what may stand ahead of a name and say what its bearer is; ends in a space. */
    public static final String THE_HISTORIAN = "(?:(?:the (?:(?!of\\b|by\\b|from\\b|in\\b)[\\p{L}-]+ ){0,4}"
            + "|(?:as|another|one) (?:(?!of\\b|by\\b|from\\b|in\\b)[\\p{L}-]+ ){1,4}"
            + "|(?:(?!of\\b|by\\b|from\\b|in\\b|and\\b|that\\b|which\\b|who\\b)[\\p{L}-]+ ){0,2}(?i:" + ROLE
            + ") ))?";

    private Grammar() {}
}
