package org.ibid.web.edition;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses in the form that reading systems accept. */
final class WebAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final String LEFT_ALONE = "-._~:/?#@!$&'()*+,;=%";

    private WebAddress() {}

    /** The address, what may not stand in one percent-encoded; null when it is no address at all. */
    static @Nullable String of(@Nullable String href) {
        if (href == null) {
            return null;
        }
        try {
            URI address = new URI(encoded(href.strip()));
            String scheme = address.getScheme();
            boolean whole = "mailto".equals(scheme) || address.getHost() != null;
            return scheme != null && SCHEMES.contains(scheme) && whole ? address.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String encoded(String href) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : href.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean alone = (c < 0x80 && Character.isLetterOrDigit(c)) || LEFT_ALONE.indexOf(c) >= 0;
            encoded.append(alone ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
