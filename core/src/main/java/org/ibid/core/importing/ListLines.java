package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.List;

/** The lines of one list as they are collected, each with its depth; what stands between two parts of it is no line. */
public final class ListLines {

    private final BlockSink sink;
    private final boolean ordered;
    private final InlineWriter words = new InlineWriter();
    private final List<Inline> lines = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();

    public ListLines(BlockSink sink, boolean ordered) {
        this.sink = sink;
        this.ordered = ordered;
    }

    /** Where the words of the line go. */
    public InlineWriter words() {
        return words;
    }

    /** Ends a line. Without words its calls and problems wait for those of the next. */
    public void end(int depth) {
        Inline line = words.take();
        if (line.text().text().isBlank()) {
            words.append(new Inline(new StyledText("", List.of(), line.text().calls()), line.problems()));
        } else {
            lines.add(line);
            depths.add(depth);
        }
    }

    /** Ends the list so far: what comes next is a block between two parts of it. */
    public void part() {
        end(0);
        if (!lines.isEmpty()) {
            sink.list(List.copyOf(lines), List.copyOf(depths), ordered);
            lines.clear();
            depths.clear();
        }
    }

    /** Ends the list; what was called or lost after its last words was so by them. */
    public void close() {
        part();
        Inline rest = words.take();
        rest.text().calls().forEach(c -> sink.call(c.note()));
        rest.problems().forEach(p -> sink.problem(p.code(), p.message()));
    }
}
