package org.ibid.web.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scripts count offsets in the page (js/passages.js): by its rules, a passage's elements must give back its very text. */
class TextInPageTest {

    private static final String NOT_TEXT = ".passage-number,.passage-tools,.note-mark,.visually-hidden,.note-label,"
            + ".note-back,.note-missing,.note-close,.picture-missing,.remark-caution,.mark-tools";
    private static final String FRAME = "div,ol,ul,table,tbody,thead,tr,figure";

    @Test
    void everyKindOfPassageGivesBackItsText() {
        EssayBuilder essay = new EssayBuilder()
                .heading("The *first* winter")
                .paragraph("The soldiers voted.^n1^ They went home, he says, 😀 in thousands.^n2^")
                .quotation("A first paragraph.^n3^", 0)
                .quotation("A second one.", 0)
                .verse("One line^n1^\nAnother line\nA third")
                .list("One", " Inside one^n2^", " Also inside", "Two", "Three")
                .table("Year | Votes", "1917 | 40^n1^", " | none")
                .note("n1", "Wade, p. 4.\n\nA second paragraph of the note.")
                .note("n2", "Carr.")
                .note("n3", null);
        essay.styled(Formatting.Style.EMPHASIS, "voted. They", null);
        essay.styled(Formatting.Style.STRONG, "soldiers voted", null);
        EssayVersion version = essay.build();
        Span words = essay.spanOf("voted. They went");
        List<Marking> markings = List.of(
                new Marking("m-1", Marking.Kind.HIGHLIGHT, null, words),
                new Marking("m-2", Marking.Kind.NOTE, null, new Span(words.start() + 3, words.end() + 40)),
                new Marking("m-3", Marking.Kind.UNCLEAR, "n1", new Span(2, 20)));

        Document page = EssayTemplateTest.render(version, null, markings);

        for (Block block : version.text().blocks()) {
            assertThat(textOf(page.getElementById(block.passageId())))
                    .as(block.toString())
                    .isEqualTo(block.span().in(version.text().canonical()));
        }
        for (Footnote note : version.text().footnotes()) {
            assertThat(textOf(page.getElementById(note.id())))
                    .as(note.id())
                    .isEqualTo(version.text().textOf(note.id()));
        }
    }

    private static String textOf(@Nullable Element passage) {
        assertThat(passage).isNotNull();
        StringBuilder text = new StringBuilder();
        if (passage != null) {
            passage.childNodes().forEach(node -> read(node, passage, text));
        }
        return text.toString();
    }

    private static void read(Node node, Element passage, StringBuilder text) {
        if (node instanceof TextNode words && node.parent() instanceof Element parent && !parent.is(FRAME)) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element && !element.is(NOT_TEXT)) {
            text.append(between(element, passage));
            element.childNodes().forEach(child -> read(child, passage, text));
        }
    }

    private static String between(Element element, Element passage) {
        return switch (element.normalName()) {
            case "br" -> "\n";
            case "li" -> element.equals(passage.selectFirst("li")) ? "" : "\n";
            case "td", "th" ->
                element.previousElementSibling() != null
                        ? " | "
                        : Objects.equals(element.parent(), passage.selectFirst("tr")) ? "" : "\n";
            case "p" -> element.is(".note > p") && element.previousElementSibling() != null ? "\n\n" : "";
            default -> "";
        };
    }
}
