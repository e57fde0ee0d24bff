package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.importing.text.Draft.Kind;

/** Tells what each chunk is by the look of its lines. Headings come later: they depend on what follows. */
final class Drafts {

    private static final Pattern SEPARATOR = Pattern.compile("^(?:(?:[*_~#⁂•·✻✽]\\s*){3,}|(?:[-–—=]\\s*){3,}|[⁂§❦])$");
    private static final Pattern QUOTED = Pattern.compile("^\\s*>\\s?");
    private static final Pattern HASHES = Pattern.compile("^(#{1,6})\\s+(\\S.*?)\\s*#*$");
    private static final Pattern UNDERLINE = Pattern.compile("^(?:={3,}|-{3,})$");

    /** No separator and no heading is as long; repeated groups overflow the stack on what is far longer. */
    private static final int LONGEST_MARK = 300;

    private Drafts() {}

    static List<Draft> of(List<Chunk> chunks) {
        int wrapped = (int) chunks.stream()
                .flatMap(c -> c.lines().stream())
                .filter(l -> l.length() > Chunks.LONG_LINE)
                .count();
        boolean longLines = wrapped * 3 > chunks.size();
        boolean indentsAll = chunks.stream().filter(Chunk::indented).count() * 3 > chunks.size();
        List<Draft> drafts = new ArrayList<>();
        for (Chunk chunk : chunks) {
            drafts.addAll(draft(chunk, longLines, indentsAll));
        }
        return Lists.merged(drafts);
    }

    private static List<Draft> draft(Chunk chunk, boolean longLines, boolean indentsAll) {
        List<String> lines = chunk.lines();
        String first = lines.getFirst().strip();
        if (first.length() > LONGEST_MARK) {
            return List.of(block(chunk, longLines, indentsAll));
        }
        if (lines.size() == 1 && SEPARATOR.matcher(first).matches()) {
            return List.of(Draft.of(Kind.SEPARATOR, "* * *", chunk));
        }
        var hashes = HASHES.matcher(first);
        if (hashes.matches()) {
            return headingThen(chunk, hashes.group(2), hashes.group(1).length(), 1, longLines, indentsAll);
        }
        if (lines.size() > 1
                && lines.get(1).length() < LONGEST_MARK
                && UNDERLINE.matcher(lines.get(1).strip()).matches()
                && HeadingLine.looksLike(first)) {
            return headingThen(chunk, first, lines.get(1).strip().startsWith("=") ? 1 : 2, 2, longLines, indentsAll);
        }
        return List.of(block(chunk, longLines, indentsAll));
    }

    private static List<Draft> headingThen(
            Chunk chunk, String heading, int level, int used, boolean longLines, boolean indentsAll) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.of(Kind.HEADING, Chunk.tidy(heading), chunk).as(Kind.HEADING, level));
        List<String> rest = chunk.lines().subList(used, chunk.lines().size());
        if (!rest.isEmpty()) {
            drafts.addAll(draft(new Chunk(rest, 0), longLines, indentsAll));
        }
        return drafts;
    }

    private static Draft block(Chunk chunk, boolean longLines, boolean indentsAll) {
        if (chunk.lines().stream().allMatch(l -> QUOTED.matcher(l).find())) {
            String words = chunk.lines().stream()
                    .map(l -> Chunk.tidy(QUOTED.matcher(l).replaceFirst("")))
                    .collect(Collectors.joining(" "));
            return Draft.of(
                    words.isBlank() ? Kind.PARAGRAPH : Kind.QUOTED, words.isBlank() ? chunk.joined() : words, chunk);
        }
        List<List<String>> rows = Tables.rows(chunk.lines());
        if (!rows.isEmpty()) {
            return Draft.of(Kind.TABLE, Tables.canonical(rows), chunk);
        }
        Draft list = Lists.of(chunk);
        if (list != null) {
            return list;
        }
        if (verse(chunk, longLines, indentsAll)) {
            String words = chunk.lines().stream().map(Chunk::tidy).collect(Collectors.joining("\n"));
            return Draft.of(Kind.VERSE, words, chunk);
        }
        return Draft.of(Kind.PARAGRAPH, chunk.joined(), chunk);
    }

    /** Short lines that mostly begin with a capital, where prose is not wrapped or not set in. */
    private static boolean verse(Chunk chunk, boolean longLines, boolean indentsAll) {
        List<String> lines = chunk.lines();
        if (lines.size() < 3 || lines.stream().anyMatch(l -> l.strip().length() > 65)) {
            return false;
        }
        long capitals = lines.stream()
                .filter(l -> l.strip()
                        .codePoints()
                        .filter(Character::isLetter)
                        .limit(1)
                        .anyMatch(Character::isUpperCase))
                .count();
        return capitals * 10 >= lines.size() * 7L && (longLines || (chunk.indented() && !indentsAll));
    }
}
