package org.ibid.core.item;

/** What an item asks of the mind, from finding to arguing. */
public enum Level {
    LOCATE,
    RECALL,
    INFER,
    SOURCE,
    CORROBORATE,
    ARGUE
}
