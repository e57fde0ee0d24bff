package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;

/**
 * What a release let out.
 *
 * @param marks how many
 * @param told true while learners may see their marks
 */
public record Release(UUID id, int marks, boolean told, List<Freed> attempts) {

    public Release {
        attempts = List.copyOf(attempts);
    }

    public record Freed(UUID attempt, UUID learner) {}
}
