package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;

/** What holds for every text. */
final class TextLawsTest {

    private static final List<String> SENTENCES = List.of(
            "The council met in 1917 and voted 30 to 12.",
            "Nobody knew what the miller had said to them.",
            "“We shall not go,” they wrote, and did not go!",
            "Was it for bread that they had come so far?",
            "Prices rose by 44 percent, to £5.30 a sack.",
            "On 3 March the 20th regiment left the town…",
            "He counted 1,227,000 of them (or so he said).",
            "They called it “the long winter of the north”.");

    /** The title of a list of notes and the {@code By} before an author are structure. */
    private static final List<String> STRUCTURE = List.of("Notes", "By");

    @Property(tries = 200)
    void exactlyTheGluedMarkersAreFound(@ForAll("essays") List<List<String>> essay) {
        Pasted pasted = Pasted.of(marked(essay));
        int count = essay.stream().mapToInt(List::size).sum();
        assertThat(pasted.labels())
                .isEqualTo(IntStream.rangeClosed(1, count)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(pasted.canonical()).isEqualTo(plain(essay));
    }

    @Property(tries = 200)
    void withoutItsMarkersTheSameTextHasNone(@ForAll("essays") List<List<String>> essay) {
        Pasted pasted = Pasted.of(plain(essay));
        assertThat(pasted.labels()).isEmpty();
        assertThat(pasted.canonical()).isEqualTo(plain(essay));
    }

    @Property(tries = 300)
    void everyWordIsKeptAndBlocksCoverTheText(@ForAll("anything") String text) {
        EssayText essay = Pasted.of(text).text();
        String words = essay.canonical() + " "
                + essay.footnotes().stream().map(n -> String.valueOf(n.text())).collect(Collectors.joining(" "))
                + " " + Pasted.of(text).essay().metadata().title() + " "
                + Pasted.of(text).essay().metadata().authors();
        List<String> letters = Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(w -> !w.isEmpty() && !STRUCTURE.contains(w))
                .toList();
        assertThat(letters).allSatisfy(w -> assertThat(words).contains(w));
        assertThat(essay.blocks().stream()
                        .map(b -> b.span().in(essay.canonical()))
                        .collect(Collectors.joining("\n\n")))
                .isEqualTo(essay.canonical());
        assertThat(essay.blocks()).extracting(Block::passageId).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void readingIsDeterministic(@ForAll("anything") String text) {
        assertThat(Pasted.of(text)).isEqualTo(Pasted.of(text));
    }

    @Property(tries = 100)
    void offsetsLieInTheText(@ForAll("anything") String text) {
        EssayText essay = Pasted.of(text).text();
        assertThat(essay.references())
                .allMatch(
                        r -> r.offset() >= 0 && r.offset() <= essay.canonical().length());
        assertThat(essay.formatting())
                .allMatch(f -> f.span().end() <= essay.canonical().length());
    }

    @Provide
    Arbitrary<List<List<String>>> essays() {
        return Arbitraries.of(SENTENCES)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.of(
                        "Word",
                        "word.",
                        "It is so.",
                        "why?",
                        "“Yes”",
                        "\n",
                        "\n\n",
                        "\n\n\n",
                        "1",
                        "2",
                        ".3",
                        "[4]",
                        "(5)",
                        "1. ",
                        "* ",
                        "† ",
                        "- ",
                        "> ",
                        "| ",
                        "\t",
                        "   ",
                        "    ",
                        "_so_",
                        "*so*",
                        ":",
                        ":\n\n",
                        "Notes\n",
                        "https://a.example/x",
                        "## Head",
                        "¹",
                        "²",
                        "1917",
                        "12,000",
                        "By Ann Lee",
                        "* * *",
                        "---\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join(" ", parts))
                .filter(text -> !text.isBlank());
    }

    private static String marked(List<List<String>> essay) {
        int[] n = {0};
        return essay.stream()
                .map(p -> p.stream().map(s -> s + ++n[0]).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String plain(List<List<String>> essay) {
        return essay.stream().map(p -> String.join(" ", p)).collect(Collectors.joining("\n\n"));
    }
}
