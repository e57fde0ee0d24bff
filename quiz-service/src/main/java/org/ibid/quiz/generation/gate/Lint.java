package org.ibid.quiz.generation.gate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** Flaws of item writing that a machine can see, after Haladyna, Downing and Rodriguez (2002) and SAQUET. */
final class Lint implements Gate {

    private static final double MUCH_LONGER = 1.6;
    private static final int LONG = 40;
    private static final Pattern NEGATIVE = Pattern.compile("(?i)\\b(?:not|except|never|least)\\b");
    private static final Pattern ABSOLUTE =
            Pattern.compile("(?i)\\b(?:always|never|all of the above|none of the above|both a and b)\\b");
    private static final Pattern VAGUE = Pattern.compile("(?i)\\b(?:sometimes|usually|often|frequently|rarely)\\b");

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Optional<String> flaw = Stream.of(blanks(draft), negative(draft), options(draft), leak(draft), order(draft))
                .flatMap(Optional::stream)
                .findFirst();
        return Verdict.of("lint", flaw, "None of the known flaws of item writing was found.");
    }

    private static Optional<String> blanks(Draft draft) {
        String prompt = Objects.requireNonNullElse(draft.prompt(), "");
        int gaps = prompt.split(Pattern.quote(ItemBody.GAP), -1).length - 1;
        if (gaps > 1) {
            return Optional.of("There is more than one gap.");
        }
        return prompt.replaceFirst("^[“‘\"']", "").startsWith(ItemBody.GAP)
                ? Optional.of("The gap stands first, before anything tells what is asked.")
                : Optional.empty();
    }

    private static Optional<String> negative(Draft draft) {
        return NEGATIVE.matcher(draft.stem().replaceAll("“[^”]*”", "").replace("not only", ""))
                        .find()
                ? Optional.of("The question is put in the negative.")
                : Optional.empty();
    }

    private static Optional<String> options(Draft draft) {
        if (!(draft.form() instanceof Form.Choice choice)) {
            return Optional.empty();
        }
        int key = choice.key().length();
        int longest =
                choice.wrong().stream().mapToInt(w -> w.text().length()).max().orElse(0);
        if (key > LONG && key > MUCH_LONGER * longest) {
            return Optional.of("The right answer is much the longest.");
        }
        List<String> texts = Stream.concat(
                        Stream.of(choice.key()), choice.wrong().stream().map(Form.Option::text))
                .toList();
        if (draft.kind().equals("marker")) {
            return Optional.empty();
        }
        return texts.stream()
                .filter(t -> ABSOLUTE.matcher(t).find() || VAGUE.matcher(t).find())
                .findFirst()
                .map(t -> "An option says “always”, “never”, “often” or the like: " + t);
    }

    /** A word of weight that the question shares with the right option and with no other. */
    private static Optional<String> leak(Draft draft) {
        if (!(draft.form() instanceof Form.Choice choice)) {
            return Optional.empty();
        }
        Set<String> shared = Words.stems(draft.asked());
        shared.retainAll(Words.stems(choice.key()));
        choice.wrong().forEach(w -> shared.removeAll(Words.stems(w.text())));
        return shared.stream()
                .findFirst()
                .map(w -> "Only the right answer shares the word “" + w.toLowerCase(Locale.ROOT)
                        + "” with the question.");
    }

    private static Optional<String> order(Draft draft) {
        if (!(draft.form() instanceof Form.Choice choice)) {
            return Optional.empty();
        }
        boolean figures = choice.right().order() != null;
        return figures && choice.wrong().stream().anyMatch(w -> w.order() == null)
                ? Optional.of("Figures cannot be put in order.")
                : Optional.empty();
    }
}
