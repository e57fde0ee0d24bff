package org.ibid.quiz.kind.footnote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.ibid.quiz.language.Words;

/** The works that an essay cites, as options. */
final class Sources {

    static final int WRONG = 2;
    private static final double SURE = 0.6;
    private static final int TITLE_WORDS = 9;

    private final EssayVersion version;

    Sources(EssayVersion version) {
        this.version = version;
    }

    /** The full citation that a citation stands for: itself, or what <i>ibid.</i> leads to; empty where the way is not sure. */
    Optional<CitedWork> meant(CitedWork work) {
        CitedWork at = work;
        for (int step = 0; step <= version.reading().works().size(); step++) {
            if (at.confidence() < SURE) {
                return Optional.empty();
            }
            String next = at.refersTo();
            if (next == null) {
                return at.form() == CitedWork.Form.FULL && label(at).isPresent() ? Optional.of(at) : Optional.empty();
            }
            Optional<CitedWork> found = version.reading().works().stream()
                    .filter(w -> w.id().equals(next))
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            at = found.get();
        }
        return Optional.empty();
    }

    /** {@code Reed, Ten Days That Shook the World}; empty where author or title is missing. */
    static Optional<String> label(CitedWork work) {
        String title = work.title();
        if (title == null || title.isBlank() || work.authors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(surname(work) + ", " + shortTitle(title));
    }

    static String shortTitle(String title) {
        String main = title.strip()
                .replaceFirst("(?s)(?:[:;]|\\.(?= \\p{Lu}\\p{Ll})).*$", "")
                .strip();
        String use = main.isEmpty() ? title.strip() : main;
        return Words.count(use) <= TITLE_WORDS ? use : org.ibid.quiz.language.Prose.beginning(use, TITLE_WORDS);
    }

    static String surname(CitedWork work) {
        String first = work.authors().getFirst().strip();
        int comma = first.indexOf(',');
        String name = comma > 0 ? first.substring(0, comma) : first.substring(first.lastIndexOf(' ') + 1);
        return name.strip();
    }

    /** Other works, those cited nearest to a note first, each once. */
    List<CitedWork> besides(CitedWork right, String note) {
        List<Footnote> notes = version.text().footnotes();
        int at = index(notes, note);
        List<CitedWork> others = new ArrayList<>();
        version.reading().works().stream()
                .filter(w -> w.form() == CitedWork.Form.FULL && w.confidence() >= SURE)
                .filter(w -> label(w).isPresent() && !surname(w).equals(surname(right)))
                .filter(w -> !w.footnote().equals(note))
                .sorted(Comparator.comparingInt((CitedWork w) -> Math.abs(index(notes, w.footnote()) - at))
                        .thenComparing(CitedWork::id))
                .forEach(w -> {
                    if (others.stream().noneMatch(o -> surname(o).equals(surname(w)))) {
                        others.add(w);
                    }
                });
        return others.size() < WRONG ? List.of() : List.copyOf(others.subList(0, WRONG));
    }

    private static int index(List<Footnote> notes, String id) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).id().equals(id)) {
                return i;
            }
        }
        return 0;
    }
}
