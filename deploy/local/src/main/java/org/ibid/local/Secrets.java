package org.ibid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** Passwords and keys of an installation: made once, kept in files that only their owner can read. */
public final class Secrets {
    private static final int BYTES = 36;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path folder) {
        this.folder = folder;
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 48 characters of A–Z, a–z, 0–9, '-' and '_', the same at every call with the same name. */
    public String get(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The private key that web signs grants with: EC P-256, PKCS#8, PEM. */
    public Path grantKey() {
        return grantPair("grant-key.pem");
    }

    /** The public half, which quiz-service verifies grants with. */
    public Path grantPublicKey() {
        return grantPair("grant-public-key.pem");
    }

    private synchronized Path grantPair(String wanted) {
        Path privateHalf = folder.resolve("grant-key.pem");
        Path publicHalf = folder.resolve("grant-public-key.pem");
        if (!Files.exists(privateHalf) || !Files.exists(publicHalf)) {
            KeyPair pair = ellipticPair();
            write(privateHalf, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            write(publicHalf, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        }
        return folder.resolve(wanted);
    }

    private static KeyPair ellipticPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows P-256", e);
        }
    }

    private static String pem(String label, byte[] encoded) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END " + label + "-----\n";
    }

    private static void write(Path file, String content) {
        try {
            Path draft = Files.createTempFile(file.getParent(), "draft", "");
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(draft, content);
            Files.move(draft, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
