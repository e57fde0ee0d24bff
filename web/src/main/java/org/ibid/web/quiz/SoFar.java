package org.ibid.web.quiz;

import java.util.List;
import java.util.UUID;
import org.ibid.core.item.CorrectResponse;
import org.ibid.core.item.Feedback;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Hint;
import org.ibid.core.quiz.Midway;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has been told of an item before handing in, as it is set on the page.
 *
 * @param verdict of the last try; null before the first
 * @param right right answers in words; empty while they are not told
 * @param passages what proves the answer
 * @param steps how many tries and hints were taken
 */
record SoFar(
        boolean tells,
        boolean settled,
        int tries,
        int of,
        FeedbackSheet.@Nullable Verdict verdict,
        List<String> right,
        @Nullable String explanation,
        @Nullable String reason,
        List<FeedbackSheet.Passage> passages,
        List<Clue> hints,
        boolean moreHints,
        int steps,
        int offNow,
        int hintPenalty,
        int tryPenalty) {

    /**
     * A hint in words.
     *
     * @param own the words of a teacher, in the language of the essay; null where Ibid says it
     * @param address where to read; null where the hint is no place
     */
    record Clue(
            String words, @Nullable String own, @Nullable String address) {}

    /** @param reading address of the essay that the item is about; null where it is closed */
    static @Nullable SoFar of(
            AttemptView.Slot slot,
            UUID course,
            UUID attempt,
            @Nullable String reading,
            Wording in,
            AttemptSheet.Texts texts) {
        Midway midway = slot.midway();
        return midway == null ? null : of(midway, slot, new Where(course, attempt, reading, texts), in);
    }

    private record Where(
            UUID course, UUID attempt, @Nullable String reading, AttemptSheet.Texts texts) {}

    private static SoFar of(Midway midway, AttemptView.Slot slot, Where where, Wording in) {
        Feedback told = midway.told();
        return new SoFar(
                midway.tells(),
                midway.settled(),
                midway.tries(),
                midway.of(),
                told == null ? null : FeedbackSheet.Verdict.of(told, answers(slot), in),
                told == null
                        ? List.of()
                        : told.correct().stream().map(CorrectResponse::text).toList(),
                told == null ? null : told.explanation(),
                told == null ? null : told.reason(),
                told == null ? List.of() : passages(told, slot, where, in),
                midway.hints().stream().map(hint -> clue(hint, slot, where, in)).toList(),
                midway.moreHints(),
                midway.steps(),
                midway.offNow(),
                midway.hintPenalty(),
                midway.tryPenalty());
    }

    private static List<AttemptFeedback.Answered> answers(AttemptView.Slot slot) {
        return slot.parts().stream()
                .map(part -> new AttemptFeedback.Answered(part.part(), part.response()))
                .toList();
    }

    private static List<FeedbackSheet.Passage> passages(Feedback told, AttemptView.Slot slot, Where where, Wording in) {
        FeedbackSheet.Addresses addresses = FeedbackSheet.inReadings(
                where.course(),
                where.attempt(),
                (essay, version) -> essay.equals(slot.essay()) && where.reading() != null);
        FeedbackSheet.Source source =
                new FeedbackSheet.Source(slot.body(), slot.essay(), slot.version(), where.texts());
        return Quotes.once(told.passages().stream()
                .map(target -> new Quotes.Place(target.role(), FeedbackSheet.passage(target, source, in, addresses)))
                .toList());
    }

    private static Clue clue(Hint hint, AttemptView.Slot slot, Where where, Wording in) {
        QuizWords words = in.words();
        return switch (hint) {
            case Hint.Words own -> new Clue(words.hintWords(), own.text(), null);
            case Hint.Place place ->
                new Clue(
                        words.hintPlace(FeedbackSheet.where(place.passage(), in), place.section()),
                        null,
                        where.reading() == null ? null : where.reading() + "#" + place.passage());
            case Hint.Without without ->
                new Clue(
                        words.hintWithout(),
                        Responses.textOf(slot.body().part(without.part()).interaction(), without.option()),
                        null);
            case Hint.Begins begins -> new Clue(words.hintBegins(), begins.letter(), null);
        };
    }

    /** Tries that are left. */
    public int left() {
        return settled ? 0 : of - tries;
    }

    /** Number of the try that comes next. */
    public int nextTry() {
        return tries + 1;
    }
}
