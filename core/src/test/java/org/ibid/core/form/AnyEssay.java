package org.ibid.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.essay.Span;

/**
 * Essays as hostile as the model allows, from a seed: words made of the form's own signs, styles that cross, notes called
 * in one place, in any order and not at all.
 */
final class AnyEssay {

    private static final List<String> PIECES = List.of(
            "word",
            "a",
            " ",
            "  ",
            "\\",
            "*",
            "**",
            "***",
            "_",
            "`",
            "``",
            "```",
            "^",
            "~",
            "~~~",
            "[",
            "]",
            "(",
            ")",
            "[^1]",
            "[^1]:",
            "](https://x.org)",
            "![alt](x)",
            "{verse}",
            "{",
            "}",
            "<em>",
            "</em>",
            "<",
            ">",
            "&amp;",
            "&",
            "&#10;",
            "&nbsp;",
            ";",
            "#",
            "## ",
            "> ",
            "- ",
            "+ ",
            "1. ",
            "12) ",
            "1914.",
            "1.",
            "|",
            "---",
            "* * *",
            "===",
            ":",
            "!",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u200D",
            "\u200C",
            "\u0301",
            "e\u0301",
            "\u0338",
            "=\u0338",
            "\u212B",
            "é",
            "ß",
            "„“",
            "😀",
            "👩\u200D👧",
            "\u202A",
            "\u2003",
            "\t",
            "\uFFFF",
            "漢字",
            "می\u200Cخواهم",
            "    ",
            "\uAC00",
            "\u1100\u1161",
            "href=\"x\"",
            "\"",
            "'",
            "text=none",
            "$",
            "\uE000");

    private static final List<String> ADDRESSES = List.of(
            "https://example.org/",
            "https://example.org/a_(b)?x=1&y=*2*#z",
            "https://example.org/)(",
            "mailto:a@example.org",
            "http://example.org/\"q\"\\é|x",
            "https://example.org/&amp;");

    private final Random random;
    private final StringBuilder canonical = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Formatting> formatting = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();

    private AnyEssay(long seed) {
        this.random = new Random(seed);
    }

    static EssayText of(long seed) {
        return new AnyEssay(seed).essay();
    }

    private EssayText essay() {
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            block(i);
        }
        List<Footnote> notes = new ArrayList<>();
        int noteCount = random.nextInt(5);
        for (int i = 0; i < noteCount; i++) {
            notes.add(note(i));
        }
        return new EssayText(canonical.toString(), blocks, formatting, notes, references(notes));
    }

    private List<FootnoteReference> references(List<Footnote> notes) {
        List<FootnoteReference> references = new ArrayList<>();
        if (blocks.isEmpty() || notes.isEmpty()) {
            return references;
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            String note = notes.get(random.nextInt(notes.size())).id();
            int offset = offsets.get(random.nextInt(offsets.size()));
            references.add(new FootnoteReference(note, offset, confidence()));
        }
        references.sort(Comparator.comparingInt(FootnoteReference::offset));
        return references;
    }

    private double confidence() {
        return random.nextBoolean() ? 1 : random.nextDouble();
    }

    private Footnote note(int i) {
        String id = "n" + (i * 3 + 2);
        String label = random.nextInt(3) == 0 ? words(2, true) : Integer.toString(i + 1);
        String text = random.nextInt(5) == 0 ? null : words(12, true);
        return new Footnote(id, label, text, text == null ? List.of() : styles(text, 0));
    }

    private void block(int index) {
        if (!blocks.isEmpty()) {
            canonical.append("\n\n");
        }
        int start = canonical.length();
        String id = "p" + (index * 2 + 1);
        switch (random.nextInt(11)) {
            case 0 -> put(new Block.Heading(id, words(start), 1 + random.nextInt(6)));
            case 1, 2 -> put(new Block.Paragraph(id, words(start)));
            case 3, 4 -> put(new Block.BlockQuotation(id, words(start), random.nextInt(3), confidence()));
            case 5 -> list(id, start);
            case 6 -> table(id, start);
            case 7 -> put(new Block.Verse(id, words(start)));
            case 8 -> put(new Block.Preformatted(id, words(start)));
            case 9 -> put(new Block.Remark(id, words(start), confidence()));
            default -> other(id, start);
        }
        places(start);
    }

    private void put(Block block) {
        blocks.add(block);
    }

    private void places(int start) {
        if (random.nextInt(3) > 0) {
            formatting.addAll(styles(canonical.substring(start), start));
        }
        for (int at = start; at <= canonical.length(); at++) {
            boolean half = at < canonical.length()
                    && at > start
                    && Character.isLowSurrogate(canonical.charAt(at))
                    && Character.isHighSurrogate(canonical.charAt(at - 1));
            if (!half) {
                offsets.add(at);
            }
        }
    }

    private void other(String id, int start) {
        if (random.nextBoolean()) {
            if (random.nextInt(4) > 0) {
                canonical.append("* * *");
                put(new Block.Separator(id, new Span(start, canonical.length())));
            } else {
                put(new Block.Separator(id, words(start)));
            }
            return;
        }
        Span span = words(start);
        String alt = random.nextBoolean() ? span.in(canonical) : words(3, true);
        String source = random.nextInt(4) == 0 ? null : random.nextInt(3) == 0 ? "a b.png" : "sha256:abc";
        put(new Block.Picture(id, span, alt, source));
    }

    private void list(String id, int start) {
        List<Block.ItemList.Entry> items = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            canonical.append(items.isEmpty() ? "" : "\n");
            int from = canonical.length();
            canonical.append(words(4, true));
            items.add(new Block.ItemList.Entry(new Span(from, canonical.length()), random.nextInt(4)));
        }
        put(new Block.ItemList(id, new Span(start, canonical.length()), random.nextBoolean(), items));
        for (Block.ItemList.Entry item : items) {
            formatting.addAll(styles(item.span().in(canonical), item.span().start()));
        }
    }

    private void table(String id, int start) {
        List<List<Span>> rows = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            canonical.append(rows.isEmpty() ? "" : "\n");
            List<Span> cells = new ArrayList<>();
            for (int j = 1 + random.nextInt(3); j > 0; j--) {
                canonical.append(cells.isEmpty() ? "" : " | ");
                int from = canonical.length();
                canonical.append(words(3, true));
                cells.add(new Span(from, canonical.length()));
            }
            rows.add(cells);
        }
        put(new Block.Table(id, new Span(start, canonical.length()), random.nextBoolean(), rows));
    }

    private Span words(int start) {
        canonical.append(words(10, true));
        return new Span(start, canonical.length());
    }

    private String words(int most, boolean lines) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            boolean line = lines && random.nextInt(8) == 0;
            words.append(line ? "\n" : PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }

    private List<Formatting> styles(String text, int shift) {
        List<Formatting> styles = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int a = whole(text, random.nextInt(text.length() + 1));
            int b = whole(text, random.nextInt(text.length() + 1));
            List<Style> all = List.of(Style.values());
            Style style = all.get(random.nextInt(all.size()));
            String href = style == Style.LINK ? ADDRESSES.get(random.nextInt(ADDRESSES.size())) : null;
            styles.add(new Formatting(style, new Span(Math.min(a, b), Math.max(a, b)).shift(shift), href));
        }
        styles.sort(Comparator.comparing(Formatting::span));
        return styles;
    }

    /** Not between the halves of a character. */
    private static int whole(String text, int at) {
        boolean half = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return half ? at - 1 : at;
    }
}
