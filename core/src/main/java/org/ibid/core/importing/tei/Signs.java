package org.ibid.core.importing.tei;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.importing.XmlElement;

/** The signs without a character of their own that the header of an edition describes ({@code charDecl}). */
final class Signs {

    /** A reader is helped most by what everybody can print. */
    private static final List<String> KINDS = List.of("standard", "normalized", "simplified", "Unicode");

    private final Map<String, String> written = new HashMap<>();

    Signs(XmlElement root) {
        root.descendants("char", "glyph").forEach(sign -> {
            String id = sign.attribute("id");
            if (id != null) {
                mapping(sign).ifPresent(text -> written.put(id, text));
            }
        });
    }

    private static Optional<String> mapping(XmlElement sign) {
        List<XmlElement> mappings = sign.elements("mapping").stream()
                .filter(m -> !m.text().isBlank())
                .toList();
        return KINDS.stream()
                .flatMap(kind ->
                        mappings.stream().filter(m -> m.attribute("type", "").equalsIgnoreCase(kind)))
                .findFirst()
                .or(() -> mappings.stream().findFirst())
                .map(m -> m.text().strip());
    }

    /** Empty where the edition does not say what it looks like. */
    String of(String reference) {
        return written.getOrDefault(reference.replaceFirst("^#", ""), "");
    }
}
