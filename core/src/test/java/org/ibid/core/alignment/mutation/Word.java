package org.ibid.core.alignment.mutation;

import java.util.List;

/**
 * A word with the marks that stand at it, or the white space between two.
 *
 * @param origin number of the word in the first version, which it keeps through every edit; -1 for a new one and for
 *     white space
 * @param calls notes called within or after it
 */
record Word(String text, int origin, List<Call> calls) {

    /**
     * @param note key of the note
     * @param into UTF-16 units from the start of the word
     */
    record Call(String note, int into) {}

    Word {
        calls = List.copyOf(calls);
    }

    static Word fresh(String text) {
        return new Word(text, -1, List.of());
    }

    boolean blank() {
        return text.isBlank();
    }

    Word reading(String other) {
        return new Word(
                other,
                origin,
                calls.stream()
                        .map(c -> new Call(c.note(), Math.min(c.into(), other.length())))
                        .toList());
    }

    Word copy() {
        return fresh(text);
    }
}
