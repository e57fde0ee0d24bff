package org.ibid.core.importing.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;
import org.jspecify.annotations.Nullable;

/**
 * A note of a text document.
 *
 * @param key what calls name it by
 * @param label as it is printed; null to number it by its place
 * @param text null where the file does not have it
 * @param end true for an endnote
 */
public record FlowNote(
        String key, @Nullable String label, @Nullable FlowText text, boolean end) {

    /** What may stand between a note's own mark and its first word. */
    private static final Pattern AFTER_MARK = Pattern.compile("^(?:\\[\\s*]|\\(\\s*\\)|[.):\\]])\\s+");

    /** A note whose body is made of these parts: its paragraphs are joined by a blank line, rows are lines. */
    public static FlowNote of(String key, @Nullable String label, List<FlowPart> body, boolean end) {
        List<FlowText> paragraphs = new ArrayList<>();
        List<ImportProblem> lost = new ArrayList<>();
        for (FlowPart part : body) {
            switch (part) {
                case FlowPart.Paragraph p -> p.text().paragraphs().forEach(paragraphs::add);
                case FlowPart.Table table ->
                    paragraphs.add(FlowText.joined(
                            table.rows().stream()
                                    .map(row -> FlowText.joined(row, " | "))
                                    .toList(),
                            "\n"));
                case FlowPart.Picture picture ->
                    lost.add(new ImportProblem(
                            "note-picture",
                            "A picture in this note was left out"
                                    + (picture.alt().isBlank() ? "." : ": “" + picture.alt() + "”."),
                            0));
                case FlowPart.Lost thing -> lost.add(new ImportProblem(thing.code(), thing.message(), 0));
                case FlowPart.Rule rule -> {
                    // a line above a note parts it from another, and is no word of it
                }
            }
        }
        paragraphs.stream().filter(FlowText::blank).forEach(p -> lost.addAll(p.problems()));
        FlowText text =
                FlowText.joined(paragraphs.stream().filter(p -> !p.blank()).collect(Collectors.toList()), "\n\n");
        FlowText whole = new FlowText(
                text.text(),
                java.util.stream.Stream.concat(lost.stream(), text.problems().stream())
                        .toList());
        return new FlowNote(key, label, whole.blank() && lost.isEmpty() ? null : withoutMark(whole, label), end);
    }

    private static FlowText withoutMark(FlowText text, @Nullable String label) {
        FlowText rest = text;
        if (label != null && repeats(text.text(), label)) {
            rest = rest.withoutFirst(label.length());
        }
        Matcher after = AFTER_MARK.matcher(rest.words());
        if (after.find()) {
            rest = rest.withoutFirst(after.end());
        }
        int spaces = 0;
        while (spaces < rest.words().length()
                && Character.isWhitespace(rest.words().charAt(spaces))) {
            spaces++;
        }
        return rest.withoutFirst(spaces);
    }

    /** A mark of one's own choice, or a raised number, written again at the head of the note. */
    private static boolean repeats(StyledText text, String label) {
        boolean symbol = label.codePoints().noneMatch(Character::isLetterOrDigit);
        return text.text().startsWith(label)
                && (symbol || text.formatting().stream().anyMatch(f -> raised(f, label.length())));
    }

    private static boolean raised(Formatting f, int length) {
        return f.style() == Style.SUPERSCRIPT
                && f.span().start() == 0
                && f.span().end() == length;
    }
}
