package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.core.essay.Block;
import org.ibid.core.essay.Formatting;
import org.junit.jupiter.api.Test;

final class TextBlocksTest {

    private static final String LONG =
            "This paragraph is long enough to stand under a heading, for it says a good deal about"
                    + " very little and goes on to say some more of it, as paragraphs in essays do.";

    @Test
    void blankLinesSeparateParagraphsAndSingleFeedsAreWraps() {
        Pasted pasted = Pasted.of("The first line\ngoes on here.\n\nThe second paragraph.");
        assertThat(pasted.canonical()).isEqualTo("The first line goes on here.\n\nThe second paragraph.");
        assertThat(pasted.text().blocks()).extracting(Block::passageId).containsExactly("p1", "p2");
    }

    @Test
    void lineEndsOfWindowsAndOfOldMacsAreLineEnds() {
        assertThat(Pasted.of("One.\r\n\r\nTwo.\r\n").kinds()).containsExactly("paragraph", "paragraph");
        assertThat(Pasted.of("One.\r\rTwo.\r").kinds()).containsExactly("paragraph", "paragraph");
    }

    @Test
    void whereNoBlankLineStandsLongLinesAreParagraphs() {
        assertThat(Pasted.of(LONG + "\n" + LONG + "\n" + LONG).kinds())
                .containsExactly("paragraph", "paragraph", "paragraph");
    }

    @Test
    void whereNoBlankLineStandsAShortLastLineEndsAWrappedParagraph() {
        Pasted pasted = Pasted.of(
                "The road to the mill was long and it had been\nraining since the early morning of that day, so\n"
                        + "that nobody came.\nThe miller did not mind it, he had never liked\ncompany, and least of all the company of those.");
        assertThat(pasted.kinds()).containsExactly("paragraph", "paragraph");
    }

    @Test
    void headingsAreShortOpenLinesAboveLongBlocks() {
        Pasted pasted = Pasted.of(LONG + "\n\nThe road to the mill\n\n" + LONG + "\n\nNo! He would not go.\n\n" + LONG
                + "\n\n“The miller’s side of it”\n\n" + LONG);
        assertThat(pasted.blocks("heading")).containsExactly("The road to the mill", "“The miller’s side of it”");
    }

    @Test
    void aHeadingDirectlyAboveItsTextIsTakenOffIt() {
        Pasted pasted = Pasted.of(LONG + "\n\nThe road to the mill\n" + LONG);
        assertThat(pasted.kinds()).containsExactly("paragraph", "heading", "paragraph");
    }

    @Test
    void aTitleAndItsAuthorAreNoBlocksButAreSaidToBeGuessed() {
        Pasted pasted = Pasted.of("The Miller of the Marsh\n\nBy Ann Holt and Piet de Wit\n\n" + LONG + "\n\n" + LONG);
        assertThat(pasted.essay().metadata().title()).isEqualTo("The Miller of the Marsh");
        assertThat(pasted.essay().metadata().authors()).containsExactly("Ann Holt", "Piet de Wit");
        assertThat(pasted.kinds()).containsExactly("paragraph", "paragraph");
        assertThat(pasted.problems()).contains("title-guessed");
    }

    @Test
    void anIntroductionIsAHeadingNotTheTitle() {
        Pasted pasted = Pasted.of("Introduction\n\n" + LONG);
        assertThat(pasted.kinds()).containsExactly("heading", "paragraph");
        assertThat(pasted.essay().metadata().title()).isNull();
    }

    @Test
    void aBlockQuotationRunsFromTheColonToTheMarker() {
        Pasted pasted =
                Pasted.of("A first claim was made.1\n\nThe miller put it thus:\n\nI have ground for forty years.\n\n"
                        + "And never a thank you came to me.2\n\nThat was his whole complaint.3");
        assertThat(pasted.kinds()).containsExactly("paragraph", "paragraph", "blockquote", "blockquote", "paragraph");
        assertThat(pasted.text().blocks().get(2))
                .isInstanceOfSatisfying(
                        Block.BlockQuotation.class,
                        q -> assertThat(q.confidence()).isGreaterThan(0.8));
        assertThat(pasted.problems()).doesNotContain("blockquote-doubtful");
    }

    @Test
    void aBlockQuotationWhoseEndIsUnknownIsOneBlockAndDoubtful() {
        Pasted pasted =
                Pasted.of("A claim.1 Another claim.2\n\nThe miller put it thus:\n\nI have ground for forty years.\n\n"
                        + "He did not say it twice,3 and nobody asked him to.");
        assertThat(pasted.kinds()).containsExactly("paragraph", "paragraph", "blockquote", "paragraph");
        assertThat(pasted.problems()).contains("blockquote-doubtful");
    }

