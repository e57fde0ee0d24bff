package org.ibid.quiz.language;

import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;

/**
 * A sentence of the essay's prose with its tokens and its place.
 *
 * @param index number in the essay, from 0
 * @param block the passage it stands in
 * @param position number in its block, from 0
 * @param region part of the essay for spreading items: a section, or a piece of a long one
 * @param span in the canonical text
 */
public record Line(int index, Block block, int position, int region, Span span, String text, List<Token> tokens) {

    public Line {
        tokens = List.copyOf(tokens);
    }

    public long words() {
        return tokens.stream().filter(Token::word).count();
    }

    public boolean quoted() {
        return block instanceof Block.BlockQuotation;
    }
}
