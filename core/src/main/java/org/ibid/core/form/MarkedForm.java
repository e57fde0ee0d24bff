package org.ibid.core.form;

import java.util.List;
import java.util.Set;
import org.ibid.core.essay.Block;
import org.jspecify.annotations.Nullable;

/** Reads a block under a line in braces that says what it is, and a picture. */
final class MarkedForm {

    private final FormAssembly essay;
    private final List<FormProblem> problems;

    MarkedForm(FormAssembly essay, List<FormProblem> problems) {
        this.essay = essay;
        this.problems = problems;
    }

    void read(Attributes head, FormLine line, List<FormLine> lines) {
        boolean known = switch (head.name()) {
            case "paragraph", "verse", "preformatted", "separator" -> head.knows(Set.of());
            case "remark" -> head.knows(Set.of("confidence")) && FormReader.confidence(head) != null;
            case "picture" -> head.knows(Set.of("alt", "source"));
            default -> false;
        };
        if (!known) {
            problems.add(new FormProblem(
                    line.number(), FormProblem.Kind.MARK_UNKNOWN, line.text().strip()));
        }
        switch (head.name()) {
            case "verse" -> essay.add(FormWords.kept(lines, problems), line, Block.Verse::new);
            case "preformatted" -> essay.add(FormWords.kept(lines, problems), line, Block.Preformatted::new);
            case "separator" -> essay.add(FormWords.prose(lines, problems), line, Block.Separator::new);
            case "picture" -> {
                String alt = head.get("alt");
                picture(FormWords.prose(lines, problems), line, alt == null ? "" : alt, head.get("source"));
            }
            case "remark" -> {
                Double confidence = FormReader.confidence(head);
                double sure = confidence == null ? 1 : confidence;
                essay.add(FormWords.prose(lines, problems), line, (id, span) -> new Block.Remark(id, span, sure));
            }
            default ->
                essay.add(FormWords.prose(known ? lines : withHead(line, lines), problems), line, Block.Paragraph::new);
        }
    }

    private static List<FormLine> withHead(FormLine head, List<FormLine> lines) {
        List<FormLine> all = new java.util.ArrayList<>(lines);
        all.addFirst(head);
        return all;
    }

    private void picture(Words caption, FormLine line, String alt, @Nullable String source) {
        essay.add(caption, line, (id, span) -> new Block.Picture(id, span, alt, source));
    }

    /** Reads {@code ![what is seen](address)} and the caption under it; false where the lines are something else. */
    static boolean picture(FormAssembly essay, List<FormProblem> problems, List<FormLine> lines) {
        String first = lines.getFirst().text().strip();
        int close = Plain.find(first, ']', 2);
        if (close < 0 || !first.startsWith("](", close) || !first.endsWith(")")) {
            return false;
        }
        String source = first.substring(close + 2, first.length() - 1);
        if (source.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        String alt = Plain.read(first.substring(2, close));
        Words caption = lines.size() == 1
                ? new Words(alt, List.of(), List.of())
                : FormWords.prose(lines.subList(1, lines.size()), problems);
        new MarkedForm(essay, problems).picture(caption, lines.getFirst(), alt, source.isEmpty() ? null : source);
        return true;
    }
}
