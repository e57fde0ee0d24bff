package org.ibid.quiz.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Span;

/** What can be said of a piece of prose taken out of its place: does it still stand on its own feet? */
public final class Prose {

    private static final Pattern OPENING = Pattern.compile(
            "^[“‘\"'(]*(This|That|These|Those(?!"
                    + " (?:who|of|that|whose|which))|He|She|They|His|Her|Hers|Their|Theirs|Its|Such|Here|The"
                    + " (?:complaint|reason|argument|result|answer|point|joke|story|claim|question|problem|difference|effect|consequence|contrast|explanation|comparison)|Of"
                    + " the (?:balance|remainder|rest|others?)|Both|Another|Others|Neither|Either|Some|Many|The same|The other|One"
                    + " of them|The two|The former|The"
                    + " latter|But|And|Or|So|Yet|Nor|Thus|Hence|Then|Also|Still|Again|Moreover|However|Nevertheless|Nonetheless|Therefore|Consequently|Furthermore|Meanwhile|Instead|Indeed|Similarly|Likewise|Accordingly|Besides|Finally|Secondly|Thirdly|Next|Later|Earlier|Afterwards|Thereupon|Thereafter|Hitherto|Just"
                    + " then|Once more|For one thing|On the other hand|In other words|In addition|In contrast|By contrast|For"
                    + " example|For instance|As a result|At the same time|At this|At that|In this|In that|In these|In such|By"
                    + " this|By then|After this|With this|Despite this|Of course|First|Even so|As such|However this may be|Be that as it may)\\b");
    private static final Pattern EXPLETIVE =
            Pattern.compile("^[“‘\"']*It (?:is|was|would be|will be|has been|seems|may be|might be)(?: \\w+){0,4}?"
                    + " (?:that|to|who|which|whether)\\b");
    private static final Pattern IT = Pattern.compile("^[“‘\"']*It\\b");
    private static final Pattern POINTING = Pattern.compile(
            "(?i)\\b(the former|the latter|as above|above[- ]mentioned|the above|mentioned above|below|as noted|noted"
                    + " earlier|mentioned earlier|as mentioned|as we shall see|as we have seen|the following|as"
                    + " follows|these|this|(?:in|of|by|to|for|on|with|at|from|under) such|those(?!"
                    + " (?:who|of|which|that|whose|in|with|from|at))|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|some|few|many|several)"
                    + " (?:hours|days|weeks|months|years) (?:later|earlier|before|afterwards)|a"
                    + " (?:day|week|month|year|little|few \\w+) (?:later|earlier|afterwards)|that (?:same"
                    + " )?(?:day|year|month|week|night|evening|morning|afternoon|summer|winter|spring|autumn|(?-i:January|February|March|April|May|June|July|August|September|October|November|December))|the"
                    + " (?:next|following) (?:day|year|month|week|night|evening|morning)|at the same"
                    + " time|respectively|other hand|the same|such (?:a|an|circumstances|conditions))\\b");
    private static final Pattern PERSONAL = Pattern.compile("\\b(he|him|his|himself|she|her|hers|herself)\\b");
    private static final Pattern PLURAL = Pattern.compile("\\b(they|them|their|theirs|themselves)\\b");
    private static final Pattern NAME_BEFORE = Pattern.compile(
            "(?<=\\s)\\p{Lu}\\p{Ll}+|^(?!(?:It|There|The|An?|In|On|At|By|As|For|If|When|What|Who|With|From|After|Before|Although|Though|While|Not|No|Even|All|Every|Each|Only|One|To)\\b)\\p{Lu}\\p{Ll}+(?=["
                    + " ’'])|\\b(?:man|woman|writer|author|king|who|leader|historian|general|person|mother|father)\\b");
    private static final Pattern PLURAL_BEFORE = Pattern.compile(
            "\\b\\p{L}{3,}(?<!u|i|s)s\\b|\\b(?:people|men|women|children|police|and)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CITATION = Pattern.compile(
            "^\\[[^\\]]*\\][.]?$|\\[\\d{1,3}(?::\\d{1,3})?\\]|\\bp{1,2}\\. ?\\d+|\\b[Oo]p\\. ?[Cc]it\\.|\\b[Ii]bid\\b");

    private static final Pattern MARKED = Pattern.compile("(?s)^\"([^\"]*)\"$");

    private Prose() {}

    /** The word that points outside the text, if one does. */
    public static Optional<String> dangling(String text) {
        String plain = text.strip();
        Matcher opening = OPENING.matcher(plain);
        if (opening.find()) {
            return Optional.of(opening.group(1));
        }
        if (IT.matcher(plain).find() && !EXPLETIVE.matcher(plain).find()) {
            return Optional.of("It");
        }
        Matcher pointing = POINTING.matcher(plain);
        if (pointing.find()) {
            return Optional.of(pointing.group(1));
        }
        return without(plain, PERSONAL, NAME_BEFORE).or(() -> without(plain, PLURAL, PLURAL_BEFORE));
    }

