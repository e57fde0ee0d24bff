package org.ibid.quiz.kind;

import org.ibid.core.item.Level;

/** How one statement may answer to another, and how that is asked. */
public enum Relation {
    CAUSE(
            "Which of these is the reason that AUTHOR gives for this statement?",
            "gives as the reason",
            Level.INFER,
            0.5,
            0.9),
    CONSEQUENCE(
            "Which of these does AUTHOR say to follow from this statement?", "says to follow", Level.INFER, 0.5, 0.84),
    COUNTERPOINT(
            "AUTHOR grants this point. Which of these is then set against it?",
            "sets against the point",
            Level.ARGUE,
            0.6,
            0.93);

    private final String stem;
    private final String does;
    private final Level level;
    private final double difficulty;
    private final double worth;

    Relation(String stem, String does, Level level, double difficulty, double worth) {
        this.stem = stem;
        this.does = does;
        this.level = level;
        this.difficulty = difficulty;
        this.worth = worth;
    }

    public String stem() {
        return stem;
    }

    public String does() {
        return does;
    }

    public Level level() {
        return level;
    }

    public double difficulty() {
        return difficulty;
    }

    public double worth() {
        return worth;
    }
}
