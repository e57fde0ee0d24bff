package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables drawn with bars, tabs or aligned columns, and tables whose lines were run together into one. */
final class Tables {

    private static final Pattern RULE = Pattern.compile("^[\\s|+:=—–_-]*$");
    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?: {2,}|\\t+)(?=\\S)");
    private static final Pattern RULES_INSIDE = Pattern.compile("[-—–+|=]{6,}");

    private Tables() {}

    /** The cells of each row; nothing where the lines are no table. */
    static List<List<String>> rows(List<String> lines) {
        if (lines.size() < 2) {
            return runTogether(lines.getFirst());
        }
        List<String> drawn =
                lines.stream().filter(l -> !RULE.matcher(l).matches()).toList();
        if (drawn.isEmpty() || (drawn.size() < 2 && drawn.size() == lines.size())) {
            return List.of();
        }
        if (most(drawn, l -> l.indexOf('|') >= 0)) {
            return cells(drawn, "\\|");
        }
        if (most(drawn, l -> l.strip().indexOf('\t') > 0)) {
            return cells(drawn, "\\t+");
        }
        return aligned(drawn) ? cells(drawn, " {2,}|\\t+") : List.of();
    }

    /** A table on one line: many bars, and rules between them. */
    private static List<List<String>> runTogether(String line) {
        long bars = line.chars().filter(c -> c == '|').count();
        boolean dense = bars >= 6 && line.length() / bars < 60;
        return dense && RULES_INSIDE.matcher(line).find() ? cells(List.of(line), "\\|") : List.of();
    }

    private static boolean most(List<String> lines, java.util.function.Predicate<String> test) {
        return lines.size() >= 2 && lines.stream().filter(test).count() * 10 >= lines.size() * 8L;
    }

    /** True where most lines have a gap of spaces that ends in the same column, give or take one. */
    private static boolean aligned(List<String> lines) {
        int[] ends = new int[202];
        int gapped = 0;
        for (String line : lines) {
            boolean[] here = new boolean[202];
            Matcher gap = GAP.matcher(line.stripTrailing());
            boolean any = false;
            while (gap.find()) {
                any = true;
                here[Math.min(200, gap.end())] = true;
                here[Math.min(200, gap.start())] = true;
            }
            gapped += any ? 1 : 0;
            for (int i = 1; i < 201; i++) {
                ends[i] += here[i - 1] || here[i] || here[i + 1] ? 1 : 0;
            }
        }
        int best = Arrays.stream(ends).max().orElse(0);
        return gapped >= 2 && gapped * 10 >= lines.size() * 7 && best * 10 >= lines.size() * 7 && shortCells(lines);
    }

    /** Old printers set two spaces after a full stop: prose has such gaps, but long cells. */
    private static boolean shortCells(List<String> lines) {
        return lines.stream()
                .flatMap(l -> Arrays.stream(l.strip().split(" {2,}|\\t+")))
                .noneMatch(cell -> cell.length() > 45);
    }

    private static List<List<String>> cells(List<String> lines, String separator) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            String row = line.strip();
            if (row.startsWith("|")) {
                row = row.substring(1);
            }
            if (row.endsWith("|")) {
                row = row.substring(0, row.length() - 1);
            }
            rows.add(Arrays.stream(row.split(separator)).map(Chunk::tidy).toList());
        }
        return rows;
    }

    static String canonical(List<List<String>> rows) {
        return rows.stream().map(r -> String.join(" | ", r)).collect(Collectors.joining("\n"));
    }
}
