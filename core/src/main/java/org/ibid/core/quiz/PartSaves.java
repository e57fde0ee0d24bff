package org.ibid.core.quiz;

import java.util.List;

/** The answers of a page, kept together: each by itself is as if it had been sent alone. No part stands here twice. */
public record PartSaves(List<PartSave> saves) {}
