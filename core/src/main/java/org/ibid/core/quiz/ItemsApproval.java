package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;

/** Items approved at one stroke, for practice only: nobody has read each of them. */
public record ItemsApproval(List<Chosen> items) {

    public ItemsApproval {
        items = List.copyOf(items);
    }

    /** @param revision the revision that was on the page */
    public record Chosen(UUID item, int revision) {}

    /** @param approved how many were; the others had been changed or decided meanwhile */
    public record Receipt(int approved) {}
}
