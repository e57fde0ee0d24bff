package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Block;

/** The numbers of block quotations: paragraphs of one that follow each other share theirs, and all are numbered in order. */
final class Runs {

    private Runs() {}

    /** The run that a block at this place would go on: that of the quotation above it, else of the one below, else a new one. */
    static int joining(List<Block> blocks, int index) {
        if (blocks.get(index) instanceof Block.BlockQuotation already) {
            return already.run();
        }
        if (index > 0 && blocks.get(index - 1) instanceof Block.BlockQuotation above) {
            return above.run();
        }
        if (index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.BlockQuotation below) {
            return below.run();
        }
        return Integer.MAX_VALUE;
    }

    /** What another block parts is two quotations from then on. */
    static List<Block> numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>();
        int run = -1;
        int last = -1;
        for (Block block : blocks) {
            if (block instanceof Block.BlockQuotation q) {
                run += q.run() == last ? 0 : 1;
                last = q.run();
                numbered.add(new Block.BlockQuotation(q.passageId(), q.span(), run, q.confidence()));
            } else {
                last = -1;
                numbered.add(block);
            }
        }
        return numbered;
    }
}
