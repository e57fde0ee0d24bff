package org.ibid.quiz.command;

import java.util.Objects;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Voice;
import org.ibid.core.importing.Inspection;

/** What {@code inspect} prints for people. */
final class InspectionText {

    private static final int GLIMPSE = 68;

    private InspectionText() {}

    static String of(Inspection inspection) {
        EssayText text = inspection.text();
        StringBuilder out = new StringBuilder();
        out.append(Objects.requireNonNullElse(inspection.metadata().title(), "(no title)"))
                .append("\n%s, %d blocks, %d notes, %d references, %d quotations%n"
                        .formatted(
                                inspection.format(),
                                text.blocks().size(),
                                text.footnotes().size(),
                                text.references().size(),
                                inspection.reading().quotations().size()));
        inspection.warnings().forEach(w -> out.append("! ").append(w.message()).append('\n'));
        out.append("\nBlocks\n");
        for (Block block : text.blocks()) {
            out.append("%-6s %-11s %s%n"
                    .formatted(
                            block.passageId(),
                            block.kind(),
                            glimpse(block.span().in(text.canonical()))));
        }
        out.append("\nNotes\n");
        for (Footnote note : text.footnotes()) {
            out.append("%-6s %-4s %s%n"
                    .formatted(
                            note.id(),
                            note.label(),
                            glimpse(Objects.requireNonNullElse(note.text(), "(its text is missing)"))));
        }
        out.append("\nQuotations\n");
        for (Quotation quotation : inspection.reading().quotations()) {
            out.append("%-26s %s%n"
                    .formatted(voices(quotation), glimpse(quotation.span().in(text.textOf(quotation.footnote())))));
        }
        return out.toString();
    }

    private static String voices(Quotation quotation) {
        return quotation.voices().stream()
                .map(Voice::who)
                .map(who -> Objects.requireNonNullElse(who, "?"))
                .reduce((inner, outer) -> inner + " in " + outer)
                .orElse("?");
    }

    private static String glimpse(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= GLIMPSE ? line : line.substring(0, GLIMPSE) + " …";
    }
}
