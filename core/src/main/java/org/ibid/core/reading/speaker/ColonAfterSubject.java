package org.ibid.core.reading.speaker;

import static org.ibid.core.reading.lexicon.Grammar.ADVERBS;
import static org.ibid.core.reading.lexicon.Grammar.APPOSITION;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.reading.lexicon.Verbs;

/**
 * A colon ahead of the quotation, in a sentence whose subject is the only person in it; or in one that takes up the
 * argument, letter or speech which the only person of the sentence before had.
 */
record ColonAfterSubject() implements SpeakerRule {

    private static final double BARELY_SURE = 0.8;
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:[^\uE000-\uF801:;.]{0,60},\\s|(?:But|And|Yet|So|Then|Here|Again)\\s)?([\uE000-\uF7FF])" + APPOSITION
                    + ADVERBS
                    + "(?:had|has|went|came|took|made|gave|saw|left|kept|began|thought|put|spoke|drew|set|knew|felt|turned|replied|\\p{Ll}{2,}ed|\\p{Ll}{2,}s)\\b[^\uE000-\uF801.;]*:\\s*$");
    private static final Pattern TAKES_UP =
            Pattern.compile("^(?:But|And|Yet|So)?\\s?(?:[Ii]t|[Tt]his|[Tt]hat) [^\uE000-\uF801.;]{0,60}:\\s*$");
    private static final Pattern HAD_WORDS =
            Pattern.compile("^[^\uE000-\uF801]{0,60}([\uE000-\uF7FF])(?!')[^\uE000-\uF801]*\\b" + Phrases.NOUN
                    + "\\b[^\uE000-\uF801]*$");
    private static final Pattern NOBODY = Pattern.compile("^[^\uE000-\uF801.;]{10,200}:\\s*$");
    private static final Pattern SPOKE_IN = Pattern.compile(
            "^(?:[^\uE000-\uF801:;.]{0,60},\\s)?([\uE000-\uF7FF])" + APPOSITION + ADVERBS
                    + Verbs.OF_SPEECH.finite() + "\\b[^\uE000-\uF801]*\\bin (?:a|an|his|her|the) (?:\\p{Ll}+ ){0,2}"
                    + "(?:article|speech|letter|pamphlet|book|essay|report|lecture|memoir|memoirs|diary|address|note|telegram)\\b[^\uE000-\uF800]*$");
    private static final Pattern OF_ANOTHER =
            Pattern.compile("(?<!\\b[Hh]i)'s?\\s(?:\\p{Ll}+\\s)?" + Phrases.NOUN + "\\b");
    private static final Pattern PASSIVE = Pattern.compile("\\b(?:was|were|been|being)\\b");

    @Override
    public String name() {
        return "colon-after-subject";
    }

    @Override
    public Optional<Finding> find(Surroundings s) {
        if (s.block()) {
            return Optional.empty();
        }
        Matcher subject = SUBJECT.matcher(s.before());
        if (subject.find()
                && !OF_ANOTHER.matcher(s.before()).find()
                && !PASSIVE.matcher(s.before()).find()) {
            return found(subject);
        }
        if (TAKES_UP.matcher(s.before()).find() && !s.previous().isEmpty()) {
            Matcher words = HAD_WORDS.matcher(s.previous().getFirst());
            return words.find() ? found(words) : Optional.empty();
        }
        if (NOBODY.matcher(s.before()).find() && !s.previous().isEmpty()) {
            Matcher spoke = SPOKE_IN.matcher(s.previous().getFirst());
            return spoke.find() ? found(spoke) : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Finding> found(Matcher matcher) {
        int speaker = Masked.person(matcher.group(1).charAt(0));
        return Optional.of(new Finding(name(), OptionalInt.of(speaker), OptionalInt.empty(), BARELY_SURE));
    }
}
