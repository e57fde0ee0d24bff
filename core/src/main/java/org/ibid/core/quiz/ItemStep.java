package org.ibid.core.quiz;

/**
 * A step with an item before handing in.
 *
 * @param after how many steps the learner had taken on the page that asks for it: one that was taken already is not
 *     taken again
 */
public record ItemStep(Kind kind, int after) {

    public enum Kind {
        /** What is saved is looked at: is it right? */
        TRY,
        HINT
    }
}
