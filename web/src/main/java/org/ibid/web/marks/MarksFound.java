package org.ibid.web.marks;

/** How many marks of students a version keeps. What they marked, and who did, nobody else learns. */
public record MarksFound(int kept, int lost) {

    public boolean any() {
        return kept + lost > 0;
    }
}
