package org.ibid.quiz.kind.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** Finds where the author lays down how a term is used. What a thing is like, or what others call it, is no definition. */
final class Definitions {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 30;

    /** So often a term stands in the essay at least, the definition included: nobody defines what he does not use. */
    private static final int USED = 2;

    private static final String TERM = "[‘“'\"]?(?<term>\\p{L}[\\p{L}-]+(?: \\p{L}[\\p{L}-]+){0,2})[’”'\"]?";
    private static final String MEANING = "(?<meaning>[^.;:?!]+?)";
    private static final String END = "(?:[.;:]|,? (?:and|but) (?=let us|we|I )|$)";
    private static final String OWN =
            "\\b(?:[Ll]et us|(?:I|[Ww]e) (?:shall |will |may |can |might |propose to )?)(?: (?:here|therefore|now))? ?";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("^(?:\\(?\\d{1,2}[.)] )?An? " + TERM
                    + " is (?<meaning>one (?:in which|of which|to which|for which|by which|which|that|who|whose)"
                    + " [^.;:?!]+?)" + END),
            Pattern.compile(OWN + "(?:call|name|term) (?<meaning>(?:the|any|anything|every|everything|all|whatever)\\b"
                    + "[^.;:?!]*?) an? " + TERM + "(?:[.;:]|$)"),
            Pattern.compile(OWN + "(?:call|name|term) (?<of>an? [\\p{L}-]+) an? " + TERM
                    + " (?<meaning>when [^.;:?!]+?)" + END),
            Pattern.compile(OWN + "give the name (?:of )?" + TERM + " to " + MEANING + END),
            Pattern.compile("^(?:(?:And|But|Now),? )?[Bb]y (?:an? |the )?(?:(?:word|term) )?" + TERM
                    + ",? (?:then, )?(?:(?:I|we) (?:here )?(?:mean|understand)|(?:is|are) (?:here )?(?:meant|understood))"
                    + " (?:here )?" + MEANING + END),
            Pattern.compile("\\b(?:label|word|term|name|phrase),? (?:[^.;:]{0,40}?\\b(?:word|term|name),? )?" + TERM
                    + ",? (?:I|we) mean by (?:it|this) (?:that )?(?<meaning>[^.:?!]+?)(?:\\.|$)"),
            Pattern.compile(
                    "^(?:The|Our) (?:word|term) " + TERM + " (?:here )?(?:means|denotes|signifies) " + MEANING + END),
            Pattern.compile(
                    "(?:^|\\b(?:I|we) (?:shall |will )?)(?:define )(?:an? |the )?" + TERM + " as " + MEANING + END),
            Pattern.compile("^(?:An? |The )?" + TERM + "(?:, (?:therefore|then|however)[^.;:]{0,40}?,)?"
                    + " (?:is|may be|can be) defined(?:, in a few words,)? (?:here )?(?:as|to be) " + MEANING + END),
            Pattern.compile("^(?:An? |The )?" + TERM + " is the name (?:for|given to|that is given to|we give to) "
                    + MEANING + END),
            Pattern.compile("^(?<meaning>(?:An?|The|Any|Every|Anything|Whatever|What) [^.;:?!,]+?) (?:is|are) called"
                    + " (?:an? |the )?" + TERM + "\\.?$"));

    /** <i>The option is trivial when …</i>: a sort of something that has been defined. */
    private static final Pattern SORT = Pattern.compile("(?:^|, )(?:[Tt]he|[Aa]n?) (?<of>[\\p{L}-]+) is"
            + " (?:called )?(?<sort>[\\p{Ll}-]+) (?<meaning>when [^.;:?!]+)[.;]");

    private static final Pattern UNFIT =
            Pattern.compile("(?i)^(?:not|nothing|no|this|that(?! which)|these|those|it|him|her|them|so|merely|only)\\b"
                    + "|\\b(?:I|me|my|he|she|his|must|ought|should|perhaps|probably)\\b|[“”\"…]");

    private Definitions() {}

    /** In reading order, each term once. */
    static List<Definition> in(EssayLanguage essay) {
        List<Definition> found = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (line.block() instanceof Block.Paragraph) {
                PATTERNS.forEach(p -> add(found, essay, line, p.matcher(line.text())));
            }
        }
        List<Definition> sorts = new ArrayList<>();
        for (Line line : essay.lines()) {
            Matcher sort = SORT.matcher(line.text());
            if (line.block() instanceof Block.Paragraph
                    && sort.find()
                    && found.stream().anyMatch(d -> d.term().equalsIgnoreCase(sort.group("of")))) {
                String of = sort.group("of").toLowerCase(Locale.ROOT);
                definition(essay, line, sort.group("sort") + " " + of, of(of) + " " + sort.group("meaning"))
                        .filter(d -> uses(essay, d.term()) >= 1)
                        .ifPresent(sorts::add);
            }
        }
        sorts.stream().filter(d -> fresh(found, d)).forEach(found::add);
        found.sort(Comparator.comparingInt(d -> d.span().start()));
        return found;
    }

    private static void add(List<Definition> found, EssayLanguage essay, Line line, Matcher matcher) {
        while (matcher.find()) {
            String meaning = matcher.group("meaning");
            String whole = matcher.namedGroups().containsKey("of") ? matcher.group("of") + " " + meaning : meaning;
            definition(essay, line, matcher.group("term"), whole)
                    .filter(d -> uses(essay, d.term()) >= USED && fresh(found, d))
                    .ifPresent(found::add);
        }
    }

    private static boolean fresh(List<Definition> found, Definition next) {
        return found.stream().noneMatch(d -> d.term().equals(next.term()));
    }

    private static Optional<Definition> definition(EssayLanguage essay, Line line, String term, String words) {
        String meaning = words.strip().replaceFirst("[,\\s]+$", "");
        int count = Words.count(meaning);
        boolean fits = FEWEST_WORDS <= count
                && count <= MOST_WORDS
                && !UNFIT.matcher(meaning).find()
                && !Words.little(term)
                && Prose.balanced(meaning)
                && essay.quotationsIn(line.span()).stream().noneMatch(q -> q.speech());
        return fits
                ? Optional.of(new Definition(line, term.toLowerCase(Locale.ROOT), Prose.capitalised(meaning)))
                : Optional.empty();
    }

    private static long uses(EssayLanguage essay, String term) {
        return Pattern.compile("(?i)\\b" + Pattern.quote(term) + "(?:e?s)?\\b")
                .matcher(essay.text().canonical())
                .results()
                .count();
    }

    private static String of(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
