package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes called by the printers' signs in a Markdown text that has no notes of Markdown: {@code word.\*} and below it a
 * paragraph that begins with {@code \*}. Signs come again on every page of the book: a note belongs to the nearest mark
 * above it that still wants one. Where a mark is without a note, or a note without a mark, the text is left as it is.
 */
final class PrintedSigns {

    private static final String SIGN = "(?:\\\\\\*){1,3}|†{1,3}|‡{1,3}|§{1,2}|¶{1,2}";

    /** Behind a word; {@code §} and {@code ¶} before a figure count a section. */
    private static final Pattern CALL =
            Pattern.compile("(?<=[\\p{L}\\p{N}.,;:!?…”’\"')\\]*_])(" + SIGN + ")(?![\\\\*†‡§¶\\p{L}\\p{N}])");

    private static final Pattern NOTE = Pattern.compile("^ {0,3}(" + SIGN + ")\\s?((?![\\\\†‡§¶\\s]).*)$");

    private final List<String> lines;
    private final boolean[] code;

    /** By sign: places in what is written where a mark of it waits for its note. */
    private final Map<String, Integer> waiting = new HashMap<>();

    private final List<String> written = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int calls;

    private PrintedSigns(List<String> lines, boolean[] code) {
        this.lines = lines;
        this.code = code;
    }

    /** The text with its printed notes as notes of Markdown; the same where it has none that are certain. */
    static String written(String text, List<String> lines, boolean[] code) {
        PrintedSigns signs = new PrintedSigns(lines, code);
        return signs.fits() ? String.join("\n", signs.written) + "\n\n" + String.join("\n\n", signs.notes) : text;
    }

    private boolean fits() {
        boolean inNote = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher note = NOTE.matcher(line);
            boolean begins = !code[i] && (i == 0 || lines.get(i - 1).isBlank() || inNote) && note.matches();
            inNote = begins || (inNote && !line.isBlank());
            if (begins) {
                Integer number = waiting.remove(note.group(1));
                if (number == null) {
                    return false;
                }
                notes.add("[^" + number + "]: " + note.group(2));
            } else if (inNote) {
                notes.add(notes.removeLast() + "\n    " + line.strip());
            } else if (code[i]) {
                written.add(line);
            } else if (!marked(line)) {
                return false;
            }
        }
        return waiting.isEmpty() && !notes.isEmpty();
    }

    /** False where a sign comes again before its note. */
    private boolean marked(String line) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (MatchResult call : CALL.matcher(line).results().toList()) {
            if (waiting.put(call.group(1), ++calls) != null) {
                return false;
            }
            marked.append(line, from, call.start()).append("[^").append(calls).append(']');
            from = call.end();
        }
        written.add(marked.append(line, from, line.length()).toString());
        return true;
    }
}
