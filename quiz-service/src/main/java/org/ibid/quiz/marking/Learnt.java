package org.ibid.quiz.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What teachers' marks of short answers have in common: a logistic regression over {@link Overlap}, made anew from their
 * decisions whenever it is asked for. It suggests and never decides, and it holds its tongue where there are few decisions,
 * where they all say the same, or where the rule would have come nearer to them. Pure.
 */
final class Learnt {

    /** Decisions below which nothing is learnt. */
    static final int FEWEST = 20;

    /** Of those, how many must be of each kind. */
    private static final int OF_EACH = 5;

    private static final int FOLDS = 5;
    private static final int ROUNDS = 200;
    private static final double STEP = 0.5;
    private static final double SHRINK = 0.01;
    private static final double HALF = 0.5;

    private final double[] weights = new double[Overlap.FEATURES + 1];
    private final double[] means;
    private final double[] spreads;
    private final int from;

    private Learnt(double[] means, double[] spreads, int from) {
        this.means = means;
        this.spreads = spreads;
        this.from = from;
    }

    /** From how many decisions it was learnt. */
    int from() {
        return from;
    }

    /**
     * A mark that a teacher gave.
     *
     * @param rule what the rule had suggested, 0 to 1
     * @param score what the teacher gave, 0 to 1
     */
    record Decision(Overlap overlap, double rule, double score) {}

    static Optional<Learnt> from(List<Decision> decisions) {
        long good = decisions.stream().filter(one -> one.score() >= HALF).count();
        boolean enough = decisions.size() >= FEWEST && good >= OF_EACH && decisions.size() - good >= OF_EACH;
        return enough && nearer(decisions) ? Optional.of(fit(decisions)) : Optional.empty();
    }

    /** Whether what is learnt from the others comes nearer to each decision than the rule does, on the whole. */
    private static boolean nearer(List<Decision> decisions) {
        double learnt = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Decision> held = new ArrayList<>();
            List<Decision> rest = new ArrayList<>();
            for (int at = 0; at < decisions.size(); at++) {
                (at % FOLDS == fold ? held : rest).add(decisions.get(at));
            }
            Learnt other = fit(rest);
            learnt += off(held, one -> other.suggests(one.overlap()));
        }
        return learnt < off(decisions, Decision::rule);
    }

    private static double off(List<Decision> decisions, ToDoubleFunction<Decision> guess) {
        return decisions.stream()
                .mapToDouble(one -> Math.abs(one.score() - guess.applyAsDouble(one)))
                .sum();
    }

    private static Learnt fit(List<Decision> decisions) {
        double[] means = new double[Overlap.FEATURES];
        double[] spreads = new double[Overlap.FEATURES];
        for (int f = 0; f < Overlap.FEATURES; f++) {
            int feature = f;
            means[f] = decisions.stream()
                    .mapToDouble(one -> one.overlap().value(feature))
                    .average()
                    .orElse(0);
            double mean = means[f];
            double variance = decisions.stream()
                    .mapToDouble(one -> Math.pow(one.overlap().value(feature) - mean, 2))
                    .average()
                    .orElse(0);
            spreads[f] = variance == 0 ? 1 : Math.sqrt(variance);
        }
        Learnt learnt = new Learnt(means, spreads, decisions.size());
        for (int round = 0; round < ROUNDS; round++) {
            learnt.descend(decisions);
        }
        return learnt;
    }

    /** One step down the slope of the cross entropy, with weights held small. */
    private void descend(List<Decision> decisions) {
        double[] slope = new double[weights.length];
        for (Decision one : decisions) {
            double[] x = scaled(one.overlap());
            double error = suggests(one.overlap()) - one.score();
            slope[0] += error;
            for (int f = 0; f < x.length; f++) {
                slope[f + 1] += error * x[f];
            }
        }
        for (int w = 0; w < weights.length; w++) {
            weights[w] -= STEP * (slope[w] / decisions.size() + (w == 0 ? 0 : SHRINK * weights[w]));
        }
    }

    private double[] scaled(Overlap overlap) {
        double[] x = new double[Overlap.FEATURES];
        for (int f = 0; f < x.length; f++) {
            x[f] = (overlap.value(f) - means[f]) / spreads[f];
        }
        return x;
    }

    /** 0 to 1. */
    double suggests(Overlap overlap) {
        double sum = weights[0];
        double[] x = scaled(overlap);
        for (int f = 0; f < x.length; f++) {
            sum += weights[f + 1] * x[f];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
