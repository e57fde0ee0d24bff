package org.ibid.core.reading.speaker;

import java.util.Optional;

/** One way in which prose tells whose words a quotation is. Pure. */
interface SpeakerRule {

    /** The rule's name as voices carry it: {@code said-by}. */
    String name();

    /** Empty where the rule does not apply. */
    Optional<Finding> find(Surroundings surroundings);
}
