package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts an essay together block by block: the canonical text, passage ids {@code p1} …, note ids {@code n1} … in order
 * of first reference, those of endnotes after those of footnotes.
 */
public final class EssayBuilder {

    /** Makes the block of a kind, once its id and place are known. */
    @FunctionalInterface
    public interface BlockMaker {
        Block make(String passageId, Span span);
    }

    /** @param text null where the essay came without it */
    private record Note(@Nullable String label, @Nullable StyledText text) {}

    private final StringBuilder canonical = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Formatting> formatting = new ArrayList<>();
    private final List<StyledText.Call> calls = new ArrayList<>();
    private final Map<String, Integer> firstCalls = new HashMap<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Set<String> endnotes = new HashSet<>();

    /** Where the next block will start. */
    public int nextStart() {
        return blocks.isEmpty() ? 0 : canonical.length() + EssayText.BLOCK_BREAK.length();
    }

    /** @throws CancellationException when nobody waits for the essay any more: the thread is interrupted */
    public EssayBuilder add(StyledText text, BlockMaker maker) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the import was cancelled");
        }
        int start = nextStart();
        if (start > 0) {
            canonical.append(EssayText.BLOCK_BREAK);
        }
        canonical.append(UniformText.sameLength(text.text()));
        blocks.add(maker.make("p" + (blocks.size() + 1), new Span(start, canonical.length())));
        text.formatting().forEach(f -> formatting.add(f.shift(start)));
        text.calls().forEach(c -> {
            calls.add(new StyledText.Call(c.offset() + start, c.note(), c.confidence()));
            firstCalls.merge(c.note(), c.offset() + start, Math::min);
        });
        return this;
    }

    /** Calls a note at the end of the block added last; at the beginning of the text where there is none yet. */
    public EssayBuilder call(String note) {
        calls.add(new StyledText.Call(canonical.length(), note, 1));
        firstCalls.merge(note, canonical.length(), Math::min);
        return this;
    }

    /**
     * Says what a note is; the first word counts.
     *
     * @param label as the essay prints it; null to number it by its place
     * @param text null where the essay came without it
     */
    public EssayBuilder note(String key, @Nullable String label, @Nullable StyledText text) {
        notes.putIfAbsent(key, new Note(label, text));
        return this;
    }

    /** Says that a note belongs to a second series, which is printed at the end of the essay, after the first. */
    public EssayBuilder endnote(String key) {
        endnotes.add(key);
        return this;
    }

    /** Where a note is called first; null where nothing calls it. */
    public @Nullable Integer firstCall(String note) {
        return firstCalls.get(note);
    }

    public EssayText build() {
        Map<String, String> ids = new HashMap<>();
        List<Footnote> footnotes = new ArrayList<>();
        for (boolean end : new boolean[] {false, true}) {
            calls.stream()
                    .filter(call -> endnotes.contains(call.note()) == end)
                    .forEach(call -> ids.computeIfAbsent(call.note(), key -> numbered(footnotes, key)));
        }
        List<FootnoteReference> references = calls.stream()
                .map(c -> new FootnoteReference(Objects.requireNonNull(ids.get(c.note())), c.offset(), c.confidence()))
                .toList();
        for (String key : notes.keySet()) {
            ids.computeIfAbsent(key, k -> numbered(footnotes, k));
        }
        formatting.sort(Comparator.comparing(Formatting::span));
        return new EssayText(canonical.toString(), blocks, formatting, footnotes, references);
    }

    private String numbered(List<Footnote> footnotes, String key) {
        String id = "n" + (footnotes.size() + 1);
        Note note = notes.getOrDefault(key, new Note(key, null));
        StyledText text = note.text();
        String label = note.label() == null ? Integer.toString(footnotes.size() + 1) : note.label();
        footnotes.add(new Footnote(
                id,
                label,
                text == null ? null : UniformText.sameLength(text.text()),
                text == null ? List.of() : text.formatting()));
        return id;
    }
}
