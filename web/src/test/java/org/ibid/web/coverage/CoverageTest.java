package org.ibid.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Level;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final String CANONICAL = "Mills\n\nThe mill stood by the river.\n\nNobody asked why.";

    private final EssayText text = new EssayText(
            CANONICAL,
            List.of(
                    new Block.Heading("p1", new Span(0, 5), 1),
                    new Block.Paragraph("p2", new Span(7, 35)),
                    new Block.Paragraph("p3", new Span(37, 54))),
            List.of(),
            List.of(new Footnote("n1", "1", "Lamb, Mills, p. 4.", List.of()), new Footnote("n2", "2", null, List.of())),
            List.of(new FootnoteReference("n1", 35, 1), new FootnoteReference("n2", 54, 1)));

    @Test
    void passagesAreParagraphsAndTheNotesThatHaveWordsInReadingOrder() {
        Coverage coverage = Coverage.of(text, List.of());

        assertThat(coverage.sections()).hasSize(1);
        assertThat(coverage.sections().getFirst().passages())
                .extracting(p -> p.passage().id())
                .containsExactly("p2", "n1", "p3");
        assertThat(coverage.bare()).isEqualTo(2);
    }

    @Test
    void questionHangsOnWhatProvesItsKey() {
        Coverage coverage = Coverage.of(
                text,
                List.of(
                        item(ItemState.APPROVED, new Span(7, 15), new Span(37, 43)),
                        item(ItemState.IN_REVIEW, new Span(37, 43), new Span(37, 54))));

        Coverage.Covered last = coverage.sections().getFirst().passages().getLast();
        assertThat(last.approved()).isEqualTo(1);
        assertThat(last.waiting()).isEqualTo(1);
        assertThat(last.kinds()).isEqualTo(Map.of("claim", 2));
        assertThat(coverage.bare()).isEqualTo(1);
        assertThat(coverage.items()).isEqualTo(2);
    }

    @Test
    void whatIsRejectedOrRetiredCoversNothing() {
        Coverage coverage = Coverage.of(
                text,
                List.of(
                        item(ItemState.REJECTED, new Span(7, 15), new Span(37, 43)),
                        item(ItemState.RETIRED, new Span(7, 15), new Span(37, 43))));

        assertThat(coverage.items()).isZero();
    }

    @Test
    void stripIsAsWideAsTheTextAndHasNoGaps() {
        List<Coverage.Stretch> strip = Coverage.of(text, List.of()).strip();

        double at = 0;
        for (Coverage.Stretch stretch : strip) {
            assertThat(stretch.x()).isCloseTo(at, offset(0.2));
            at = stretch.x() + stretch.width();
        }
        assertThat(at).isCloseTo(Coverage.WIDTH, offset(0.5));
    }

    private ItemReview item(ItemState state, Span stimulus, Span evidence) {
        return new ItemReview(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                1,
                state,
                false,
                ItemBody.of(
                        "claim",
                        "What?",
                        List.of(
                                Target.in(text, null, stimulus, Target.Role.STIMULUS),
                                Target.in(text, null, evidence, Target.Role.EVIDENCE)),
                        List.of(new ItemBody.Part("a", null, new Interaction.TextEntry(10), null))),
                List.of(),
                "",
                0.5,
                Level.INFER,
                new Certificate("rule", "1", "", List.of()),
                0.5,
                null,
                false,
                null);
    }
}
