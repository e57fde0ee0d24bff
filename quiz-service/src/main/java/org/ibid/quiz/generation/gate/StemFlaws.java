package org.ibid.quiz.generation.gate;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.language.Words;

/** Flaws of what is asked. What stands in quotation marks is the essay’s and no flaw of the question. */
final class StemFlaws {

    private static final int LONGEST = 40;
    private static final Pattern NEGATIVE = Pattern.compile("(?i)\\b(?:not|except|never|least)\\b");
    private static final Pattern TASK = Pattern.compile(
            "\\b(?:Select|Choose|Complete|Match|Put|Fill|Name|Give|Type|Explain|Discuss|Compare|Describe|Say|Find|Mark|Show|Write|Order|Sort|Tell)\\b");
    private static final Pattern OPINION =
            Pattern.compile("(?i)\\b(?:do you (?:think|believe|feel|agree)|in your (?:opinion|view)|would you say)\\b");

    static final List<Flaw> ALL = List.of(
            new Flaw("several-gaps", d -> Flaw.when(gaps(d) > 1, "There is more than one gap.")),
            new Flaw(
                    "gap-first",
                    d -> Flaw.when(
                            prompt(d).replaceFirst("^[“‘\"']", "").startsWith(ItemBody.GAP),
                            "The gap stands first, before anything tells what is asked.")),
            new Flaw("negative", d -> Flaw.when(negative(d), "The question is put in the negative.")),
            new Flaw(
                    "no-task",
                    d -> Flaw.when(
                            !plain(d).contains("?") && !TASK.matcher(plain(d)).find(),
                            "It neither asks anything nor says what to do.")),
            new Flaw(
                    "two-questions",
                    d -> Flaw.when(
                            plain(d).chars().filter(c -> c == '?').count() > 1, "It asks two questions at once.")),
            new Flaw(
                    "opinion",
                    d -> Flaw.when(
                            OPINION.matcher(plain(d)).find(),
                            "It asks for an opinion, which cannot be right or wrong.")),
            new Flaw(
                    "long-winded",
                    d -> Flaw.when(
                            Words.count(plain(d)) > LONGEST, "It takes more than " + LONGEST + " words to ask.")));

    private StemFlaws() {}

    private static String prompt(Draft draft) {
        return Objects.requireNonNullElse(draft.prompt(), "");
    }

    private static int gaps(Draft draft) {
        return prompt(draft).split(Pattern.quote(ItemBody.GAP), -1).length - 1;
    }

    private static String plain(Draft draft) {
        return draft.stem().replaceAll("“[^”]*”", "");
    }

    /** A NOT in capitals is allowed where the kind is for it. */
    private static boolean negative(Draft draft) {
        String stem = plain(draft).replace("not only", "");
        return NEGATIVE.matcher(draft.kind().equals("notstated") ? stem.replace(" NOT ", " ") : stem)
                .find();
    }
}
