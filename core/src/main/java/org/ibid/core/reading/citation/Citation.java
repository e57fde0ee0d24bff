package org.ibid.core.reading.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.CitedWork.Form;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * A citation as its words give it, before it is known what it points to.
 *
 * @param span in the note's text
 * @param note number of the note that it refers to, as printed; null where it refers to none
 */
record Citation(
        Span span,
        Form form,
        List<String> authors,
        @Nullable String title,
        @Nullable String place,
        @Nullable String publisher,
        @Nullable String year,
        @Nullable String pages,
        @Nullable String url,
        @Nullable String note,
        double confidence) {

    /** Stands for the author of the citation before. */
    static final String SAME_AUTHOR = "Idem";

    /** A citation no surer than this is one only if it points to a work. */
    static final double DOUBTFUL = 0.4;

    static final Pattern LATIN = Pattern.compile(
            "(?i)(?:ibid|idem|ebd|ebenda|ivi\\b|id\\.|ders\\.|dies\\.|op\\.?\\s?cit|loc\\.?\\s?cit|a\\.\\s?a\\.\\s?O|et"
                    + " al|passim|cf\\b|sic\\b|supra|apud)");
    static final Pattern IN_MARKS = Pattern.compile(
            "“(\\p{Lu}[^“”]{2,250}?),?”|\"(\\p{Lu}[^\"]{2,250}?),?\"|‘(\\p{Lu}[^‘]{2,250}?),?’(?!\\p{L})|„(\\p{Lu}[^„“]{2,250}?),?“|«\\s?(\\p{Lu}[^«»]{2,250}?),?\\s?»");

    private static final String PARTICLE =
            "(?:von der|van der|van den|von|van|de la|de|der|du|la|le|zu|da|di|del|della)";
    private static final String NAME = "(?:(?:\\p{Lu}\\.[ -]?|\\p{Lu}[\\p{L}’'-]+\\s|" + PARTICLE
            + "\\s){0,5}\\p{Lu}[\\p{L}’'-]+(?:\\s" + PARTICLE + "\\s\\p{Lu}\\p{L}+)?)";
    private static final String AND = "(?:,?\\s(?:and|&|und|et|e)\\s|/|\\s?/\\s)";
    private static final String NAMES =
            NAME + "(?:,\\s" + NAME + "){0,3}?(?:" + AND + NAME + ")?(?:,?\\set\\sal\\.|\\su\\.\\s?a\\.)?";
    private static final String EDITED = "(?:\\s?\\((?:eds?|[Hh]r?s?g|ed|dir|a cura di)\\.?\\)|,\\seds?\\.)?";

    private static final Pattern AUTHORS =
            Pattern.compile("(?<![\\p{L}.])(" + NAME + "(?:,\\s" + NAME + "){0,8}(?:,?\\s(?:and|&|und|et)\\s(?:" + NAME
                    + "|others))?(?:,?\\set\\sal\\.?)?)" + EDITED + "[,:]?\\s[\\[“\"‘„«]{0,2}\\s?$");
    private static final Pattern BODY = Pattern.compile("^(?:[Ss]ee\\s)?(\\p{Lu}[^,;.“”\"]{3,60}),\\s[“\"‘„«]?$");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:See|Cf|In|And|Also|For|The|Quoted|Compare|But|Both|Vgl|Siehe|Voir|Vedi)\\s(?:also\\s|auch\\s)?");

    private static final String CITY = "(\\p{Lu}[\\p{L}’.]+(?:(?:[ /-]|\\sand\\s|\\sund\\s)\\p{L}[\\p{L}.]+){0,3})";
    private static final String WHEN = "(1[4-9]\\d\\d|20\\d\\d)(?:\\s?\\[\\d{4}])?[a-z²³]?";
    private static final Pattern IMPRINT =
            Pattern.compile("\\((?:[^():;]{2,40},\\s)??([^():;,]{2,50}):\\s([^();]{2,70}?),?\\s" + WHEN + "\\)");
    private static final Pattern PLACE_YEAR =
            Pattern.compile("\\((?:[^():;]{2,40},\\s)??" + CITY + ",?\\s" + WHEN + "\\)");
    private static final Pattern CONTINENTAL =
            Pattern.compile("^[,.]?\\s" + CITY + "(?:(?::|,)\\s([^,();:\\d]{2,50}))?,?\\s" + WHEN + "(?![\\d–-])");

    private static final Pattern YEAR = Pattern.compile("(?<![\\d–/-])(1[4-9]\\d\\d|20\\d\\d)[a-z]?(?![\\d–/-])");
    private static final Pattern PAGES = Pattern.compile(
            "(?:\\bpp?\\.?|\\bS\\.|\\bpag\\.|\\bpágs?\\.|\\bBl\\.|\\bfols?\\.|\\bff?\\.(?=\\s\\d)|\\bcols?\\.)\\s?((?:\\d+|[ivxlc]+)[rv]?(?:[–‑-](?:\\d+|[ivxlc]+)[rv]?)?(?:\\s?ff?\\b)?(?:(?:,|"
                    + " and)\\s\\d+(?:[–‑-]\\d+)?)*)(?![\\d\\p{L}])");
    private static final Pattern BARE_PAGES =
            Pattern.compile("^[.,:]?\\s(?:at\\s)?(\\d{1,4}(?:[–-]\\d{1,4})?)(?=[.;]?$)");
    private static final Pattern URL = Pattern.compile("https?://[^\\s)\\]>]+[^\\s)\\]>.,;]");

    private static final Pattern AUTHOR_YEAR =
            Pattern.compile("^(" + NAMES + "),?\\s\\(?(1[4-9]\\d\\d|20\\d\\d)([a-z])?\\b(?:\\)|:|,|$|;|\\.)");
    private static final Pattern PLAIN = Pattern.compile(
            "^(" + NAMES + ")" + EDITED + "[,:]\\s(\\p{Lu}[^“”();]{2,200}?),?\\s(?=\\([^()]{2,90}\\d{4}[a-z]?\\))");
    private static final Pattern PLAIN_CONTINENTAL =
            Pattern.compile("^(" + NAMES + ")" + EDITED + "[,:]\\s(\\p{Lu}[^“”();]{2,200}?)[,.]\\s(?=" + CITY
                    + "(?:(?::|,)\\s[^,();:\\d]{2,50})?,?\\s(?:1[4-9]|20)\\d\\d\\b)");
    private static final Pattern INVERTED =
            Pattern.compile("^(\\p{Lu}[\\p{L}’'-]+,\\s\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)?)" + EDITED
                    + ":\\s(\\p{Lu}[^“”();:]{2,200}?)[,.]\\s(?=" + CITY
                    + "(?:(?::|,)\\s[^,();:\\d]{2,50})?,?\\s(?:1[4-9]|20)\\d\\d\\b)");
    private static final Pattern PLAIN_SHORT = Pattern.compile("^(\\p{Lu}[\\p{L}’'-]+),\\s(\\p{Lu}[^“”(),.]{2,90}),\\s"
            + "(?=(?:[ivxl]{1,6},?\\s)?(?:pp?\\.|S\\.|chs?\\.|chap|pag\\.|Bd\\.|vol))");

    /** All that a note sends its reader to: a name, and what can only be a title, as most of its words have capitals. */
    private static final Pattern PLAIN_BARE = Pattern.compile(
            "^(\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)?),\\s"
                    + "((?:The |An? |Das |Die |Der |La |Le |Les |L’|Il )?\\p{Lu}[\\p{Ll}’'-]+(?:\\s(?:of|the|and|in|on|to|for|an?|de|des|du|della|der|und|et|\\p{Lu}[\\p{Ll}’'-]+)){2,9})[.]?$");

    /** What may stand behind a title that is all of a note. */
    private static final Pattern NOTHING_MORE = Pattern.compile(
            "[”\"’“»,.\\s]*(?:\\([^()]{3,20}\\)|(?:(?:chs?|chaps?|vols?|bks?|lects?|parts?|passim)\\b[., ]*(?:[ivxlc\\d]{1,8}\\b[-–, ]*)*))?(?:(?:and|with) (?:the )?(?:citations?|references?|authorities|works?|sources?)\\b[^.]{0,40})?[.\\s]*");

    static Optional<Citation> in(Piece piece) {
        String words = piece.words();
        int base = base(words);
        boolean quoted = quoted(words, base);
        String rest = words.substring(base);
        Matcher note = ShortForms.NOTE.matcher(rest);
        if (note.find()) {
            List<String> authors = note.group(1) == null ? List.of() : List.of(note.group(1));
            Form form = quoted ? Form.QUOTED_IN : Form.OP_CIT;
            return Optional.of(shortForm(piece, form, base, base + note.end(), authors, note.group(2), 0.85));
        }
        Matcher ibid = ShortForms.IBID.matcher(rest);
        if (ibid.find()) {
            return Optional.of(
                    shortForm(piece, Form.IBID, base + ibid.start(), base + ibid.end(), List.of(), null, 0.95));
        }
        Matcher opCit = ShortForms.OP_CIT.matcher(rest);
        boolean found = opCit.find();
        Span named = found ? firstTitle(piece, base, base + opCit.start() + 1) : null;
        if (named != null) {
            return titled(piece, named, base);
        }
        if (found) {
            List<String> authors = opCit.group(1) == null ? List.of() : List.of(opCit.group(1));
            Form form = quoted(words, base + opCit.start()) ? Form.QUOTED_IN : Form.OP_CIT;
            return Optional.of(shortForm(piece, form, base + opCit.start(), base + opCit.end(), authors, null, 0.9));
        }
        Span title = firstTitle(piece, base, words.length());
        return title != null ? titled(piece, title, base) : plain(piece, base);
    }

    private static @Nullable Span firstTitle(Piece piece, int from, int to) {
        return piece.titles().stream()
                .filter(t -> t.start() >= from && t.end() <= to)
                .findFirst()
                .orElse(null);
    }

    /** Where the citation may begin: behind “see” and behind “quoted in”. */
    private static int base(String words) {
        Matcher quoted = ShortForms.QUOTED.matcher(words);
        int base = quoted.find() && quoted.end() < words.length() ? quoted.end() + 1 : 0;
        Matcher lead = ShortForms.LEAD.matcher(words).region(base, words.length());
        return lead.lookingAt() ? lead.end() : base;
    }

    private static Optional<Citation> titled(Piece piece, Span title, int base) {
        String words = piece.words();
        String ahead = words.substring(base, title.start());
        Matcher same = ShortForms.SAME_AUTHOR.matcher(words.substring(base));
        Matcher named = AUTHORS.matcher(ahead);
        Matcher body = BODY.matcher(ahead);
        int from = title.start();
        List<String> authors = List.of();
        if (same.lookingAt()) {
            authors = List.of(SAME_AUTHOR);
            from = base;
        } else if (named.find() && !ahead.substring(0, named.start(1)).matches(".*\\b(?:of|for|the|de) $")) {
            authors = authors(named.group(1));
            from = base + named.start(1) + lead(named.group(1));
        } else if (body.find()) {
            authors = List.of(body.group(1));
            from = base + body.start(1);
        } else if (!ahead.isBlank()
                && !ahead.strip()
                        .matches("(?i)(?:.*\\b)?(?:see|see also|in|cf\\.|quoted in|cited in|is|and|the|[“\"‘„«\\[])")) {
            return Optional.empty(); // a title in a sentence about something else
        }
        Citation found = full(
                piece,
                from,
                title.end(),
                authors,
                title.in(words).replaceAll("^[“\"‘„«]\\s?|[,.]?\\s?[”\"’“»]$|(?<=\\p{Ll}{3})\\.$", ""),
                authors.isEmpty() ? 0.6 : 0.9);
        boolean inMarks = title.start() > 0
                && "“\"‘„« ".indexOf(words.charAt(title.start() - 1)) >= 0
                && IN_MARKS.matcher(words).results().anyMatch(m -> m.start() < title.start() && title.end() <= m.end());
        boolean whole = !authors.isEmpty()
                && from == base
                && ahead.matches("(?s).*(?:,|[’']s)\\s*[“\"‘„«]?\\s*")
                && NOTHING_MORE.matcher(words.substring(title.end())).matches();
        return Optional.of(inMarks && found.bare() && !whole ? found.doubtful() : found);
    }

    private static Optional<Citation> plain(Piece piece, int base) {
        String words = piece.words().substring(base);
        Matcher same = ShortForms.SAME_AUTHOR.matcher(words);
        String named = same.lookingAt() ? SAME_AUTHOR + words.substring(same.end()) : words;
        int shift = base + words.length() - named.length();
        Matcher paper = Sources.PAPER.matcher(words);
        if (paper.find()) {
            return Optional.of(full(piece, base, base + paper.end(1), List.of(), paper.group(1), 0.8));
        }
        for (Pattern pattern : List.of(INVERTED, PLAIN, PLAIN_CONTINENTAL, PLAIN_SHORT, PLAIN_BARE)) {
            Matcher matcher = pattern.matcher(named);
            // without “see” it may be somebody and an office
            if (matcher.find() && (pattern != PLAIN_BARE || base > 0)) {
                List<String> authors = pattern == INVERTED
                        ? List.of(matcher.group(1).replaceFirst("^(.+),\\s(.+)$", "$2 $1"))
                        : authors(matcher.group(1));
                return Optional.of(full(piece, base, shift + matcher.end(2), authors, matcher.group(2), 0.8));
            }
        }
        Matcher record = Sources.RECORD.matcher(words);
        if (record.find()
                && (Sources.SIGNATURE.matcher(record.group(1)).find()
                        || PAGES.matcher(words).find(record.end()))) {
            return Optional.of(full(piece, base, base + record.end(1), List.of(), record.group(1), 0.7));
        }
        Matcher year = AUTHOR_YEAR.matcher(words);
        if (year.find() && !Sources.MONTHS.matcher(year.group(1)).find()) {
            Citation dated = full(piece, base, base + year.end(1), authors(year.group(1)), null, 0.75);
            return Optional.of(year.group(3) == null ? dated : dated.lettered(year.group(2) + year.group(3)));
        }
        return Optional.empty();
    }

    /** Words in marks and next to nothing about them: a phrase that is spoken of, unless a work has that title. */
    private boolean bare() {
        boolean named = !authors.isEmpty() && authors.getFirst().indexOf(' ') > 0;
        return !named && year == null && pages == null && place == null && url == null;
    }

    private Citation doubtful() {
        return new Citation(span, form, authors, title, place, publisher, year, pages, url, note, DOUBTFUL);
    }

    Citation by(List<String> names) {
        return new Citation(
                span, form, names, title, place, publisher, year, pages, url, note, names.isEmpty() ? 0.5 : confidence);
    }

    /** {@code 1978a}: one of several works of a year. */
    private Citation lettered(String when) {
        return new Citation(span, form, authors, title, place, publisher, when, pages, url, note, confidence);
    }

    private static Citation full(
            Piece piece, int from, int titleEnd, List<String> authors, @Nullable String title, double confidence) {
        String words = piece.words();
        String behind = words.substring(titleEnd);
        Imprint imprint = Imprint.in(behind);
        Form form = quoted(words, from) ? Form.QUOTED_IN : Form.FULL;
        return new Citation(
                new Span(piece.start() + from, piece.start() + end(words)),
                form,
                authors,
                title,
                imprint.place(),
                imprint.publisher(),
                imprint.year(),
                first(PAGES, behind),
                firstWhole(URL, behind),
                null,
                confidence);
    }

    private record Imprint(
            @Nullable String place,
            @Nullable String publisher,
            @Nullable String year) {

        static Imprint in(String behind) {
            Matcher whole = IMPRINT.matcher(behind);
            if (whole.find()) {
                return new Imprint(whole.group(1), whole.group(2).replaceFirst(",$", ""), whole.group(3));
            }
            Matcher brief = PLACE_YEAR.matcher(behind);
            if (brief.find() && !Sources.MONTHS.matcher(brief.group(1)).find()) {
                return new Imprint(brief.group(1), null, brief.group(2));
            }
            Matcher continental = CONTINENTAL.matcher(behind.replaceFirst("^[”\"’“»]", ""));
            if (continental.find()) {
                return new Imprint(continental.group(1), continental.group(2), continental.group(3));
            }
            Matcher year = YEAR.matcher(behind);
            return new Imprint(null, null, year.find() ? year.group(1) : null);
        }
    }

    private static Citation shortForm(
            Piece piece,
            Form form,
            int from,
            int behind,
            List<String> authors,
            @Nullable String note,
            double confidence) {
        String words = piece.words();
        Span span = new Span(piece.start() + from, piece.start() + Math.max(behind, end(words)));
        String rest = words.substring(behind);
        String pages = first(PAGES, rest);
        return new Citation(
                span,
                form,
                authors,
                null,
                null,
                null,
                null,
                pages == null ? first(BARE_PAGES, rest) : pages,
                null,
                note,
                confidence);
    }

    private static boolean quoted(String words, int from) {
        return ShortForms.QUOTED
                .matcher(words)
                .region(0, words.length())
                .results()
                .anyMatch(m -> m.end() <= from);
    }

    private static List<String> authors(String names) {
        String bare =
                names.substring(lead(names)).replaceAll(",?\\set\\sal\\.?$|,?\\sand others$|\\su\\.\\s?a\\.$", "");
        return Arrays.stream(bare.split(",\\s(?:(?:and|und|et)\\s)?|\\s(?:and|und|et|e|&)\\s|\\s?/\\s?"))
                .map(n -> n.strip().replaceFirst("[’']s$", ""))
                .filter(n -> !n.isEmpty())
                .toList();
    }

    private static int lead(String names) {
        Matcher lead = LEAD.matcher(names);
        return lead.lookingAt() ? lead.end() : 0;
    }

    private static int end(String words) {
        return words.endsWith(".") ? words.length() - 1 : words.length();
    }

    private static @Nullable String first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static @Nullable String firstWhole(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group() : null;
    }
}
