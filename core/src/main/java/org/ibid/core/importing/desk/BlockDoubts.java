package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.Voice;

/** Blocks whose kind or level was guessed. */
final class BlockDoubts {

    private static final String PLAIN_TEXT = "text";
    /** A heading of plain text is one by its look only. */
    private static final double BY_LOOK = 0.75;

    private static final double JUMP = 0.5;

    private final boolean guessed;
    private final EssayText text;

    BlockDoubts(DraftBase base, EssayText text) {
        this.guessed =
                base.origin() == DraftBase.Origin.IMPORTED && base.format().equals(PLAIN_TEXT);
        this.text = text;
    }

    List<Doubt> all() {
        List<Doubt> doubts = new ArrayList<>();
        int run = -1;
        int level = 0;
        for (Block block : text.blocks()) {
            switch (block) {
                case Block.BlockQuotation q -> {
                    if (q.run() != run && q.confidence() < Voice.SURE) {
                        doubts.add(quotation(q));
                    }
                    run = q.run();
                }
                case Block.Remark r -> {
                    if (r.confidence() < 1) {
                        doubts.add(remark(r));
                    }
                }
                case Block.Heading h -> {
                    if (level > 0 && h.level() > level + 1) {
                        doubts.add(jump(h, level));
                    } else if (guessed) {
                        doubts.add(heading(h));
                    }
                    level = h.level();
                }
                default -> {}
            }
        }
        return doubts;
    }

    private Doubt quotation(Block.BlockQuotation first) {
        List<String> run = text.blocks().stream()
                .filter(b -> b instanceof Block.BlockQuotation q && q.run() == first.run())
                .map(Block::passageId)
                .toList();
        return doubt(
                Doubt.Kind.BLOCK,
                first,
                "after-colon",
                first.confidence(),
                List.of(
                        each("quotation", run, BlockKind.QUOTATION),
                        each("paragraph", run, BlockKind.PARAGRAPH),
                        each("verse", run, BlockKind.VERSE)));
    }

    private static Doubt.Choice each(String way, List<String> passages, BlockKind kind) {
        List<Settlement> settlements = passages.stream()
                .map(p -> (Settlement) new Settlement.OfKind(p, kind, 2))
                .toList();
        return new Doubt.Choice(
                way, "", settlements.size() == 1 ? settlements.getFirst() : new Settlement.Together(settlements));
    }

    private Doubt remark(Block.Remark remark) {
        return doubt(
                Doubt.Kind.REMARK,
                remark,
                "set-off",
                remark.confidence(),
                List.of(
                        each("remark", List.of(remark.passageId()), BlockKind.REMARK),
                        each("paragraph", List.of(remark.passageId()), BlockKind.PARAGRAPH)));
    }

    private Doubt heading(Block.Heading heading) {
        List<String> id = List.of(heading.passageId());
        return doubt(
                Doubt.Kind.BLOCK,
                heading,
                "heading-by-look",
                BY_LOOK,
                List.of(
                        new Doubt.Choice(
                                "heading",
                                "",
                                new Settlement.OfKind(heading.passageId(), BlockKind.HEADING, heading.level())),
                        each("paragraph", id, BlockKind.PARAGRAPH),
                        each("quotation", id, BlockKind.QUOTATION)));
    }

    private Doubt jump(Block.Heading heading, int above) {
        List<Doubt.Choice> choices = new ArrayList<>();
        choices.add(level("as-deep", heading, heading.level()));
        choices.add(level("one-deeper", heading, above + 1));
        choices.add(level("same-level", heading, above));
        return new Doubt(
                Doubt.Kind.LEVEL,
                heading.passageId(),
                null,
                heading.span(),
                "jump",
                List.of(Integer.toString(above), Integer.toString(heading.level())),
                JUMP,
                choices);
    }

    private static Doubt.Choice level(String way, Block.Heading heading, int level) {
        return new Doubt.Choice(
                way, Integer.toString(level), new Settlement.OfKind(heading.passageId(), BlockKind.HEADING, level));
    }

    private static Doubt doubt(
            Doubt.Kind kind, Block block, String why, double confidence, List<Doubt.Choice> choices) {
        Span span = block.span();
        return new Doubt(kind, block.passageId(), null, span, why, List.of(), confidence, choices);
    }
}
