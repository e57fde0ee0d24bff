package org.ibid.quiz.quiz;

import org.ibid.core.quiz.EffectivePolicy;

/**
 * A policy as a JSON column.
 *
 * @param v shape of this record; 1
 */
public record StoredPolicy(int v, EffectivePolicy policy) {

    public static StoredPolicy of(EffectivePolicy policy) {
        return new StoredPolicy(1, policy);
    }
}
