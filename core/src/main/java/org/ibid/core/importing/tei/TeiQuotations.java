package org.ibid.core.importing.tei;

import java.util.Set;
import org.ibid.core.importing.BlockSink;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.tei.TeiBlocks.Flow;

/**
 * Quotations that are blocks: those that hold paragraphs or verse, that say they are displayed, or that stand where
 * paragraphs stand. Whom they are from is a paragraph under them, after a dash.
 */
final class TeiQuotations {

    private static final Set<String> HOLD_PARAGRAPHS = Set.of(
            "div",
            "div1",
            "div2",
            "div3",
            "div4",
            "div5",
            "div6",
            "div7",
            "body",
            "front",
            "back",
            "epigraph",
            "argument",
            "postscript",
            "floatingText");
    private static final Set<String> BLOCKS = Set.of("p", "ab", "lg", "l", "list", "table", "sp", "floatingText");

    private final TeiBlocks blocks;
    private final Rendition rendition;
    private final TeiSpeakers speakers;
    /** Asked again for each quotation of a long division. */
    TeiQuotations(TeiBlocks blocks, Rendition rendition, TeiSpeakers speakers) {
        this.speakers = speakers;
        this.blocks = blocks;
        this.rendition = rendition;
    }

    boolean isBlock(XmlElement quotation) {
        if (quotation.inside("head", "l", "cell", "speaker", "stage")) {
            return false;
        }
        XmlElement parent = quotation.parent().orElse(null);
        if (parent != null && parent.is("cit")) {
            return isBlock(parent);
        }
        return rendition.block(quotation)
                || holdsBlocks(quotation)
                || (parent != null && HOLD_PARAGRAPHS.contains(parent.name()) && !inProse(parent))
                || (parent != null && parent.is("quote") && isBlock(parent) && !inProse(parent));
    }

    private boolean holdsBlocks(XmlElement quotation) {
        return quotation.elements().stream()
                .anyMatch(e -> !blocks.isNote(e) && (BLOCKS.contains(e.name()) || holdsBlocks(e)));
    }

    /** True where words stand beside the quotation, so that it is one of a sentence. */
    private boolean inProse(XmlElement parent) {
        return parent.hasWords();
    }

    /** True for a paragraph that is nothing but a quotation, with its notes. */
    boolean isAll(XmlElement paragraph) {
        return paragraph.elements().stream().filter(e -> e.is("quote", "cit")).count() == 1
                && paragraph.elements().stream().allMatch(e -> e.is("quote", "cit", "pb", "lb") || blocks.isNote(e))
                && !inProse(paragraph);
    }

    void all(XmlElement paragraph, Flow flow) {
        for (XmlElement part : paragraph.elements()) {
            if (part.is("quote", "cit")) {
                block(part, flow);
            } else {
                blocks.between(part, flow);
            }
        }
    }

    void block(XmlElement quotation, Flow flow) {
        boolean inCit = quotation.parent().filter(p -> p.is("cit", "epigraph")).isPresent();
        boolean open = inCit && flow.run() != BlockSink.NO_RUN;
        String who = speakers.of(quotation);
        Flow run = open ? flow : flow.quoting(flow.sink().nextRun());
        Flow quoting = who == null ? run : run.saying(who);
        if (quotation.is("cit") && !isBlock(quotation)) {
            // alone in its paragraph: its quotation is the block
            for (XmlElement part : quotation.elements()) {
                if (part.is("quote", "q")) {
                    blocks.mixed(part, quoting);
                } else if (blocks.isNote(part)) {
                    blocks.between(part, flow);
                } else {
                    attribution(part, flow);
                }
            }
        } else {
            blocks.mixed(quotation, quoting);
        }
    }

    void epigraph(XmlElement epigraph, Flow flow) {
        blocks.mixed(epigraph, flow.quoting(flow.sink().nextRun()));
    }

    /** True for a reference that says where the block quotation around it is from. */
    boolean attributes(XmlElement bibl) {
        return bibl.parent()
                .filter(p -> p.is("epigraph") || (p.is("quote", "q", "cit") && isBlock(p)))
                .isPresent();
    }

    void source(XmlElement bibl, Flow flow) {
        if (attributes(bibl)) {
            attribution(bibl, flow);
        } else {
            blocks.mixed(bibl, flow);
        }
    }

    private void attribution(XmlElement source, Flow flow) {
        String words = source.text().strip();
        InlineWriter out = new InlineWriter();
        if (!words.isEmpty() && "—–-([".indexOf(words.charAt(0)) < 0) {
            out.text("— ");
        }
        blocks.mixed(source, flow.quoting(BlockSink.NO_RUN), out);
        blocks.flush(out, flow.quoting(BlockSink.NO_RUN));
    }
}
