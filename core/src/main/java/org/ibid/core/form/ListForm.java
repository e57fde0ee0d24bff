package org.ibid.core.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** Reads a list: an item a line, those inside another indented. The numbers typed do not matter. */
final class ListForm {

    private static final Pattern BULLET = Pattern.compile("(\\s*)([-+*]|\\d{1,9}[.)])(?:\\s+(.*))?");
    private static final int STEP = 4;
    private static final int DEEPEST = 60;

    /** @param indent in spaces */
    record Bullet(int indent, boolean numbered, String words) {}

    private record Level(int indent, int depth) {}

    private record Item(int depth, List<FormLine> lines) {}

    private final FormAssembly essay;
    private final List<FormProblem> problems;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<Item> items = new ArrayList<>();

    ListForm(FormAssembly essay, List<FormProblem> problems) {
        this.essay = essay;
        this.problems = problems;
    }

    static @Nullable Bullet bullet(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (!bullet.matches()) {
            return null;
        }
        String indent = bullet.group(1).replace("\t", "    ");
        String words = bullet.group(3);
        return new Bullet(indent.length(), Character.isDigit(bullet.group(2).charAt(0)), words == null ? "" : words);
    }

    void read(List<FormLine> lines) {
        Bullet first = null;
        for (FormLine line : lines) {
            Bullet bullet = bullet(line.text());
            if (bullet == null) {
                items.getLast().lines().add(line);
                continue;
            }
            first = first == null ? bullet : first;
            if (bullet.numbered() != first.numbered()) {
                problems.add(new FormProblem(
                        line.number(), FormProblem.Kind.LIST_MIXED, line.text().strip()));
            }
            List<FormLine> words = new ArrayList<>();
            words.add(line.withText(bullet.words()));
            items.add(new Item(depth(bullet.indent()), words));
        }
        add(lines.getFirst(), first != null && first.numbered());
    }

    /** An item is as deep as those of its indent; one indented further is deeper, by a step for every four spaces. */
    private int depth(int indent) {
        while (!levels.isEmpty() && levels.element().indent() > indent) {
            levels.pop();
        }
        Level around = levels.peek();
        if (around != null && around.indent() == indent) {
            return around.depth();
        }
        int beyond = around == null ? indent / STEP : Math.max(1, (indent - around.indent()) / STEP);
        int depth = Math.min(DEEPEST, (around == null ? 0 : around.depth()) + beyond);
        levels.push(new Level(indent, depth));
        return depth;
    }

    private void add(FormLine line, boolean ordered) {
        StringBuilder text = new StringBuilder();
        List<Formatting> styles = new ArrayList<>();
        List<Words.Call> calls = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Item item : items) {
            Words words = FormWords.prose(item.lines(), problems);
            text.append(spans.isEmpty() ? "" : "\n");
            int start = text.length();
            text.append(words.text());
            spans.add(new Span(start, text.length()));
            words.formatting().forEach(f -> styles.add(f.shift(start)));
            words.calls().forEach(c -> calls.add(new Words.Call(c.offset() + start, c.key())));
        }
        essay.add(new Words(text.toString(), styles, calls), line, (id, span) -> {
            List<Block.ItemList.Entry> entries = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                entries.add(new Block.ItemList.Entry(
                        spans.get(i).shift(span.start()), items.get(i).depth()));
            }
            return new Block.ItemList(id, span, ordered, entries);
        });
    }
}
