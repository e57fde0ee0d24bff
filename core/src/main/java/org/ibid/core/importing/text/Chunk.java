package org.ibid.core.importing.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of lines with no blank line in it.
 *
 * @param lines as they stand, indentation kept
 * @param blankLinesBefore how many blank lines stand above it
 */
record Chunk(List<String> lines, int blankLinesBefore) {

    Chunk {
        lines = List.copyOf(lines);
    }

    /** The lines as one, soft wraps and runs of spaces become a single space. */
    String joined() {
        return lines.stream().map(Chunk::tidy).collect(Collectors.joining(" "));
    }

    Chunk with(List<String> otherLines, int blanks) {
        return new Chunk(otherLines, blanks);
    }

    /** True where every line stands further in than a paragraph's first line would. */
    boolean indented() {
        return lines.stream().allMatch(l -> indentation(l) >= 2);
    }

    static int indentation(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                columns += 4;
            } else if (c == ' ' || c == '\u00A0' || c == '\u3000') {
                columns++;
            } else {
                break;
            }
        }
        return columns;
    }

    static String tidy(String line) {
        StringBuilder tidy = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i) == '\t' ? ' ' : line.charAt(i);
            if (c != ' ' || (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ')) {
                tidy.append(c);
            }
        }
        return tidy.toString().strip();
    }
}
