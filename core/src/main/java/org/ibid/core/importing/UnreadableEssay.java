package org.ibid.core.importing;

/** A source that cannot be read. Its message is one line for the person who gave it and says what to do. */
public final class UnreadableEssay extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    public UnreadableEssay(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable name of the reason: {@code empty}, {@code too-large}, {@code binary}. */
    public String code() {
        return code;
    }
}
