package org.ibid.web.ratelimit;

import java.util.Locale;

/** What costs more than a page. Saving an answer and handing in are not among it, and never will be. */
public enum Dear {
    START,
    IMPORT,
    EXPORT,
    GENERATION,
    REGRADE;

    /** How often an hour a person may; 0 for as often as they like. */
    String setting() {
        return "ibid.rate-limit." + name().toLowerCase(Locale.ROOT);
    }

    /** What somebody did too often, in words. */
    String often(RatelimitWords words) {
        return switch (this) {
            case START -> words.oftenStarted();
            case IMPORT -> words.oftenImported();
            case EXPORT -> words.oftenExported();
            case GENERATION -> words.oftenGenerated();
            case REGRADE -> words.oftenRegraded();
        };
    }
}
