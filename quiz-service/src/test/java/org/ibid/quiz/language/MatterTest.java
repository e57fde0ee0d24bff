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
}
