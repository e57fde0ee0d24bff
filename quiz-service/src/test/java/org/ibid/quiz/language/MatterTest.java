package org.ibid.quiz.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.quiz.kind.Essays;
import org.junit.jupiter.api.Test;

class MatterTest {

    private static final String OWN = "The wells of Harbury were closed by the council in the spring.";

    @Test
    void aPublishersLicenceIsNotTheEssay() {
        EssayLanguage essay = Essays.tagged(
                "This eBook is for the use of anyone anywhere at no cost.",
                "*** START OF THIS PROJECT GUTENBERG EBOOK THE WELLS ***",
                "Produced by Ann Example and the Online Distributed Proofreading Team",
                OWN,
                "*** END OF THIS PROJECT GUTENBERG EBOOK THE WELLS ***",
                "The Foundation is committed to complying with the laws regulating charities.");
        assertThat(essay.lines()).extracting(Line::text).containsExactly(OWN);
    }

    @Test
    void thanksAndListsOfWorksAreNotTheEssayUntilTheNextHeading() {
        EssayLanguage essay = Essays.markdown(
                "# The wells",
                OWN,
                "# Acknowledgements",
                "The author thanks the librarians of Harbury for their patience.",
                "# What became of them",
                "The pumps were sold for scrap.",
                "# References",
                "Hale, M. The pumps of Harbury. London, 1849.");
        assertThat(essay.lines()).extracting(Line::text).containsExactly(OWN, "The pumps were sold for scrap.");
        assertThat(essay.regionCount()).isEqualTo(2);
    }

    @Test
    void whatOnlySpeaksOfSuchThingsIsTheEssay() {
        String speaks = "The references that the council asked for were never found among the notes of the clerk.";
        assertThat(Essays.tagged(OWN, speaks).lines()).hasSize(2);
    }

    @Test
    void whatStandsUnderAPictureIsNotTheEssay() {
        assertThat(Essays.tagged(
                                OWN,
                                "[Illustration: Fig. 3. The pump behind the almshouse, as it stood in that year.]",
                                "Fig. 4. Section of the great well, which was dug by the council of the town.")
                        .lines())
                .extracting(Line::text)
                .containsExactly(OWN);
    }

    @Test
    void aSceneOfAPlayIsNotTheEssayAndOneLoudWordIsNoScene() {
        assertThat(Essays.tagged(
                                OWN,
                                "ANNE. What news is there from the wells of the lower town tonight?",
                                "MAYOR. There is none, and there will be none until the fever has gone.",
                                "ANNE. Then we shall drink from the river as our fathers did before us.")
                        .lines())
                .extracting(Line::text)
                .containsExactly(OWN);
        String loud = "WATER. That was what the lower town wanted.";
        assertThat(Essays.tagged(OWN, loud).lines()).hasSizeGreaterThan(1);
    }

    @Test
    void verseIsNotTheEssayAndATitleInProseIsNoVerse() {
        assertThat(Essays.tagged(
                                OWN,
                                "O well, that by the river’s edge Dost keep the lower town from thirst, Let some cool"
                                        + " drop of water fall For those who drank of thee at first, And lead the"
                                        + " weary to thy ledge.")
                        .lines())
                .extracting(Line::text)
                .containsExactly(OWN);
        assertThat(Essays.tagged(
                                OWN,
                                "Hale wrote a book called The Wells and the River, and another that the council of the"
                                        + " town read aloud in the old school behind the church.")
                        .lines())
                .hasSize(2);
    }
}
