package org.ibid.core.difference;

/** Words that stand in both versions, only in the old one, or only in the new one. */
public record Run(Fate fate, String text) {

    public enum Fate {
        KEPT,
        DELETED,
        INSERTED
    }

    public boolean inBefore() {
        return fate != Fate.INSERTED;
    }

    public boolean inAfter() {
        return fate != Fate.DELETED;
    }
}
