package org.ibid.core.importing;

import java.util.Optional;

/**
 * What the first bytes of a picture say of it: its kind and its size in pixels, so that a page can keep its place before
 * it comes. PNG, JPEG, GIF and WebP, the kinds that pages show; whatever a name says, the bytes decide.
 */
public record PictureHead(String mediaType, int width, int height) {

    /** The size stands within these bytes; in a JPEG ahead of it there may be a small picture and colours. */
    public static final int BYTES = 256 * 1024;

    private static final int LARGEST_SIDE = 65_535;

    /** Empty for anything else, and for a picture whose size cannot be told. */
    public static Optional<PictureHead> of(byte[] bytes) {
        Optional<PictureHead> head = starts(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)
                ? head("image/png", big(bytes, 16, 4), big(bytes, 20, 4))
                : starts(bytes, 0, 'G', 'I', 'F', '8')
                        ? head("image/gif", little(bytes, 6, 2), little(bytes, 8, 2))
                        : starts(bytes, 0, 0xFF, 0xD8, 0xFF)
                                ? jpeg(bytes)
                                : starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')
                                        ? webp(bytes)
                                        : Optional.empty();
        return head.filter(h -> h.width > 0 && h.height > 0 && h.width <= LARGEST_SIDE && h.height <= LARGEST_SIDE);
    }

    private static Optional<PictureHead> head(String mediaType, int width, int height) {
        return Optional.of(new PictureHead(mediaType, width, height));
    }

    /** From segment to segment, up to the one that begins a frame. */
    private static Optional<PictureHead> jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && at(bytes, at) == 0xFF) {
            int marker = at(bytes, at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return head("image/jpeg", big(bytes, at + 7, 2), big(bytes, at + 5, 2));
            }
            boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
            at += 2 + (alone ? 0 : Math.max(2, big(bytes, at + 2, 2)));
        }
        return Optional.empty();
    }

    private static Optional<PictureHead> webp(byte[] bytes) {
        if (starts(bytes, 12, 'V', 'P', '8', 'X')) {
            return head("image/webp", 1 + little(bytes, 24, 3), 1 + little(bytes, 27, 3));
        }
        if (starts(bytes, 12, 'V', 'P', '8', 'L')) {
            int sizes = little(bytes, 21, 4);
            return head("image/webp", 1 + (sizes & 0x3FFF), 1 + ((sizes >>> 14) & 0x3FFF));
        }
        return starts(bytes, 12, 'V', 'P', '8', ' ')
                ? head("image/webp", little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
                : Optional.empty();
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0;
    }

    private static int big(byte[] bytes, int from, int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            number = (number << 8) | at(bytes, from + i);
        }
        return number;
    }

    private static int little(byte[] bytes, int from, int count) {
        int number = 0;
        for (int i = count - 1; i >= 0; i--) {
            number = (number << 8) | at(bytes, from + i);
        }
        return number;
    }

    private static boolean starts(byte[] bytes, int from, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (from + i >= bytes.length || at(bytes, from + i) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
