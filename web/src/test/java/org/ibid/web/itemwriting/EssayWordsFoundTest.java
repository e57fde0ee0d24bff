package org.ibid.web.itemwriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Span;
import org.ibid.web.typesetting.Light;
import org.junit.jupiter.api.Test;

class EssayWordsFoundTest {

    private static final String CANONICAL = "The “mill” stood.\n\nThe mill fell. It’s gone.";

    private final EssayText text = new EssayText(
            CANONICAL,
            List.of(new Block.Paragraph("p1", new Span(0, 17)), new Block.Paragraph("p2", new Span(19, 44))),
            List.of(),
            List.of(new Footnote("n1", "1", "Lamb on (mills).", List.of())),
            List.of());
    private final Light first = new Light(null, new Span(0, 17));
    private final Light second = new Light(null, new Span(19, 44));

    @Test
    void wordsAreFoundInThePassageAtHandBeforeAnywhereElse() {
        assertThat(EssayWordsFound.find("mill", text, second).places())
                .containsExactly(new Light(null, new Span(23, 27)));
        assertThat(EssayWordsFound.find("mill", text, first).places()).containsExactly(new Light(null, new Span(5, 9)));
    }

    @Test
    void wordsThatStandElsewhereAreFoundThereNotesIncluded() {
        assertThat(EssayWordsFound.find("fell", text, first).places())
                .containsExactly(new Light(null, new Span(28, 32)));
        assertThat(EssayWordsFound.find("(mills)", text, first).places())
                .containsExactly(new Light("n1", new Span(8, 15)));
    }

    @Test
    void lineBreaksAndQuotationMarksDoNotMatter() {
        assertThat(EssayWordsFound.find("  The\n\"mill\"  stood.", text, first).places())
                .hasSize(1);
        assertThat(EssayWordsFound.find("It's gone", text, second).places()).hasSize(1);
    }

    @Test
    void severalPlacesAreAllTold() {
        assertThat(EssayWordsFound.find("The", text, new Light("n1", new Span(0, 4)))
                        .places())
                .hasSize(2);
        assertThat(EssayWordsFound.find("nowhere", text, first).places()).isEmpty();
    }
}
