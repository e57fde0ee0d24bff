package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.importing.WorkList;

/**
 * Notes of a Markdown text that has none of Markdown's own: marks printed as in a book ({@code [1]}, {@code ¹},
 * {@code <sup>1</sup>}, {@code [1](#fn1)}), and below them a list of texts that begin with the same marks, counted from
 * 1; or {@linkplain PrintedSigns signs}. Such a text is written anew with notes of Markdown, so that it is read like any other; one in which not everything
 * fits together is left as it is.
 */
final class PrintedNotes {

    private static final int MOST_LINES = 200_000;

    /** How many paragraphs of a note may stand before the next one's label. */
    private static final int MOST_PARAGRAPHS = 6;

    private static final Pattern TITLE = Pattern.compile(
            "(?i)^(?:#{1,6} |\\*\\*|__)\\s*(?:(?:foot|end)?-?notes?(?: and references)?|references|anmerkungen|fußnoten)\\s*:?\\s*(?:\\*\\*|__|#*)\\s*$");

    /** A note of Markdown, called, defined or in the line. */
    private static final Pattern OWN = Pattern.compile("\\[\\^[^\\]\\s]{1,60}]|\\^\\[");

    private static final Pattern SIGNS = Pattern.compile("[#*_]");
    private static final Pattern HEADING = Pattern.compile("^#{1,6} ");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:`{3,}|~{3,})");
    private static final Pattern BACK = Pattern.compile(
            "\\s*(?:\\[[^\\[\\]\\w]{1,12}]\\(#[^()\\s]{1,200}\\)|<a [^<>\\n]{1,200}>[^<>\\w]{1,12}</a>|[↩⏎⤴↑]\\uFE0E?)\\s*(?:</p>)?\\s*$");

    private record Entry(int line, PrintedMark.Label label) {}

    private final List<String> lines;
    private final boolean[] code;
    private final boolean[] titled;

    private PrintedNotes(List<String> lines) {
        this.lines = lines;
        this.code = new boolean[lines.size()];
        this.titled = new boolean[lines.size()];
        boolean fenced = false;
        boolean under = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean fence = FENCE.matcher(line).find();
            code[i] = fenced || fence || line.startsWith("    ") || line.startsWith("\t");
            fenced ^= fence;
            under |= PrintedMark.counted(line) && BACK.matcher(line).find();
            titled[i] = under;
            boolean goesOn = line.isBlank() || line.startsWith("  ") || PrintedMark.counted(line);
            under = TITLE.matcher(line.strip()).matches() || (under && goesOn);
        }
    }

    /** The text with its printed notes as notes of Markdown; the same where it has none that are certain. */
    static String written(String text) {
        if (OWN.matcher(text).find()) {
            return text;
        }
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            return text;
        }
        PrintedNotes printed = new PrintedNotes(lines);
        String numbered = printed.rewritten(text);
        return numbered.equals(text) ? PrintedSigns.written(text, lines, printed.code) : numbered;
    }

    private String rewritten(String text) {
        List<Entry> entries = entries();
        if (entries.isEmpty()) {
            return text;
        }
        int first = entries.getFirst().line();
        int above = lineAbove(first);
        Set<Integer> numbers = entries.stream().map(e -> e.label().number()).collect(Collectors.toSet());
        if (works(above, entries) || !calledInOrder(first, numbers)) {
            return text;
        }
        int end = above >= 0 && TITLE.matcher(lines.get(above).strip()).matches() ? above : first;
        List<String> written = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            written.add(code[i] ? lines.get(i) : PrintedMark.calling(lines.get(i), numbers));
        }
        define(entries, written);
        return String.join("\n", written);
    }

    /** The last list of two labels or more that counts from 1, with nothing but paragraphs in it; empty where there is none. */
    private List<Entry> entries() {
        List<Entry> open = new ArrayList<>();
        List<Entry> last = List.of();
        int paragraphs = 0;
        for (int i = 0; i < lines.size(); i++) {
            PrintedMark.Label label = code[i] ? null : PrintedMark.labelOf(lines.get(i), titled[i]);
            boolean next = label != null
                    && !open.isEmpty()
                    && label.number() == open.getLast().label().number() + 1;
            if (label != null && (next || label.number() == 1)) {
                open = next ? open : new ArrayList<>();
                open.add(new Entry(i, label));
                paragraphs = 0;
                last = open.size() > 1 ? open : last;
            } else {
                paragraphs += lines.get(i).isBlank() ? 1 : 0;
                boolean over = HEADING.matcher(lines.get(i)).find() || paragraphs > MOST_PARAGRAPHS;
                open = over ? new ArrayList<>() : open;
            }
        }
        return last;
    }

    private boolean works(int above, List<Entry> entries) {
        return above >= 0
                && WorkList.announcedBy(SIGNS.matcher(lines.get(above)).replaceAll(""))
                && WorkList.of(entries.stream().map(e -> e.label().words()).toList());
    }

    private int lineAbove(int line) {
        int above = line - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above;
    }

    /** Whether every note is called above, the first times in the order of their numbers: works are cited in any order. */
    private boolean calledInOrder(int end, Set<Integer> numbers) {
        Set<Integer> called = new LinkedHashSet<>();
        for (int i = 0; i < end; i++) {
            if (!code[i]) {
                PrintedMark.calls(lines.get(i)).stream()
                        .filter(numbers::contains)
                        .forEach(called::add);
            }
        }
        List<Integer> order = List.copyOf(called);
        return order.size() == numbers.size()
                && order.equals(order.stream().sorted().toList());
    }

    private void define(List<Entry> entries, List<String> written) {
        for (int k = 0; k < entries.size(); k++) {
            Entry entry = entries.get(k);
            boolean last = k + 1 == entries.size();
            written.add("");
            written.add("[^" + entry.label().number() + "]: "
                    + withoutBack(entry.label().words()));
            int end = last ? lines.size() : entries.get(k + 1).line();
            boolean own = true;
            for (int i = entry.line() + 1; i < end; i++) {
                own &= !last || belongs(i);
                written.add(own ? indented(withoutBack(lines.get(i))) : lines.get(i));
            }
        }
    }

    /** Below the last note: what goes on in its paragraph, or is set in. */
    private boolean belongs(int line) {
        return lines.get(line).isBlank()
                || lines.get(line).startsWith("  ")
                || !lines.get(line - 1).isBlank();
    }

    private static String indented(String line) {
        return line.isBlank() ? "" : "    " + line.strip();
    }

    private static String withoutBack(String line) {
        return BACK.matcher(line).replaceFirst("");
    }
}
