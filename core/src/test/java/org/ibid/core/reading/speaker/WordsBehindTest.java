package org.ibid.core.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that read what follows the closing mark. */
class WordsBehindTest {

    @Test
    void verbThenName() {
        assertThat(Heard.in("“The land was never theirs to give,” writes Murphy in her book."))
                .containsExactly(List.of("Ann Murphy"));
        assertThat(Heard.in("“The land was never theirs to give,” wrote the historian Ann Murphy."))
                .containsExactly(List.of("Ann Murphy"));
    }

    @Test
    void nameThenVerb() {
        assertThat(Heard.in("“The land was never theirs to give”, Murphy later wrote."))
                .containsExactly(List.of("Ann Murphy"));
        assertThat(Heard.in("It was “never theirs to give away”, as Chernov admitted."))
                .containsExactly(List.of("Leon Chernov"));
    }

    @Test
    void secondHalfHasTheSpeakerOfTheFirst() {
        assertThat(Heard.in("“Throughout these years of war,” writes Serge, “the slogan was a screen for landowners.”"))
                .containsExactly(List.of("Victor Serge"), List.of("Victor Serge"));
    }

    @Test
    void aPronounBehindTwoWhoActInClausesOfTheirOwnIsNobodys() {
        String said = " “When the fields are all shared out,” he writes, “we may sell the mill to the miller himself.”";
        assertThat(Heard.in("Serge wanted to keep the mill; Chernov may sell it in order to feed the town." + said))
                .isEqualTo(List.of(List.of(), List.of()));
        assertThat(Heard.in("Serge wanted to keep the mill; Bellamont would sell it in order to feed the town." + said))
                .isEqualTo(List.of(List.of(), List.of()));
        assertThat(Heard.in("Serge wanted to keep the mill, in order to feed the town." + said))
                .isEqualTo(List.of(List.of("Victor Serge"), List.of("Victor Serge")));
    }

    @Test
    void whatSomebodyRepliesToIsNotTheirs() {
        assertThat(
                        Heard.in(
                                "A woman met him in the street: “You old rogue, are you not hanged yet?” Serge answered, “Good woman, what have I done to you?”"))
                .isEqualTo(List.of(List.of(), List.of("Victor Serge")));
    }

    @Test
    void twoWordsWithATagAreSpeech() {
        assertThat(Heard.in("“How,” asked Serge, “can a man talk of freedom here?”"))
                .containsExactly(List.of("Victor Serge"), List.of("Victor Serge"));
    }

    @Test
    void wordsWithCapitalsThatATagInterruptsAreSpeechAndNoTitle() {
        assertThat(Heard.in("“The Assembly,” declares Serge, “knows nothing of privilege or of rank.”"))
                .containsExactly(List.of("Victor Serge"), List.of("Victor Serge"));
        assertThat(Heard.in("In “The Last Assembly,” Serge wrote that nobody “knew of privilege or of rank” there."))
                .containsExactly(List.of("Victor Serge"));
        assertThat(Heard.in("“The Last Assembly,” writes Serge, is a book that nobody needs."))
                .isEmpty();
    }

    @Test
    void inTheirWords() {
        assertThat(Heard.in("It was “a merciless assault on the rich”, in Chernov’s words."))
                .containsExactly(List.of("Leon Chernov"));
    }

    @Test
    void sentenceBehindAFinishedQuotationIsAboutTheNextOne() {
        assertThat(
                        Heard.in(
                                "The plan was simple: “Take all of the land at once”. Murphy comments: “It was never so simple as that.”"))
                .containsExactly(List.of(), List.of("Ann Murphy"));
    }

    @Test
    void claimThatFollowsIsNotATag() {
        assertThat(Heard.in("While some call it “a retreat from every principle”, Murphy argues that it was none."))
                .containsExactly(List.of());
    }

    @Test
    void aTagOfTheSentenceOrTheParagraphBeforeIsNoHalf() {
        assertThat(Heard.in(
                        "“The land was never theirs,” said Murphy. Murphy said no more.",
                        "“The land was not yours to give,” said Serge."))
                .containsExactly(List.of("Ann Murphy"), List.of("Victor Serge"));
        assertThat(Heard.in(
                        "“The land was never theirs,” said Murphy. The clerk wrote that. “It was not yours to give at"
                                + " all, sir.”"))
                .containsExactly(List.of("Ann Murphy"), List.of());
    }