    /** What lies farther off than the sentence ahead. */
    private static final Pattern FAR_OFF = Pattern.compile(
            "(?i)\\b(?:as above|above[- ]mentioned|the above|mentioned above|below|as noted|(?:noted|mentioned|described|said|seen)"
                    + " (?:earlier|above|before)|as we shall see|as we have seen|as follows|hitherto|respectively)\\b");

    /** The same of sentences that are shown behind the one they lean on, which stands alone itself. */
    public static Optional<String> danglingBehind(String first, String rest) {
        Matcher far = FAR_OFF.matcher(rest);
        return dangling(first)
                .or(() -> far.find() ? Optional.of(far.group()) : Optional.empty())
                .or(() -> without(first + " " + rest, PERSONAL, NAME_BEFORE))
                .or(() -> without(first + " " + rest, PLURAL, PLURAL_BEFORE));
    }

    /** The first pronoun, where nothing before it can be what it means. */
    private static Optional<String> without(String text, Pattern pronoun, Pattern antecedent) {
        Matcher matcher = pronoun.matcher(text);
        if (matcher.find()
                && !antecedent.matcher(text.substring(0, matcher.start())).find()) {
            return Optional.of(matcher.group(1));
        }
        return Optional.empty();
    }

    /** Every opening mark has its closing one, in order; straight marks are even in number. */
    public static boolean balanced(String raw) {
        // slips of typing: Cliff”s, form,”the
        String text = raw.replaceAll("(?<=\\p{L})”(?=s\\b)", "’").replaceAll(",”(?=\\p{Ll})", ",“");
        int depth = 0;
        int straight = 0;
        int brackets = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '“' ? 1 : c == '”' ? -1 : 0;
            brackets += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            straight += c == '"' ? 1 : 0;
            if (depth < 0 || depth > 1 || brackets < 0) {
                return false;
            }
        }
        return depth == 0 && brackets == 0 && straight % 2 == 0 && single(text) == 0;
    }

    /** Opening single marks left open. Closing ones are apostrophes, too, and cannot be counted. */
    private static int single(String text) {
        long open = text.chars().filter(c -> c == '‘').count();
        long close = text.chars().filter(c -> c == '’').count();
        return (int) Math.max(0, open - close);
    }

    /** True for a source given in brackets or by its pages, or the mark of a note that was not read: nobody says it. */
    public static boolean citation(String text) {
        return CITATION.matcher(text.strip()).find();
    }

    /** The first words of a text, with an ellipsis where something is left out. */
    public static String beginning(String text, int words) {
        String[] parts = text.strip().split("\\s+");
        return parts.length <= words
                ? text.strip()
                : String.join(" ", java.util.Arrays.copyOf(parts, words)).replaceFirst("[\\p{Punct}—–]+$", "") + " …";
    }

    /** So many words of a text around a part of it that must be seen, with an ellipsis where something is left out. */
    public static String around(String text, Span part, int words) {
        int left = Words.count(text.substring(0, part.start()));
        int seen = Words.count(text.substring(0, part.end()));
        if (seen <= words) {
            return beginning(text, words);
        }
        List<String> parts = List.of(text.strip().split("\\s+", -1));
        int from = Math.max(0, Math.min(left, parts.size() - words));
        return "… " + beginning(String.join(" ", parts.subList(from, parts.size())), words);
    }

    /** With a capital at its start. */
    public static String capitalised(String text) {
        int first = text.matches("(?s)^[“‘\"'(].+") ? 1 : 0;
        if (text.length() <= first) {
            return text;
        }
        int next = text.offsetByCodePoints(first, 1);
        return text.substring(0, first)
                + text.substring(first, next).toUpperCase(java.util.Locale.ROOT)
                + text.substring(next);
    }

    /** Somebody's words in quotation marks, with an ellipsis where they begin or end in the middle of a sentence. */
    public static String excerpt(String words) {
        String plain = words.strip().replaceFirst("[,;:]$", "");
        boolean begins = Character.isLowerCase(plain.codePointAt(0));
        boolean cut = begins || !plain.equals(words.strip());
        boolean ends = cut && !plain.matches("(?s).*[.!?…][”’\"]?$");
        return quoted((begins ? "… " : "") + plain + (ends ? " …" : ""));
    }

    /** A text set in quotation marks, its own double ones turned into single ones. */
    public static String quoted(String text) {
        String words = MARKED.matcher(text.strip()).replaceFirst("$1");
        return "“" + words.replace('“', '‘').replace('”', '’').replace('"', '\'') + "”";
    }
}
