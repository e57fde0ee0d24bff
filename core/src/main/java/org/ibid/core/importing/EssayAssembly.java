package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.StatedVoice;
import org.jspecify.annotations.Nullable;

/**
 * An essay of a format that marks its notes, and all that was lost of it, each at its place; what was lost in a note
 * has its place where the note is called.
 */
public final class EssayAssembly implements BlockSink {

    private final EssayBuilder builder = new EssayBuilder();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, List<ImportProblem>> problemsOfNotes = new HashMap<>();
    private final Map<String, Integer> firstCall = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final List<String> callsAhead = new ArrayList<>();
    private final List<StatedVoice> voices = new ArrayList<>();
    private boolean empty = true;
    private int end;
    private int runs;

    @Override
    public void add(Inline text, EssayBuilder.BlockMaker maker) {
        int start = builder.nextStart();
        text.problems().forEach(p -> problems.add(Inline.shifted(p, start)));
        if (text.text().text().isBlank()) {
            text.text().calls().forEach(c -> call(c.note()));
            return;
        }
        Inline whole = withCallsAhead(text);
        whole.text().calls().forEach(c -> firstCall.putIfAbsent(c.note(), start + c.offset()));
        builder.add(whole.text(), maker);
        text.voices().forEach(v -> voices.add(v.shift(start)));
        empty = false;
        end = start + whole.text().text().length();
    }

    private Inline withCallsAhead(Inline text) {
        if (callsAhead.isEmpty()) {
            return text;
        }
        List<StyledText.Call> calls = new ArrayList<>();
        callsAhead.forEach(note -> calls.add(new StyledText.Call(0, note, 1)));
        callsAhead.clear();
        calls.addAll(text.text().calls());
        return new Inline(text.text().calling(calls), text.problems());
    }

    /** What stands after the last block belongs to it; what stands before the first to the first. */
    @Override
    public void call(String note) {
        if (empty) {
            callsAhead.add(note);
        } else {
            builder.call(note);
            firstCall.putIfAbsent(note, end);
        }
    }

    @Override
    public void callByNext(String note) {
        callsAhead.add(note);
    }

    @Override
    public void problem(String code, String message) {
        problems.add(new ImportProblem(code, message, builder.nextStart()));
    }

    /** A problem of the whole. */
    public void unplaced(String code, String message) {
        problems.add(new ImportProblem(code, message, null));
    }

    /** True the first time it is asked of a code: some things are said once for a text, at the first place. */
    public boolean firstTime(String code) {
        return said.add(code);
    }

    @Override
    public int nextRun() {
        return runs++;
    }

    /** Words about the essay that are not of it: kept, and nothing is asked about them. */
    public void remark(Inline text) {
        add(text, (id, span) -> new Block.Remark(id, span, 1));
    }

    /**
     * Says what a note is.
     *
     * @param label as the essay prints it, or null to number it by its place
     */
    public void note(String key, @Nullable String label, Inline body) {
        builder.note(key, label, body.text().calling(List.of()));
        problemsOfNotes.put(key, body.problems());
    }

    /** A note that is called, but whose text is nowhere. */
    public void missing(String key, @Nullable String label) {
        builder.note(key, label, null);
    }

    /** @throws UnreadableEssay {@code empty} */
    public ImportedEssay essay(String format, EssayMetadata metadata) throws UnreadableEssay {
        return essay(format, metadata, List.of());
    }

    /** @throws UnreadableEssay {@code empty} */
    public ImportedEssay essay(String format, EssayMetadata metadata, List<KeptPicture> pictures)
            throws UnreadableEssay {
        if (empty) {
            throw new UnreadableEssay(
                    "empty",
                    "There is no text in this file besides what it says of itself. Choose the file of the essay.");
        }
        List.copyOf(callsAhead).forEach(note -> {
            builder.call(note);
            firstCall.putIfAbsent(note, end);
        });
        problemsOfNotes.forEach((key, found) -> found.forEach(
                p -> problems.add(new ImportProblem(p.code(), "In a note: " + p.message(), firstCall.get(key)))));
        EssayText text = builder.build();
        problems.addAll(Orphans.of(text));
        problems.replaceAll(p -> within(p, text.canonical().length()));
        problems.sort(Comparator.comparingInt(p -> p.start() == null ? -1 : p.start()));
        return new ImportedEssay(format, metadata, text, problems, pictures, List.of(), voices);
    }

    /** What was lost after the last block has its place at the end. */
    private static ImportProblem within(ImportProblem problem, int length) {
        Integer start = problem.start();
        return start == null || start <= length
                ? problem
                : new ImportProblem(problem.code(), problem.message(), length);
    }
}
