package org.ibid.core.reading.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.reading.Essays;
import org.junit.jupiter.api.Test;

final class BibliographyTest {

    private static List<String> listed(String... notes) {
        return Bibliography.of(CitedWorks.of(Essays.withNotes(notes))).works().stream()
                .map(e -> String.join(" and ", e.work().authors()) + ", "
                        + e.work().title() + ": " + e.notes())
                .toList();
    }

    @Test
    void eachWorkIsOnceWithAllNotesThatCiteItInOrderOfAuthors() {
        assertThat(listed(
                        "Piet de Wit, “On Mills”, Past, 3 (1990), p. 4.",
                        "Ibid., p. 5.",
                        "Ann Holt, “On Fires”, Past, 4 (1991), p. 1; de Wit, “On Mills”, p. 6.",
                        "Piet de Wit, “On Mills”, Past, 3 (1990), p. 9."))
                .containsExactly("Ann Holt, On Fires: [n3]", "Piet de Wit, On Mills: [n1, n2, n3, n4]");
    }

    @Test
    void aWorkWithoutAnAuthorStandsByItsTitleAndItsArticleDoesNotCount() {
        assertThat(listed(
                        "Piet de Wit, “On Mills”, Past, 3 (1990), p. 4.",
                        "The Marsh Gazette, 13 May 1871, p. 2.",
                        "The Marsh Gazette, 15 May 1871, p. 1.",
                        "Ann Holt, “On Fires”, Past, 4 (1991), p. 1."))
                .containsExactly(
                        "Ann Holt, On Fires: [n4]", ", The Marsh Gazette: [n2, n3]", "Piet de Wit, On Mills: [n1]");
    }

    @Test
    void whatMeansNoWorkIsNotInIt() {
        assertThat(listed("Ibid., p. 4.", "Hill, op. cit., p. 3.")).isEmpty();
    }

    @Test
    void theFullestCitationStandsForTheWork() {
        assertThat(listed(
                        "Cliff, The Revolution Besieged (London: Pluto, 1978), p. 12.",
                        "Tony Cliff, The Revolution Besieged (London: Pluto, 1978), p. 13."))
                .containsExactly("Tony Cliff, The Revolution Besieged: [n1, n2]");
    }
}
