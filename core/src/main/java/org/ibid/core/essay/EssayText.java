package org.ibid.core.essay;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of an essay and everything that the format said about it, before anybody reads it.
 *
 * @param canonical the canonical text: UTF-16, NFC, blocks joined by one blank line, note markers taken out
 * @param blocks in order; their spans and the blank lines between them cover {@code canonical} exactly
 * @param formatting inline formatting, offsets into {@code canonical}, in order
 * @param footnotes in order of first reference, endnotes after footnotes, unreferenced ones last
 * @param references in order of offset
 */
public record EssayText(
        String canonical,
        List<Block> blocks,
        List<Formatting> formatting,
        List<Footnote> footnotes,
        List<FootnoteReference> references) {

    /** What stands between two blocks in the canonical text. */
    public static final String BLOCK_BREAK = "\n\n";

    public EssayText {
        blocks = List.copyOf(blocks);
        formatting = List.copyOf(formatting);
        footnotes = List.copyOf(footnotes);
        references = List.copyOf(references);
        requireBlocksCover(canonical, blocks);
    }

    /** The text that a footnote id (or null, for the essay itself) stands for; empty for a note without its text. */
    public String textOf(@Nullable String footnote) {
        if (footnote == null) {
            return canonical;
        }
        String text = footnote(footnote).text();
        return text == null ? "" : text;
    }

    public Footnote footnote(String id) {
        return findFootnote(id).orElseThrow(() -> new NoSuchElementException("no note " + id));
    }

    public Optional<Footnote> findFootnote(String id) {
        return numbered(id)
                .or(() ->
                        footnotes.stream().filter(note -> note.id().equals(id)).findFirst());
    }

    /** Ids count the notes as they come from an importer, so that the note of most ids is found without a search. */
    private Optional<Footnote> numbered(String id) {
        int number = 0;
        for (int i = 1; i < id.length() && i < 9; i++) {
            number = number * 10 + Character.digit(id.charAt(i), 10);
        }
        boolean there = number > 0 && number <= footnotes.size();
        return there && footnotes.get(number - 1).id().equals(id)
                ? Optional.of(footnotes.get(number - 1))
                : Optional.empty();
    }

    public Optional<Block> blockAt(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && offset <= blocks.get(low - 1).span().end()
                ? Optional.of(blocks.get(low - 1))
                : Optional.empty();
    }

    public Optional<Block> block(String passageId) {
        return blocks.stream().filter(b -> b.passageId().equals(passageId)).findFirst();
    }

    /** The passage (block or note) that a span of the essay or of a note lies in; empty when it crosses blocks. */
    public Optional<String> passageOf(@Nullable String footnote, Span span) {
        return footnote != null
                ? Optional.of(footnote)
                : blockAt(span.start()).filter(b -> b.span().contains(span)).map(Block::passageId);
    }

    /** The blocks under the nearest heading above each, in order; the first section may have no heading. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Block.@Nullable Heading heading = null;
        List<Block> body = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading next) {
                if (heading != null || !body.isEmpty()) {
                    sections.add(new Section(heading, body));
                }
                heading = next;
                body = new ArrayList<>();
            } else {
                body.add(block);
            }
        }
        if (heading != null || !body.isEmpty()) {
            sections.add(new Section(heading, body));
        }
        return sections;
    }

    /** @param heading null for what stands before the first heading */
    public record Section(Block.@Nullable Heading heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    private static void requireBlocksCover(String canonical, List<Block> blocks) {
        int at = 0;
        for (Block block : blocks) {
            if (block.span().start() != at) {
                throw new IllegalArgumentException("block " + block.passageId() + " starts at "
                        + block.span().start() + ", expected " + at);
            }
            at = block.span().end() + BLOCK_BREAK.length();
        }
        int end = blocks.isEmpty() ? 0 : at - BLOCK_BREAK.length();
        if (end != canonical.length()) {
            throw new IllegalArgumentException("blocks end at " + end + ", the text at " + canonical.length());
        }
    }
}
