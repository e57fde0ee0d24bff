package org.ibid.core.reading.speaker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is a regular expression over the masked words on one side of the quotation. Its groups {@code speaker} and
 * {@code reporter} are a person's mask or a pronoun.
 *
 * @param unless what must not occur within the match
 */
record PatternRule(String name, Side side, double confidence, Pattern pattern, Pattern unless) implements SpeakerRule {

    enum Side {
        BEFORE,
        AFTER,
        /** The sentence ahead of the one that the quotation stands in. */
        PREVIOUS,
        /** One of the sentences ahead of a block quotation. */
        INTRODUCTION,
        /** One of them, and nobody else acts from there on. */
        LAST_TO_ACT
    }

    static final double PRONOUN = 0.85;
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Pattern SOMEBODY = Pattern.compile("[\uE000-\uF800]|\\b(?:he|she|they|we)\\b");
    private static final Pattern SOMEBODY_ELSE =
            Pattern.compile("[\uE000-\uF7FF](?!')|\\b(?:[Tt]hey|[Ww]e|critics)\\b");
    private static final Pattern AS_HE = Pattern.compile(
            ",?\\s?(?:as\\b|(?:he|she) (?:elsewhere|again|also|further|adds|added|goes on|went on|continues|continued)\\b)");
    private static final int LONGEST = 700;

    static PatternRule before(String name, double confidence, String pattern) {
        return new PatternRule(name, Side.BEFORE, confidence, Pattern.compile(pattern), NOTHING);
    }

    static PatternRule after(String name, double confidence, String pattern) {
        return new PatternRule(name, Side.AFTER, confidence, Pattern.compile(pattern), NOTHING);
    }

    static PatternRule of(String name, Side side, double confidence, String pattern, String unless) {
        return new PatternRule(name, side, confidence, Pattern.compile(pattern), Pattern.compile(unless));
    }

    @Override
    public Optional<Finding> find(Surroundings s) {
        return switch (side) {
            case BEFORE -> in(end(s.before()), s.previous(), s);
            case AFTER -> in(s.after(), List.of(s.before()), s);
            case PREVIOUS ->
                s.previous().isEmpty() || SOMEBODY.matcher(s.before()).find()
                        ? Optional.empty()
                        : in(end(s.previous().getFirst()), rest(s.previous(), 1), s);
            case INTRODUCTION -> s.block() ? introduction(s, false) : Optional.empty();
            case LAST_TO_ACT ->
                s.block() && !SOMEBODY_ELSE.matcher(s.before()).find() ? introduction(s, true) : Optional.empty();
        };
    }

    private Optional<Finding> introduction(Surroundings s, boolean lastToAct) {
        for (int i = 0; i < s.previous().size(); i++) {
            Optional<Finding> found = in(end(s.previous().get(i)), rest(s.previous(), i + 1), s);
            if (found.isPresent()
                    || (lastToAct && SOMEBODY_ELSE.matcher(s.previous().get(i)).find())) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> in(String words, List<String> previous, Surroundings s) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.find() || vetoed(matcher, words)) {
            return Optional.empty();
        }
        String speaker = group(matcher, "speaker");
        String reporter = group(matcher, "reporter");
        if (side == Side.AFTER
                && pronoun(speaker)
                && answers(s)
                && !AS_HE.matcher(words).lookingAt()) {
            return Optional.empty();
        }
        double sure = pronoun(speaker) || pronoun(reporter) ? Math.min(confidence, PRONOUN) : confidence;
        List<String> ahead = side == Side.AFTER ? withBefore(s) : previous;
        return Optional.of(new Finding(
                name,
                person(speaker, words.substring(0, matcher.start()), ahead, s),
                person(reporter, words.substring(0, matcher.start()), ahead, s),
                sure));
    }

    /** “R.” “Q,” he said: right behind other words it may be the answer to them. */
    private static boolean answers(Surroundings s) {
        return s.before().isBlank()
                && !s.previous().isEmpty()
                && s.previous().getFirst().strip().endsWith(String.valueOf(Masked.QUOTE));
    }

    /** The veto looks at what stands behind the verb, where there is one. */
    private boolean vetoed(Matcher matcher, String words) {
        int from = pattern.namedGroups().containsKey("verb") ? matcher.end("verb") : matcher.start();
        return unless.matcher(words.substring(from, matcher.end())).find();
    }

    private static OptionalInt person(@Nullable String mask, String ahead, List<String> previous, Surroundings s) {
        if (mask == null) {
            return OptionalInt.empty();
        }
        return pronoun(mask)
                ? s.pronouns().antecedent(mask, ahead, previous)
                : OptionalInt.of(Masked.person(mask.charAt(0)));
    }

    /** Behind a quotation the sentence's own beginning comes first. */
    private static List<String> withBefore(Surroundings s) {
        return s.before().isBlank()
                ? s.previous()
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(s.before()), s.previous().stream())
                        .toList();
    }

    private @Nullable String group(Matcher matcher, String group) {
        return pattern.namedGroups().containsKey(group) ? matcher.group(group) : null;
    }

    private static boolean pronoun(@Nullable String mask) {
        return mask != null && Masked.person(mask.charAt(0)) < 0;
    }

    private static String end(String words) {
        // the stop of one party v. another ends nothing
        return words.substring(Math.max(0, words.length() - LONGEST)).replace(" v. ", " v  ");
    }

    private static List<String> rest(List<String> list, int from) {
        return list.subList(Math.min(from, list.size()), list.size());
    }
}
