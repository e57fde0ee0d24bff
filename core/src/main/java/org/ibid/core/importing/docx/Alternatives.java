package org.ibid.core.importing.docx;

import java.util.Optional;
import org.ibid.core.importing.XmlElement;

/** The same content in several forms, of which one is read ({@code mc:AlternateContent}). */
final class Alternatives {

    private Alternatives() {}

    /** The newest form, unless only an older one has anything that can be read. */
    static Optional<XmlElement> chosen(XmlElement alternate) {
        return alternate.elements("Choice", "Fallback").stream()
                .filter(Alternatives::readable)
                .findFirst()
                .or(() -> alternate.element("Choice", "Fallback"));
    }

    private static boolean readable(XmlElement branch) {
        return branch.descendants("t", "blip", "imagedata", "footnoteReference", "endnoteReference", "sym")
                .findAny()
                .isPresent();
    }
}
