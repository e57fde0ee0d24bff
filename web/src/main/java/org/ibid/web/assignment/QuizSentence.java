package org.ibid.web.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.TextAccess;
import org.ibid.web.course.CourseTime;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what a quiz is like, before one starts it. */
public final class QuizSentence {

    private QuizSentence() {}

    /** {@code 10 questions, 2 tries, no time limit, open until …; the text may stay open, and answers come when you hand in.} */
    public static String of(int items, Terms terms, CourseTime time, Instant now) {
        List<String> facts = new ArrayList<>();
        facts.add(items == 1 ? "1 question" : items + " questions");
        facts.add(tries(terms.preset().tries()));
        facts.add(limit(terms.limitMinutes()));
        facts.add(window(terms, time, now));
        String access = terms.preset().access() == TextAccess.OPEN
                ? "the text may stay open"
                : "the text is closed while you answer";
        return String.join(", ", facts) + "; " + access + ", and " + shown(terms.preset()) + ".";
    }

    private static String tries(@Nullable Integer tries) {
        if (tries == null) {
            return "as many tries as you like";
        }
        return tries == 1 ? "1 try" : tries + " tries of which the best counts";
    }

    private static String limit(@Nullable Integer minutes) {
        if (minutes == null) {
            return "no time limit";
        }
        return minutes == 1 ? "1 minute for a try" : minutes + " minutes for a try";
    }

    private static String window(Terms terms, CourseTime time, Instant now) {
        String until = terms.closes() == null ? "" : " until " + time.inFull(terms.closes());
        if (terms.at(now) == Terms.Standing.CLOSED && terms.closes() != null) {
            return "closed since " + time.inFull(terms.closes());
        }
        if (terms.opens() != null && terms.at(now) == Terms.Standing.TO_COME) {
            return "open from " + time.inFull(terms.opens()) + until;
        }
        return until.isEmpty() ? "always open" : "open" + until;
    }

    private static String shown(Preset preset) {
        if (preset.marks() == preset.keys()) {
            return "your marks, the right answers and the passages behind them are shown " + when(preset.keys());
        }
        return "your marks are shown " + when(preset.marks()) + ", the right answers " + when(preset.keys());
    }

    private static String when(Reveal reveal) {
        return switch (reveal) {
            case ON_SUBMIT -> "as soon as you hand in";
            case AFTER_CLOSE -> "after the quiz has closed";
            case NEVER -> "never";
        };
    }
}
