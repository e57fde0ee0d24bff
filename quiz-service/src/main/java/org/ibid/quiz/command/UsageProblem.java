package org.ibid.quiz.command;

/** A command line that cannot be followed. Its message is one line for the person who typed it. */
final class UsageProblem extends Exception {

    private static final long serialVersionUID = 1L;

    UsageProblem(String message) {
        super(message);
    }
}
