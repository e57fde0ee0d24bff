package org.ibid.core.importing.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportProblem;

/** What looks as if it had been made by hand, where the word processor has a means for it: told, not guessed. */
final class Suspicions {

    private static final int SERIES = 3;
    private static final int LONGEST_HEADING = 120;

    private Suspicions() {}

    static List<ImportProblem> of(EssayText essay) {
        List<ImportProblem> problems = new ArrayList<>();
        notesByHand(essay, problems);
        headingsByHand(essay, problems);
        return problems;
    }

    private static void notesByHand(EssayText essay, List<ImportProblem> problems) {
        int next = 1;
        int first = 0;
        for (Formatting f : essay.formatting()) {
            String words = f.span().in(essay.canonical());
            boolean exponent = f.span().start() > 0
                    && Character.isDigit(essay.canonical().charAt(f.span().start() - 1));
            if (f.style() == Style.SUPERSCRIPT && !exponent && words.equals(Integer.toString(next))) {
                first = next == 1 ? f.span().start() : first;
                next++;
            }
        }
        if (next > SERIES) {
            problems.add(new ImportProblem(
                    "notes-by-hand",
                    "The raised numbers 1 to " + (next - 1)
                            + " look like notes that were typed by hand. They stand in the text and are tied to no notes. Make them footnotes in the word processor, or paste the text instead of the file: there such numbers are found.",
                    first));
        }
    }

    private static void headingsByHand(EssayText essay, List<ImportProblem> problems) {
        if (essay.blocks().stream().anyMatch(Block.Heading.class::isInstance)) {
            return;
        }
        Set<Span> strong = essay.formatting().stream()
                .filter(f -> f.style() == Style.STRONG)
                .map(Formatting::span)
                .collect(Collectors.toSet());
        List<Block> bold = essay.blocks().stream()
                .filter(b -> b instanceof Block.Paragraph && b.span().length() <= LONGEST_HEADING)
                .filter(b -> strong.contains(b.span()))
                .toList();
        if (bold.size() > 1) {
            problems.add(new ImportProblem(
                    "headings-by-hand",
                    bold.size()
                            + " short lines are bold throughout and look like headings, but none is marked as one. Give them the style “Heading 1” and import the file again.",
                    bold.getFirst().span().start()));
        }
    }
}
