package org.ibid.web.typesetting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.ibid.core.reading.citation.Bibliography;
import org.jspecify.annotations.Nullable;

/**
 * A work that the essay cites, as a list of works says it.
 *
 * @param authors empty where the work has none
 * @param title empty where only author and year are known
 * @param imprint {@code London: Pluto, 1978}; empty where nothing is known
 * @param notes those that cite it, in order
 */
public record CitedSource(String authors, String title, String imprint, List<NoteLink> notes) {

    /** @param id also its place in the page */
    public record NoteLink(String id, String label) {}

    public CitedSource {
        notes = List.copyOf(notes);
    }

    /** Each work once, in order of authors. */
    static List<CitedSource> in(EssayVersion version) {
        Map<String, String> labels = version.text().footnotes().stream()
                .collect(Collectors.toMap(Footnote::id, Footnote::label, (one, other) -> one));
        return Bibliography.of(version.reading().works()).works().stream()
                .map(entry -> of(entry, labels))
                .toList();
    }

    private static CitedSource of(Bibliography.Entry entry, Map<String, String> labels) {
        CitedWork work = entry.work();
        return new CitedSource(
                String.join(", ", work.authors()),
                work.title() == null ? "" : work.title(),
                imprint(work.place(), work.publisher(), work.year()),
                entry.notes().stream()
                        .map(id -> new NoteLink(id, labels.getOrDefault(id, id)))
                        .toList());
    }

    private static String imprint(@Nullable String place, @Nullable String publisher, @Nullable String year) {
        String where = Stream.of(place, publisher).filter(Objects::nonNull).collect(Collectors.joining(": "));
        return Stream.of(where, year == null ? "" : year)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
