package org.ibid.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.junit.jupiter.api.Test;

/** Whoever reads in one question what proves another has its answer. */
class EnemiesTest {

    private static final EssayLanguage ESSAY = Essays.tagged(
            "The company served 4,200 houses in the lower town and none on the hill. Every street had a pump.",
            "The mill by the river paid nothing for its water. The tanners paid by the bucket and complained.");

    private static Draft draft(String kind, String stem, String prompt, Form form, Line about, Line proof) {
        return new Draft(
                kind,
                kind + "/x",
                stem,
                prompt,
                form,
                List.of(
                        Target.in(ESSAY.text(), null, about.span(), Target.Role.STIMULUS),
                        Target.in(ESSAY.text(), null, proof.span(), Target.Role.EVIDENCE)),
                "The essay says so.",
                Level.RECALL,
                0.5,
                0.5,
                0,
                proof.span());
    }

    private static Line line(int index) {
        return ESSAY.lines().get(index);
    }

    private static final Draft FIGURE = draft(
            "entry",
            "According to the essay, which figure fills the gap? Type it.",
            line(0).text().replace("4,200", "_____"),
            new Form.Figures(List.of("4,200"), ""),
            line(0),
            line(0));

    private static Draft showing(Line... offered) {
        List<Line> lines = List.of(offered);
        return draft(
                "evidence",
                "Select the sentence that the passage turns on.",
                "",
                new Form.Selection(lines, List.of(List.of(lines.getLast()))),
                lines.getFirst(),
                lines.getLast());
    }

    @Test
    void aPassageThatShowsTheSentenceWithTheFigureGivesItAway() {
        assertThat(Enemies.are(showing(line(0), line(1)), FIGURE)).isTrue();
        assertThat(Enemies.are(FIGURE, showing(line(0), line(1)))).isTrue();
    }

    @Test
    void aPassageFromElsewhereGivesNothingAway() {
        assertThat(Enemies.are(showing(line(2), line(3)), FIGURE)).isFalse();
    }

    @Test
    void aSentenceToSelectIsNotGivenAwayByBeingRead() {
        assertThat(Enemies.are(showing(line(2), line(3)), showing(line(3), line(2))))
                .isFalse();
    }
}
