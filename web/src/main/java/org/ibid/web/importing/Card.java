package org.ibid.web.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A doubtful place as the desk shows it.
 *
 * @param id of the doubt
 * @param what kind of doubt it is, in words
 * @param why it is doubtful, in words
 * @param result null where the card above shows the same
 * @param source null where the original is no text, or the place is not found in it; then {@code noSource} says which
 */
record Card(
        String id,
        String what,
        String why,
        @Nullable Excerpt source,
        @Nullable String noSource,
        @Nullable Excerpt result,
        List<Choice> choices) {

    /** For a card under one that shows the same words. */
    Card withoutSides() {
        return new Card(id, what, why, null, null, null, choices);
    }

    /**
     * @param number from 1: also the key that takes it, up to 9
     * @param typed true where a name is typed
     */
    record Choice(int number, String words, boolean typed) {

        public int getIndex() {
            return number - 1;
        }

        public boolean getKeyed() {
            return number <= 9 && !typed;
        }
    }
}
