package org.ibid.core.quiz;

/** Something that a teacher says about an item to others and to themselves; never shown to a student. */
public record ItemComment(String words) {

    public static final int LONGEST = 2_000;
}
