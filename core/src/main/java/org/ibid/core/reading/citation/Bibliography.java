package org.ibid.core.reading.citation;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.CitedWork.Form;

/**
 * The works that an essay cites, each once, in order of their authors, those without one by their titles. What no work
 * could be found for is not in it.
 */
public record Bibliography(List<Entry> works) {

    /**
     * @param work the fullest of its citations
     * @param notes ids of the notes that cite it, in order
     */
    public record Entry(CitedWork work, List<String> notes) {
        public Entry {
            notes = List.copyOf(notes);
        }
    }

    public Bibliography {
        works = List.copyOf(works);
    }

    private static final class Gathered {
        private CitedWork fullest;
        private final Set<String> notes = new LinkedHashSet<>();

        Gathered(CitedWork first) {
            fullest = first;
        }

        void add(CitedWork citation) {
            notes.add(citation.footnote());
            if (citation.refersTo() == null && details(citation) > details(fullest)) {
                fullest = citation;
            }
        }
    }

    public static Bibliography of(List<CitedWork> citations) {
        Map<String, List<Gathered>> byName = new HashMap<>();
        Map<String, Gathered> byId = new HashMap<>();
        List<Gathered> all = new ArrayList<>();
        for (CitedWork citation : citations) {
            Gathered gathered = citation.refersTo() == null ? null : byId.get(citation.refersTo());
            if (gathered == null && names(citation)) {
                String name = citation.authors().isEmpty() ? "" : WorkNames.surname(citation);
                List<Gathered> same = byName.computeIfAbsent(name, n -> new ArrayList<>());
                gathered = same.stream()
                        .filter(g -> WorkNames.same(g.fullest, citation))
                        .findFirst()
                        .orElse(null);
                if (gathered == null) {
                    gathered = new Gathered(citation);
                    same.add(gathered);
                    all.add(gathered);
                }
            }
            if (gathered != null) {
                gathered.add(citation);
                byId.put(citation.id(), gathered);
            }
        }
        return new Bibliography(all.stream()
                .map(g -> new Entry(g.fullest, List.copyOf(g.notes)))
                .sorted(inOrder())
                .toList());
    }

    /** True for a citation by which a work can be found. */
    private static boolean names(CitedWork citation) {
        boolean own = citation.form() == Form.FULL || citation.form() == Form.QUOTED_IN;
        return own && (citation.title() != null || (!citation.authors().isEmpty() && citation.year() != null));
    }

    private static int details(CitedWork work) {
        return (work.title() == null ? 0 : 10)
                + (work.authors().isEmpty() ? 0 : work.authors().getFirst().contains(" ") ? 6 : 3)
                + (work.year() == null ? 0 : 1)
                + (work.place() == null ? 0 : 1)
                + (work.publisher() == null ? 0 : 1);
    }

    private static Comparator<Entry> inOrder() {
        Collator letters = Collator.getInstance(Locale.ROOT);
        return Comparator.comparing((Entry e) -> place(e.work()), letters)
                .thenComparing(e -> String.join(", ", e.work().authors()), letters)
                .thenComparing(e -> String.valueOf(e.work().year()))
                .thenComparing(e -> String.valueOf(e.work().title()), letters);
    }

    private static String place(CitedWork work) {
        return work.authors().isEmpty() ? WorkNames.main(String.valueOf(work.title())) : WorkNames.surname(work);
    }
}
