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
        double confidence) {

    static final Pattern LATIN =
            Pattern.compile("(?i)(?:ibid|idem|op\\.?\\s?cit|loc\\.?\\s?cit|et al|passim|cf\\b|sic\\b)");
    static final Pattern IN_MARKS = Pattern.compile(
            "“(\\p{Lu}[^“”]{2,250}?),?”|\"(\\p{Lu}[^\"]{2,250}?),?\"|‘(\\p{Lu}[^‘]{2,250}?),?’(?!\\p{L})");

    private static final String PARTICLE = "(?:von|van|de|der|du|la|le|zu|da|di)";
    private static final String NAME = "(?:(?:\\p{Lu}\\.[ -]?|\\p{Lu}[\\p{L}’'-]+\\s|" + PARTICLE
            + "\\s){0,5}\\p{Lu}[\\p{L}’'-]+(?:\\s" + PARTICLE + "\\s\\p{Lu}\\p{L}+)?)";
    private static final Pattern AUTHORS =
            Pattern.compile("(?<![\\p{L}.])(" + NAME + "(?:,\\s" + NAME + "){0,8}(?:,?\\s(?:and|&)\\s(?:" + NAME
                    + "|others))?(?:,?\\set\\sal\\.?)?)(?:\\s?\\(eds?\\.\\)|,\\seds?\\.)?[,:]?\\s[\\[“\"‘]{0,2}$");
    private static final Pattern BODY = Pattern.compile("^(?:[Ss]ee\\s)?(\\p{Lu}[^,;.“”\"]{3,60}),\\s$");
    private static final Pattern LEAD =
            Pattern.compile("^(?:See|Cf|In|And|Also|For|The|Quoted|Compare|But|Both)\\s(?:also\\s)?");
    private static final Pattern IMPRINT = Pattern.compile("\\(([^():;]{2,50}):\\s([^();]{2,70}),\\s(\\d{4})[a-z]?\\)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d–-])(1[4-9]\\d\\d|20\\d\\d)[a-z]?(?![\\d–-])");
    private static final Pattern PAGES = Pattern.compile(
            "\\bpp?\\.?\\s?((?:\\d+|[ivxlc]+)(?:[–‑-](?:\\d+|[ivxlc]+))?(?:(?:,| and)\\s\\d+(?:[–‑-]\\d+)?)*)(?![\\d\\p{L}])");
    private static final Pattern URL = Pattern.compile("https?://[^\\s)\\]>]+");
    private static final Pattern IBID = Pattern.compile("\\b[Ii]bid\\b\\.?|\\b[Ii]dem\\b");
    private static final Pattern OP_CIT =
            Pattern.compile("(?:(\\p{Lu}[\\p{L}’'-]+),?\\s)?(?:in\\s)?\\b[Oo]p\\.?\\s?[Cc]it\\b\\.?");
    private static final Pattern AUTHOR_YEAR = Pattern.compile("^(?:See\\s|Cf\\.?\\s)?(" + NAME
            + "(?:(?:,|\\sand|\\s&)\\s" + NAME + ")*),?\\s\\(?(1[4-9]\\d\\d|20\\d\\d)[a-z]?\\b\\)?");
    private static final Pattern PLAIN = Pattern.compile("^(?:See\\s|Cf\\.?\\s)?(" + NAME + "(?:(?:,|\\sand)\\s" + NAME
            + ")*),\\s(\\p{Lu}[^“”()]{3,200}?),?\\s(?=\\([^():]{2,50}:\\s[^()]{2,60}\\d{4}\\))");
    private static final Pattern PLAIN_SHORT = Pattern.compile(
            "^(?:See\\s|Cf\\.?\\s)?(\\p{Lu}[\\p{L}’'-]+),\\s(\\p{Lu}[^“”(),.]{2,90}),\\s(?=pp?\\.|ch\\.|chap)");
    private static final Pattern QUOTED = Pattern.compile("\\b(?:[Qq]uoted|[Cc]ited)\\s(?:in|by|from)\\b");

    static Optional<Citation> in(Piece piece) {
        String words = piece.words();
        Matcher ibid = IBID.matcher(words);
        if (ibid.find()) {
            return Optional.of(shortForm(piece, Form.IBID, ibid.start(), ibid.end(), List.of(), 0.95));
        }
        Matcher opCit = OP_CIT.matcher(words);
        if (opCit.find()) {
            List<String> authors = opCit.group(1) == null ? List.of() : List.of(opCit.group(1));
            Form form = quoted(words, opCit.start()) ? Form.QUOTED_IN : Form.OP_CIT;
            return Optional.of(shortForm(piece, form, opCit.start(), opCit.end(), authors, 0.9));
        }
        Span title = piece.title();
        return title != null ? titled(piece, title) : plain(piece);
    }

    private static Optional<Citation> titled(Piece piece, Span title) {
        String words = piece.words();
        String ahead = words.substring(0, title.start());
        Matcher named = AUTHORS.matcher(ahead);
        Matcher body = BODY.matcher(ahead);
        int from = title.start();
        List<String> authors = List.of();
        if (named.find() && !ahead.substring(0, named.start(1)).matches(".*\\b(?:of|for|the|de) $")) {
            authors = authors(named.group(1));
            from = named.start(1) + lead(named.group(1));
        } else if (body.find()) {
            authors = List.of(body.group(1));
            from = body.start(1);
        } else if (!ahead.isBlank()
                && !ahead.strip().matches("(?i).*(?:see|see also|in|cf\\.|quoted in|cited in|is|and|[“\"‘\\[])")) {
            return Optional.empty(); // a title in a sentence about something else
        }
        return Optional.of(full(
                piece,
                from,
                title.end(),
                authors,
                title.in(words).replaceAll("^[“\"‘]|[”\"’]$", ""),
                authors.isEmpty() ? 0.6 : 0.9));
    }

    private static Optional<Citation> plain(Piece piece) {
        String words = piece.words();
        for (Pattern pattern : List.of(PLAIN, PLAIN_SHORT)) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.find()) {
                return Optional.of(full(
                        piece, matcher.start(1), matcher.end(2), authors(matcher.group(1)), matcher.group(2), 0.8));
            }
        }
        Matcher year = AUTHOR_YEAR.matcher(words);
        return year.find()
                ? Optional.of(full(piece, year.start(1), year.end(1), authors(year.group(1)), null, 0.75))
                : Optional.empty();
    }

    private static Citation full(
            Piece piece, int from, int titleEnd, List<String> authors, @Nullable String title, double confidence) {
        String words = piece.words();
        String behind = words.substring(titleEnd);
        Matcher imprint = IMPRINT.matcher(behind);
        boolean hasImprint = imprint.find();
        Matcher year = YEAR.matcher(behind);
        String when = hasImprint ? imprint.group(3) : year.find() ? year.group(1) : null;
        Form form = quoted(words, from) ? Form.QUOTED_IN : Form.FULL;
        return new Citation(
                new Span(piece.start() + from, piece.start() + end(words)),
                form,
                authors,
                title,
                hasImprint ? imprint.group(1) : null,
                hasImprint ? imprint.group(2) : null,
                when,
                first(PAGES, behind),
                firstWhole(URL, behind),
                confidence);
    }

    private static Citation shortForm(
            Piece piece, Form form, int from, int behind, List<String> authors, double confidence) {
        String words = piece.words();
        Span span = new Span(piece.start() + from, piece.start() + Math.max(behind, end(words)));
        return new Citation(
                span, form, authors, null, null, null, null, first(PAGES, words.substring(behind)), null, confidence);
    }

    private static boolean quoted(String words, int from) {
        return QUOTED.matcher(words.substring(0, from)).find();
    }

    private static List<String> authors(String names) {
        String bare = names.substring(lead(names)).replaceAll(",?\\set\\sal\\.?$|,?\\sand others$", "");
        return Arrays.stream(bare.split(",\\s(?:and\\s)?|\\sand\\s|\\s&\\s"))
                .map(String::strip)
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
