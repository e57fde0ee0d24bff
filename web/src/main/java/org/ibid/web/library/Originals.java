package org.ibid.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Bytes as they were given, named by their hash: the same bytes are kept once. */
@ApplicationScoped
class Originals {

    private final EntityManager entities;
    private final Clock clock;

    Originals(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return the name under which they are kept: {@code sha256:…} */
    String keep(byte[] bytes) {
        String hash = "sha256:" + HexFormat.of().formatHex(sha256(bytes));
        entities.createNativeQuery(
                        "insert into original (hash, bytes, created_at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, hash)
                .setParameter(2, bytes)
                .setParameter(3, clock.instant())
                .executeUpdate();
        return hash;
    }

    byte[] bytes(String hash) {
        return find(hash).orElseThrow(() -> new NoSuchElementException("nothing is kept as " + hash));
    }

    Optional<byte[]> find(String hash) {
        List<?> found = entities.createNativeQuery("select bytes from original where hash = ?1", byte[].class)
                .setParameter(1, hash)
                .getResultList();
        return found.stream().findFirst().map(bytes -> (byte[]) bytes);
    }

    Optional<byte[]> beginning(String hash, int most) {
        List<?> found = entities.createNativeQuery(
                        "select substring(bytes from 1 for ?2) from original where hash = ?1", byte[].class)
                .setParameter(1, hash)
                .setParameter(2, most)
                .getResultList();
        return found.stream().findFirst().map(bytes -> (byte[]) bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
