package org.ibid.core.importing.flow;

import java.util.Locale;
import org.ibid.core.essay.Formatting.Style;
import org.jspecify.annotations.Nullable;

/** A style that words are written in, and for a link where it leads. */
public record Inline(Style style, @Nullable String href) {

    private static final int LONGEST = 2000;

    public static Inline of(Style style) {
        return new Inline(style, null);
    }

    /** True for an address that a link of an essay may have: of the web or of mail. */
    public static boolean allowed(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        boolean scheme = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return scheme && lower.length() < LONGEST && lower.chars().noneMatch(c -> c <= ' ');
    }

    public static Inline link(String address) {
        return new Inline(Style.LINK, address.strip());
    }
}
