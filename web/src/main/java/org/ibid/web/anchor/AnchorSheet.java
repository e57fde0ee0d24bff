package org.ibid.web.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.core.quiz.AnchorDoubt;
import org.ibid.core.quiz.WaitingAnchor;
import org.ibid.web.impact.DoubtWords;
import org.ibid.web.impact.Doubts;

/**
 * One doubtful passage beside the places where it may be.
 *
 * @param here which of the waiting it is, from 1
 * @param changed whether the place is certain and only the words are others
 * @param why in words
 */
record AnchorSheet(
        UUID anchor,
        UUID item,
        int target,
        String stem,
        int here,
        int all,
        int before,
        int version,
        boolean changed,
        String why,
        Excerpt was,
        List<Excerpt> candidates) {

    /** Words around a passage are shown up to so many characters on each side. */
    private static final int AROUND = 160;

    /**
     * @param number the key that chooses it, from 1; 0 for the old one
     * @param percent how sure it is
     */
    record Excerpt(int number, int percent, String before, String words, String after) {}

    static AnchorSheet of(
            WaitingAnchor waiting,
            AnchorDoubt doubt,
            int here,
            int all,
            EssayText then,
            EssayText now,
            DoubtWords words) {
        List<Excerpt> candidates = new ArrayList<>();
        for (AnchorDoubt.Candidate candidate : doubt.candidates()) {
            int percent = (int) Math.round(100 * candidate.confidence());
            candidates.add(excerpt(candidates.size() + 1, percent, candidate.place(), now));
        }
        return new AnchorSheet(
                waiting.anchor(),
                waiting.item(),
                doubt.target(),
                waiting.stem(),
                here,
                all,
                waiting.before(),
                waiting.version(),
                doubt.doubt().equals(AnchorDoubt.WORDS_CHANGED),
                Doubts.say(doubt.doubt(), words),
                excerpt(0, 0, doubt.was(), then),
                candidates);
    }

    private static Excerpt excerpt(int number, int percent, Target target, EssayText text) {
        String whole = text.findFootnote(String.valueOf(target.footnote())).isPresent() || target.footnote() == null
                ? text.textOf(target.footnote())
                : "";
        Span span = target.position().span();
        if (span.end() > whole.length()) {
            return new Excerpt(number, percent, "", target.quote().exact(), "");
        }
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(whole.length(), span.end() + AROUND);
        String before = whole.substring(from, span.start());
        String after = whole.substring(span.end(), to);
        return new Excerpt(
                number,
                percent,
                from == 0
                        ? before
                        : "… "
                                + before.substring(Math.max(0, before.indexOf(' ')))
                                        .stripLeading(),
                span.in(whole),
                to == whole.length() || after.isBlank()
                        ? after
                        : after.substring(0, Math.max(0, after.lastIndexOf(' '))) + " …");
    }
}
