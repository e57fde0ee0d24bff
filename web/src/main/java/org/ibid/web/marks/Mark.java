package org.ibid.web.marks;

import java.time.Instant;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.web.typesetting.Marking;

/**
 * A reader's mark on words of a course's reading.
 *
 * @param version of the essay that the target's offsets belong to
 * @param note empty unless its kind is {@link Kind#NOTE}
 */
public record Mark(
        UUID id, UUID person, UUID reading, Kind kind, int version, Target target, String note, Instant madeAt) {

    public enum Kind {
        HIGHLIGHT(Marking.Kind.HIGHLIGHT),
        NOTE(Marking.Kind.NOTE),
        /** A sentence that the reader does not follow; its teachers learn how many do not, and not who. */
        UNCLEAR(Marking.Kind.UNCLEAR);

        private final Marking.Kind marking;

        Kind(Marking.Kind marking) {
            this.marking = marking;
        }

        Marking.Kind marking() {
            return marking;
        }
    }

    /** Id of the first element of its words in a page. */
    public String element() {
        return "m-" + id;
    }

    public boolean unclear() {
        return kind == Kind.UNCLEAR;
    }

    public String quote() {
        return target.quote().exact();
    }
}
