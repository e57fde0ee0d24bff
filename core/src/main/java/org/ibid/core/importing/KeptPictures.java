package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gathers the pictures of a file. What they are is told by their first bytes, whatever their names say. */
public final class KeptPictures {

    private final Map<String, KeptPicture> kept = new LinkedHashMap<>();

    /** The address of a picture that pages can show; empty for every other file. */
    public Optional<String> keep(byte[] bytes) {
        Optional<KeptPicture> picture = mediaType(bytes).map(type -> KeptPicture.of(type, bytes));
        picture.ifPresent(p -> kept.putIfAbsent(p.address(), p));
        return picture.map(KeptPicture::address);
    }

    /** The same of a picture that stands in its own address: {@code data:image/png;base64,…}. */
    public Optional<String> keepAddress(String address) {
        int comma = address.indexOf(',');
        boolean coded = comma > 0
                && address.regionMatches(true, 0, "data:", 0, 5)
                && address.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64");
        return coded ? keepCoded(address.substring(comma + 1)) : Optional.empty();
    }

    /** The same of a picture that is written in Base64. */
    public Optional<String> keepCoded(String base64) {
        try {
            return keep(Base64.getMimeDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public List<KeptPicture> all() {
        return new ArrayList<>(kept.values());
    }

    /** What a picture is, if it is one that pages can show. */
    public static Optional<String> mediaType(byte[] bytes) {
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of("image/png");
        }
        if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        if (starts(bytes, 0, 'G', 'I', 'F', '8')) {
            return Optional.of("image/gif");
        }
        return starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')
                ? Optional.of("image/webp")
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int at, int... signature) {
        if (bytes.length < at + signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[at + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
