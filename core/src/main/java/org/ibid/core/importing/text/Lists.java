package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.importing.StyledText;
import org.ibid.core.importing.text.Draft.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Bulleted and numbered lists. Only numbers that count up from 1 are taken off: letters and odd numbers may be spoken
 * of elsewhere in the essay, so they stay in its words.
 */
final class Lists {

    private static final Pattern BULLET = Pattern.compile("^(\\s*)(?:[•◦‣·▪●○*–-])\\s+(\\S.*)$");
    private static final Pattern NUMBER = Pattern.compile("^(\\s*)\\(?(\\d{1,3})[.)]\\s+(\\S.*)$");

    private Lists() {}

    /** The list that a chunk is, or null. A single entry is a list only with a bullet that prose never starts with. */
    static @Nullable Draft of(Chunk chunk) {
        Draft bullets = entries(chunk, BULLET, Kind.BULLETS);
        if (bullets != null) {
            boolean single = bullets.depths().size() == 1;
            boolean dialogue = "–-".indexOf(chunk.lines().getFirst().strip().charAt(0)) >= 0;
            return single && dialogue ? null : bullets;
        }
        Draft numbers = entries(chunk, NUMBER, Kind.NUMBERED);
        return numbers == null || numbers.depths().size() == 1 ? null : numbers;
    }

    private static @Nullable Draft entries(Chunk chunk, Pattern mark, Kind kind) {
        List<StringBuilder> words = new ArrayList<>();
        List<Integer> indents = new ArrayList<>();
        for (String line : chunk.lines()) {
            Matcher entry = mark.matcher(line);
            if (entry.matches()) {
                if (kind == Kind.NUMBERED && Integer.parseInt(entry.group(2)) != words.size() + 1) {
                    return null;
                }
                words.add(new StringBuilder(Chunk.tidy(entry.group(entry.groupCount()))));
                indents.add(Chunk.indentation(line));
            } else if (words.isEmpty()) {
                return null;
            } else {
                words.getLast().append(' ').append(Chunk.tidy(line));
            }
        }
        Draft plain = Draft.of(kind, String.join("\n", words), chunk);
        return new Draft(kind, plain.text(), depths(indents), 0, chunk.blankLinesBefore(), false);
    }

    private static List<Integer> depths(List<Integer> indents) {
        List<Integer> open = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        for (int indent : indents) {
            while (!open.isEmpty() && open.getLast() > indent) {
                open.removeLast();
            }
            if (open.isEmpty() || open.getLast() < indent) {
                open.add(indent);
            }
            depths.add(open.size() - 1);
        }
        return depths;
    }

    /** Bulleted entries with blank lines between them are one list. */
    static List<Draft> merged(List<Draft> drafts) {
        List<Draft> merged = new ArrayList<>();
        List<Draft> run = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.kind() == Kind.BULLETS) {
                run.add(draft);
                continue;
            }
            close(run, merged);
            merged.add(draft);
        }
        close(run, merged);
        return merged;
    }

    private static void close(List<Draft> run, List<Draft> merged) {
        if (!run.isEmpty()) {
            String words = String.join("\n", run.stream().map(Draft::words).toList());
            List<Integer> depths =
                    run.stream().flatMap(d -> d.depths().stream()).toList();
            merged.add(new Draft(
                    Kind.BULLETS,
                    StyledText.plain(words),
                    depths,
                    0,
                    run.getFirst().blanks(),
                    false));
            run.clear();
        }
    }
}
