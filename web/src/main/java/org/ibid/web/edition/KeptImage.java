package org.ibid.web.edition;

import java.util.Optional;

/**
 * The bytes of a picture, of a kind that every reading system shows.
 *
 * @param bytes not copied: do not change them
 */
@SuppressWarnings("ArrayRecordComponent")
record KeptImage(Kind kind, byte[] bytes) {

    enum Kind {
        PNG("image/png", "png", "89504e47"),
        JPEG("image/jpeg", "jpg", "ffd8ff"),
        GIF("image/gif", "gif", "47494638"),
        WEBP("image/webp", "webp", "52494646");

        final String mediaType;
        final String suffix;
        private final String signature;

        Kind(String mediaType, String suffix, String signature) {
            this.mediaType = mediaType;
            this.suffix = suffix;
            this.signature = signature;
        }
    }

    /** Empty for bytes that are no such picture: the bytes say what they are, never a name. */
    static Optional<KeptImage> of(byte[] bytes) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < Math.min(12, bytes.length); i++) {
            head.append(Character.forDigit((bytes[i] >> 4) & 15, 16)).append(Character.forDigit(bytes[i] & 15, 16));
        }
        for (Kind kind : Kind.values()) {
            boolean webp = kind != Kind.WEBP || head.toString().endsWith("57454250");
            if (head.toString().startsWith(kind.signature) && webp) {
                return Optional.of(new KeptImage(kind, bytes));
            }
        }
        return Optional.empty();
    }
}
