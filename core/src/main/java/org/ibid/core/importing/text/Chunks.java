package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Divides a text into chunks. Blank lines separate, a single line feed is a soft wrap; but where lines are paragraphs
 * (long lines with next to no blank lines among them) each line is one, and where hard-wrapped paragraphs follow each
 * other without blank lines, a short last line or an indented first one tells them apart.
 */
final class Chunks {

    /** No hard-wrapped line is as long: it was never wrapped. */
    static final int LONG_LINE = 120;

    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.?!…:][\"'”’»)\\]]*[\\d*†‡§\\[\\]()]{0,5}\\s*$");
    private static final Pattern BELONGS_TOGETHER =
            Pattern.compile("^\\s*(?:[•◦‣·▪–*-]\\s|\\(?\\d{1,3}[.)]\\s|\\[\\d{1,3}]|>|[|+]).*|.*(?:\\t|\\|).*");

    private final List<String> lines;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunks(List<String> lines) {
        this.lines = lines;
    }

    static List<Chunk> of(String text) {
        Chunks division = new Chunks(text.lines().map(String::stripTrailing).toList());
        division.byBlankLines();
        if (division.linesAreParagraphs()) {
            return division.divided(division::everyLine);
        }
        if (division.chunks.size() == 1) {
            return division.divided(division::wrapped);
        }
        return division.divided(HeadingLine::splitOff);
    }

    private interface Divider {
        List<List<String>> divide(List<String> chunkLines);
    }

    private List<Chunk> divided(Divider divider) {
        List<Chunk> result = new ArrayList<>();
        for (Chunk chunk : chunks) {
            int blanks = chunk.blankLinesBefore();
            for (List<String> part : divider.divide(chunk.lines())) {
                result.add(chunk.with(part, blanks));
                blanks = 0;
            }
        }
        return result;
    }

    private void byBlankLines() {
        List<String> open = new ArrayList<>();
        int blanks = 0;
        for (String line : lines) {
            if (!line.isBlank()) {
                open.add(line);
                continue;
            }
            if (!open.isEmpty()) {
                chunks.add(new Chunk(open, blanks));
                open = new ArrayList<>();
                blanks = 0;
            }
            blanks++;
        }
        if (!open.isEmpty()) {
            chunks.add(new Chunk(open, blanks));
        }
    }

    private boolean linesAreParagraphs() {
        int single = 0;
        for (Chunk chunk : chunks) {
            for (int i = 1; i < chunk.lines().size(); i++) {
                String above = chunk.lines().get(i - 1);
                String line = chunk.lines().get(i);
                if (Math.max(above.length(), line.length()) > LONG_LINE) {
                    single++;
                }
            }
        }
        int blank = chunks.size() - 1;
        return blank == 0 ? single > 0 : single >= 4 && single > 3 * blank;
    }

    private List<List<String>> everyLine(List<String> chunkLines) {
        List<List<String>> parts = new ArrayList<>();
        String above = "";
        for (String line : chunkLines) {
            boolean together = !parts.isEmpty() && belongsTogether(above, line);
            if (!together) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(line);
            above = line;
        }
        return parts;
    }

    private static boolean belongsTogether(String above, String line) {
        return BELONGS_TOGETHER.matcher(above).matches()
                && BELONGS_TOGETHER.matcher(line).matches();
    }

    private List<List<String>> wrapped(List<String> chunkLines) {
        int width = chunkLines.stream().mapToInt(String::length).max().orElse(0);
        boolean indents =
                chunkLines.stream().filter(l -> Chunk.indentation(l) >= 2).count() * 2 < chunkLines.size();
        List<List<String>> parts = new ArrayList<>();
        String above = "";
        for (String line : chunkLines) {
            boolean first = parts.isEmpty();
            boolean starts = !first && !belongsTogether(above, line) && startsParagraph(above, line, width, indents);
            if (first || starts) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(line);
            above = line;
        }
        return parts;
    }

    private static boolean startsParagraph(String above, String line, int width, boolean indents) {
        if (indents && Chunk.indentation(line) >= 2 && Chunk.indentation(above) < 2) {
            return true;
        }
        boolean shortAbove = above.length() < width * 0.75;
        return shortAbove
                && width > 40
                && (ENDS_SENTENCE.matcher(above).find() || HeadingLine.looksLike(above.strip()));
    }
}
