package org.ibid.core.importing.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.importing.KeptPicture;

/** Gathers the pictures of a file. What they are is told by their first bytes, whatever their names say. */
public final class KeptPictures {

    private final Map<String, KeptPicture> kept = new LinkedHashMap<>();

    /** The address of a picture that pages can show; empty for every other file. */
    public Optional<String> keep(byte[] bytes) {
        Optional<KeptPicture> picture = mediaType(bytes).map(type -> KeptPicture.of(type, bytes));
        picture.ifPresent(p -> kept.putIfAbsent(p.address(), p));
        return picture.map(KeptPicture::address);
    }

    public List<KeptPicture> all() {
        return new ArrayList<>(kept.values());
    }

    private static Optional<String> mediaType(byte[] bytes) {
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
