package org.ibid.core.importing.tei;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.core.importing.Inline;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.KeptPictures;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.ibid.core.importing.tei.TeiBlocks.Flow;
import org.jspecify.annotations.Nullable;

/** Figures: a picture with its caption, or else its description; whatever else stands in one follows it. */
final class TeiPictures {

    private final TeiBlocks blocks;
    private final TeiInline inline;
    private final KeptPictures kept;

    TeiPictures(TeiBlocks blocks, TeiInline inline, KeptPictures kept) {
        this.kept = kept;
        this.blocks = blocks;
        this.inline = inline;
    }

    void figure(XmlElement figure, Flow flow) {
        List<XmlElement> shown = figure.elements("graphic", "media", "binaryObject");
        List<XmlElement> described = figure.elements("figDesc");
        if (shown.isEmpty() && described.isEmpty()) {
            blocks.mixed(figure, flow);
            return;
        }
        String alt = described.stream()
                .map(XmlElement::text)
                .collect(Collectors.joining(" "))
                .strip()
                .replaceAll("\\s+", " ");
        InlineWriter words = new InlineWriter();
        for (XmlElement part : figure.elements("head", "p", "ab", "caption", "note")) {
            words.space();
            inline.node(part, words);
        }
        if (words.length() == 0) {
            described.forEach(d -> inline.node(d, words));
        }
        add(words.take(), alt, source(shown), flow);
        shown.stream().skip(1).forEach(more -> lost(more, flow));
        InlineWriter beside = new InlineWriter();
        for (XmlNode node : figure.children()) {
            if (!(node instanceof XmlElement part)) {
                inline.node(node, beside);
            } else if (!part.is("head", "p", "ab", "caption", "note", "figDesc", "graphic", "media", "binaryObject")) {
                blocks.part(part, flow, beside);
            }
        }
        blocks.flush(beside, flow);
    }

    private static void add(Inline words, String alt, @Nullable String source, Flow flow) {
        if (words.text().text().isBlank()) {
            flow.sink()
                    .problem(
                            "picture-without-words",
                            "A picture without a caption or description was left out"
                                    + (source == null ? "." : ": " + source));
        }
        flow.sink().picture(words, alt.isEmpty() ? words.text().text().replace('\n', ' ') : alt, source);
    }

    private static void lost(XmlElement picture, Flow flow) {
        flow.sink().problem("picture-without-words", "A second picture of this figure was left out: " + named(picture));
    }

    private @Nullable String source(List<XmlElement> shown) {
        return shown.stream().flatMap(g -> source(g).stream()).findFirst().orElse(null);
    }

    /** Its address, or that of the picture itself where the file holds it. */
    private Optional<String> source(XmlElement picture) {
        String address = picture.attribute("url", "").strip();
        if (picture.is("binaryObject")) {
            return kept.keepCoded(picture.text());
        }
        return address.startsWith("data:")
                ? kept.keepAddress(address)
                : Optional.of(address).filter(a -> !a.isEmpty());
    }

    /** How a picture that was left out is called: by its address, but not by one that is the picture. */
    static String named(XmlElement picture) {
        String address = picture.attribute("url", "");
        return address.isEmpty() || address.startsWith("data:") ? "it has no address" : address;
    }
}
