package org.ibid.quiz.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.quiz.language.Words;

/**
 * How much a short answer shares with the right one and with the question: the features of the lexical baseline of the
 * SemEval-2013 task on student responses (overlap, F1, cosine, Lesk, each against both), and how long it is. Pure.
 */
final class Overlap {

    static final int FEATURES = 10;

    private static final double MANY = 10;

    private final double[] values;

    private Overlap(double[] values) {
        this.values = values;
    }

    /** 0 to 1. */
    double value(int feature) {
        return values[feature];
    }

    static Overlap of(String asked, String right, String answer) {
        List<String> given = List.copyOf(Words.stems(answer));
        double[] values = new double[FEATURES];
        against(List.copyOf(Words.stems(right)), given, values, 0);
        against(List.copyOf(Words.stems(asked)), given, values, 4);
        Set<String> news = new HashSet<>(given);
        news.removeAll(Words.stems(asked));
        values[8] = Math.min(1, given.size() / MANY);
        values[9] = given.isEmpty() ? 0 : (double) news.size() / given.size();
        return new Overlap(values);
    }

    private static void against(List<String> reference, List<String> given, double[] values, int from) {
        Set<String> both = new HashSet<>(reference);
        both.retainAll(given);
        double common = both.size();
        double sizes = reference.size() + given.size();
        values[from] = Math.min(1, common / MANY);
        values[from + 1] = sizes == 0 ? 0 : 2 * common / sizes;
        values[from + 2] = common == 0 ? 0 : common / Math.sqrt((double) reference.size() * given.size());
        values[from + 3] = reference.isEmpty() ? 0 : common / reference.size();
    }
}
