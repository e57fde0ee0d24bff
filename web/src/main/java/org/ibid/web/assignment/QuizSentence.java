package org.ibid.web.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.core.quiz.Conduct;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Late;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.TextRule;
import org.ibid.core.quiz.TextRules;
import org.ibid.web.course.CourseTime;
import org.ibid.web.layout.LayoutWords;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what a quiz is like for somebody, before one starts it. */
public final class QuizSentence {

    private static final int MINUTE = 60;

    private QuizSentence() {}

    /** {@code 10 questions, 2 tries, no time limit, open until …; the text may stay open, and answers come when you hand in.} */
    public static String of(
            Assignment assignment,
            EffectivePolicy policy,
            CourseTime time,
            Instant now,
            AssignmentWords words,
            LayoutWords layout) {
        List<String> facts = new ArrayList<>();
        facts.add(layout.questions(assignment.items()));
        pages(policy.conduct(), words).ifPresent(facts::add);
        facts.add(tries(policy.tries(), assignment.terms().settings().counting(), words));
        during(policy.midway(), words).forEach(facts::add);
        facts.add(limit(policy, words));
        facts.add(window(policy, time, now, words));
        if (assignment.coded()) {
            facts.add(words.codeAsked());
        }
        return words.sentence(String.join(", ", facts), access(policy.texts(), words), shown(policy, words));
    }

    private static Optional<String> pages(Conduct conduct, AssignmentWords words) {
        if (conduct.perPage() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                conduct.navigation() == Navigation.SEQUENTIAL
                        ? words.pagesOnward(conduct.perPage())
                        : words.pages(conduct.perPage()));
    }

    private static String tries(@Nullable Integer tries, Counting counting, AssignmentWords words) {
        if (tries == null) {
            return counting == Counting.BEST ? words.anyTries() : words.anyTriesCounting(words.counts(counting.name()));
        }
        return tries == 1 ? words.oneTry() : words.tries(tries, words.counts(counting.name()));
    }

    private static List<String> during(During during, AssignmentWords words) {
        List<String> said = new ArrayList<>();
        if (during.tells()) {
            said.add(words.toldAtOnce(
                    during.shown().name(), during.tries(), during.tries() > 1 ? during.tryPenalty() : 0));
        }
        if (during.hints()) {
            said.add(words.withHints(during.hintPenalty()));
        }
        return said;
    }

    private static String limit(EffectivePolicy policy, AssignmentWords words) {
        Integer seconds = policy.limitSeconds();
        if (seconds == null) {
            return words.noLimit();
        }
        int extra = Math.ceilDiv(policy.allowance().extraSeconds(), MINUTE);
        int minutes = Math.ceilDiv(seconds, MINUTE);
        return extra == 0 ? words.minutes(minutes) : words.minutesAllowed(minutes, minutes - extra, extra);
    }

    private static String window(EffectivePolicy policy, CourseTime time, Instant now, AssignmentWords words) {
        Terms.Standing standing = Terms.at(policy, now);
        String until = policy.closes() == null ? "" : time.inFull(policy.closes());
        Late late = policy.late();
        String lateUntil = late == null ? "" : time.inFull(late.until());
        if (standing == Terms.Standing.CLOSED) {
            return words.closedSince(time.inFull(Objects.requireNonNull(policy.ends())));
        }
        if (standing == Terms.Standing.LATE && late != null) {
            return words.dueSince(until, lateUntil) + off(late, words);
        }
        String open = open(policy, time, standing, until, words);
        return late == null ? open : words.andLate(open, lateUntil) + off(late, words);
    }

    private static String open(
            EffectivePolicy policy, CourseTime time, Terms.Standing standing, String until, AssignmentWords words) {
        if (policy.opens() != null && standing == Terms.Standing.TO_COME) {
            String from = time.inFull(policy.opens());
            return until.isEmpty() ? words.openFrom(from) : words.openFromUntil(from, until);
        }
        return until.isEmpty() ? words.alwaysOpen() : words.openUntil(until);
    }

    private static String off(Late late, AssignmentWords words) {
        return late.percentPerDay() == 0 ? "" : " " + words.percentOff(late.percentPerDay());
    }

    private static String access(TextRules texts, AssignmentWords words) {
        boolean all = texts.items().values().stream().allMatch(rule -> rule == texts.all());
        return all ? words.text(texts.all().name()) : words.textDiffers();
    }

    private static String shown(EffectivePolicy policy, AssignmentWords words) {
        Reveal marks = policy.marks();
        Reveal keys = policy.keys();
        boolean asKeys = Stream.of(policy.explanations(), policy.passages()).allMatch(reveal -> reveal == keys);
        if (asKeys) {
            return marks == keys
                    ? words.allShown(when(keys, words))
                    : words.marksAndKeysShown(when(marks, words), when(keys, words));
        }
        return words.eachShown(
                when(marks, words),
                when(keys, words),
                when(policy.explanations(), words),
                when(policy.passages(), words));
    }

    /** True where an item is ever answered without its text. */
    public static boolean closesText(TextRules texts) {
        return texts.all() != TextRule.OPEN || texts.items().values().stream().anyMatch(rule -> rule != TextRule.OPEN);
    }

    private static String when(Reveal reveal, AssignmentWords words) {
        return switch (reveal) {
            case ON_SUBMIT -> words.onSubmit();
            case AFTER_CLOSE -> words.afterClose();
            case NEVER -> words.never();
        };
    }
}
