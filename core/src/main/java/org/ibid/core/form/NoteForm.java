package org.ibid.core.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a note: {@code [^3]: its words}, with whatever is said of it in braces before the colon. */
final class NoteForm {

    private static final Set<String> KEYS = Set.of("label", "series", "confidence", "text");
    private static final int LONGEST_KEY = 100;

    /** @param length of all up to the colon and with it */
    record Head(String key, Attributes attributes, int length) {}

    private final FormAssembly essay;
    private final List<FormProblem> problems;

    NoteForm(FormAssembly essay, List<FormProblem> problems) {
        this.essay = essay;
        this.problems = problems;
    }

    /** The beginning of a note, or null where a line begins none. */
    static @Nullable Head head(String line) {
        if (!line.startsWith("[^")) {
            return null;
        }
        int end = 2;
        while (end < line.length() && end < LONGEST_KEY && FormTokens.keyGoesOn(line.charAt(end))) {
            end++;
        }
        if (end == 2 || end >= line.length() || line.charAt(end) != ']') {
            return null;
        }
        Attributes said = Attributes.at(line, end + 1);
        int colon = end + 1 + (said == null ? 0 : said.length());
        return colon < line.length() && line.charAt(colon) == ':'
                ? new Head(line.substring(2, end), said == null ? Attributes.named("") : said, colon + 1)
                : null;
    }

    void read(List<List<FormLine>> paragraphs) {
        FormLine first = paragraphs.getFirst().getFirst();
        Head head = head(first.text());
        if (head == null) {
            throw new IllegalArgumentException("no note: " + first.text());
        }
        List<FormLine> opening = new ArrayList<>(paragraphs.getFirst());
        opening.set(0, first.withText(first.text().substring(head.length())));
        List<List<FormLine>> all = new ArrayList<>(paragraphs);
        all.set(0, opening);
        if (opening.stream().allMatch(FormLine::blank)) {
            all.removeFirst();
        }
        Words words = FormWords.paragraphs(all, problems);
        words.calls()
                .forEach(c -> problems.add(
                        new FormProblem(first.number(), FormProblem.Kind.NOTE_IN_NOTE, "[^" + c.key() + "]")));
        boolean none =
                "none".equals(head.attributes().get("text")) && words.text().isEmpty();
        essay.add(note(head, first, none ? null : words), first);
    }

    private FormAssembly.Note note(Head head, FormLine line, @Nullable Words words) {
        Attributes said = head.attributes();
        Double series = said.number("series", 1, 1, 99);
        List<Double> confidences = confidences(said.get("confidence"));
        if (series == null || confidences == null || !said.name().isEmpty() || !said.knows(KEYS)) {
            problems.add(new FormProblem(line.number(), FormProblem.Kind.MARK_UNKNOWN, said.written()));
        }
        return new FormAssembly.Note(
                head.key(),
                said.get("label"),
                series == null ? 1 : series.intValue(),
                confidences == null ? List.of() : confidences,
                words);
    }

    private static @Nullable List<Double> confidences(@Nullable String said) {
        try {
            List<Double> numbers = said == null || said.isBlank()
                    ? List.of()
                    : Arrays.stream(said.strip().split(" +"))
                            .map(Double::valueOf)
                            .toList();
            return numbers.stream().allMatch(n -> n >= 0 && n <= 1) ? numbers : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
