package org.ibid.core.item;

import java.util.List;

/**
 * The evidence that a generated item follows from its text: where it comes from, what made it and what was checked.
 *
 * @param rule name of the rule that made it; {@code person} for what a person wrote or changed
 * @param version version of the rule
 * @param sourceHash {@code sha256:…} of the exact words of the evidence (or else of the stimulus)
 * @param checks every gate's verdict, in the order in which the gates stand
 */
public record Certificate(String rule, String version, String sourceHash, List<Check> checks) {

    public Certificate {
        checks = List.copyOf(checks);
    }

    public boolean passed() {
        return checks.stream().allMatch(Check::pass);
    }

    /** @param evidence what the gate saw, in words a teacher understands */
    public record Check(String gate, boolean pass, String evidence) {}
}
