package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;

/** A quiz of chosen items, in order. Only approved items of the library may stand in it. */
public record QuizDraft(String title, List<UUID> items) {}
