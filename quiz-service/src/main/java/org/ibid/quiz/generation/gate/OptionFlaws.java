package org.ibid.quiz.generation.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.Words;

/** Flaws of the options of a choice. */
final class OptionFlaws {

    private static final double MUCH_LONGER = 1.6;
    private static final int LONG = 40;
    private static final int OPENING = 3;

    private static final Pattern YES_NO = Pattern.compile("(?i)\\s*(?:yes|no|true|false)\\b.{0,40}");
    private static final Pattern ALL = Pattern.compile("(?i)\\ball (?:of )?(?:the above|these|of them)\\b");
    private static final Pattern NONE = Pattern.compile("(?i)\\b(?:none|neither) of (?:the above|these|them)\\b");
    private static final Pattern COMBINATION = Pattern.compile(
            "(?i)\\b(?:both |only )?(?:\\(?[a-d]\\)? (?:and|or) \\(?[a-d]\\)?|\\(?[1-4]\\) (?:and|or) \\(?[1-4]\\)|i+"
                    + " (?:and|or) i+)(?: only)?\\s*[.]?$|\\b(?:both|all) (?:the )?(?:first|other)"
                    + " (?:two|options|answers)\\b");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)\\b(?:always|never|invariably|without exception)\\b");
    private static final Pattern VAGUE =
            Pattern.compile("(?i)\\b(?:sometimes|usually|often|frequently|rarely|occasionally)\\b");
    private static final Pattern STOP = Pattern.compile("(?s).*(?:\\p{Ll}{2,}|\\d|%|\\))[”’\"]?[.!?][”’\"]?");

    static final List<Flaw> FLAWS = List.of(
            choice(
                    "yes-no",
                    (d, c) -> Flaw.when(
                            count(c, YES_NO) > 0 && c.wrong().size() > 1, "“Yes” and “no” stand among other options.")),
            choice("all-of-the-above", (d, c) -> Flaw.when(count(c, ALL) > 0, "An option stands for all the others.")),
            choice(
                    "none-of-the-above",
                    (d, c) -> Flaw.when(count(c, NONE) > 0, "An option stands for none of the others.")),
            choice(
                    "combination",
                    (d, c) -> Flaw.when(count(c, COMBINATION) > 0, "An option is made of other options.")),
            choice(
                    "absolute",
                    (d, c) -> Flaw.when(
                            count(c, ABSOLUTE) > 0 && !verbatim(d), "An option says “always”, “never” or the like.")),
            choice(
                    "vague",
                    (d, c) -> Flaw.when(
                            count(c, VAGUE) > 0 && !verbatim(d), "An option says “often”, “rarely” or the like.")),
            choice(
                    "longest-is-right",
                    (d, c) -> Flaw.when(
                            c.key().length() > LONG && c.key().length() > MUCH_LONGER * longest(c),
                            "The right answer is much the longest.")),
            choice("echo", OptionFlaws::echo),
            choice("overlap", (d, c) -> overlap(c)),
            choice(
                    "unsorted",
                    (d, c) -> Flaw.when(
                            texts(c).stream().anyMatch(t -> t.matches("[\\d.,]+"))
                                    && options(c).stream().anyMatch(o -> o.order() == null),
                            "Figures cannot be put in order.")),
            choice(
                    "same-opening",
                    (d, c) -> Flaw.when(
                            sameOpening(c), "All options begin with the same words, which belong into the question.")),
            choice(
                    "uneven",
                    (d, c) -> Flaw.when(
                            texts(c).stream()
                                                    .map(t -> STOP.matcher(t.strip())
                                                            .matches())
                                                    .distinct()
                                                    .count()
                                            > 1
                                    || texts(c).stream()
                                                    .map(OptionFlaws::low)
                                                    .distinct()
                                                    .count()
                                            > 1,
                            "Some options are written as sentences and others are not.")));

    private interface Finder {
        Optional<String> find(Draft draft, Form.Choice choice);
    }

    private OptionFlaws() {}

    private static Flaw choice(String name, Finder finder) {
        Function<Draft, Optional<String>> in =
                draft -> draft.form() instanceof Form.Choice c ? finder.find(draft, c) : Optional.empty();
        return new Flaw(name, in);
    }

    /** Whole sentences of the essay, to be recognised as they stand. */
    private static boolean verbatim(Draft draft) {
        return Set.of("marker", "unsourced", "notstated").contains(draft.kind())
                || draft.rule().equals("footnote/qualifies");
    }

    private static List<Form.Option> options(Form.Choice choice) {
        return Stream.concat(Stream.of(choice.right()), choice.wrong().stream()).toList();
    }

    private static List<String> texts(Form.Choice choice) {
        return options(choice).stream().map(Form.Option::text).toList();
    }

    private static long count(Form.Choice choice, Pattern pattern) {
        boolean whole = pattern == YES_NO;
        return texts(choice).stream()
                .filter(t -> whole
                        ? pattern.matcher(t).matches()
                        : pattern.matcher(t).find())
                .count();
    }

    private static int longest(Form.Choice choice) {
        return choice.wrong().stream().mapToInt(w -> w.text().length()).max().orElse(0);
    }

    private static boolean low(String text) {
        return Character.isLowerCase(
                text.replaceFirst("^[“‘\"'(… ]+", "").concat("X").codePointAt(0));
    }

    /** A word of weight that the question shares with the right option and with no other. */
    private static Optional<String> echo(Draft draft, Form.Choice choice) {
        if (draft.kind().equals("noteuse")) {
            // options in fixed words: what the note happens to share with one of them tells nothing
            return Optional.empty();
        }
        Set<String> shared = Words.stems(draft.asked());
        shared.retainAll(Words.stems(choice.key()));
        choice.wrong().forEach(w -> shared.removeAll(Words.stems(w.text())));
        return shared.stream()
                .findFirst()
                .map(w -> "Only the right answer shares the word “" + w + "” with the question.");
    }

    /** One option is part of another. */
    private static Optional<String> overlap(Form.Choice choice) {
        List<String> texts = texts(choice);
        for (String one : texts) {
            for (String other : texts) {
                String part = one.strip().replaceFirst("[.]$", "");
                if (!one.equals(other) && part.matches("(?s).*\\p{L}.*") && Words.stands(part, other)) {
                    return Optional.of("“" + one + "” is part of “" + other + "”.");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameOpening(Form.Choice choice) {
        List<List<String>> openings = texts(choice).stream()
                .map(t -> Words.of(t).stream().limit(OPENING).toList())
                .toList();
        return openings.size() > 2
                && openings.stream().allMatch(o -> o.size() == OPENING)
                && openings.stream().distinct().count() == 1;
    }
}
