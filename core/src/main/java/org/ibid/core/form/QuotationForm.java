package org.ibid.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;

/** Reads a block quotation, the signs ahead of its lines taken off: paragraphs with a blank line between them. */
final class QuotationForm {

    private static final Pattern OTHER_BLOCK = Pattern.compile("(>|#{1,6} |[-+*] |\\d{1,9}[.)] |\\||```).*");

    private final FormAssembly essay;
    private final List<FormProblem> problems;
    private int run = -1;

    QuotationForm(FormAssembly essay, List<FormProblem> problems) {
        this.essay = essay;
        this.problems = problems;
    }

    void read(List<FormLine> lines) {
        List<FormLine> paragraph = new ArrayList<>();
        for (FormLine line : lines) {
            if (!line.blank()) {
                paragraph.add(line);
            } else if (!paragraph.isEmpty()) {
                paragraph(paragraph);
                paragraph = new ArrayList<>();
            }
        }
        if (!paragraph.isEmpty()) {
            paragraph(paragraph);
        }
    }

    private void paragraph(List<FormLine> lines) {
        FormLine first = lines.getFirst();
        Attributes head = Attributes.at(first.text(), 0);
        boolean marked = head != null && head.name().equals("quotation");
        Attributes said = head != null && marked ? head : Attributes.named("quotation");
        Double confidence = FormReader.confidence(said);
        Double continues = said.number("continues", 0, 1, Integer.MAX_VALUE);
        boolean known = confidence != null && continues != null && said.knows(Set.of("confidence", "continues"));
        int back = continues == null ? 0 : continues.intValue();
        int found = run < 0 || back > 0 ? essay.runs().at(back) : run;
        if (!known || found < 0 || (!marked && first.text().startsWith("{"))) {
            problems.add(new FormProblem(
                    first.number(), FormProblem.Kind.MARK_UNKNOWN, first.text().strip()));
        }
        run = found < 0 ? essay.runs().at(0) : found;
        lines.stream()
                .filter(l -> OTHER_BLOCK.matcher(l.text()).matches())
                .findFirst()
                .ifPresent(l -> problems.add(new FormProblem(
                        l.number(),
                        FormProblem.Kind.QUOTATION_HOLDS_BLOCK,
                        l.text().strip())));
        int number = run;
        essay.add(
                FormWords.prose(marked ? lines.subList(1, lines.size()) : lines, problems),
                first,
                (id, span) -> new Block.BlockQuotation(id, span, number, confidence == null ? 1 : confidence));
    }
}
