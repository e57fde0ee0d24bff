package org.ibid.quiz.language;

import java.util.Locale;
import java.util.Set;

/** Which tongue a few words are in, as far as it takes to tell English from what an English essay leaves untranslated. */
public final class Tongue {

    /** Fewer words tell nothing. */
    private static final int TELLING = 4;

    /** None that is a word of another of these tongues, too. */
    private static final Set<String> ENGLISH = words(
            "the of and to that is it with his her their they he we you not be are have has had this which"
                    + " but by from at or who will would there been my our your what when all must may can were it's i she them its"
                    + " no if than because could should do does did into upon every only more most one such these those");

    private static final Set<String> OTHERS = words(
            "le la les du une et est que qui ne pas dans pour au aux ce il elle nous vous der das und ist nicht ein eine"
                    + " einen den dem mit von zu auf sich lo gli di che è non per una del della el los las y con por su se"
                    + " cum ad quod ut sed ex ab nec qua quae esse sunt");

    private Tongue() {}

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    /** True where the little words are those of another tongue. */
    public static boolean foreign(String text) {
        long english = count(text, ENGLISH);
        long others = count(text, OTHERS);
        return Words.count(text) >= TELLING && others > english;
    }

    private static long count(String text, Set<String> words) {
        return Words.of(text).stream()
                .map(w -> w.toLowerCase(Locale.ROOT).replace('’', '\''))
                .filter(words::contains)
                .count();
    }
}
