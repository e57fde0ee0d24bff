package org.ibid.core.importing.markdown;

import java.util.Locale;
import org.ibid.core.importing.ImportProblem;

/** Which addresses a link may have. */
final class Links {

    private static final int LONGEST = 2000;

    private Links() {}

    static boolean allowed(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        boolean scheme = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return scheme && lower.length() < LONGEST && lower.chars().noneMatch(c -> c <= ' ');
    }

    static ImportProblem dropped(String address, int offset) {
        String shown = address.length() > 60 ? address.substring(0, 60) + "…" : address;
        return new ImportProblem(
                "link-dropped",
                "The link to “" + shown
                        + "” was left out, its words were kept: only web and mail addresses can be links.",
                offset);
    }
}
