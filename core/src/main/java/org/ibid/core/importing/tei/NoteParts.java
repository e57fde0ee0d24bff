package org.ibid.core.importing.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.importing.XmlElement;

/**
 * Notes that an edition prints in parts, one on each page: {@code @next} and {@code @prev} lead from one to the other,
 * or {@code @part} says of one that it goes on with that before it. All parts are one note, called once.
 */
final class NoteParts {

    private final Map<XmlElement, XmlElement> firsts = new HashMap<>();
    private final Map<XmlElement, List<XmlElement>> parts = new HashMap<>();

    /** @param notes in document order */
    NoteParts(List<XmlElement> notes, Map<String, XmlElement> byId) {
        Set<XmlElement> all = Set.copyOf(notes);
        XmlElement open = null;
        for (XmlElement note : notes) {
            Optional<XmlElement> before = target(note, "prev", byId).filter(all::contains);
            boolean goesOn = note.attribute("part", "").matches("[MF]");
            if (before.isEmpty() && goesOn && open != null) {
                before = Optional.of(open);
            }
            before.filter(b -> !b.equals(note)).ifPresent(b -> goesOn(note, b));
            target(note, "next", byId)
                    .filter(n -> all.contains(n) && !n.equals(note))
                    .ifPresent(n -> goesOn(n, note));
            open = note.attribute("part", "").matches("[IM]") ? note : null;
        }
    }

    private static Optional<XmlElement> target(XmlElement note, String attribute, Map<String, XmlElement> byId) {
        String address = note.attribute(attribute, "").strip().replaceFirst("^#", "");
        return address.isEmpty() ? Optional.empty() : Optional.ofNullable(byId.get(address));
    }

    private void goesOn(XmlElement part, XmlElement before) {
        XmlElement first = firsts.getOrDefault(before, before);
        // a ring has no beginning
        if (!first.equals(part) && firsts.putIfAbsent(part, first) == null) {
            List<XmlElement> own = parts.computeIfAbsent(first, f -> new ArrayList<>());
            own.add(part);
            List<XmlElement> later = parts.remove(part);
            if (later != null) {
                later.forEach(l -> firsts.put(l, first));
                own.addAll(later);
            }
        }
    }

    /** True for a part that goes on with another. */
    boolean isLater(XmlElement note) {
        return firsts.containsKey(note);
    }

    /** What goes on with a note, in order. */
    List<XmlElement> later(XmlElement note) {
        return parts.getOrDefault(note, List.of());
    }
}
