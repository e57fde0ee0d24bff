package org.ibid.core.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.ibid.core.item.Certificate;

/**
 * What would be said of an item if it were kept as it stands. Nothing is kept.
 *
 * @param wrong why it could not be kept, in sentences; empty when it could
 * @param checks every gate's verdict; they advise, the person decides. Empty while it could not be kept.
 * @param before the same of the item as it stands, so that one sees what the change broke; empty for a new item, and
 *     from a service that does not say it
 */
public record ItemVerdict(List<String> wrong, List<Certificate.Check> checks, List<Certificate.Check> before) {

    public ItemVerdict {
        wrong = List.copyOf(wrong);
        checks = List.copyOf(checks);
        before = before == null ? List.of() : List.copyOf(before);
    }

    /** Of an item that was not there before. */
    public static ItemVerdict ofNew(List<String> wrong, List<Certificate.Check> checks) {
        return new ItemVerdict(wrong, checks, List.of());
    }

    /** How many gates object. */
    @JsonIgnore
    public int failed() {
        return (int) checks.stream().filter(check -> !check.pass()).count();
    }
}
