package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Sentence;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

/** Marks of page and number are marks, their notes theirs; verses are none. */
class PageKeyedTest {

    private static final String BODY = "The wells of the lower town were closed in the spring.[3:1] Coal was dear that"
            + " winter, and the engine stood still.[3:2] Nobody in the council asked the engineer.\n\n"
            + "The pump behind the mill was sold to the brewer.[7:1] Water became dear.";

    private static Inspection seen(String text) throws UnreadableEssay {
        return Inspection.of(new ImportSource("", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), "text");
    }

    @Test
    void theyAreCutOutAndPartTheirSentencesAndKeepTheirLabels() throws UnreadableEssay {
        Inspection seen =
                seen(BODY + "\n\n[3:1] Hale, \"Wells,\" p. 4.\n\n[3:2] Voss, \"Coal,\" p. 9.\n\n[7:1] Orde, p. 2.");
        assertThat(seen.text().canonical()).doesNotContain("[");
        assertThat(seen.text().footnotes()).extracting(Footnote::label).containsExactly("3:1", "3:2", "7:1");
        assertThat(seen.text().footnotes()).extracting(Footnote::text).contains("Hale, \"Wells,\" p. 4.");
        assertThat(seen.reading().sentences().stream()
                        .filter(s -> s.footnote() == null)
                        .map(Sentence::span)
                        .map(s -> s.in(seen.text().canonical())))
                .contains("The wells of the lower town were closed in the spring.");
    }

    @Test
    void withoutTheirNotesTheyAreMarksAllTheSame() throws UnreadableEssay {
        assertThat(seen(BODY).text().references()).hasSize(3);
        assertThat(seen(BODY).text().canonical()).doesNotContain("[");
    }

    @Test
    void versesThatKeepToNoOrderStay() throws UnreadableEssay {
        String verses = BODY.replace("[3:1]", "[24:7]").replace("[7:1]", "[1:19]");
        assertThat(seen(verses).text().canonical()).contains("[24:7]", "[3:2]", "[1:19]");
        assertThat(seen(verses).text().references()).isEmpty();
    }

    @Test
    void besideNotesThatAreCountedThroughoutTheyStay() throws UnreadableEssay {
        Inspection seen = seen(BODY + " The brewer kept it.[1]\n\n[1] Hale, \"Wells,\" p. 4.");
        assertThat(seen.text().canonical()).contains("[3:1]", "[3:2]", "[7:1]");
        assertThat(seen.text().footnotes()).extracting(Footnote::text).containsExactly("Hale, \"Wells,\" p. 4.");
        assertThat(seen.text().references()).hasSize(1);
    }
}
