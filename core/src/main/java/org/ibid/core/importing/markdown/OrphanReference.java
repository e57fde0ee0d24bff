package org.ibid.core.importing.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** A reference {@code [^9]} to a note that is defined nowhere. */
final class OrphanReference extends CustomNode {

    private final String label;

    private OrphanReference(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Finds them: whatever the parser would otherwise leave as text in brackets. */
    static final class Finder implements LinkProcessor {

        @Override
        public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            String text = link.text();
            boolean note = text.length() > 1
                    && text.length() < 100
                    && text.startsWith("^")
                    && text.chars().noneMatch(Character::isWhitespace)
                    && link.destination() == null
                    && link.marker() == null;
            String label = note ? text.substring(1) : "";
            return note && context.getDefinition(FootnoteDefinition.class, label) == null
                    ? LinkResult.replaceWith(new OrphanReference(label), link.afterTextBracket())
                    : LinkResult.none();
        }
    }
}
