package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.importing.NoteLabels.Label;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a pasted list, divided.
 *
 * @param strays what belongs to no note: words ahead of the first, headings of chapters
 */
record PastedNotes(List<Entry> entries, List<Entry> strays) {

    /**
     * @param label uniform; empty where the list has none
     * @param text paragraphs joined by a blank line, without the label
     * @param pasted with it
     * @param line where it begins in what was pasted
     */
    record Entry(String label, String text, String pasted, int line) {}

    private record Paragraph(String words, int line, boolean alone) {}

    /** No hard-wrapped line is as long: what follows it is a new paragraph. */
    private static final int LONG_LINE = 120;

    private static final Pattern TITLE = Pattern.compile(
            "\\W*(?:(?:foot|end)?notes?(?: and references)?|references|anmerkungen|(?:fuß|end)noten|note|notas)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CHAPTER = Pattern.compile(
            "(?:notes (?:to|on)"
                    + " )?(?:chapter|part|book|section|kapitel|teil|chapitre|capitolo|introduction|preface|epilogue)\\b[^.]{0,80}"
                    + "|(?:[IVXLC]{1,6}|[A-Z])[.)]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("[\\p{Lu}\\p{N}].{0,90}[^.,;:?!)\\]”\"]");
    private static final Pattern BACK_LINK = Pattern.compile("^[↑⇑^↩]\\s*|\\s*[↑⇑↩⏎]\\x{FE0E}?$");

    /**
     * @param labels those of the essay's notes, in order
     * @param counts numbers of notes of which one is expected where nothing is labelled
     */
    static PastedNotes in(String pasted, List<String> labels, List<Integer> counts) {
        List<String> lines = UniformText.of(pasted).lines().map(String::strip).toList();
        List<@Nullable Label> chosen = LabelledLines.among(lines, labels);
        return chosen.stream().allMatch(l -> l == null) ? unlabelled(lines, counts) : labelled(lines, chosen);
    }

    private static PastedNotes unlabelled(List<String> lines, List<Integer> counts) {
        List<Entry> paragraphs = paragraphs(lines, 0).stream()
                .filter(p -> !TITLE.matcher(p.words()).matches())
                .map(p -> new Entry("", tidy(p.words()), p.words(), p.line()))
                .toList();
        List<Entry> each = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !TITLE.matcher(lines.get(i)).matches()) {
                each.add(new Entry("", tidy(lines.get(i)), lines.get(i), i));
            }
        }
        boolean aLineEach = !counts.contains(paragraphs.size()) && counts.contains(each.size());
        return new PastedNotes(aLineEach ? each : paragraphs, List.of());
    }

    private static PastedNotes labelled(List<String> lines, List<@Nullable Label> chosen) {
        List<Entry> entries = new ArrayList<>();
        List<Entry> strays = new ArrayList<>();
        Label open = null;
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            Label next = i < lines.size() ? chosen.get(i) : null;
            if (next == null && i < lines.size()) {
                continue;
            }
            List<String> own = new ArrayList<>(lines.subList(from, i));
            if (open != null) {
                own.set(0, open.rest());
            }
            List<Paragraph> body = paragraphs(own, from);
            List<Entry> above = headings(body, open, next);
            if (open != null) {
                entries.add(entry(open, body, lines.get(from), from));
            }
            strays.addAll(above);
            open = next;
            from = i;
        }
        return new PastedNotes(entries, strays);
    }

    private static Entry entry(Label label, List<Paragraph> body, String firstLine, int line) {
        String text = String.join("\n\n", body.stream().map(Paragraph::words).toList());
        String before = firstLine.substring(0, firstLine.length() - label.rest().length());
        return new Entry(label.name(), tidy(text), (before + text).strip(), line);
    }

    /** Takes away what belongs to no note: all above the first label, headings above one that counts anew. */
    private static List<Entry> headings(List<Paragraph> body, @Nullable Label open, @Nullable Label next) {
        List<Entry> taken = new ArrayList<>();
        boolean anew = open != null && next != null && next.number() <= open.number();
        while (!body.isEmpty() && (open == null || body.size() > 1)) {
            Paragraph last = body.getLast();
            boolean heading = TITLE.matcher(last.words()).matches()
                    || CHAPTER.matcher(last.words()).matches()
                    || (anew && HEADING.matcher(last.words()).matches());
            if (open != null && (next == null || !last.alone() || !heading)) {
                break;
            }
            if (!TITLE.matcher(last.words()).matches()) {
                taken.add(new Entry("", last.words(), last.words(), last.line()));
            }
            body.removeLast();
        }
        return taken;
    }

    /** @param at the number of the first line */
    private static List<Paragraph> paragraphs(List<String> lines, int at) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            boolean ends = line.isBlank() || (!open.isEmpty() && open.getLast().length() > LONG_LINE);
            if (ends && !open.isEmpty()) {
                String words = String.join(" ", open).replaceAll("\\s+", " ");
                paragraphs.add(new Paragraph(words, at + i - open.size(), open.size() == 1));
                open.clear();
            }
            if (!line.isBlank()) {
                open.add(line);
            }
        }
        return paragraphs;
    }

    private static String tidy(String text) {
        return BACK_LINK.matcher(text).replaceAll("").strip();
    }
}
