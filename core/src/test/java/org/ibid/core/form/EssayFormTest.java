package org.ibid.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ibid.core.form.FormProblem.Kind.CHARACTER_REFUSED;
import static org.ibid.core.form.FormProblem.Kind.FENCE_UNCLOSED;
import static org.ibid.core.form.FormProblem.Kind.LINK_REFUSED;
import static org.ibid.core.form.FormProblem.Kind.LIST_MIXED;
import static org.ibid.core.form.FormProblem.Kind.LIST_RUNS_ON;
import static org.ibid.core.form.FormProblem.Kind.MARK_UNCLOSED;
import static org.ibid.core.form.FormProblem.Kind.MARK_UNKNOWN;
import static org.ibid.core.form.FormProblem.Kind.NOTE_DOUBLED;
import static org.ibid.core.form.FormProblem.Kind.NOTE_IN_NOTE;
import static org.ibid.core.form.FormProblem.Kind.NOTE_UNDEFINED;
import static org.ibid.core.form.FormProblem.Kind.QUOTATION_HOLDS_BLOCK;
import static org.ibid.core.form.FormProblem.Kind.QUOTATION_RUNS_ON;
import static org.ibid.core.form.FormProblem.Kind.TABLE_LINE;
import static org.ibid.core.form.FormProblem.Kind.TAG_UNCLOSED;
import static org.ibid.core.form.FormProblem.Kind.TAG_UNKNOWN;

import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.junit.jupiter.api.Test;

final class EssayFormTest {

    private static final String WHOLE = """
            # The pump

            The handle was *taken off* on a **Friday**.[^1] It was late, says [Snow](https://example.org/snow).

            > Within 250 yards of the spot
            > there were upwards of 500 fatal attacks.[^2]
            >
            > A second paragraph.

            > {quotation confidence=0.55}
            > Another quotation, guessed.

            - bread
                - rye
            - water

            | House | Deaths |
            |---|---|
            | Broad Street 40 | 4 |

            {verse}
            The pump stands still,
              the street is still.

            ```
            x = 1

            y = 2
            ```

            * * *

            ![A map of Soho](map.png)
            The map of 1854[^1]

            {remark confidence=0.6}
            Posted by a reader.

            [^1]: Snow, *On the Mode*, p. 38.

                He returned to it in 1856.

            [^2]{label="*" confidence=0.9}: Ibid.

            [^3]{text=none}:
            """;

    @Test
    void everyKindOfBlockHasAForm() {
        EssayText essay = read(WHOLE);
        assertThat(essay.blocks())
                .map(b -> b.kind() + ": " + b.span().in(essay.canonical()).replace("\n", "/"))
                .containsExactly(
                        "heading: The pump",
                        "paragraph: The handle was taken off on a Friday. It was late, says Snow.",
                        "blockquote: Within 250 yards of the spot there were upwards of 500 fatal attacks.",
                        "blockquote: A second paragraph.",
                        "blockquote: Another quotation, guessed.",
                        "list: bread/rye/water",
                        "table: House | Deaths/Broad Street 40 | 4",
                        "verse: The pump stands still,/  the street is still.",
                        "preformatted: x = 1//y = 2",
                        "separator: * * *",
                        "picture: The map of 1854",
                        "remark: Posted by a reader.");
    }

    @Test
    void paragraphsOfOneQuotationBelongTogetherAndTheNextQuotationIsAnother() {
        assertThat(read(WHOLE).blocks().stream()
                        .filter(Block.BlockQuotation.class::isInstance)
                        .map(Block.BlockQuotation.class::cast))
                .map(q -> q.run() + " " + q.confidence())
                .containsExactly("0 1.0", "0 1.0", "1 0.55");
    }

    @Test
    void notesHaveParagraphsLabelsAndPlacesOfTheirOwn() {
        EssayText essay = read(WHOLE);
        assertThat(essay.footnotes())
                .map(n -> n.label() + " " + n.text())
                .containsExactly("1 Snow, On the Mode, p. 38.\n\nHe returned to it in 1856.", "* Ibid.", "3 null");
        assertThat(essay.references())
                .map(r -> r.footnote() + " " + essay.canonical().substring(r.offset() - 4, r.offset()) + " "
                        + r.confidence())
                .containsExactly("n1 day. 1.0", "n2 cks. 0.9", "n1 1854 1.0");
    }

    @Test
    void whatWasTypedPlainlyIsWrittenPlainly() {
        String written = EssayForm.write(read(WHOLE));
        assertThat(written).isEqualTo(WHOLE.replace("of the spot\n> there", "of the spot there"));
    }

