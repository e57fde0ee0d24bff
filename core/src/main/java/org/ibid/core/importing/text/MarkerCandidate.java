package org.ibid.core.importing.text;

/**
 * Something that may be a marker.
 *
 * @param block index of the draft it stands in
 * @param start half-open range in the draft's words
 * @param number which note it would call; for symbols the place in the printers' order
 * @param label as printed: {@code 12}, {@code †}
 * @param evidence what its look says, without regard to the other candidates
 * @param spaced true where a space stands before it
 * @param section how many headings stand before it
 * @param run candidates of the same run exclude each other
 */
record MarkerCandidate(
        int block,
        int start,
        int end,
        int number,
        String label,
        double evidence,
        boolean spaced,
        int section,
        int run) {}
