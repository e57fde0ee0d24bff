package org.ibid.core.importing;

/**
 * What is to be imported.
 *
 * @param name file name, or empty for a paste
 * @param bytes the whole content, not copied: do not change it
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImportSource(String name, byte[] bytes) {}
