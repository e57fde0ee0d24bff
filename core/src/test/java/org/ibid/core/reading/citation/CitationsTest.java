package org.ibid.core.reading.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.CitedWork.Form;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code citations.txt}. */
final class CitationsTest {

    /** An essay of the file: its notes, and under each what must be found. */
    record Case(String name, String words, List<String> expected, List<String> found) {
        @Override
        public String toString() {
            return name + ": " + words;
        }
    }

    private static final Pattern NOTE = Pattern.compile("(\\d+)\\. (.*)");

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String essay : resource().split("(?m)^== ", -1)) {
            if (!essay.startsWith("#")) {
                addCases(cases, essay.lines().filter(l -> !l.isBlank()).toList());
            }
        }
        return cases;
    }

    private static void addCases(List<Case> cases, List<String> lines) {
        List<Footnote> notes = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher note = NOTE.matcher(line);
            if (note.matches()) {
                notes.add(note("n" + (notes.size() + 1), note.group(1), note.group(2)));
                expected.add(new ArrayList<>());
            } else {
                expected.getLast().add(line.strip());
            }
        }
        List<CitedWork> works = CitedWorks.of(essay(notes));
        for (int i = 0; i < notes.size(); i++) {
            Footnote note = notes.get(i);
            List<CitedWork> own =
                    works.stream().filter(w -> w.footnote().equals(note.id())).toList();
            List<String> found = new ArrayList<>();
            for (int k = 0; k < own.size(); k++) {
                String asked = k < expected.get(i).size() ? expected.get(i).get(k) : "";
                found.add(said(own.get(k), works, notes, asked));
            }
            cases.add(new Case(
                    lines.getFirst(),
                    note.label() + ". " + note.text(),
                    expected.get(i),
                    found.isEmpty() ? List.of("nothing") : found));
        }
    }

    /** A citation in the words of the file, of its parts only those that the expected line names. */
    private static String said(CitedWork work, List<CitedWork> works, List<Footnote> notes, String asked) {
        StringBuilder said = new StringBuilder(work.form().name().toLowerCase(Locale.ROOT));
        boolean pointing = work.form() != Form.FULL && work.form() != Form.QUOTED_IN;
        if (work.refersTo() != null) {
            said.append(" -> ").append(place(work.refersTo(), works, notes));
        } else if (pointing) {
            said.append(work.confidence() < 0.6 ? " -> ?" : " -> nothing, and sure of it");
        }
        for (String part : asked.split(" \\| ", -1)) {
            String name = part.replaceFirst("=.*", "");
            if (part.contains("=")) {
                said.append(" | ").append(name).append('=').append(part(work, name));
            }
        }
        return said.toString();
    }

    private static String place(String id, List<CitedWork> works, List<Footnote> notes) {
        CitedWork meant =
                works.stream().filter(w -> w.id().equals(id)).findFirst().orElseThrow();
        List<CitedWork> beside = works.stream()
                .filter(w -> w.footnote().equals(meant.footnote()))
                .toList();
        String label = notes.stream()
                .filter(n -> n.id().equals(meant.footnote()))
                .findFirst()
                .orElseThrow()
                .label();
        int at = beside.indexOf(meant) + 1;
        return at == 1 ? label : label + "." + at;
    }

    private static String part(CitedWork work, String name) {
        Function<CitedWork, Object> part = switch (name) {
            case "by" -> w -> String.join("; ", w.authors());
            case "title" -> CitedWork::title;
            case "place" -> CitedWork::place;
            case "publisher" -> CitedWork::publisher;
            case "year" -> CitedWork::year;
            case "pages" -> CitedWork::pages;
            case "url" -> CitedWork::url;
            default -> throw new AssertionError("no part " + name);
        };
        return String.valueOf(part.apply(work));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachNoteCitesWhatItsReaderWouldSay(Case each) {
        assertThat(each.found()).isEqualTo(each.expected());
    }

    @Test
    void thereAreManyCases() throws IOException {
        assertThat(cases().stream().mapToInt(c -> c.expected().size()).sum()).isGreaterThanOrEqualTo(80);
    }

    private static Footnote note(String id, String label, String words) {
        StringBuilder text = new StringBuilder();
        List<Formatting> styles = new ArrayList<>();
        String[] parts = words.split("(?<![\\p{L}\\d])_|_(?![\\p{L}\\d])", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                Span span = new Span(text.length(), text.length() + parts[i].length());
                styles.add(new Formatting(Formatting.Style.EMPHASIS, span, null));
            }
            text.append(parts[i]);
        }
        return new Footnote(id, label, text.toString(), styles);
    }

    static EssayText essay(List<Footnote> notes) {
        String words = "It is said.";
        List<Block> blocks = List.of(new Block.Paragraph("p1", new Span(0, words.length())));
        return new EssayText(words, blocks, List.of(), notes, List.of());
    }

    private static String resource() throws IOException {
        try (InputStream in = CitationsTest.class.getResourceAsStream("citations.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Stream<String> fragments() throws IOException {
        return cases().stream().map(c -> c.words().replaceFirst("^\\d+\\. ", ""));
    }
}
