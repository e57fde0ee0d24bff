package org.ibid.core.importing.desk;

import org.ibid.core.essay.Block;

/** What a block of words can be told to be. Tables and pictures are what their format says. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    QUOTATION,
    VERSE,
    LIST,
    REMARK;

    /** True for what can be made another kind. */
    static boolean canBecomeAnother(Block block) {
        return switch (block) {
            case Block.Heading h -> true;
            case Block.Paragraph p -> true;
            case Block.BlockQuotation q -> true;
            case Block.ItemList l -> true;
            case Block.Verse v -> true;
            case Block.Preformatted p -> true;
            case Block.Remark r -> true;
            case Block.Table t -> false;
            case Block.Picture p -> false;
            case Block.Separator s -> false;
        };
    }
}
