package org.ibid.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.FootnoteReference;
import org.junit.jupiter.api.Test;

/** The sample essays are read as their truth files say. */
final class SamplesTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    @Test
    void theMarkdownEssaysHaveAllTheirNotes() throws Exception {
        EssayText soviets = read("soviet-power.md", "markdown");
        assertThat(soviets.footnotes()).hasSize(32).allMatch(n -> n.text() != null);
        assertThat(soviets.references()).hasSize(34).allMatch(r -> r.confidence() == 1);
        EssayText street = read("broad-street.md", "markdown");
        assertThat(street.footnotes()).hasSize(31).allMatch(n -> n.text() != null);
        assertThat(street.references()).hasSize(32);
    }

    @Test
    void thePastedEssayHasExactlyTheMarkersThatItsMarkdownHas() throws Exception {
        EssayText pasted = read("soviet-power-pasted.txt", "text");
        List<String> expected =
                lines("soviet-power-pasted.markers.tsv").stream().skip(1).toList();
        assertThat(pasted.references()).map(r -> line(pasted, r)).isEqualTo(expected);
    }

    @Test
    void thePastedEssayHasItsHeadingsAndBlockQuotations() throws Exception {
        EssayText pasted = read("soviet-power-pasted.txt", "text");
        assertThat(words(pasted, "heading")).isEqualTo(lines("soviet-power-pasted.headings.txt"));
        List<String> beginnings = lines("soviet-power-pasted.blockquotes.txt");
        List<String> quotations = words(pasted, "blockquote");
        assertThat(quotations).hasSameSizeAs(beginnings);
        for (int i = 0; i < beginnings.size(); i++) {
            assertThat(quotations.get(i)).startsWith(beginnings.get(i));
        }
    }

    @Test
    void withoutItsMarkersThePastedEssayHasNone() throws Exception {
        EssayText pasted = read("soviet-power-pasted.txt", "text");
        byte[] plain = pasted.canonical().getBytes(StandardCharsets.UTF_8);
        EssayText again = Inspection.of(new ImportSource("", plain), "text").text();
        assertThat(again.references()).isEmpty();
        assertThat(again.canonical()).isEqualTo(pasted.canonical());
    }

    private static String line(EssayText text, FootnoteReference reference) {
        String before = text.canonical().substring(Math.max(0, reference.offset() - 30), reference.offset());
        return text.footnote(reference.footnote()).label() + "\t" + reference.offset() + "\t'" + before + "'";
    }

    private static List<String> words(EssayText text, String kind) {
        return text.blocks().stream()
                .filter(b -> b.kind().equals(kind))
                .map(Block::span)
                .map(s -> s.in(text.canonical()))
                .toList();
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(SAMPLES.resolve(name));
    }

    private static EssayText read(String name, String format) throws IOException, UnreadableEssay {
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve(name));
        return Inspection.of(new ImportSource(name, bytes), format).text();
    }
}
