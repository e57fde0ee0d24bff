package org.ibid.quiz.kind.footnote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.ibid.quiz.kind.Turns;
import org.ibid.quiz.language.Words;

/** The works that an essay cites, as options. */
final class Sources {

    private static final double SURE = 0.6;
    private static final int TITLE_WORDS = 9;

    /** How many of the works cited nearest take turns. */
    private static final int NEAR = 4;

    static final Predicate<CitedWork> TITLED =
            w -> w.title() != null && !w.title().isBlank();

    private final EssayVersion version;

    private final Turns turns = new Turns();

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
                return at.form() == CitedWork.Form.FULL && TITLED.test(at) && (at.equals(work) || !collected(at))
                        ? Optional.of(at)
                        : Optional.empty();
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

    /** Cited under several authors: a collection, of which a title alone does not tell whose words are meant. */
    private boolean collected(CitedWork work) {
        String title = shortTitle(String.valueOf(work.title()));
        return version.reading().works().stream()
                .filter(w -> w.title() != null && !w.authors().isEmpty())
                .anyMatch(w -> shortTitle(String.valueOf(w.title())).equalsIgnoreCase(title)
                        && !surname(w).equals(surname(work)));
    }

    /** {@code Reed, Ten Days That Shook the World}; empty where author or title is missing. */
    static Optional<String> label(CitedWork work) {
        String title = work.title();
        if (title == null || title.isBlank() || work.authors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(surname(work) + ", " + shortTitle(title));
    }

    /** Without its subtitle. */
    static String mainTitle(String title) {
        return title.strip()
                .replaceFirst("(?s)(?:[:;]|\\.(?= \\p{Lu}\\p{Ll})).*$", "")
                .strip();
    }

    static String shortTitle(String title) {
        String main = mainTitle(title);
        String use = main.isEmpty() ? title.strip() : main;
        return Words.count(use) <= TITLE_WORDS ? use : org.ibid.quiz.language.Prose.beginning(use, TITLE_WORDS);
    }

    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|van|von|de)){1,3}");

    /** A board, a company, a ministry: it has no surname. */
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:Academy|Agency|Assembly|Association|Bank|Board|Bureau|Cabinet|Chamber|Church|Club|College|Commission|Committee|Company|Conference|Congress|Convention|Corporation|Council|Court|Department|Directorate|Federation|Foundation|Government|Group|House|Institute|Institution|League|Library|Ministry|Museum|Nations|Office|Organi[sz]ation|Parliament|Party|Railway|Registry|Secretariat|Senate|Service|Society|Trade|Treasury|Trust|Union|University)\\b");

    /** One author with a first name or its initial, and no body. */
    static boolean byOnePerson(CitedWork work) {
        return work.authors().size() == 1
                && !BODY.matcher(work.authors().getFirst()).find()
                && PERSON.matcher(work.authors().getFirst()).matches();
    }

    /** What a work goes by in a list: the surname of its first author, or the whole name of a body. */
    static String surname(CitedWork work) {
        String first = work.authors().getFirst().strip();
        if (BODY.matcher(first).find()) {
            return first;
        }
        int comma = first.indexOf(',');
        String name = comma > 0 ? first.substring(0, comma) : first.substring(first.lastIndexOf(' ') + 1);
        return name.strip();
    }

    /**
     * Other works, of those cited nearest to a note, that none of its own might be taken for. Options stand by the alphabet:
     * of the near ones, those two come in whose names put the right one where it stood least.
     *
     * @param own works that the note cites; the first is the right one
     * @param shown what an option is sorted by
     */
    List<CitedWork> besides(
            List<CitedWork> own, String note, Predicate<CitedWork> fits, Function<CitedWork, String> shown) {
        return turns.two(
                own.getFirst(), near(own, note, fits), Comparator.comparing(shown, String.CASE_INSENSITIVE_ORDER));
    }

    private List<CitedWork> near(List<CitedWork> own, String note, Predicate<CitedWork> fits) {
        List<Footnote> notes = version.text().footnotes();
        int at = index(notes, note);
        List<CitedWork> others = new ArrayList<>();
        version.reading().works().stream()
                .filter(w -> w.form() == CitedWork.Form.FULL && w.confidence() >= SURE)
                .filter(fits.and(w -> own.stream().noneMatch(o -> alike(o, w))))
                .filter(w -> !w.footnote().equals(note))
                .sorted(Comparator.comparingInt((CitedWork w) -> Math.abs(index(notes, w.footnote()) - at))
                        .thenComparing(CitedWork::id))
                .forEach(w -> {
                    if (others.stream().noneMatch(o -> alike(o, w))) {
                        others.add(w);
                    }
                });
        return others.subList(0, Math.min(NEAR, others.size()));
    }

    /** By the same author, or of the same title, perhaps in an edition that names no author. */
    private static boolean alike(CitedWork a, CitedWork b) {
        boolean sameAuthor =
                !a.authors().isEmpty() && !b.authors().isEmpty() && surname(a).equals(surname(b));
        return sameAuthor
                || mainTitle(String.valueOf(a.title())).equalsIgnoreCase(mainTitle(String.valueOf(b.title())));
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
