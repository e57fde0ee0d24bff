package org.ibid.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.EssayBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what was read. Notes are ordered by their series, in it by where they are first called, those that
 * nothing calls after the others; one without a label of its own bears the number of its place.
 */
final class FormAssembly {

    /** @param text null where the essay came without it */
    record Note(
            String key,
            @Nullable String label,
            int series,
            List<Double> confidences,
            @Nullable Words text) {}

    /** @param line where it is called */
    private record Called(int offset, String key, int line) {}

    private final List<FormProblem> problems;
    private final StringBuilder canonical = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Formatting> formatting = new ArrayList<>();
    private final List<Called> calls = new ArrayList<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Runs runs = new Runs();

    FormAssembly(List<FormProblem> problems) {
        this.problems = problems;
    }

    Runs runs() {
        return runs;
    }

    void add(Words words, FormLine line, EssayBuilder.BlockMaker maker) {
        canonical.append(blocks.isEmpty() ? "" : EssayText.BLOCK_BREAK);
        int start = canonical.length();
        canonical.append(words.text());
        blocks.add(maker.make("p" + (blocks.size() + 1), new Span(start, canonical.length())));
        words.formatting().forEach(f -> formatting.add(f.shift(start)));
        words.calls().forEach(c -> calls.add(new Called(c.offset() + start, c.key(), line.number())));
    }

    void add(Note note, FormLine line) {
        if (notes.putIfAbsent(note.key(), note) != null) {
            problems.add(new FormProblem(line.number(), FormProblem.Kind.NOTE_DOUBLED, "[^" + note.key() + "]"));
            notes.put(note.key() + " again on line " + line.number(), note);
        }
    }

    EssayText text() {
        Map<String, Integer> firstCall = new HashMap<>();
        for (Called call : calls) {
            firstCall.putIfAbsent(call.key(), firstCall.size());
            if (!notes.containsKey(call.key())) {
                problems.add(new FormProblem(call.line(), FormProblem.Kind.NOTE_UNDEFINED, "[^" + call.key() + "]"));
                notes.put(call.key(), new Note(call.key(), null, 1, List.of(), null));
            }
        }
        List<String> order = new ArrayList<>(notes.keySet());
        order.sort(Comparator.<String>comparingInt(key -> note(key).series())
                .thenComparingInt(key -> firstCall.getOrDefault(key, Integer.MAX_VALUE)));
        Map<String, String> ids = new HashMap<>();
        List<Footnote> footnotes = new ArrayList<>();
        for (String key : order) {
            footnotes.add(footnote(note(key), footnotes.size() + 1));
            ids.put(key, "n" + footnotes.size());
        }
        return new EssayText(canonical.toString(), blocks, formatting, footnotes, references(ids));
    }

    private Note note(String key) {
        return Objects.requireNonNull(notes.get(key));
    }

    private List<FootnoteReference> references(Map<String, String> ids) {
        Map<String, Integer> met = new HashMap<>();
        List<FootnoteReference> references = new ArrayList<>();
        for (Called call : calls) {
            int nth = met.merge(call.key(), 1, Integer::sum) - 1;
            List<Double> sure = note(call.key()).confidences();
            references.add(new FootnoteReference(
                    Objects.requireNonNull(ids.get(call.key())), call.offset(), nth < sure.size() ? sure.get(nth) : 1));
        }
        return references;
    }

    private static Footnote footnote(Note note, int number) {
        Words text = note.text();
        return new Footnote(
                "n" + number,
                note.label() == null ? Integer.toString(number) : note.label(),
                text == null ? null : text.text(),
                text == null ? List.of() : text.formatting());
    }
}
