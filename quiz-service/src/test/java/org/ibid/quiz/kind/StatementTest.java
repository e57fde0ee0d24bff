package org.ibid.quiz.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static List<String> statements(String... paragraphs) {
        return Statement.all(Essays.tagged(paragraphs)).stream()
                .map(Statement::text)
                .toList();
    }

    @Test
    void aSentenceThatSaysSomethingIsAStatement() {
        assertThat(statements("The tanners of Harbury refused the filter of the company."))
                .containsExactly("The tanners of Harbury refused the filter of the company.");
    }

    @Test
    void theLabelOfATableSaysNothing() {
        assertThat(statements("Shares of households with a pump of their own, before and after the war.", "Rain fell."))
                .isEmpty();
    }

    @Test
    void anOrderToTheReaderIsNoStatement() {
        assertThat(statements("Keep the valves of the lower pump closed in the winter months.", "Rain fell."))
                .isEmpty();
    }
}