    @Test
    void aNoteInsertedBeforeOthersRenumbersThem() {
        EssayText essay = read("One.[^new] Two.[^1]\n\n[^1]: first\n\n[^new]: new\n");
        assertThat(essay.footnotes()).map(n -> n.id() + n.label() + n.text()).containsExactly("n11new", "n22first");
    }

    @Test
    void aQuotationGoesOnAfterAListThatStandsInIt() {
        EssayText essay = new EssayText(
                "a\n\nb\n\nc",
                List.of(
                        new Block.BlockQuotation("p1", new Span(0, 1), 0, 1),
                        new Block.Paragraph("p2", new Span(3, 4)),
                        new Block.BlockQuotation("p3", new Span(6, 7), 0, 1)),
                List.of(),
                List.of(),
                List.of());
        assertThat(EssayForm.write(essay)).isEqualTo("> a\n\nb\n\n> {quotation continues=1}\n> c\n");
        assertThat(read(EssayForm.write(essay))).isEqualTo(essay);
    }

    @Test
    void bracketsAndAsterisksBetweenSpacesAreThemselves() {
        assertThat(read("He [the king] said 3 * 4 < 13 & more; see [sic].").canonical())
                .isEqualTo("He [the king] said 3 * 4 < 13 & more; see [sic].");
    }

    @Test
    void aYearAtTheStartOfALineIsNoListWhenItIsWritten() {
        EssayText essay = read("1914\\. The war.");
        assertThat(essay.blocks()).singleElement().isInstanceOf(Block.Paragraph.class);
        assertThat(EssayForm.write(essay)).isEqualTo("1914\\. The war.\n");
    }

    @Test
    void whatCannotBeUnderstoodIsToldWithItsLineAndStaysAsItWasTyped() {
        problem("One.\n\nThe *handle.", 3, MARK_UNCLOSED, "One.\n\nThe *handle.");
        problem("a `b", 1, MARK_UNCLOSED, "a `b");
        problem("a <b>c</b>".replace("</b>", ""), 1, TAG_UNKNOWN, "a <b>c");
        problem("a\n<em>c", 2, TAG_UNCLOSED, "a <em>c");
        problem("[x](javascript:alert)", 1, LINK_REFUSED, "x");
        problem("a[^9]", 1, NOTE_UNDEFINED, "a");
        problem("```\ncode", 1, FENCE_UNCLOSED, "code");
        problem("> a\nb", 2, QUOTATION_RUNS_ON, "a\n\nb");
        problem("> a\n>\n> - b", 3, QUOTATION_HOLDS_BLOCK, "a\n\n- b");
        problem("a\n- b", 2, LIST_RUNS_ON, "a - b");
        problem("- a\n1. b", 2, LIST_MIXED, "a\nb");
        problem("| a |\nb", 2, TABLE_LINE, "a\nb");
        problem("{vers}\nb", 1, MARK_UNKNOWN, "{vers} b");
        problem("a&#0;", 1, CHARACTER_REFUSED, "a&#0;");
        problem("a[^1]\n\n[^1]: b\n[^1]: c", 4, NOTE_DOUBLED, "a");
        problem("a[^1]\n\n[^1]: b[^1]", 3, NOTE_IN_NOTE, "a");
    }

    private static void problem(String typed, int line, FormProblem.Kind kind, String canonical) {
        EssayForm.Read read = EssayForm.read(typed);
        assertThat(read.problems()).as(typed).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(kind);
            assertThat(p.line()).isEqualTo(line);
        });
        assertThat(read.text().canonical()).isEqualTo(canonical);
    }

    @Test
    void aDoubledNoteIsKeptAsOneMore() {
        assertThat(EssayForm.read("a[^1]\n\n[^1]: b\n[^1]: c").text().footnotes())
                .map(n -> n.text())
                .containsExactly("b", "c");
    }

    @Test
    void anEssayWhoseNotesAreCalledNowhereInItHasNoForm() {
        EssayText essay = new EssayText(
                "",
                List.of(),
                List.of(),
                read("a[^1]\n\n[^1]: b").footnotes(),
                List.of(new FootnoteReference("n1", 0, 1)));
        assertThatThrownBy(() -> EssayForm.write(essay)).isInstanceOf(IllegalArgumentException.class);
    }

    private static EssayText read(String typed) {
        EssayForm.Read read = EssayForm.read(typed);
        assertThat(read.problems()).isEmpty();
        return read.text();
    }
}
