package org.ibid.core.quiz;

/** Whether the essay may be read while an item of it is being answered. */
public enum TextAccess {
    OPEN,
    CLOSED
}
