package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** Where blocks go as they are found: into the essay, or into the body of a note, where each is a paragraph. */
public interface BlockSink {

    /** No block quotation is open. */
    int NO_RUN = -1;

    void add(Inline text, EssayBuilder.BlockMaker maker);

    /** Something was found between two blocks that cannot be kept. */
    void problem(String code, String message);

    /** A note is called by the block added last. */
    void call(String note);

    /** A note that stands ahead of the first words of a division is called by them. */
    void callByNext(String note);

    /** The number of a new block quotation. */
    int nextRun();

    /** @param run the block quotation that the paragraph belongs to, or {@link #NO_RUN} */
    default void paragraph(Inline text, int run) {
        add(
                text,
                (id, span) ->
                        run == NO_RUN ? new Block.Paragraph(id, span) : new Block.BlockQuotation(id, span, run, 1));
    }

    /** Lines whose breaks and spaces count. */
    default void preformatted(Inline text) {
        add(text, Block.Preformatted::new);
    }

    /** A stanza, a verse a line. */
    default void verse(Inline text) {
        add(text, Block.Verse::new);
    }

    default void separator() {
        add(new Inline(StyledText.plain("* * *"), List.of()), Block.Separator::new);
    }

    /**
     * @param words caption, or else the alternative text
     * @param source its address in the file, or null
     */
    default void picture(Inline words, String alt, @Nullable String source) {
        add(words.unbroken(), (id, span) -> new Block.Picture(id, span, alt, source));
    }

    default void heading(Inline text, int level) {
        add(text.unbroken(), (id, span) -> new Block.Heading(id, span, Math.clamp(level, 1, 6)));
    }

    /** @param entries lines with their depth from 0 */
    default void list(List<Inline> entries, List<Integer> depths, boolean ordered) {
        Inline.Joiner lines = new Inline.Joiner();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).blank()) {
                lines.add(entries.get(i).unbroken(), "\n");
                kept.add(depths.get(i));
            } else {
                entries.get(i).problems().forEach(p -> problem(p.code(), p.message()));
            }
        }
        if (!lines.empty()) {
            add(lines.joined(), (id, span) -> {
                List<Block.ItemList.Entry> items = new ArrayList<>();
                for (int i = 0; i < kept.size(); i++) {
                    items.add(new Block.ItemList.Entry(lines.spans().get(i).shift(span.start()), kept.get(i)));
                }
                return new Block.ItemList(id, span, ordered, items);
            });
        }
    }

    /** @param header true where the first row says what the columns are */
    default void table(List<List<Inline>> rows, boolean header) {
        Inline.Joiner cells = new Inline.Joiner();
        for (List<Inline> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.get(i).unbroken(), i == 0 ? "\n" : " | ");
            }
        }
        Inline joined = cells.joined();
        if (joined.text().text().chars().allMatch(c -> c == '|' || c == ' ' || c == '\n')
                && joined.text().calls().isEmpty()) {
            joined.problems().forEach(p -> problem(p.code(), p.message()));
            return;
        }
        add(joined, (id, span) -> {
            List<List<Span>> placed = new ArrayList<>();
            int at = 0;
            for (List<Inline> row : rows) {
                placed.add(cells.spans().subList(at, at + row.size()).stream()
                        .map(c -> c.shift(span.start()))
                        .toList());
                at += row.size();
            }
            return new Block.Table(id, span, header, placed);
        });
    }
}
