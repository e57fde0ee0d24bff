package org.ibid.core.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;

/** Writes the blocks of an essay in normal form. */
final class BlockForms {

    private static final Pattern ONLY_SPACES = Pattern.compile("(?m)^[ \t]+$");
    private static final String FENCE = "```";

    private final EssayText essay;
    private final Map<String, List<Formatting>> styles = new HashMap<>();
    private final Map<String, List<Words.Call>> calls = new HashMap<>();
    private final Runs runs = new Runs();

    BlockForms(EssayText essay) {
        this.essay = essay;
        essay.formatting().forEach(f -> in(styles, f.span().start()).add(f));
        essay.references()
                .forEach(r -> in(calls, r.offset())
                        .add(new Words.Call(r.offset(), r.footnote().substring(1))));
    }

    private <T> List<T> in(Map<String, List<T>> lists, int offset) {
        List<Block> blocks = essay.blocks();
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (blocks.isEmpty()
                || blocks.get(low).span().start() > offset
                || blocks.get(low).span().end() < offset) {
            throw new IllegalArgumentException("nothing stands at " + offset);
        }
        return lists.computeIfAbsent(blocks.get(low).passageId(), id -> new ArrayList<>());
    }

    List<String> written() {
        List<String> parts = new ArrayList<>();
        int quotation = -1;
        for (Block block : essay.blocks()) {
            boolean goesOn = block instanceof Block.BlockQuotation q && q.run() == quotation;
            String form = form(block, goesOn);
            if (goesOn) {
                parts.add(parts.removeLast() + "\n>\n" + form);
            } else {
                parts.add(form);
            }
            quotation = block instanceof Block.BlockQuotation q ? q.run() : -1;
        }
        return parts;
    }

    private Words words(Block block, Span span) {
        Span whole = block.span();
        return new Words(
                        whole.in(essay.canonical()),
                        styles.getOrDefault(block.passageId(), List.of()).stream()
                                .map(f -> f.shift(-whole.start()))
                                .toList(),
                        calls.getOrDefault(block.passageId(), List.of()).stream()
                                .map(c -> new Words.Call(c.offset() - whole.start(), c.key()))
                                .toList())
                .between(span.start() - whole.start(), span.end() - whole.start());
    }

    private String prose(Block block) {
        return InlineForm.written(words(block, block.span()), Words.Lines.PROSE);
    }

    private String form(Block block, boolean goesOn) {
        return switch (block) {
            case Block.Heading h -> heading(h);
            case Block.Paragraph p -> {
                String words = prose(p);
                yield words.isEmpty() ? "{paragraph}" : words;
            }
            case Block.BlockQuotation q -> quotation(q, goesOn);
            case Block.ItemList l -> list(l);
            case Block.Table t -> table(t);
            case Block.Verse v -> kept("{verse}", v);
            case Block.Preformatted p -> preformatted(p);
            case Block.Picture p -> picture(p);
            case Block.Separator s -> separator(s);
            case Block.Remark r -> under(Attributes.named("remark").sure(r.confidence()), prose(r));
        };
    }

    private static String under(Attributes head, String words) {
        return head.written() + (words.isEmpty() ? "" : "\n" + words);
    }

    private String heading(Block.Heading heading) {
        if (heading.level() < 1 || heading.level() > 6) {
            throw new IllegalArgumentException("no heading has level " + heading.level());
        }
        String words = prose(heading);
        return "#".repeat(heading.level()) + (words.isEmpty() ? "" : " " + words);
    }

    private String quotation(Block.BlockQuotation quotation, boolean goesOn) {
        String words = prose(quotation);
        Attributes head = Attributes.named("quotation").sure(quotation.confidence());
        int back = runs.back(quotation.run());
        if (!goesOn && back > 0) {
            head.with("continues", Integer.toString(back));
        }
        String form = head.says() || words.isEmpty() ? under(head, words) : words;
        return form.lines().map(l -> "> " + l).collect(Collectors.joining("\n"));
    }

    private String kept(String head, Block block) {
        String words = InlineForm.written(words(block, block.span()), Words.Lines.KEPT);
        return words.isEmpty() ? head : head + "\n" + words;
    }

    private String preformatted(Block.Preformatted block) {
        Words words = words(block, block.span());
        String text = words.text();
        boolean plain = words.plain()
                && !ONLY_SPACES.matcher(text).find()
                && !Characters.composes(text)
                && text.codePoints()
                        .allMatch(c -> c == '\n' || c == '\t' || (!Characters.awkward(c) && !Characters.joiner(c)))
                && text.lines().noneMatch(l -> !l.isEmpty() && Characters.mark(l.codePointAt(0)));
        if (!plain) {
            return kept("{preformatted}", block);
        }
        String fence = FENCE;
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + (text.isEmpty() ? "" : text + "\n") + fence;
    }

    private String separator(Block.Separator separator) {
        Words words = words(separator, separator.span());
        return words.plain() && words.text().equals("* * *")
                ? "* * *"
                : under(Attributes.named("separator"), prose(separator));
    }

    private String picture(Block.Picture picture) {
        Words words = words(picture, picture.span());
        String caption = prose(picture);
        boolean same = words.plain() && words.text().equals(picture.alt());
        String source = picture.source();
        if ((source == null || SpanForms.address(source)) && (same || !caption.isEmpty())) {
            String line =
                    "![" + Plain.written(picture.alt(), "[]") + "](" + Objects.requireNonNullElse(source, "") + ")";
            return same ? line : line + "\n" + caption;
        }
        Attributes head = Attributes.named("picture").with("alt", picture.alt());
        return under(source == null ? head : head.with("source", source), caption);
    }

    private String list(Block.ItemList list) {
        Pieces.requireWhole(list, essay.canonical());
        int[] numbers = new int[64];
        List<String> lines = new ArrayList<>();
        for (Block.ItemList.Entry entry : list.items()) {
            String words = InlineForm.written(words(list, entry.span()), Words.Lines.PROSE);
            int depth = Math.min(entry.depth(), numbers.length - 1);
            Arrays.fill(numbers, depth + 1, numbers.length, 0);
            String bullet = list.ordered() ? ++numbers[depth] + "." : "-";
            String indent = " ".repeat(4 * entry.depth());
            String item = indent + bullet + (words.isEmpty() ? "" : " " + words);
            lines.add(item.replace("\n", "\n" + indent + " ".repeat(bullet.length() + 1)));
        }
        return String.join("\n", lines);
    }

    private String table(Block.Table table) {
        Pieces.requireWhole(table, essay.canonical());
        List<String> lines = new ArrayList<>();
        for (List<Span> row : table.rows()) {
            lines.add(row.stream()
                    .map(cell -> InlineForm.written(words(table, cell), Words.Lines.CELL))
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (table.header() && lines.size() == 1) {
                lines.add("|" + "---|".repeat(row.size()));
            }
        }
        return String.join("\n", lines);
    }
}