    @Test
    void whatOpensWithAQuotationMarkAfterAColonIsAParagraph() {
        assertThat(Pasted.of("The miller put it thus:\n\n“I have ground,” he said.")
                        .kinds())
                .containsExactly("paragraph", "paragraph");
    }

    @Test
    void linesMarkedAsQuotedAreABlockQuotationWithoutDoubt() {
        Pasted pasted = Pasted.of(LONG + "\n\n> I have ground\n> for forty years.\n\n" + LONG);
        assertThat(pasted.blocks("blockquote")).containsExactly("I have ground for forty years.");
    }

    @Test
    void barsTabsAndAlignedColumnsAreTables() {
        assertThat(Pasted.of("Wheat | 12 | 14\nRye | 3 | 5").blocks("table"))
                .containsExactly("Wheat | 12 | 14\nRye | 3 | 5");
        assertThat(Pasted.of("Wheat\t12\t14\nRye\t3\t5").blocks("table"))
                .containsExactly("Wheat | 12 | 14\nRye | 3 | 5");
        assertThat(Pasted.of("Wheat     12   14\nRye        3    5\nOats      11    9")
                        .blocks("table"))
                .containsExactly("Wheat | 12 | 14\nRye | 3 | 5\nOats | 11 | 9");
    }

    @Test
    void cellsOfATableAreSpansOfTheText() {
        Pasted pasted = Pasted.of(LONG + "\n\nWheat | 12\nRye | 3");
        assertThat(pasted.text().blocks().getLast())
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table -> assertThat(table.rows().get(1).get(0).in(pasted.canonical()))
                                .isEqualTo("Rye"));
    }

    @Test
    void bulletsAndCountedLinesAreLists() {
        Pasted pasted = Pasted.of("They asked for:\n\n• bread\n• land,\n  and soon\n\n1. peace\n2. quiet");
        assertThat(pasted.blocks("list")).containsExactly("bread\nland, and soon", "peace\nquiet");
    }

    @Test
    void numbersThatDoNotCountFromOneStayInTheText() {
        assertThat(Pasted.of("(a) Gold and silver.\n(b) Ships of all kinds.").canonical())
                .contains("(a)", "(b)");
    }

    @Test
    void aTailInOtherQuotationMarksIsARemark() {
        String curly = "He called it “work” and “duty” and “a calling”, and “more” than that. ";
        Pasted pasted = Pasted.of(curly + LONG + "\n\n" + LONG + "\n\n" + curly + "\n\n" + LONG
                + "\n\n\n\"I liked this essay, but what of the miller’s wife?\"");
        assertThat(pasted.kinds()).containsExactly("paragraph", "paragraph", "paragraph", "paragraph", "remark");
        assertThat(pasted.problems()).contains("remark");
    }

    @Test
    void lettersTypedForEmphasisAreEmphasis() {
        Pasted pasted =
                Pasted.of("He read _Hard Times_ and *never* **once** slept; snake_case_names and 2 * 3 * 4 stay.");
        assertThat(pasted.canonical())
                .isEqualTo("He read Hard Times and never once slept; snake_case_names and 2 * 3 * 4 stay.");
        assertThat(pasted.text().formatting())
                .extracting(f -> f.style() + " " + f.span().in(pasted.canonical()))
                .containsExactly("EMPHASIS Hard Times", "EMPHASIS never", "STRONG once");
    }

    @Test
    void webAddressesAreLinks() {
        Pasted pasted = Pasted.of("See https://example.org/a_b_(c), or ask.");
        assertThat(pasted.text().formatting())
                .extracting(Formatting::href)
                .containsExactly("https://example.org/a_b_(c)");
    }

    @Test
    void theNumberOfAChapterAndItsTitleAreOneHeading() {
        String block = "It stood at the edge of the marsh for two hundred years, and nobody in the parish could say "
                + "who had built it or when the last of its sails had been turned to the wind.";
        Pasted pasted = Pasted.of(
                "I\n\nThe mill\n\n" + block + "\n\nII\n\n" + block + "\n\nChapter III\n\nThe end\n\n" + block);
        assertThat(pasted.blocks("heading")).containsExactly("I The mill", "II", "Chapter III The end");
    }

    @Test
    void aDateAndTheNameAboveItAreNoHeadings() {
        String block = "It stood at the edge of the marsh for two hundred years, and nobody in the parish could say "
                + "who had built it or when the last of its sails had been turned to the wind.";
        Pasted pasted = Pasted.of(block + "\n\nAnn Holt\n\nLeiden, May 5th, 1901\n\n" + block);
        assertThat(pasted.blocks("heading")).isEmpty();
    }
}
