package org.ibid.core.importing.docx;

import java.util.List;
import java.util.Optional;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.FlowPart;
import org.ibid.core.importing.flow.Loss;

/** Content controls ({@code w:sdt}): forms that stand around a piece of text. */
final class Controls {

    private static final String CONTENTS = "Table of Contents";

    private Controls() {}

    /** What is in the control; nothing where it still asks to be filled in, or is a table of contents. */
    static Optional<XmlElement> content(XmlElement sdt, WordText text, List<FlowPart> parts) {
        Optional<XmlElement> properties = sdt.element("sdtPr");
        boolean contents = properties.stream()
                .flatMap(p -> p.descendants("docPartGallery"))
                .anyMatch(g -> CONTENTS.equals(g.attribute("val")));
        if (contents) {
            text.losses().count(Loss.CONTENTS, parts);
            return Optional.empty();
        }
        return filled(sdt);
    }

    static Optional<XmlElement> filled(XmlElement sdt) {
        boolean asks = sdt.element("sdtPr")
                .map(p -> RunLook.toggle(p, "showingPlcHdr"))
                .orElse(false);
        return asks ? Optional.empty() : sdt.element("sdtContent");
    }
}
