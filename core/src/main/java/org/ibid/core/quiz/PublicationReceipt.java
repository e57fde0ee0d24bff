package org.ibid.core.quiz;

import java.util.UUID;

/** @param items how many items wait for review that were made from this version */
public record PublicationReceipt(UUID essay, int number, String contentHash, int items) {}
