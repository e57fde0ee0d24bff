package org.ibid.core.essay;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a tree of records, lists, strings, numbers, booleans and enums. Every value is preceded by its length
 * or a tag, so that two different trees never give the same bytes.
 */
public final class ContentHash {

    private final MessageDigest digest = sha256();

    private ContentHash() {}

    public static String of(Object tree) {
        ContentHash hash = new ContentHash();
        hash.add(tree);
        return "sha256:" + HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> tag('0');
            case String text -> add('s', text);
            case Integer number -> add('i', number.toString());
            case Double number -> add('d', number.toString());
            case Boolean truth -> add('b', truth.toString());
            case Enum<?> constant -> add('e', constant.name());
            case List<?> list -> {
                add('l', Integer.toString(list.size()));
                list.forEach(this::add);
            }
            case Record tree -> addRecord(tree);
            default -> throw new IllegalArgumentException("no hash for " + value.getClass());
        }
    }

    private void addRecord(Record tree) {
        add('r', tree.getClass().getSimpleName());
        for (RecordComponent component : tree.getClass().getRecordComponents()) {
            add('c', component.getName());
            try {
                add(component.getAccessor().invoke(tree));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
    }

    private void add(char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        tag(kind);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private void tag(char kind) {
        digest.update((byte) kind);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