    @Test
    void verbThenNameWithWhatStandsBetween() {
        assertThat(Heard.in("“The land was never theirs to give,” again writes Murphy to the clerk."))
                .containsExactly(List.of("Ann Murphy"));
        assertThat(
                        Heard.in(
                                "“The land was never theirs to give,” said the Emperor Joseph, a friend of the clerk: “it never will be.”"))
                .containsExactly(List.of("Emperor Joseph"), List.of("Emperor Joseph"));
        assertThat(Heard.in("“The land was never theirs to give,” cried the great Marbury, who was near his end."))
                .containsExactly(List.of("Marbury"));
        assertThat(Heard.in("“The land was never theirs to give,” cried the evening Messenger next day."))
                .containsExactly(List.of());
    }

    @Test
    void wordsThatAreSomebodysAnswer() {
        assertThat(Heard.in("“The land was never theirs to give,” was Murphy’s answer to the clerk."))
                .containsExactly(List.of("Ann Murphy"));
        assertThat(Heard.in("Murphy shook her head. “The land was never theirs to give” is one of her sayings."))
                .containsExactly(List.of("Ann Murphy"));
        assertThat(Heard.in("The act, “a gift of what was never theirs,” was in Murphy’s judgment a fraud."))
                .containsExactly(List.of("Ann Murphy"));
        assertThat(Heard.in("“The land was never theirs to give,” was the answer of the clerk to Murphy."))
                .containsExactly(List.of());
    }

    @Test
    void whatHeSaidRightBehindOtherWordsMayAnswerThem() {
        assertThat(Heard.in("Serge met the clerk. “The land was never yours to give,” said he, “and never will be.”"))
                .containsExactly(List.of("Victor Serge"), List.of("Victor Serge"));
        assertThat(Heard.in(
                        "Serge met the clerk. He said: “The land was never yours to give.” “Whose was it, then,” said"
                                + " he, “in all those years?”"))
                .containsExactly(List.of("Victor Serge"), List.of(), List.of());
    }

    @Test
    void wordsGoOnBehindWhatTheirSpeakerDid() {
        String first = "“The land was never theirs to give,” said Murphy. ";
        assertThat(Heard.in(
                        first + "She thought little of the clerk. “He may have been honest, but he could not read.”"))
                .containsExactly(List.of("Ann Murphy"), List.of("Ann Murphy"));
        assertThat(Heard.in(first + "She turned to Serge. “He may have been honest, but he could not read.”"))
                .containsExactly(List.of("Ann Murphy"), List.of());
        assertThat(Heard.in(first + "The hall was still. “He may have been honest, but he could not read.”"))
                .containsExactly(List.of("Ann Murphy"), List.of());
    }

    @Test
    void secondHalfBehindAccordingTo() {
        assertThat(Heard.in("“The land was never theirs,” according to Ann Murphy, “and many of them knew it well.”"))
                .containsExactly(List.of("Ann Murphy"), List.of("Ann Murphy"));
    }

    @Test
    void elsewhereTheSameSpeakerWrites() {
        String first = "“The land was never theirs to give,” said Serge. ";
        assertThat(Heard.in(first + "“It was ours,” he elsewhere writes, “and none of us had sold it.”"))
                .containsExactly(List.of("Victor Serge"), List.of("Victor Serge"), List.of("Victor Serge"));
    }

    @Test
    void whatIsSpokenOfInTheWordsIsNotWhoSpeaksThem() {
        assertThat(Heard.in(
                        "Murphy knew the files. “The land was Serge’s. Serge gave it away in a night. He was a fool.” She"
                                + " wrote that “nobody has been wiser since that night”."))
                .endsWith(List.of("Ann Murphy"));
    }

    @Test
    void theSpeakerIsPutIntoTheWords() {
        assertThat(Heard.in(
                        "Many agreed with a letter from Boston.",
                        "“The clerks [said Murphy] claim the right to give what was never theirs.”"))
                .containsExactly(List.of("Ann Murphy"));
        assertThat(Heard.in(
                        "Many agreed with a letter from Boston.",
                        "“The clerks [Murphy and Serge] claim to give what was never theirs.”"))
                .containsExactly(List.of());
    }
}
