package org.ibid.core.reading.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.CitedWork.Form;
import org.ibid.core.essay.EssayText;
import org.ibid.core.reading.Essays;
import org.junit.jupiter.api.Test;

class CitedWorksTest {

    private static List<CitedWork> works(String... notes) {
        return CitedWorks.of(Essays.withNotes(notes));
    }

    @Test
    void bookWithItsImprint() {
        CitedWork book = works("See Tony Cliff, The Revolution Besieged (London: Pluto, 1978), p. 12.")
                .getFirst();
        assertThat(book.authors()).containsExactly("Tony Cliff");
        assertThat(book.title()).isEqualTo("The Revolution Besieged");
        assertThat(book.place()).isEqualTo("London");
        assertThat(book.publisher()).isEqualTo("Pluto");
        assertThat(book.year()).isEqualTo("1978");
        assertThat(book.pages()).isEqualTo("12");
    }

    @Test
    void articleInMarks() {
        CitedWork article = works(
                        "Jan Rybicki and Ann Hill, “Vive la différence,” Digital Scholarship, 31 (2016), pp. 746–61.")
                .getFirst();
        assertThat(article.authors()).containsExactly("Jan Rybicki", "Ann Hill");
        assertThat(article.title()).isEqualTo("Vive la différence");
        assertThat(article.year()).isEqualTo("2016");
        assertThat(article.pages()).isEqualTo("746–61");
    }

    @Test
    void authorAndYear() {
        CitedWork work = works("Cliff, 1978, p12.").getFirst();
        assertThat(work.authors()).containsExactly("Cliff");
        assertThat(work.year()).isEqualTo("1978");
        assertThat(work.title()).isNull();
    }

    @Test
    void ibidMeansTheWorkCitedLast() {
        List<CitedWork> works = works("Ann Hill, “One Thing”, Past, 3 (1990), p. 4.", "Ibid., p. 9.", "Ibid., p. 10.");
        assertThat(works).extracting(CitedWork::form).containsExactly(Form.FULL, Form.IBID, Form.IBID);
        assertThat(works).extracting(CitedWork::refersTo).containsExactly(null, "w1", "w1");
    }

    @Test
    void ibidBehindTwoWorksIsUnsure() {
        List<CitedWork> works = works(
                "Ann Hill, “One Thing”, Past, 3 (1990), p. 4; Ben Dale, “Other Things”, Past, 4 (1991), p. 5.",
                "Ibid.");
        assertThat(works.getLast().confidence()).isLessThan(0.8);
    }

    @Test
    void opCitMeansTheSameAuthorsWork() {
        List<CitedWork> works = works(
                "Ann Hill, “One Thing”, Past, 3 (1990), p. 4.",
                "Ben Dale, “Another”, Past (1991).",
                "Hill, op. cit., p. 7.");
        assertThat(works.getLast().form()).isEqualTo(Form.OP_CIT);
        assertThat(works.getLast().refersTo()).isEqualTo("w1");
        assertThat(works.getLast().pages()).isEqualTo("7");
    }

    @Test
    void shortTitleMeansTheWorkThatHasItsWords() {
        List<CitedWork> works = works(
                "John Reed, “Ten Days that Shook the World”, New York (1919), p. 4.",
                "John Reed, “Insurgent Mexico”, New York (1914), p. 4.",
                "Reed, “Ten Days”, p. 9.");
        assertThat(works.getLast().form()).isEqualTo(Form.SHORT_TITLE);
        assertThat(works.getLast().refersTo()).isEqualTo("w1");
    }

    @Test
    void quotedInIsSaid() {
        assertThat(works("Quoted in Ann Hill, “One Thing”, Past, 3 (1990), p. 4.")
                        .getFirst()
                        .form())
                .isEqualTo(Form.QUOTED_IN);
    }

    @Test
    void remarkCitesNothing() {
        assertThat(works("The last figure does not follow from the one before it."))
                .isEmpty();
    }

    @Test
    void citationLiesInItsNote() {
        EssayText essay = Essays.withNotes("See Tony Cliff, The Revolution Besieged (London: Pluto, 1978), p. 12.");
        CitedWork book = CitedWorks.of(essay).getFirst();
        assertThat(book.span().in(essay.textOf("n1"))).startsWith("Tony Cliff").endsWith("p. 12");
    }
}
