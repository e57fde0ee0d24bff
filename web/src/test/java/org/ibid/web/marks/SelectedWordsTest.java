package org.ibid.web.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.web.typesetting.Light;
import org.junit.jupiter.api.Test;

class SelectedWordsTest {

    private static final EssayText TEXT = text("""
            The soldiers voted with their feet.[^1]

            They went home.

            [^1]: Carr, vol. 1, p. 12.
            """);
    private static final String FIRST = TEXT.blocks().get(0).passageId();
    private static final String SECOND = TEXT.blocks().get(1).passageId();
    private static final String NOTE = TEXT.footnotes().getFirst().id();

    @Test
    void wordsOverTwoParagraphsAreFoundWithoutTheSpaceAroundThem() {
        Light place = new SelectedWords(FIRST, 29, SECOND, 5, " feet.\n\nThey ")
                .in(TEXT)
                .orElseThrow();

        assertThat(place.span().in(TEXT.canonical())).isEqualTo("feet.\n\nThey");
    }

    @Test
    void wordsOfANoteAreOfItsOwnText() {
        Light place = new SelectedWords(NOTE, 0, NOTE, 4, "Carr").in(TEXT).orElseThrow();

        assertThat(place.footnote()).isEqualTo(NOTE);
        assertThat(place.span().in(TEXT.textOf(NOTE))).isEqualTo("Carr");
    }

    @Test
    void wordsThatStandElsewhereAreNotMarked() {
        assertThat(new SelectedWords(FIRST, 4, FIRST, 12, "soldier!").in(TEXT)).isEmpty();
    }

    @Test
    void whatStandsOutsideOfItsPassageIsNotMarked() {
        int length = TEXT.blocks().get(0).span().length();

        assertThat(new SelectedWords(FIRST, length + 2, SECOND, 4, "They").in(TEXT))
                .isEmpty();
        assertThat(new SelectedWords(FIRST, 0, FIRST, 90_000, "The").in(TEXT)).isEmpty();
        assertThat(new SelectedWords(FIRST, -1, FIRST, 3, "The").in(TEXT)).isEmpty();
        assertThat(new SelectedWords(SECOND, 4, FIRST, 3, "").in(TEXT)).isEmpty();
        assertThat(new SelectedWords("p999", 0, FIRST, 3, "The").in(TEXT)).isEmpty();
        assertThat(new SelectedWords(NOTE, 0, FIRST, 3, "The").in(TEXT)).isEmpty();
        assertThat(new SelectedWords(FIRST, 3, FIRST, 4, " ").in(TEXT)).isEmpty();
    }

    static EssayText text(String markdown) {
        try {
            return Inspection.of(new ImportSource("", markdown.getBytes(StandardCharsets.UTF_8)), "markdown")
                    .text();
        } catch (UnreadableEssay e) {
            throw new IllegalStateException(e);
        }
    }
}
