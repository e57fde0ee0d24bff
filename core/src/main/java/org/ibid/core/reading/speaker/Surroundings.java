package org.ibid.core.reading.speaker;

import java.util.List;

/**
 * What stands around a quotation, masked as {@link Masked} says.
 *
 * @param before from the start of its sentence to the opening mark; for a block quotation the last sentence ahead of it
 * @param after from the closing mark to the end of the sentence; empty behind a quotation that ends one
 * @param previous the sentences ahead of {@code before}, the nearest first
 * @param block true for a block quotation
 * @param pronouns finds whom a pronoun means
 */
record Surroundings(String before, String after, List<String> previous, boolean block, Pronouns pronouns) {}
