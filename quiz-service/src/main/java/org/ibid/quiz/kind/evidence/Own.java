package org.ibid.quiz.kind.evidence;

import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Words;

/** What of a line is in the author’s own words. */
final class Own {

    /** Less of a sentence than this, and it is somebody else who does it. */
    private static final double SHARE = 0.6;

    private Own() {}

    /** A line without what stands in it in somebody else's words. */
    static String words(EssayLanguage essay, Line line) {
        StringBuilder own = new StringBuilder(line.text());
        essay.quotationsIn(line.span()).stream().filter(q -> q.speech()).forEach(q -> {
            int from = Math.max(0, q.span().start() - line.span().start());
            int to = Math.min(own.length(), q.span().end() - line.span().start());
            for (int i = from; i < to; i++) {
                own.setCharAt(i, ' ');
            }
        });
        return own.toString();
    }

    static boolean mostly(EssayLanguage essay, Line line) {
        return Words.count(words(essay, line)) >= SHARE * Words.count(line.text());
    }
}
