package org.ibid.core.importing.desk;

/** A settlement that does not fit the text: its place is not there, or is of another kind. Nothing is changed. */
public final class Inapplicable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    Inapplicable(String message) {
        super(message);
    }
}
