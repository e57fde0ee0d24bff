package org.ibid.quiz.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The party had 6,000 members.|6000|COUNT|true",
                "They elected 1200 people.|1200|COUNT|true",
                "He came back in 1866 for good.|1866|YEAR|true",
                "Some 46 percent of them were idle.|46|PERCENT|false",
                "The rest, 27 per cent, went home.|27|PERCENT|true",
                "About 40 million voted.|40000000|COUNT|false",
                "It cost £250 a year.|250|MONEY|true",
                "Between 30 and 40 votes were cast.|30|COUNT|false",
                "The war of 1918-1920 went on.|1918|YEAR|false",
                "In the 1860s nobody asked.|0||",
                "See vol. 3 of the papers.|0||",
                "On 15 March nothing happened.|0||"
            })
    void figuresAreReadWithTheirKindAndTheirHedges(
            String text,
            double value,
            Figure.@org.jspecify.annotations.Nullable Kind kind,
            @org.jspecify.annotations.Nullable Boolean exact) {
        List<Figure> figures = Figures.in(text);
        if (kind == null) {
            assertThat(figures).isEmpty();
            return;
        }
        assertThat(figures.getFirst().value()).isEqualTo(value);
        assertThat(figures.getFirst().kind()).isEqualTo(kind);
        assertThat(figures.getFirst().exact()).isEqualTo(exact);
    }

    @Test
    void theUnitIsTheWordThatIsCounted() {
        assertThat(Figures.in("Of 137 residents 80 had been attacked.")
                        .getFirst()
                        .unit())
                .isEqualTo("residents");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no figure at all", "n12 or a3b", "12/13", "1.2.3"})
    void whatOnlyLooksLikeAFigureIsNone(String text) {
        assertThat(Figures.in(text)).isEmpty();
    }
}
