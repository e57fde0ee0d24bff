package org.ibid.quiz.kind;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Token;

/** Words that say something else, or nothing, once they are cut out of their place. */
final class Severed {

    /** What opens by pointing to words that are not shown. <i>It is true that</i> points to nothing. */
    private static final Pattern POINTS_OUT = Pattern.compile(
            "^[“‘\"'(]*(?:(?:[Bb]ut|[Aa]nd|[Yy]et|[Ss]o|[Ff]or|[Nn]or|[Tt]hen|[Nn]ow|[Ww]hen|[Ii]f|[Aa]s),? )?(?:[Tt]his|[Tt]hese|That|Those(?!"
                    + " (?:who|of|that|whose|which)\\b)|those(?! (?:who|of|that|whose|which)\\b)|[Tt]hey|[Tt]heir|[Hh]e|[Hh]is|[Ss]he|[Hh]er|[Ss]uch|[Ii]ts|[Ii]t(?!"
                    + " (?:is|was|would be|will be|has been|seems|may be|might be|must be)(?: [\\p{L}’-]+){0,4}?"
                    + " (?:that|to|who|which|whether)\\b))\\b");

    /** <i>I say this with …</i>: the first thing spoken of is not shown. */
    private static final Pattern OBJECT =
            Pattern.compile("^[“‘\"'(]*(?:[^\\s,;:.]+ ){1,3}(?:this|these|it|them)(?=[,;:.!?]|"
                    + " (?:with|in|from|by|for|because|on|at|but|and|of|as)\\b)");

    /** A circumstance, and then what it happened to: <i>By closing the wells, it …</i> */
    private static final Pattern THEN_IT = Pattern.compile(
            "^[“‘\"'(]*(?:By|In|On|At|With|Without|After|Before|From|For|Under|Through|Having|\\p{Lu}\\p{Ll}+ing)"
                    + " [^,.;:]{3,80}, (?:it|he|she|they)\\b");

    /** <i>Tied up at the other end he found …</i>: somebody is spoken of whom nothing ahead in these words names. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "^[“‘\"'(]*\\p{L}(?:(?!\\s\\p{Lu}\\p{Ll}|\\b(?:[Mm][ae]n|[Ww]om[ae]n|[Oo]ne|[Pp]ersons?|[Ww]ho(?:ever)?|[Ss]omebody|[Aa]nybody|[Nn]obody|[Ee]verybody|[Ee]very|[Ee]ach|child|boy|girl)\\b)[^.!?])*?\\b(?:he|him|his|she|her)\\b");

    private static final Pattern RELATIVE = Pattern.compile("^[“‘\"'(]*(?:which|who|whom|whose|wherein|whereby)\\b");

    private static final Pattern DENIES = Pattern.compile(
            "(?i)\\b(?:no|not|nor|none|never|nothing|nobody|neither|hardly|scarcely|without|cannot)\\b|n[’']t\\b");

    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…]\\s*$");

    private Severed() {}

    /** True where the span of a quotation cannot be shown by itself. */
    static boolean is(EssayLanguage essay, Quotation quotation, Span span) {
        String text = span.in(essay.text().canonical()).strip();
        return POINTS_OUT.matcher(text).find()
                || OBJECT.matcher(text).find()
                || RELATIVE.matcher(text).find()
                || THEN_IT.matcher(text).find()
                || OF_ANOTHER.matcher(text).find()
                || Prose.dangling(text).filter(bare(text)::startsWith).isPresent()
                || withoutSubject(essay, span, text)
                || (span.start() <= quotation.span().start() + 1 && secondHalf(essay, quotation, span));
    }

    private static String bare(String text) {
        return text.replaceFirst("^[“‘\"'(]+", "");
    }

    /** The rest of a sentence that the first half began: its subject or its <i>not</i> stands there. */
    private static boolean secondHalf(EssayLanguage essay, Quotation quotation, Span span) {
        if (!quotation.voices().getFirst().rule().equals("second-half")) {
            return false;
        }
        Optional<String> first = essay.version().reading().quotations().stream()
                .filter(q -> q.footnote() == null
                        && q.span().end() <= quotation.span().start())
                .max(Comparator.comparingInt(q -> q.span().end()))
                .map(q -> q.span().in(essay.text().canonical()));
        boolean goesOn = first.isPresent()
                && !ENDED.matcher(first.get()).matches()
                && Character.isLowerCase(span.in(essay.text().canonical()).codePointAt(0));
        return goesOn && (DENIES.matcher(first.get()).find() || beginsWithVerb(essay, span));
    }

    private static boolean beginsWithVerb(EssayLanguage essay, Span span) {
        return words(essay, span).findFirst().filter(t -> t.is("VERB", "AUX")).isPresent();
    }

    /** Half a sentence of which the essay has said in its own words what it is about: a verb or a preposition opens it. */
    private static boolean withoutSubject(EssayLanguage essay, Span span, String text) {
        return Character.isLowerCase(text.codePointAt(0))
                && words(essay, span)
                        .dropWhile(t -> t.is("ADV") && !t.lower().matches("when|where|why|how"))
                        .findFirst()
                        .filter(t -> t.is("VERB", "ADP") || t.tag().startsWith("AUX"))
                        .isPresent();
    }

    private static Stream<Token> words(EssayLanguage essay, Span span) {
        return essay.linesIn(span).stream()
                .flatMap(l -> l.tokens().stream())
                .filter(t -> t.word() && span.contains(t.span()));
    }
}
