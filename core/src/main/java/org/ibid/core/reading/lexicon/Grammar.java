package org.ibid.core.reading.lexicon;

/** Pieces of regular expressions for what stands between a name and its verb. */
public final class Grammar {

    /** Adverbs before a verb, none or some, each with a space behind it. <em>Never</em> and <em>not</em> are none of them. */
    public static final String ADVERBS =
            "(?:(?:\\p{Ll}{2,}ly|also|once|later|then|now|again|himself|herself|thus|famously|even|still|often|further|soon|next|too|first|always|just|rightly|here|elsewhere|in turn)\\s){0,3}";

    /** Auxiliaries that keep the statement a fact, none or one, with a space behind it. */
    public static final String AUXILIARY =
            "(?:(?:has|had|have|would|did|was to|(?:was|is|were) (?:obliged|forced|driven|moved|compelled) to|could only|went on to|goes on to)\\s)?";

    /** What may stand between a name and its verb: an apposition in commas, brackets or dashes; ends in a space. */
    public static final String APPOSITION =
            "(?:(?:,[^,:;.“”]{1,110}){1,2},|\\s?\\([^)]{1,60}\\)|\\s?\\[[^\\]]{1,80}\\]|\\s?—[^—:;.“”]{1,80}—)?\\s";

    private Grammar() {}
}
