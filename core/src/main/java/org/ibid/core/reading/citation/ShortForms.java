package org.ibid.core.reading.citation;

import java.util.regex.Pattern;

/** What citations say instead of a work that was cited before, in English, Latin, German, French and Italian. */
final class ShortForms {

    /** What leads up to a citation and is no part of it; a citation through another one ends in {@link #QUOTED}. */
    static final Pattern LEAD = Pattern.compile(
            "^[(“\"‘\\[]?(?:(?:But\\s|And\\s|For\\s[^.;]{0,60}?,\\s)?(?:[Ss]ee(?:\\s(?:also|especially|e\\.g\\.,?|further))?|[Cc]f\\.?|[Cc]fr\\.?|[Cc]ompare|[Vv]gl\\.?(?:\\s(?:auch|dazu))?|[Ss]iehe(?:\\sauch)?|[Vv]oir(?:\\saussi)?|[Vv]edi(?:\\sanche)?|[Ss]i\\sveda|So\\sauch|Both|In|Also),?\\s)");

    static final Pattern QUOTED = Pattern.compile(
            "\\b(?:(?:[Aa]s\\s)?(?:[Qq]uoted|[Cc]ited|[Rr]eprinted)\\s(?:in|by|from|after)|[Qq]td\\.\\sin|[Zz]it(?:iert|\\.)?\\s(?:nach|in|bei|aus)|[Cc]ité(?:e|s|es)?\\s(?:par|dans|in|d[’']après)|[Cc]it(?:ato|ata|ati|\\.)?\\s(?:in|da)|[Aa]pud)\\s?:?(?=\\s)");

    /** The work cited last. */
    static final Pattern IBID = Pattern.compile("\\b[Ii]bid(?:em)?\\b\\.?|\\b[Ii]dem\\b(?!,\\s[“\"‘\\p{Lu}])"
            + "|(?<![\\p{L}.])(?:[Ee]bd(?:a)?\\.|[Ee]benda(?:selbst)?\\b|[Ii]vi\\b(?=[,.;]|$)|[Ii]b\\.)"
            + "|^(?:[Ii]d\\.)(?=,?\\s(?:p|pp|S|at|n)\\.?\\s?\\d|,?\\s?\\d|$)"
            + "|^(?:As above|[Ww]ie oben|[Cc]omme ci-dessus|[Cc]ome sopra)\\b|^[Ll]oc\\.?\\s?[Cc]it\\b\\.?");

    /** A work cited before, named by its author. */
    static final Pattern OP_CIT = Pattern.compile(
            "(?:(\\p{Lu}[\\p{L}’'-]+)(?:,|:)?\\s(?:\\(?[“\"‘][^”\"’]{2,80}[”\"’]\\)?,?\\s)?)?(?:in\\s)?"
                    + "(?:\\b[Oo]p(?:\\.|us)?\\s?[Cc]it(?:atum|ato)?\\b\\.?|\\b[Ll]oc\\.?\\s?[Cc]it\\b\\.?|\\b[Aa]rt\\.?\\s[Cc]it\\b\\.?|\\b[Aa]\\.\\s?a\\.\\s?O\\b\\.?|\\bo\\.\\s?c\\.|\\b(?:ouvr(?:age)?\\.?\\scit(?:é|\\.))|(?<=\\s)cit\\.(?=,\\s(?:p|pp)\\.|$))");

    private static final String AUTHOR =
            "(?:(\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)?),?\\s(?:[“\"‘][^”\"’]{2,80}[”\"’],?\\s|\\p{Lu}[^“”();,]{2,60},?\\s(?=\\())?)?";
    private static final String NUMBERED =
            "(?:notes?|nn?\\.|fn\\.?|Fn\\.|Anm\\.|Fußn(?:ote|\\.)|nota)\\s?(\\d{1,3})(?![\\d/])(?!\\s(?:of|to|zu)\\b)";

    /** A note that is named by its number: the author, if any, and the number. */
    static final Pattern NOTE = Pattern.compile("^" + AUTHOR
            + "(?:\\(?(?:as\\s(?:in|cited\\sin)\\s|wie\\s|(?:(?:supra|above|oben|ci-dessus|sopra),?\\s(?:at\\s)?)))?\\(?"
            + NUMBERED
            + "(?:\\s(?:above|supra|oben))?\\)?(?=[,.;:]|$|\\s(?:above|supra|oben)|\\sat\\s|,?\\s(?:p|pp|S)\\.)");

    /** The same author as in the citation before, of another work. */
    static final Pattern SAME_AUTHOR =
            Pattern.compile("^(?:[Dd]ers\\.|[Dd]ies\\.|[Ii]dem|[Ee]adem|[Ii]d\\.|—{1,3})(?=[,:]?\\s[“\"‘_\\p{Lu}])");

    private ShortForms() {}
}
