package org.ibid.web.me;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** An address that leads to a page of ours and nowhere else. */
final class OwnAddress {

    private static final int LONGEST = 500;

    private OwnAddress() {}

    /** The address asked for where it is a plain path of this site, otherwise the other. */
    static URI or(@Nullable String asked, String otherwise) {
        boolean ours = asked != null && asked.length() < LONGEST && asked.matches("/(?![/\\\\])[\\w./?=&:#-]*");
        return URI.create(asked != null && ours ? asked : otherwise);
    }
}
