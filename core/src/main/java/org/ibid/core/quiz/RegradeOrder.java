package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shall be regraded and how.
 *
 * @param rulings empty where an earlier regrade is taken back
 * @param undoes the regrade that is taken back, or null
 * @param nobodyLoses whether whoever would end up with a smaller share keeps the marks of before
 * @param reason for the learners and for the record
 */
public record RegradeOrder(List<Ruling> rulings, @Nullable UUID undoes, boolean nobodyLoses, String reason) {

    public RegradeOrder {
        rulings = List.copyOf(rulings);
    }
}
