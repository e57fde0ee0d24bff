package org.ibid.core.essay;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One version of an essay as published: immutable, and named by the hash of its content.
 *
 * @param v shape of this record when stored as JSON; 1
 */
public record EssayVersion(int v, EssayMetadata metadata, EssayText text, Reading reading) {

    public static final int SHAPE = 1;

    public static EssayVersion of(EssayMetadata metadata, EssayText text, Reading reading) {
        return new EssayVersion(SHAPE, metadata, text, reading);
    }

    /** Hash of everything in this version, with its algorithm: {@code sha256:…} in lower-case hexadecimal. */
    @JsonIgnore
    public String contentHash() {
        return ContentHash.of(this);
    }
}
