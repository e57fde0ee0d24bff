package org.ibid.web.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.essay.Span;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final EssayBuilder ESSAY = new EssayBuilder()
            .paragraph("The soldiers voted with their feet.^n1^ They went home.")
            .paragraph("Nobody counted them.")
            .note("n1", "Wade, p. 4.");

    @Test
    void markingsThatOverlapKeepAllTheirWords() {
        Document page = page(
                new Marking("m-1", Marking.Kind.HIGHLIGHT, null, new Span(4, 18)),
                new Marking("m-2", Marking.Kind.NOTE, null, new Span(13, 30)));

        assertThat(page.select("[data-mark=m-1]").text()).startsWith("Your highlight: soldiers");
        assertThat(page.select("#p1").text()).contains("soldiers ").contains("their feet.");
        assertThat(page.select("mark mark")).isNotEmpty();
    }

    @Test
    void aMarkingOverSeveralParagraphsBeginsOnce() {
        Document page = page(new Marking("m-1", Marking.Kind.UNCLEAR, null, new Span(40, 62)));

        assertThat(page.select("#p1 mark.unclear, #p2 mark.unclear")).hasSize(2);
        assertThat(page.select("#m-1")).hasSize(1);
    }

    @Test
    void aMarkingInANoteStandsInTheNote() {
        Document page = page(new Marking("hit-1", Marking.Kind.FOUND, "n1", new Span(0, 4)));

        assertThat(page.select("#n1 mark.found").text()).isEqualTo("Found: Wade");
        assertThat(page.select("#p1 mark")).isEmpty();
    }

    private static Document page(Marking... markings) {
        return EssayTemplateTest.render(ESSAY.build(), null, List.of(markings));
    }
}
