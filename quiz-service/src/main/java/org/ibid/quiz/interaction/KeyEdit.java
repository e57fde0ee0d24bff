package org.ibid.quiz.interaction;

import java.util.List;

/** What came of reading a teacher's form back into a key. */
public sealed interface KeyEdit {

    record Accepted(Key key) implements KeyEdit {}

    /** @param reasons what is wrong, one sentence each, for the teacher; at least one */
    record Refused(List<String> reasons) implements KeyEdit {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    static KeyEdit of(Key key, List<String> reasons) {
        return reasons.isEmpty() ? new Accepted(key) : new Refused(reasons);
    }

    static KeyEdit refused(String reason) {
        return new Refused(List.of(reason));
    }
}
