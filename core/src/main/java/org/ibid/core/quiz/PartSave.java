package org.ibid.core.quiz;

/**
 * An answer to be kept, and to which part of an attempt it is.
 *
 * @param slot number of the item, from 1
 */
public record PartSave(int slot, String part, Save save) {}
