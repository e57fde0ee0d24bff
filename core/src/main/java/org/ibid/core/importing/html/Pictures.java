package org.ibid.core.importing.html;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ibid.core.importing.KeptPicture;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Keeps the pictures that come with a page, and names the others by their address. */
final class Pictures {

    private static final Set<String> KINDS = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final int LONGEST = 2000;

    private final PictureFiles files;
    private final Addresses addresses;
    private final Map<String, KeptPicture> kept = new LinkedHashMap<>();

    Pictures(PictureFiles files, Addresses addresses) {
        this.files = files;
        this.addresses = addresses;
    }

    List<KeptPicture> kept() {
        return List.copyOf(kept.values());
    }

    /** A dot that counts visitors, or an ornament that says so. */
    static boolean invisible(Element image) {
        boolean dot = image.attr("width").matches("[01](?:px)?")
                || image.attr("height").matches("[01](?:px)?");
        boolean ornament = image.attr("role").matches("(?i)presentation|none")
                || image.attr("aria-hidden").equals("true");
        return dot || (ornament && image.attr("alt").isBlank());
    }

    /** The address that the essay knows the picture by, or null where it has none. */
    @Nullable
    String address(Element image) {
        String source = source(image);
        KeptPicture picture = source.startsWith("data:") ? inAddress(source) : files.find(source);
        if (picture == null && addresses.whole(source) != null) {
            // a web archive names its files by their whole addresses
            picture = files.find(String.valueOf(addresses.whole(source)));
        }
        if (picture != null) {
            kept.putIfAbsent(picture.address(), picture);
            return picture.address();
        }
        String whole = addresses.whole(source);
        if (source.startsWith("ibid-")) {
            return null;
        }
        boolean plain =
                !source.isEmpty() && source.length() < LONGEST && !source.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]+:.*");
        return whole != null ? whole : plain ? source : null;
    }

    /** Pages that load pictures late keep their address in another attribute. */
    private static String source(Element image) {
        String source = image.attr("src").strip();
        boolean late = source.isEmpty() || (source.startsWith("data:") && source.length() < 400);
        for (String other : new String[] {"data-src", "data-original", "data-lazy-src", "href", "xlink:href"}) {
            if (late && image.hasAttr(other)) {
                return image.attr(other).strip();
            }
        }
        return source;
    }

    private static @Nullable KeptPicture inAddress(String source) {
        int comma = source.indexOf(',');
        String head = comma < 0 ? "" : source.substring(5, comma).toLowerCase(Locale.ROOT);
        int end = head.indexOf(';');
        String type = end < 0 ? head : head.substring(0, end);
        if (!head.endsWith(";base64") || !KINDS.contains(type)) {
            return null;
        }
        try {
            String code = source.substring(comma + 1)
                    .replace("%2B", "+")
                    .replace("%2F", "/")
                    .replace("%3D", "=");
            return KeptPicture.of(type, Base64.getMimeDecoder().decode(code));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
