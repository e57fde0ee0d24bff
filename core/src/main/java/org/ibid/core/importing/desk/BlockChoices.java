package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;

/** What a block can be told to be, whether it can be joined with the next, and where it can be cut. */
final class BlockChoices {

    private static final int MOST_CUTS = 8;
    private static final int SHOWN = 30;

    private final EssayText text;

    BlockChoices(EssayText text) {
        this.text = text;
    }

    List<Doubt> about(String passage) {
        Block block = text.block(passage).orElse(null);
        if (block == null || !BlockKind.canBecomeAnother(block)) {
            return List.of();
        }
        List<Doubt> places = new ArrayList<>();
        places.add(place(block, "asked", kinds(block)));
        List<Doubt.Choice> seams = seams(block);
        if (!seams.isEmpty()) {
            places.add(place(block, "seam", seams));
        }
        return places;
    }

    private static Doubt place(Block block, String why, List<Doubt.Choice> choices) {
        return new Doubt(
                Doubt.Kind.BLOCK, block.passageId(), null, block.span(), why, List.of(block.kind()), 1, choices);
    }

    private static List<Doubt.Choice> kinds(Block block) {
        String id = block.passageId();
        List<Doubt.Choice> choices = new ArrayList<>();
        add(choices, "paragraph", block instanceof Block.Paragraph, id, BlockKind.PARAGRAPH, 1);
        int level = block instanceof Block.Heading h ? h.level() : 0;
        for (int to = 1; to <= 3; to++) {
            add(choices, "heading-" + to, level == to, id, BlockKind.HEADING, to);
        }
        add(choices, "quotation", block instanceof Block.BlockQuotation, id, BlockKind.QUOTATION, 1);
        add(choices, "verse", block instanceof Block.Verse, id, BlockKind.VERSE, 1);
        add(choices, "list", block instanceof Block.ItemList, id, BlockKind.LIST, 1);
        add(choices, "remark", block instanceof Block.Remark, id, BlockKind.REMARK, 1);
        return choices;
    }

    private static void add(
            List<Doubt.Choice> choices, String way, boolean already, String passage, BlockKind kind, int level) {
        if (!already) {
            choices.add(new Doubt.Choice(way, "", new Settlement.OfKind(passage, kind, level)));
        }
    }

    private List<Doubt.Choice> seams(Block block) {
        List<Doubt.Choice> choices = new ArrayList<>();
        if (BlockSettling.canJoin(text, text.blocks().indexOf(block))) {
            choices.add(new Doubt.Choice("join", "", new Settlement.Joined(block.passageId())));
        }
        for (int cut : cuts(block)) {
            choices.add(new Doubt.Choice("split", after(block, cut), new Settlement.Split(block.passageId(), cut)));
        }
        return choices;
    }

    private String after(Block block, int cut) {
        Span words = new Span(cut, Math.min(block.span().end(), cut + SHOWN));
        return words.in(text.canonical()).strip().replace('\n', ' ') + "…";
    }

    /** Between two lines, or behind what ends a sentence. */
    private List<Integer> cuts(Block block) {
        String words = block.span().in(text.canonical());
        boolean lines = block instanceof Block.ItemList || block instanceof Block.Verse;
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < words.length() - 1 && cuts.size() < MOST_CUTS; i++) {
            char before = words.charAt(i - 1);
            boolean line = words.charAt(i) == '\n';
            boolean sentence = words.charAt(i) == ' ' && ".?!:”’»\"".indexOf(before) >= 0;
            if (line || (sentence && !lines && !Character.isLowerCase(words.charAt(i + 1)))) {
                cuts.add(block.span().start() + i);
            }
        }
        return cuts;
    }
}
