package org.ibid.core.importing.losses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Footnote;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.Imported;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goes through the tables of elements, {@code losses/FORMAT.tsv}: nothing that can be read is lost without a word. */
class NoSilentLossTest {

    static Stream<Vocabulary> formats() {
        return Vocabularies.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void eachElementBecomesWhatItsTableSays(Vocabulary vocabulary) {
        List<String> broken = new ArrayList<>();
        for (ElementRow row : ElementRow.of(vocabulary.format())) {
            String host = vocabulary.hostsOf(row).getFirst();
            Imported essay = vocabulary.read(host, row.fragment());
            List<String> lost = lost(row, essay);
            String wrong = wrong(row, essay, lost);
            if (!wrong.isEmpty()) {
                broken.add(row + "\n    " + wrong + " " + seen(essay));
            }
        }
        assertThat(String.join("\n", broken)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whereverAnElementStandsItsWordsAreThereOrAWarningIs(Vocabulary vocabulary) {
        List<String> broken = new ArrayList<>();
        for (ElementRow row : ElementRow.of(vocabulary.format())) {
            if (row.ignored()) {
                continue;
            }
            for (List<String> hosts : vocabulary.hosts().values()) {
                if (!mayStand(vocabulary, row, hosts)) {
                    continue;
                }
                for (String host : hosts) {
                    Imported essay = vocabulary.read(host, row.fragment());
                    List<String> lost = lost(row, essay);
                    if (!lost.isEmpty() && warned(essay).isEmpty()) {
                        broken.add(host.replace(Vocabulary.HOLE, row.fragment()) + "\n    lost " + lost + " "
                                + seen(essay));
                    }
                }
            }
        }
        assertThat(String.join("\n", broken)).isEmpty();
    }

    /** XML that was written by hand has anything anywhere; what is packed by a program keeps to its levels. */
    private static boolean mayStand(Vocabulary vocabulary, ElementRow row, List<String> hosts) {
        return vocabulary.anywhere() || hosts.equals(vocabulary.hostsOf(row));
    }

    private static String wrong(ElementRow row, Imported essay, List<String> lost) {
        if (row.keepsWords() && !lost.isEmpty()) {
            return "lost " + lost;
        }
        if (!row.keepsWords() && lost.isEmpty() && !row.words().isEmpty()) {
            return "is kept, and the table does not say so";
        }
        if (!row.code().isEmpty() && !warned(essay).contains(row.code())) {
            return "no warning in its place";
        }
        return row.kind().isEmpty() || kinds(row, essay).contains(row.kind()) ? "" : "is " + kinds(row, essay);
    }

    private static String words(Imported essay) {
        return essay.canonical() + "\n\n"
                + essay.text().blocks().stream()
                        .map(b -> b instanceof Block.Picture p ? p.alt() : "")
                        .collect(Collectors.joining("\n\n"))
                + "\n\n"
                + essay.text().footnotes().stream().map(Footnote::text).collect(Collectors.joining("\n\n"));
    }

    private static List<String> lost(ElementRow row, Imported essay) {
        String all = words(essay);
        return row.words().stream()
                .filter(w -> !Pattern.compile("(?<!\\p{L})" + w + "(?!\\p{L})")
                        .matcher(all)
                        .find())
                .toList();
    }

    /** The codes of the warnings that stand where the fragment stood. */
    private static List<String> warned(Imported essay) {
        int from = essay.canonical().indexOf(Vocabulary.BEGIN);
        // what hangs on a paragraph comes after it
        int to = essay.canonical().lastIndexOf(Vocabulary.END) + Vocabulary.END.length() + "\n\n".length();
        assertThat(from).as("the words around in " + essay.canonical()).isNotNegative();
        return essay.essay().problems().stream()
                .filter(p -> p.start() != null && p.start() >= from && p.start() <= to)
                .map(ImportProblem::code)
                .toList();
    }

    /** What the words stand in: blocks, styles, notes. */
    private static List<String> kinds(ElementRow row, Imported essay) {
        List<String> kinds = new ArrayList<>();
        String word = row.words().isEmpty() ? "" : row.words().getFirst();
        for (Block block : essay.text().blocks()) {
            String words = block.span().in(essay.canonical());
            if (words.contains(word) && !words.contains(Vocabulary.END)) {
                kinds.add(block.kind());
            }
        }
        essay.text().formatting().stream()
                .filter(f -> f.span().in(essay.canonical()).contains(word))
                .forEach(f -> kinds.add(f.style().toString().toLowerCase(Locale.ROOT)));
        if (essay.text().footnotes().stream()
                .anyMatch(n -> n.text() != null && n.text().contains(word))) {
            kinds.add("note");
        }
        return kinds;
    }

    private static String seen(Imported essay) {
        return essay.blocks() + " " + essay.notes() + " " + essay.problems() + "\n";
    }
}
