package org.ibid.core.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that read what stands ahead of the opening mark. */
class WordsAheadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Murphy writes: “The land was never theirs to give.”",
                "Murphy, who had read the files, argued that “the land was never theirs to give”.",
                "According to Murphy, “the land was never theirs to give”.",
                "According to the historian Ann Murphy, the law was clear and “the land was never theirs to give”.",
                "For, in Murphy’s words, “the land was never theirs to give”.",
                "As Murphy put it in a letter, “the land was never theirs to give”.",
                "It was held up by what Murphy calls “the land that was never theirs to give”.",
                "The law was denounced by Murphy, describing it as the “land that was never theirs”.",
                "A speech by Ann Murphy in the hall, hostile to the law, hit the mark: “The land was never theirs to"
                        + " give.”",
                "Murphy’s claim that “the land was never theirs to give” was bold.",
                "They set to work on the general assumption of Murphy “that the land was never theirs to give”.",
                "The court took up the view of the historian Ann Murphy that “the land was never theirs to give”.",
                "Murphy states the rule, in her opinion in the case of Parish v. Squire: “The land was never theirs to"
                        + " give.”",
                "The rule is summed up as well by Murphy as by any writer. “The land,” she says, “was never theirs to"
                        + " give.”",
                "Murphy was furious at what she saw as “the giving of land that was never theirs”.",
                "Murphy had only one argument. But it was decisive: “The land was never theirs to give.”",
                "As Murphy stressed, the clerks spoke of a “land that was never theirs to give”.",
                "As Murphy realised, “the land was never theirs to give”.",
                "Indeed, as English historian Ann Murphy argued before the court, it is an error to call this the"
                        + " “giving of land that was never theirs”.",
                "In the words of local historian Ann Murphy: “The land was never theirs to give.”",
                "The parish, noted Murphy, “was never the owner of the land it gave”.",
                "Said Murphy in 1881, “The land was never theirs to give.”",
                "Murphy makes a very similar point: “The land was never theirs to give.”",
                "For Murphy, the clerks gave away “land that was never theirs to give”.",
                "Murphy was obliged to confess: “The land was never theirs to give.”",
                "Regarding the parish, Ann Murphy has this to say: “The land was never theirs to give.”",
                "Murphy speaks of the files, insists that they may be lost and found again, and ends by saying, “The land"
                        + " was never theirs to give.”",
                "However, we have Murphy’s own word regarding the land: “The land was never theirs to give.”",
                "Murphy writes from the county to Mary Hill, and says of the land: “It was never theirs to" + " give.”",
                "Murphy went on to note that “the land was never theirs to give”.",
                "The court agreed with Murphy when she said that “the land was never theirs to give”.",
                "Murphy knew the files. In her words, “the land was never theirs to give”.",
                "In the village, Murphy reports that by May the land “was never theirs to give at all”.",
                "From a bench of the hall Murphy cried out against the law:--“The land was never theirs to give.”",
                "Murphy, in her letters to the clerk, says that “the land was never theirs to give”.",
                "It was Murphy who wrote that “the land was never theirs to give”.",
                "Thus wrote Ann Murphy in 1881: “The land was never theirs to give.”",
                "Murphy described the great land act of Serge as “the giving of what was never theirs”.",
                "Murphy also called the new act “the giving of what was never theirs”.",
                "Murphy knew the law, and met the clerk with these words: “The land was never theirs to give.”",
                "Murphy coined the phrase “the land that was never theirs to give”.",
                "Murphy’s answer to the clerk was short: “The land was never theirs to give.”",
                "The hall knew Murphy’s saying about Serge: “The land was never theirs to give.”",
                "They were content with Murphy’s famous phrase, “the land that was never theirs to give”.",
                "Murphy was the clerk of the parish; and after a month of waiting wrote to her friend Mary Hill: “The land"
                        + " was never theirs to give.”",
                "Murphy did not value the act and claimed that it was “the giving of what was never theirs”.",
                "Murphy said it was “the giving of what was never theirs to give”.",
                "Murphy is reported to have exclaimed, “The land was never theirs to give!”",
                "The testimony of Ann Murphy before the court is short: “The land was never theirs to give.”",
                "An account of the night was given to the court by a tenant of the time, Ann Murphy. “The land was never"
                        + " theirs to give.”",
                "There is nothing in the files which Murphy loved more than the maps. She put them up herself. She wrote"
                        + " about each of them. She called it “the land that was never theirs to give”.",
                "A stir was caused by a remark of Ann Murphy, who asked with some heat whether “the land was ever theirs to"
                        + " give”.",
                "Murphy held that the act was void, and she wrote to the clerk of the parish in May: “The land was never"
                        + " theirs to give.”",
                "Murphy spent the night in the hall, and left next day, after writing the following letter to Mary Hill:"
                        + " “The land was never theirs to give.”",
                "Turning again to Murphy, we find “the land that was never theirs to give”.",
                "Murphy by contrast wrote of the same act: “The land was never theirs to give.”",
                "Murphy heard the whole of it from the door. The act, she afterwards remembered, was “the giving of what was"
                        + " never theirs”.",
                "Murphy’s letter to the clerk, in which she complains that “the land was never theirs to give”, is lost.",
                "The field was common land and, she wrote, it “was never theirs to give”."
            })
    void introductionNamesTheSpeaker(String text) {
        List<String> expected = text.startsWith("The field") ? List.of() : List.of("Ann Murphy");
        assertThat(Heard.in(text)).isNotEmpty().allSatisfy(v -> assertThat(v).isEqualTo(expected));
    }

    @Test
    void whatIsToldOfSomebodyIsNotWhatTheyHold() {
        assertThat(Heard.in("They went by the description of Murphy as “a woman who was never theirs to command”."))
                .containsExactly(List.of());
        assertThat(Heard.in("It was set down by Serge and Chernov in the hall. He wrote that “the land was never theirs"
                        + " to give”."))
                .containsExactly(List.of());
    }

    @Test
    void whoeverIsOnlyNamedAheadDoesNotSpeak() {
        assertThat(Heard.in(
                        "As critics of Murphy stressed, the clerks spoke of a “land that was never theirs to give”."))
                .containsExactly(List.of());
        assertThat(Heard.in("As Murphy stressed, many said that “the land was never theirs to give”."))
                .containsExactly(List.of());
        assertThat(Heard.in("For Murphy, some people wrote that “the land was never theirs to give”."))
                .containsExactly(List.of());
    }

    @Test
    void pronounMeansTheOneWhoseWordsWereBroughtIn() {
        assertThat(Heard.in("As Murphy has argued, “the land was never theirs”. She noted the “giving of what was never"
                        + " theirs to give”."))
                .containsExactly(List.of("Ann Murphy"), List.of("Ann Murphy"));
    }

    @Test
    void pronounMeansTheLastPersonWhoActed() {
        assertThat(Heard.in("Murphy knew the files. She wrote that “the land was never theirs to give”."))
                .containsExactly(List.of("Ann Murphy"));
    }

    @Test
    void pronounOfAnotherGenderMeansNobody() {
        assertThat(Heard.in("Murphy knew the files. He wrote that “the land was never theirs to give”."))
                .containsExactly(List.of());
    }

    @Test
    void pronounsNearANameTellWhomOthersCanMean() {
        String chain = "Marbury came home. Marbury put down her bag, and Marbury hung up her coat. ";
        assertThat(Heard.in(
                        "Later Marbury wrote much, and so did the historian Marbury.",
                        chain + "He wrote that “the land was never theirs to give”."))
                .containsExactly(List.of());
        assertThat(Heard.in(
                        "Later Marbury wrote much, and so did the historian Marbury.",
                        chain + "She wrote that “the land was never theirs to give”."))
                .containsExactly(List.of("Marbury"));
    }

    @Test
    void pronounOfALongParagraphKeepsToWhomItIsAbout() {
        String opening = "Murphy knew the files. She had read them. She had copied them. She kept them at home. ";
        String said = "She wrote that “the land was never theirs to give”.";
        assertThat(Heard.in(opening + "She locked them away. She never lent them. " + said))
                .containsExactly(List.of("Ann Murphy"));
        assertThat(Heard.in(opening + "The court sat for a week. It was as cold as ever. " + said))
                .containsExactly(List.of());
    }

    @Test
    void pronounBehindTwoPeopleMeansNobody() {
        assertThat(Heard.in("Serge met Chernov, and Chernov left. He wrote that “the land was never theirs to give”."))
                .containsExactly(List.of());
    }

    @Test
    void whoFailsToMentionWhatAnotherAddsIsNotMeant() {
        assertThat(Heard.in("What Serge fails to mention is that Chernov adds a warning. He even wrote that “the land"
                        + " was never theirs to give”."))
                .containsExactly(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A follower of Murphy said: “The land was never theirs to give.”",
                "Serge and she wrote: “The land was never theirs to give.”",
                "Serge and Murphy wrote: “The land was never theirs to give.”",
                "Murphy did not say that “the land was never theirs to give”.",
                "Murphy described the law, but many said that “the land was never theirs to give”.",
                "Murphy recorded her neighbour’s verdict: “The land was never theirs to give.”",
                "The crowd met Murphy at the gate with a banner: “The land is ours for ever”.",
                "Murphy writes: “The land that Ann Murphy gave was never hers to give.”",
                "It was “never theirs to give away at all”.",
                "Murphy was met at the gate with the words: “The land was never theirs to give.”",
                "Murphy was the friend of a clerk, who asked whether “the land was ever theirs to give”.",
                "Murphy spent the night in the hall, after reading the following letter: “The land was never theirs to"
                        + " give.”",
                "Murphy called for an end to “the giving of what was never theirs”.",
                "Murphy called the clerk who spoke of “the giving of what was never theirs”.",
                "The answer of the clerk to Murphy was short: “The land was never theirs to give.”",
                "Murphy was the clerk of the parish; and after a month the crowd wrote to the court: “The land was never"
                        + " theirs to give.”",
                "Murphy’s speech was answered by the clerk at some length: “The land was never theirs to give.”",
                "Murphy had a neighbour who, as the court was told, greeted everybody with those words: “The land was"
                        + " never theirs to give.”",
                "An account of the night was never given to the court by Ann Murphy. “The land was never theirs to"
                        + " give.”"
            })
    void withoutASureSpeakerThereIsNone(String text) {
        assertThat(Heard.in(text).getFirst()).allMatch("?"::equals);
    }
}
