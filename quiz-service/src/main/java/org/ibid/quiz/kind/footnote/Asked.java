package org.ibid.quiz.kind.footnote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.essay.CitedWork;
import org.ibid.quiz.language.Words;

/**
 * What can be asked about the works that stand behind a statement: author and title where the statement says neither, the
 * author where it says words of the title, the title where it names an author.
 */
record Asked(String rule, String stem, String stemOfSeveral, List<CitedWork> wrong, double worth) {

    static final String SOURCE = "footnote/source";
    static final String WHOSE = "footnote/whose";
    static final String TITLE = "footnote/title";

    private static final String WHICH_WORK = "Which of these works does the essay cite for this statement?";

    private static final Pattern PERIODICAL = Pattern.compile(
            "\\b(?:Quarterly|Review|Journal|Magazine|Monthly|Weekly|Gazette|Chronicle|Times|Post|Herald|Tribune|Record|Bulletin|Transactions|Proceedings|Annals|Zeitschrift|Revue|Archiv)\\b");

    /**
     * @param fits works that may be offered
     * @param shown what an option is sorted by
     */
    record Way(
            String rule,
            String stem,
            String several,
            Predicate<CitedWork> fits,
            Function<CitedWork, String> shown,
            double worth) {}

    /** @param besides two other works that fit, none where there are no two */
    static Optional<Asked> of(String statement, List<CitedWork> works, Function<Way, List<CitedWork>> besides) {
        CitedWork right = works.getFirst();
        Predicate<CitedWork> unnamed = w -> !names(statement, w);
        Predicate<CitedWork> silent = w -> !says(statement, w);
        Predicate<CitedWork> labelled = w -> Sources.label(w).isPresent();
        return Stream.of(
                        new Way(
                                SOURCE,
                                "On which work does the essay rest this statement?",
                                WHICH_WORK,
                                labelled.and(unnamed).and(silent),
                                Sources::surname,
                                0.8),
                        new Way(
                                WHOSE,
                                "Whose work does the essay cite for this statement?",
                                "Whose work is among those that the essay cites for this statement?",
                                labelled.and(unnamed).and(Sources::byOnePerson),
                                Sources::surname,
                                0.8),
                        new Way(
                                TITLE,
                                WHICH_WORK,
                                WHICH_WORK,
                                Sources.TITLED.and(silent).and(Asked::aWork),
                                w -> String.valueOf(w.title()),
                                0.72))
                .filter(way -> way.fits().test(right))
                .flatMap(way -> {
                    List<CitedWork> wrong = besides.apply(way);
                    return wrong.isEmpty()
                            ? Stream.empty()
                            : Stream.of(new Asked(way.rule(), way.stem(), way.several(), wrong, way.worth()));
                })
                .findFirst();
    }

    private static boolean names(String statement, CitedWork work) {
        return work.authors().stream().anyMatch(a -> Words.stands(a.substring(a.lastIndexOf(' ') + 1), statement));
    }

    /** What somebody wrote, not the periodical that it stands in. */
    private static boolean aWork(CitedWork work) {
        return !work.authors().isEmpty()
                || !PERIODICAL.matcher(String.valueOf(work.title())).find();
    }

    /** A word of the title stands in the statement. */
    private static boolean says(String statement, CitedWork work) {
        Set<String> shared = Words.stems(Sources.mainTitle(String.valueOf(work.title())));
        shared.retainAll(Words.stems(statement));
        return !shared.isEmpty();
    }
}
