package org.ibid.core.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.core.essay.Footnote;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes of Markdown texts that have none of Markdown's own. */
final class PrintedNotesTest {

    private static final String NOTES = "\n\n## Notes\n\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            [{}]                                 ~ [{}]
            \\[{}\\]                             ~ \\[{}\\]
            <sup>{}</sup>                        ~ <sup>{}</sup>
            <sup>{}</sup>                        ~ {}.
            [{}]                                 ~ {}.
            [\\[{}\\]](#_ftn{})                  ~ [\\[{}\\]](#_ftnref{})
            <sup>[{}](#fn{})</sup>               ~ <a id="fn{}"></a>{}.
            <sup id="a{}">[{}](#f{})</sup>       ~ <b id="f{}">{}</b>
            ^{}                                  ~ ^{}
            ^{}^                                 ~ {}.
            [[{}]](#cite_note-{})                ~ {}. [^](#cite_ref-{})
            <sup><a href="#n{}">{}</a></sup>     ~ <a name="n{}">{}</a>.
            """)
    void marksOfOneKindCallTheNotesBelow(String mark, String label) {
        ImportedEssay essay = read("The mill was old." + of(mark, 1) + " It was sold." + of(mark, 2) + " It burnt."
                + of(mark, 1) + NOTES + of(label, 1) + " Holt, p. 4.\n\n" + of(label, 2) + " *Ibid.*\n");

        assertThat(marked(essay)).isEqualTo("The mill was old.{1} It was sold.{2} It burnt.{1}");
        assertThat(essay.text().footnotes()).extracting(Footnote::text).containsExactly("Holt, p. 4.", "Ibid.");
    }

    @Test
    void raisedFiguresAreMarksAndPowersAreNot() {
        ImportedEssay essay = read("It was 30 m³ old.¹\n\nIt was sold.²\n\n---\n\n¹ Holt.\n² Dunn.\n");

        assertThat(marked(essay)).contains("m³ old.{1}", "sold.{2}");
    }

    @Test
    void signsCallTheNearestNoteBelowThatBeginsWithThem() {
        ImportedEssay essay = read("""
                The mill was old.\\* It was sold,† they say.

                ---

                \\* Holt.

                † *Ibid.*

                ## Later

                It burnt.\\*

                \\* Dunn,
                p. 3.
                """);

        assertThat(marked(essay)).contains("old.{1} It was sold,{2} they say.", "burnt.{3}");
        assertThat(essay.text().footnotes())
                .extracting(Footnote::text)
                .containsExactly("Holt.", "Ibid.", "Dunn, p. 3.");
    }

    @Test
    void signsThatDoNotFitTogetherAreText() {
        for (String text : List.of(
                "It costs 5 \\* 3 and more.\\* So they say.\n\n† A note.",
                "The mill was old.\\* It was sold.\\*\n\n\\* Holt.",
                "The mill was old.†\n\n`† code`",
                "See §4 of the act.§\n\nNothing below.")) {
            ImportedEssay essay = read(text);
            assertThat(essay.text().footnotes()).as(text).isEmpty();
            assertThat(essay.text().canonical()).contains(text.contains("†") ? "†" : text.contains("§4") ? "§4" : "*");
        }
    }

    @Test
    void aNoteMayHaveParagraphsAndItsWayBackIsLeftOut() {
        ImportedEssay essay = read("The mill was old.[1](#f1)\n\nIt was sold.[2](#f2)" + NOTES
                + "[1](#a1) Holt.\n\nHe saw it. [↩](#a1)\n\n[2](#a2) Dunn. [↩](#a2)\n\n## Thanks\n\nTo the miller.");

        assertThat(essay.text().footnotes()).extracting(Footnote::text).containsExactly("Holt.\n\nHe saw it.", "Dunn.");
        assertThat(essay.text().canonical())
                .endsWith("Thanks\n\nTo the miller.")
                .doesNotContain("Notes");
    }

    @Test
    void worksThatAreCitedByNumberAreText() {
        String cited = "The mill was old [1].\n\nIt was sold [2]. It burnt [1].\n\n## References\n\n";
        assertThat(read(cited + "[1] A. Holt, *The Mill*. Leeds, 1990.\n\n[2] P. Dunn, *Oak*. York, 2011.")
                        .text()
                        .footnotes())
                .isEmpty();
        assertThat(read(cited + "[1] See Holt, *The Mill*, p. 4.\n\n[2] Ibid.")
                        .text()
                        .footnotes())
                .hasSize(2);
    }

    @Test
    void whatDoesNotFitTogetherIsText() {
        assertThat(read("Old.[2] Sold.[1]" + NOTES + "[1] Holt.\n\n[2] Dunn.")
                        .text()
                        .footnotes())
                .isEmpty();
        assertThat(read("Old.[1] Sold." + NOTES + "[1] Holt.\n\n[2] Dunn.")
                        .text()
                        .footnotes())
                .isEmpty();
        assertThat(read("Two rules[1] and two[2]:\n\n1. Be quick.\n2. Be kind.")
                        .text()
                        .footnotes())
                .isEmpty();
        assertThat(read("See [the mill][1] and [its owner][2].\n\n[1]: https://a.example\n[2]: https://b.example")
                        .text()
                        .footnotes())
                .isEmpty();
    }

    @Test
    void codeIsCode() {
        ImportedEssay essay =
                read("Take `a[1]` of it.[1] And more.[2]\n\n```\nb[2]\n```" + NOTES + "[1] Holt.\n\n[2] Dunn.");

        assertThat(marked(essay)).contains("a[1] of it.{1}", "b[2]");
    }

    @Test
    void commentsThatTheirProgramsDoNotShowAreLeftOutAndTold() {
        ImportedEssay essay =
                read("The mill was old.[^1] %% ask Holt[^2] %%\n\n{::comment}\nNot this.[^3]\n{:/comment}\n\n"
                        + "It was 100%% sold, `%% code %%`.\n\n[^1]: Holt.");

        assertThat(marked(essay)).isEqualTo("The mill was old.{1}\n\nIt was 100%% sold, %% code %%.");
        assertThat(essay.problems()).extracting(ImportProblem::code).containsExactly("comments-left-out");
    }

    @Test
    void aListWithWaysBackIsOneOfNotesWithoutATitle() {
        ImportedEssay essay = read("""
                The mill was old.[1](#fn1) It was sold.[2](#fn2)

                * * *

                1.  Holt, p. 4.[↩︎](#fnref1)

                2.  *Ibid.*

                    And more.[↩︎](#fnref2)
                """);

        assertThat(marked(essay)).startsWith("The mill was old.{1} It was sold.{2}");
        assertThat(essay.text().footnotes())
                .extracting(Footnote::text)
                .containsExactly("Holt, p. 4.", "Ibid.\n\nAnd more.");
    }

    private static String of(String form, int number) {
        return form.replace("{}", Integer.toString(number));
    }

    private static String marked(ImportedEssay essay) {
        StringBuilder marked = new StringBuilder(essay.text().canonical());
        for (var reference : essay.text().references().reversed()) {
            marked.insert(
                    reference.offset(),
                    "{" + essay.text().footnote(reference.footnote()).label() + "}");
        }
        return marked.toString();
    }

    private static ImportedEssay read(String text) {
        try {
            return new MarkdownImporter().read(new ImportSource("a.md", text.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableEssay e) {
            throw new AssertionError("unreadable: " + e.getMessage(), e);
        }
    }
}
