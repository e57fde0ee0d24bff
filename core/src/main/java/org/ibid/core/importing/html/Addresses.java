package org.ibid.core.importing.html;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses a link may have.
 *
 * @param base address of the page, against which its own are read; empty where it is not known
 */
record Addresses(String base) {

    private static final int LONGEST = 2000;

    static boolean allowed(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        boolean scheme = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return scheme && lower.length() < LONGEST && lower.chars().noneMatch(c -> c <= ' ');
    }

    /** The whole address, or null where it leads nowhere on the web. */
    @Nullable
    String whole(String href) {
        String address = href.strip();
        if (allowed(address)) {
            return address;
        }
        if (base.isEmpty()
                || address.isEmpty()
                || address.length() >= LONGEST
                || address.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
            return null;
        }
        try {
            String whole = URI.create(base).resolve(address.replace(" ", "%20")).toString();
            return allowed(whole) ? whole : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
