package org.ibid.core.quiz;

/** Whether the essay of an item may be read while the item is being answered, as a teacher sets it. */
public enum TextRule {
    OPEN,
    CLOSED,
    OPEN_AFTER_FIRST_TRY;

    /** @param number of the try, from 1 */
    public TextAccess in(int number) {
        return this == OPEN || (this == OPEN_AFTER_FIRST_TRY && number > 1) ? TextAccess.OPEN : TextAccess.CLOSED;
    }
}
