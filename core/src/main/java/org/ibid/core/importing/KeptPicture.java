package org.ibid.core.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A picture that came inside the file.
 *
 * @param address {@code sha256:…} of the bytes, as {@link org.ibid.core.essay.Block.Picture#source()} names it
 * @param mediaType one of those that a page may show: PNG, JPEG, GIF, WebP
 * @param bytes not copied: do not change them
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeptPicture(String address, String mediaType, byte[] bytes) {

    /** True where a picture's source names kept bytes, not something outside. */
    public static boolean isAddress(@Nullable String source) {
        return source != null && source.startsWith("sha256:");
    }

    public static KeptPicture of(String mediaType, byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new KeptPicture("sha256:" + HexFormat.of().formatHex(hash), mediaType, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
