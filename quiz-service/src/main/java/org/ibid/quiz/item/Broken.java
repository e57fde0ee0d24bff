package org.ibid.quiz.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.core.item.Certificate;
import org.ibid.core.quiz.ItemState;
import org.ibid.quiz.generation.gate.Gates;
import org.jspecify.annotations.Nullable;

/**
 * Gates that an item passed once and fails where it stands now.
 *
 * @param v shape of this record; 1
 */
record Broken(int v, List<Certificate.Check> checks) {

    /** @return null where none fails */
    static @Nullable Broken of(List<Certificate.Check> checks) {
        return checks.isEmpty() ? null : new Broken(1, List.copyOf(checks));
    }

    /**
     * What is used must have a right answer, and one: an item of which a gate that guards the key fails is used no
     * longer and waits for review again.
     *
     * @param revision number of the one that fails
     * @return whether it was taken out of use
     */
    boolean takeOutOfUse(ItemRow item, int revision) {
        if (!takesOutOfUse(item, revision)) {
            return false;
        }
        item.approvedRevision = null;
        item.practiceOnly = false;
        if (item.state == ItemState.APPROVED) {
            item.state = ItemState.IN_REVIEW;
        }
        return true;
    }

    boolean takesOutOfUse(ItemRow item, int revision) {
        return item.approvedRevision != null && item.approvedRevision == revision && keyless();
    }

    boolean keyless() {
        return checks.stream().anyMatch(Gates::guardsTheKey);
    }

    /** The certificate with what holds of it now. */
    Certificate over(Certificate certificate) {
        Map<String, Certificate.Check> failing = checks.stream()
                .collect(Collectors.toMap(Certificate.Check::gate, Function.identity(), (one, other) -> one));
        List<Certificate.Check> now = new ArrayList<>(checks);
        certificate.checks().stream()
                .filter(check -> !failing.containsKey(check.gate()))
                .forEach(now::add);
        return new Certificate(certificate.rule(), certificate.version(), certificate.sourceHash(), now);
    }
}
