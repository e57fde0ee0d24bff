package org.ibid.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final EssayText TEXT = text("""
            ## The café of 1917

            They met at the Café—it’s still there—in the café’s back room.[^1]

            Nobody met elsewhere.

            [^1]: Carr names another cafe.
            """);

    @Test
    void caseAccentsAndTypographicMarksDoNotMatter() {
        assertThat(words("CAFE")).containsExactly("café", "Café", "café", "cafe");
        assertThat(words("it's still there-in")).containsExactly("it’s still there—in");
    }

    @Test
    void aNoteComesWhereItIsCalled() {
        assertThat(Finding.of(TEXT, "cafe").places())
                .extracting(place -> place.light().footnote() != null)
                .containsExactly(false, false, false, true);
    }

    @Test
    void wordsStandInOnePassage() {
        assertThat(words("room. Nobody")).isEmpty();
        assertThat(words("back\n  room")).containsExactly("back room");
    }

    @Test
    void whatIsTypedIsNeverAPattern() {
        assertThat(words(".*")).isEmpty();
        assertThat(words("\\E(")).isEmpty();
        assertThat(words("  ")).isEmpty();
    }

    @Test
    void foldingKeepsEveryOffset() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String text = random.ints(50, 0, 0x11000)
                    .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                    .toString();
            assertThat(Folding.fold(text)).hasSameSizeAs(text);
        }
        assertThat(Folding.fold("ÅÉñ İ ﬁ 😀 각")).hasSameSizeAs("ÅÉñ İ ﬁ 😀 각").startsWith("aen ");
    }

    private static List<String> words(String typed) {
        return Finding.of(TEXT, typed).places().stream()
                .map(place -> place.light().span().in(TEXT.textOf(place.light().footnote())))
                .toList();
    }

    private static EssayText text(String markdown) {
        try {
            return Inspection.of(new ImportSource("", markdown.getBytes(StandardCharsets.UTF_8)), "markdown")
                    .text();
        } catch (UnreadableEssay e) {
            throw new IllegalStateException(e);
        }
    }
}
