package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;

/**
 * Items wanted for one passage.
 *
 * @param version number of the essay version
 * @param passage id of a block or a note of it
 */
public record ItemsHere(int version, String passage) {

    /**
     * What came of it.
     *
     * @param made new items, best first; they wait for review
     * @param known how many the rules make there that the bank had already
     * @param refused what else the rules tried, by the gate that refused it first
     */
    public record Made(List<UUID> made, int known, List<Refused> refused) {
        public Made {
            made = List.copyOf(made);
            refused = List.copyOf(refused);
        }
    }

    public record Refused(String gate, int drafts) {}
}
