package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The licence around a book is no part of it; its head names the book. */
class GutenbergTest {

    private static final String BOOK =
            "THE WELLS\n\nThe wells were closed in the spring, and it was said that nobody in the town had asked the engineer why.[1]\n\n[1] Hale, p. 4.\n\n";
    private static final String START = "*** START OF THE PROJECT GUTENBERG EBOOK THE WELLS ***\n\n";
    private static final String END = "*** END OF THE PROJECT GUTENBERG EBOOK THE WELLS ***\n\nYou may copy it.\n";

    @Test
    void itsHeadAndItsLicenceAreLeftOutAndTold() {
        Pasted seen = Pasted.of("The Project Gutenberg eBook of The Wells\n\nTitle: The Wells\n\nAuthor: Ann Holt\n\n"
                + "Language: German\n\n" + START + BOOK + END);

        assertThat(seen.canonical())
                .isEqualTo(
                        "The wells were closed in the spring, and it was said that nobody in the town had asked the engineer why.");
        assertThat(seen.noteTexts()).containsExactly("Hale, p. 4.");
        assertThat(seen.essay().metadata().title()).isEqualTo("The Wells");
        assertThat(seen.essay().metadata().authors()).containsExactly("Ann Holt");
        assertThat(seen.essay().metadata().language()).isEqualTo("de");
        assertThat(seen.problems()).contains("publisher-text");
    }

    @Test
    void aHeadingThatIsNotTheBooksTitleStaysInTheText() {
        Pasted seen =
                Pasted.of("Title: The Wells\n\n" + START + BOOK.replace("THE WELLS", "PREFACE OF THE PRINTER") + END);

        assertThat(seen.canonical()).startsWith("PREFACE OF THE PRINTER");
    }

    @Test
    void notesThatAreNamedByCapitalsAreFoundWhereTheyStand() {
        Pasted seen = Pasted.of(
                "The wells were closed in the spring.[A]\n\n    [Footnote A: Hale, p. 4.]\n\n"
                        + "Coal was dear that winter.[B]\n\n    [Footnote B: Voss.\n\n    He adds nothing.]\n\n[T]he end came.");

        assertThat(seen.calls()).containsExactly("spring.|A", "winter.|B");
        assertThat(seen.noteTexts()).containsExactly("Hale, p. 4.", "Voss.\n\nHe adds nothing.");
        assertThat(seen.canonical()).endsWith("[T]he end came.");
    }

    @Test
    void marksAndLabelsMayHaveSpacesThatDoNotBreak() {
        Pasted seen = Pasted.of(
                "The wells were closed.\u00a0[1]\n\nCoal was dear.\u00a0[2]\n\nNotes\n\n[1]\u00a0Hale.\n[2]\u00a0Voss.");

        assertThat(seen.calls()).containsExactly("closed.|1", "dear.|2");
        assertThat(seen.noteTexts()).containsExactly("Hale.", "Voss.");
    }
}
