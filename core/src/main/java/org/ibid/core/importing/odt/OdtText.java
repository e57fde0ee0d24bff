package org.ibid.core.importing.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.importing.KeptPictures;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.FlowNote;
import org.ibid.core.importing.flow.Losses;
import org.jspecify.annotations.Nullable;

/** What all readers of one OpenDocument text share. */
record OdtText(
        OpenDocument file,
        OdtStyles styles,
        Losses losses,
        KeptPictures pictures,
        Map<String, FlowNote> notes,
        Set<String> noteIds,
        Set<String> changes,
        Map<String, Integer> languages) {

    static OdtText of(OpenDocument file, XmlElement text) {
        Set<String> noteIds = text.descendants("note")
                .filter(n -> !n.inside("tracked-changes"))
                .map(n -> n.attribute("id", ""))
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> changes = text.descendants("changed-region")
                .filter(r -> r.element("insertion", "deletion").isPresent())
                .map(r -> r.attribute("id", ""))
                .collect(Collectors.toCollection(HashSet::new));
        return new OdtText(
                file,
                new OdtStyles(file),
                new Losses(),
                new KeptPictures(),
                new LinkedHashMap<>(),
                noteIds,
                changes,
                new HashMap<>());
    }

    @Nullable
    String language() {
        return languages.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
