package org.ibid.web.itemwriting;

import java.util.Arrays;
import java.util.List;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Level;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.web.reading.PassageList;
import org.ibid.web.review.Desk;
import org.ibid.web.review.Kinds;
import org.ibid.web.review.Objections;
import org.ibid.web.typesetting.EssayPage;
import org.ibid.web.typesetting.Typesetter;
import org.jspecify.annotations.Nullable;

/**
 * The form for a question, and the essay beside it.
 *
 * @param parts with as many lines as one may fill in
 * @param difficulty {@code easy}, {@code middling} or {@code hard}
 */
record WritingSheet(
        String interaction,
        String kind,
        List<String> kindsOffered,
        Kinds kinds,
        String level,
        List<String> levels,
        String difficulty,
        PassageList passages,
        PassageList.Entry passage,
        String stimulus,
        String evidence,
        boolean proof,
        ItemReview item,
        String rationale,
        List<Desk.PartView> parts,
        EssayPage page,
        Second second,
        String besideStimulus,
        String besideEvidence,
        @Nullable Objections objections) {

    /** Of most questions that people write; they choose another where it is another. */
    private static final String USUAL_KIND = "claim";

    /**
     * The other essays of the library.
     *
     * @param chosen null where the question is about one essay
     */
    record Second(List<BesideEssay.Offer> offers, @Nullable BesideEssay chosen) {}

    /** How a gap is written. */
    public String gap() {
        return ItemBody.GAP;
    }

    static WritingSheet of(
            WritingForm form,
            ItemReview shown,
            EssayVersion essay,
            Second second,
            List<String> kindsOffered,
            Kinds kinds,
            @Nullable Objections objections) {
        PassageList.Entry passage = form.passage();
        return new WritingSheet(
                form.interaction(),
                shown.body().kind().isEmpty() ? USUAL_KIND : shown.body().kind(),
                kindsOffered,
                kinds,
                form.level().name(),
                Arrays.stream(Level.values()).map(Level::name).toList(),
                form.text("difficulty").isEmpty() ? "middling" : form.text("difficulty"),
                PassageList.of(essay.text()),
                passage,
                form.text("stimulus"),
                form.text("evidence"),
                form.asksForProof(),
                shown,
                shown.rationale(),
                Desk.parts(shown.body(), shown.keys()),
                Typesetter.set(essay, passage.light()),
                second,
                form.text("besideStimulus"),
                form.text("besideEvidence"),
                objections);
    }

    /** The blank question with what was typed in its place. */
    static ItemReview filled(ItemReview blank, ItemEdit typed) {
        return new ItemReview(
                blank.item(),
                blank.revision(),
                blank.essay(),
                blank.version(),
                blank.state(),
                blank.suspended(),
                typed.body(),
                typed.keys(),
                typed.rationale(),
                blank.difficulty(),
                blank.level(),
                blank.certificate(),
                blank.score(),
                blank.rejectedBecause(),
                blank.practiceOnly(),
                blank.madeBy());
    }
}
