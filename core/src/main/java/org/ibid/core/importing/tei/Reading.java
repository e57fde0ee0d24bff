package org.ibid.core.importing.tei;

import java.util.List;
import java.util.Optional;
import org.ibid.core.importing.XmlElement;

/** Which of several forms of the same words an edition would have read. */
final class Reading {

    /** Of {@code choice}: what the editor made of the source, for readers. */
    private static final List<String> PREFERRED =
            List.of("corr", "reg", "expan", "ex", "lem", "add", "supplied", "unclear");

    private Reading() {}

    /** The form kept of an element that gives several; empty for any other element. */
    static Optional<XmlElement> of(XmlElement element) {
        return switch (element.name()) {
            case "choice" ->
                PREFERRED.stream()
                        .flatMap(name -> element.element(name).stream())
                        .findFirst()
                        .or(() -> element.elements().stream().findFirst());
            case "app" -> lemma(element);
            default -> Optional.empty();
        };
    }

    private static Optional<XmlElement> lemma(XmlElement app) {
        return app.element("lem").or(() -> app.descendants("rdg").findFirst());
    }
}
