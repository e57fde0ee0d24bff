package org.ibid.web.assignment;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A word that is said in the room and opens a quiz, kept as {@code pbkdf2-sha256:rounds:salt:hash}. */
final class AccessCode {

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int ROUNDS = 60_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int FIELDS = 4;

    private AccessCode() {}

    static String hashed(String code, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        HexFormat hex = HexFormat.of();
        return SCHEME + ":" + ROUNDS + ":" + hex.formatHex(salt) + ":" + hex.formatHex(hash(code, salt, ROUNDS));
    }

    static boolean opens(String code, String kept) {
        String[] fields = kept.split(":", -1);
        if (fields.length != FIELDS || !fields[0].equals(SCHEME)) {
            return false;
        }
        HexFormat hex = HexFormat.of();
        byte[] hash = hash(code, hex.parseHex(fields[2]), Integer.parseInt(fields[1]));
        return MessageDigest.isEqual(hash, hex.parseHex(fields[3]));
    }

    /** Capitals and the spaces around it are how somebody heard it. */
    private static byte[] hash(String code, byte[] salt, int rounds) {
        String heard = code.strip().toLowerCase(Locale.ROOT);
        try {
            // the characters of a key specification are what PBKDF2 makes UTF-8 of; an empty one is refused
            char[] characters = (heard + '\n').toCharArray();
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(characters, salt, rounds, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2", e);
        }
    }
}
