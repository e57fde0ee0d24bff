package org.ibid.quiz.item;

import java.util.List;
import java.util.Optional;
import org.ibid.core.alignment.Alignment;
import org.ibid.core.annotation.Typography;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;

/** Where the parts of a target are in what it became: in the same words, in another typography, or in other words. */
sealed interface Inside {

    Span carry(Span part);

    static Inside of(String before, String after) {
        return Typography.same(before, after)
                ? new SameWords(before, after)
                : new OtherWords(Alignment.of(alone(before), alone(after)), after);
    }

    private static EssayText alone(String words) {
        Block block = new Block.Paragraph("p1", new Span(0, words.length()));
        return new EssayText(words, List.of(block), List.of(), List.of(), List.of());
    }

    record SameWords(String before, String after) implements Inside {
        @Override
        public Span carry(Span part) {
            return new Span(Typography.carry(before, after, part.start()), Typography.carry(before, after, part.end()));
        }
    }

    /** From word to word; the marks between two sentences go to the first, as they do in the old words. */
    record OtherWords(Alignment alignment, String after) implements Inside {
        @Override
        public Span carry(Span part) {
            int start = offset(part.start()).orElse(0);
            while (start > 0 && start < after.length() && !Character.isWhitespace(after.charAt(start - 1))) {
                start++;
            }
            int end = Math.max(start, offset(part.end()).orElse(after.length()));
            while (end < after.length() && !Character.isWhitespace(after.charAt(end))) {
                end++;
            }
            return new Span(start, end);
        }

        private Optional<Integer> offset(int offset) {
            return alignment.offset(null, offset).map(Alignment.Offset::offset);
        }
    }
}
