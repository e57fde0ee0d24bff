package org.ibid.quiz.kind.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.generation.gate.Gates;
import org.ibid.quiz.interaction.shortanswer.ShortAnswerKey;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationGeneratorTest {

    private static List<Draft> made(String... paragraphs) {
        EssayLanguage essay = Essays.tagged(paragraphs);
        RelationGenerator generator = new RelationGenerator();
        return generator.drafts(essay).stream()
                .filter(d -> Gates.check(d, essay, generator.gates()).stream().allMatch(c -> c.pass()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cause     | The fever of the lower town was due to | the brewers who had emptied their vats into the river
            ground    | The peace of Harbury depended upon | the patience of a clerk who mislaid every angry letter
            substance | The cunning of the old mayor consisted in | the habit of asking each guild for the help of another
            outcome   | The sale of the reservoir led to | a quarrel between the masons and the water company
            nature    | The first task of the new engineer was to | find out which of the pumps had been mended with lead
            result    | The water of the lower pumps was so foul that | the tanners carried their hides to another valley
            condition | The company laid a pipe only if | ten households of a street had signed the petition
            case      | If the brewers shut their gates, | the masons of the upper town had no water for their mortar
            conceded  | Although the company had promised clean water, | the pumps of the lower town stayed foul for years
            """)
    void whatAThingHangsOnIsAskedFor(String tie, String head, String answer) {
        assertThat(made(head + " " + answer + ".")).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo("relation/" + tie);
            assertThat(d.prompt()).isEqualTo(head.replaceFirst(",$", "") + " …");
            assertThat(d.form().key()).isEqualTo("… " + answer + ".");
            assertThat(d.keys().get("a")).isInstanceOf(ShortAnswerKey.class);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fever of the lower town was not due to the brewers who had emptied their vats into the river.",
                "Hale wrote that the fever of the town was due to the brewers who had emptied their vats.",
                "It was due to the brewers who had emptied their vats into the river above the old bridge.",
                "The work was derived from the papers of two brewers who had quarrelled over the river.",
                "The fever, derived from the vats of brewers beside the river, is what the council feared most.",
                "The plan which depended upon the patience of a clerk who mislaid every angry letter failed.",
                "The fever of the lower town was due to this.",
                "The price of coal rose and so the news that the brewers had bought the mine went through the town.",
                "My first reflection is that the brewers of the upper town had never tasted the water of the pumps.",
                "All that is clear of it and to my purpose is that the brewers of the upper town had no pump.",
                "If the water of the lower town is to stay clean, the brewers must keep their vats away from the river.",
                "Despite the warnings of every physician in the county, the brewers emptied their vats into the river.",
                "Was the fever of the lower town due to the brewers who had emptied their vats into the river?"
            })
    void whatIsDeniedReportedLooseBrokenOffOrAskedIsNot(String text) {
        assertThat(made(text)).isEmpty();
    }

    @Test
    void whatIsRemarkedBesidesIsNoPartOfTheAnswer() {
        assertThat(made(
                        "The fever of the lower town was due to the vats of careless brewers, which the council had seen"
                                + " for years."))
                .singleElement()
                .satisfies(d -> assertThat(d.form().key()).isEqualTo("… the vats of careless brewers."));
        assertThat(made("The peace of Harbury depended upon the patience of a deaf old clerk, and shows the mark of"
                        + " it."))
                .singleElement()
                .satisfies(d -> assertThat(d.form().key()).isEqualTo("… the patience of a deaf old clerk."));
    }

    @Test
    void theFirstClauseIsNotCutInAList() {
        assertThat(
                        made(
                                "If the brewers, the masons and the clerks of the upper town shut their gates, nobody had water."))
                .isEmpty();
        assertThat(made("If you want water at any time, follow the pipe of the company to the lower town."))
                .isEmpty();
    }

    @Test
    void whatTheQuestionSaysAlreadyIsNotAskedFor() {
        assertThat(made("The fever of the brewers in the lower town was due to the fever of the brewers’ vats."))
                .isEmpty();
    }

    @Test
    void behindAFirstClauseTheAnswerGoesOnPastASemicolon() {
        assertThat(
                        made(
                                "If the brewers shut their gates, the masons of the upper town had no water; even the mayor drank beer."))
                .singleElement()
                .satisfies(d -> assertThat(d.form().key())
                        .isEqualTo("… the masons of the upper town had no water; even the mayor drank beer."));
    }
}
