package org.ibid.web.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Span;

/** Essays drawn by lot: every kind of block, styles that overlap, notes called twice, never, or without their text. */
final class RandomEssay {

    private static final List<String> WORDS = List.of(
            "bread",
            "the",
            "soviet",
            "<b>",
            "&amp;",
            "]]>",
            "\"quoted\"",
            "дело",
            "λόγος",
            "שלום",
            "кто-то",
            "naïve",
            "ﬁn",
            "a\u0301",
            "\uD83D\uDE00",
            "x\u0007y",
            "\uD800",
            "…",
            "’tis");

    private static final List<Formatting.Style> STYLES = List.of(Formatting.Style.values());

    private final Random random;
    private final boolean plain;
    private final StringBuilder canonical = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    private RandomEssay(long seed, boolean plain) {
        this.random = new Random(seed);
        this.plain = plain;
    }

    static EssayVersion of(long seed) {
        return new RandomEssay(seed, false).version();
    }

    /** Of words that a reader of PDF finds again: no styles, marks at the ends of blocks. */
    static EssayVersion plain(long seed) {
        return new RandomEssay(seed, true).version();
    }

    private EssayVersion version() {
        int count = 1 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            block();
        }
        List<Footnote> notes = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            String id = "n" + (notes.size() + 1);
            String text = random.nextInt(8) == 0 ? null : line() + (random.nextBoolean() ? "\n\n" + line() : "");
            notes.add(new Footnote(id, "" + (notes.size() + 1), text, text == null ? List.of() : styles(text)));
        }
        EssayText text =
                new EssayText(canonical.toString(), blocks, styles(canonical.toString()), notes, references(notes));
        EssayMetadata metadata = EssayMetadata.unknown().titled("On " + line(), List.of("A. Writer", "B. & Son"));
        return EssayVersion.of(metadata, text, new Reading("none", List.of(), List.of(), List.of(), List.of()));
    }

    private List<FootnoteReference> references(List<Footnote> notes) {
        if (notes.isEmpty()) {
            return List.of();
        }
        return random.ints(random.nextInt(10), 0, blocks.size())
                .map(block -> within(blocks.get(block).span()))
                .sorted()
                .mapToObj(at -> new FootnoteReference(
                        notes.get(random.nextInt(notes.size())).id(), at, 1))
                .toList();
    }

    private int within(Span span) {
        return plain ? span.end() : between(canonical, span.start() + random.nextInt(span.length() + 1));
    }

    /** The offset itself, or the one before it where it would cut a character in two. */
    private static int between(CharSequence text, int offset) {
        boolean cut = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return cut ? offset - 1 : offset;
    }

    private List<Formatting> styles(String text) {
        return random.ints(plain ? 0 : random.nextInt(8), 0, text.length())
                .sorted()
                .map(start -> between(text, start))
                .mapToObj(start -> {
                    Formatting.Style style = STYLES.get(random.nextInt(STYLES.size()));
                    int end = between(text, Math.min(text.length(), start + 2 + random.nextInt(30)));
                    String href = style == Formatting.Style.LINK ? "https://example.org/a b?c=<d>&e" : null;
                    return new Formatting(style, new Span(start, end), href);
                })
                .toList();
    }

    private void block() {
        if (!blocks.isEmpty()) {
            canonical.append(EssayText.BLOCK_BREAK);
        }
        String id = "p" + (blocks.size() + 1);
        switch (random.nextInt(10)) {
            case 0, 1 -> blocks.add(new Block.Heading(id, write(line()), 1 + random.nextInt(6)));
            case 2 -> blocks.add(new Block.BlockQuotation(id, write(line()), random.nextInt(2), 1));
            case 3 -> list(id);
            case 4 -> table(id);
            case 5 -> blocks.add(new Block.Verse(id, write(line() + "\n  " + line())));
            case 6 -> blocks.add(new Block.Preformatted(id, write(line() + "\n    " + line())));
            case 7 -> blocks.add(new Block.Picture(id, write(line()), "seen", "sha256:" + random.nextInt(2)));
            case 8 -> blocks.add(new Block.Remark(id, write(line()), 0.5));
            default -> blocks.add(new Block.Paragraph(id, write(line() + " " + line())));
        }
    }

    private void list(String id) {
        int start = canonical.length();
        List<Block.ItemList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            canonical.append(entries.isEmpty() ? "" : "\n");
            entries.add(new Block.ItemList.Entry(write(line()), entries.isEmpty() ? 0 : random.nextInt(3)));
        }
        blocks.add(new Block.ItemList(id, new Span(start, canonical.length()), random.nextBoolean(), entries));
    }

    private void table(String id) {
        int start = canonical.length();
        List<List<Span>> rows = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            canonical.append(rows.isEmpty() ? "" : "\n");
            Span first = write(line());
            canonical.append(" | ");
            rows.add(List.of(first, write(line())));
        }
        blocks.add(new Block.Table(id, new Span(start, canonical.length()), random.nextBoolean(), rows));
    }

    private Span write(String text) {
        int start = canonical.length();
        canonical.append(text);
        return new Span(start, canonical.length());
    }

    private String line() {
        List<String> line = new ArrayList<>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            int word = random.nextInt(WORDS.size());
            line.add(plain ? "word" + word : WORDS.get(word));
        }
        return String.join(" ", line);
    }
}
