package org.ibid.core.importing.tei;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.core.importing.Inline;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.ibid.core.importing.tei.TeiBlocks.Flow;

/** Verse, a stanza a block, and the speeches of plays, which begin with the name of who speaks. */
final class TeiVerse {

    private final TeiBlocks blocks;
    private final TeiInline inline;
    private final TeiSpeakers speakers;
    /** Verses that stand in a row begun before them. */
    private final Set<XmlElement> taken = new HashSet<>();

    TeiVerse(TeiBlocks blocks, TeiInline inline, TeiSpeakers speakers) {
        this.speakers = speakers;
        this.blocks = blocks;
        this.inline = inline;
    }

    /** A stanza, or verses that stand in none: the first of a row takes the others. */
    void verse(XmlElement verse, Flow flow) {
        InlineWriter words = new InlineWriter();
        if (verse.is("lg")) {
            stanza(verse, flow, words);
        } else if (!taken.contains(verse)) {
            row(verse, words);
        }
        flush(words, flow);
    }

    private void stanza(XmlElement stanza, Flow flow, InlineWriter words) {
        for (XmlNode node : stanza.children()) {
            if (!(node instanceof XmlElement part)) {
                inline.node(node, words);
            } else if (part.is("lg", "head")
                    || (!part.is("l") && blocks.isBlock(part) && !part.is("stage", "speaker"))) {
                flush(words, flow);
                blocks.block(part, flow);
            } else {
                if (!blocks.isNote(part) && !part.text().isBlank()) {
                    words.line();
                }
                inline.node(part, words);
            }
        }
    }

    private static boolean layout(XmlElement element) {
        return element.is("pb", "lb", "cb", "milestone", "fw");
    }

    private void row(XmlElement first, InlineWriter words) {
        List<XmlNode> siblings = first.parent().orElseThrow().children();
        for (XmlNode node : siblings.subList(siblings.indexOf(first), siblings.size())) {
            boolean between = node instanceof XmlElement e && layout(e);
            if (node instanceof XmlElement line && line.is("l")) {
                taken.add(line);
                words.line();
                inline.node(line, words);
            } else if (!between && !(node instanceof XmlNode.Text t && t.text().isBlank())) {
                return;
            }
        }
    }

    /** A speech: the name stands ahead of its first paragraph, or is the first line of its verse. */
    void speech(XmlElement speech, Flow flow) {
        InlineWriter words = new InlineWriter();
        Flow spoken = flow.saying(speakers.of(speech));
        for (XmlNode node : speech.children()) {
            if (!(node instanceof XmlElement part)) {
                inline.node(node, words);
            } else if (part.is("speaker") || (part.is("stage") && words.length() > 0)) {
                words.space();
                inline.node(part, words);
            } else if (part.is("l")) {
                if (!taken.contains(part)) {
                    words.saidFromHere(spoken.who());
                    row(part, words);
                    flush(words, spoken);
                }
            } else if (part.is("lg")) {
                words.saidFromHere(spoken.who());
                stanza(part, spoken, words);
                flush(words, spoken);
            } else if (part.is("p", "ab")) {
                pointed(words);
                words.saidFromHere(spoken.who());
                blocks.mixed(part, spoken, words);
                blocks.flush(words, spoken);
            } else if (blocks.isBlock(part)) {
                blocks.flush(words, flow);
                blocks.block(part, flow);
            } else if (blocks.isNote(part) && words.length() == 0) {
                blocks.between(part, flow);
            } else {
                inline.node(part, words);
            }
        }
        blocks.flush(words, flow);
    }

    private static void pointed(InlineWriter words) {
        String name = words.since(0).strip();
        if (!name.isEmpty() && Character.isLetterOrDigit(name.codePointBefore(name.length()))) {
            words.close(":");
        }
        words.space();
    }

    private static void flush(InlineWriter words, Flow flow) {
        Inline verse = words.take().saidBy(flow.who());
        flow.sink().verse(verse);
    }
}
