package org.ibid.quiz.attempt;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A part of an item in an attempt. */
@Embeddable
record PartId(UUID attempt, int slot, String part) {}
