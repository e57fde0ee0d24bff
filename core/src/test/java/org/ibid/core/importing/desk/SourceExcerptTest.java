package org.ibid.core.importing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.core.essay.Span;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {

    private static final String ORIGINAL =
            "The mill was built by two  brothers who had never seen one.[12]\r\nIt ground rye for the whole valley until the flood.";
    private static final String CANONICAL =
            "The mill was built by two brothers who had never seen one. It ground rye for the whole valley until the flood.";

    @Test
    void whatThePlaceOfAMarkerPrintsIsFoundBetweenItsLetters() {
        int place = CANONICAL.indexOf(" It");
        SourceExcerpt found =
                SourceExcerpt.of(ORIGINAL, CANONICAL, new Span(place, place)).orElseThrow();
        assertThat(found.at()).isEqualTo(".[12]\r\n");
        assertThat(found.before()).endsWith("never seen one");
        assertThat(found.before() + found.at() + found.after()).isEqualTo(ORIGINAL);
    }

    @Test
    void wordsAreFoundAsTheyArePrinted() {
        int start = CANONICAL.indexOf("two brothers");
        SourceExcerpt found = SourceExcerpt.of(ORIGINAL, CANONICAL, new Span(start, start + 12))
                .orElseThrow();
        assertThat(found.at().strip()).isEqualTo("two  brothers");
    }

    @Test
    void ofTwoPlacesWithTheSameLettersTheOneAtItsShareOfTheTextIsMeant() {
        String refrain = "And the wheel went round and round, as wheels will do all day.";
        String canonical = refrain + "\n\n" + "Quite another thing. ".repeat(20) + "\n\n" + refrain;
        String original = canonical.replaceFirst("round,", "round,1").replaceFirst("(?s)(.*)round,", "$1round,2");
        int last = canonical.lastIndexOf("round,") + 6;
        assertThat(SourceExcerpt.of(original, canonical, new Span(last, last))
                        .orElseThrow()
                        .at())
                .isEqualTo(",2 ");
    }

    @Test
    void whatStandsNowhereInTheOriginalIsNotFound() {
        assertThat(SourceExcerpt.of("Something else altogether.", CANONICAL, new Span(10, 10)))
                .isEmpty();
        assertThat(SourceExcerpt.of("", "", new Span(0, 0))).isEmpty();
    }
}
