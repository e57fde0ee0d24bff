package org.ibid.core.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.ibid.core.item.Certificate;

/**
 * What would be said of an item if it were kept as it stands. Nothing is kept.
 *
 * @param wrong why it could not be kept, in sentences; empty when it could
 * @param checks every gate's verdict; they advise, the person decides. Empty while it could not be kept.
 */
public record ItemVerdict(List<String> wrong, List<Certificate.Check> checks) {

    public ItemVerdict {
        wrong = List.copyOf(wrong);
        checks = List.copyOf(checks);
    }

    /** How many gates object. */
    @JsonIgnore
    public int failed() {
        return (int) checks.stream().filter(check -> !check.pass()).count();
    }
}
