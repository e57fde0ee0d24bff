package org.ibid.web.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.TextAccess;
import org.ibid.web.course.CourseTime;
import org.ibid.web.layout.LayoutWords;

/** Says in one sentence what a quiz is like, before one starts it. */
public final class QuizSentence {

    private QuizSentence() {}

    /** {@code 10 questions, 2 tries, no time limit, open until …; the text may stay open, and answers come when you hand in.} */
    public static String of(
            int items, Terms terms, CourseTime time, Instant now, AssignmentWords words, LayoutWords layout) {
        List<String> facts = new ArrayList<>();
        facts.add(layout.questions(items));
        Integer tries = terms.preset().tries();
        facts.add(tries == null ? words.anyTries() : words.tries(tries));
        Integer minutes = terms.limitMinutes();
        facts.add(minutes == null ? words.noLimit() : words.minutes(minutes));
        facts.add(window(terms, time, now, words));
        String access = terms.preset().access() == TextAccess.OPEN ? words.textOpen() : words.textClosed();
        return words.sentence(String.join(", ", facts), access, shown(terms.preset(), words));
    }

    private static String window(Terms terms, CourseTime time, Instant now, AssignmentWords words) {
        String until = terms.closes() == null ? "" : time.inFull(terms.closes());
        if (terms.at(now) == Terms.Standing.CLOSED) {
            return words.closedSince(until);
        }
        if (terms.opens() != null && terms.at(now) == Terms.Standing.TO_COME) {
            String from = time.inFull(terms.opens());
            return until.isEmpty() ? words.openFrom(from) : words.openFromUntil(from, until);
        }
        return until.isEmpty() ? words.alwaysOpen() : words.openUntil(until);
    }

    private static String shown(Preset preset, AssignmentWords words) {
        return preset.marks() == preset.keys()
                ? words.allShown(when(preset.keys(), words))
                : words.marksAndKeysShown(when(preset.marks(), words), when(preset.keys(), words));
    }

    private static String when(Reveal reveal, AssignmentWords words) {
        return switch (reveal) {
            case ON_SUBMIT -> words.onSubmit();
            case AFTER_CLOSE -> words.afterClose();
            case NEVER -> words.never();
        };
    }
}
