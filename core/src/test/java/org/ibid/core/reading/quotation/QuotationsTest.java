package org.ibid.core.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Quotation.Form;
import org.ibid.core.reading.EssayReader;
import org.ibid.core.reading.Essays;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static List<Quotation> found(String... blocks) {
        return Essays.reading(blocks).quotations();
    }

    private static List<String> words(String... blocks) {
        EssayText text = Essays.of(blocks);
        return new EssayReader()
                .read(text, "en").quotations().stream()
                        .map(q -> q.span().in(text.canonical()))
                        .toList();
    }

    @Test
    void wordsBetweenMarksAreFoundWithoutTheMarks() {
        assertThat(words("He wrote “all of this is mine” and left.")).containsExactly("all of this is mine");
        assertThat(words("He wrote \"all of this is mine\" and left.")).containsExactly("all of this is mine");
        assertThat(words("He wrote ‘all of this is mine’ and left.")).containsExactly("all of this is mine");
        assertThat(words("He wrote 'all of this is mine' and left.")).containsExactly("all of this is mine");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(found("The peasants’ land, Cliff’s book, the ’90s, rock ’n’ roll and 'tis don't quote."))
                .isEmpty();
    }

    @Test
    void pluralPossessiveInsideSinglesDoesNotCloseThem() {
        assertThat(words("He wrote ‘the peasants’ land was not for them’ in May."))
                .containsExactly("the peasants’ land was not for them");
    }

    @Test
    void nestedWordsKnowTheirParent() {
        List<Quotation> both = found("She notes: “The agent said ‘bring them to me at once’ and left.”");
        assertThat(both).extracting(Quotation::parent).containsExactly(null, "q1");
        List<Quotation> british = found("She notes: ‘The agent said “bring them to me at once” and left.’");
        assertThat(british).extracting(Quotation::parent).containsExactly(null, "q1");
    }

    @Test
    void closingMarkUsedForAnOpeningOneStillOpens() {
        assertThat(words("As Cliff put it,”the enormous threat came from the land”. He was right."))
                .containsExactly("the enormous threat came from the land");
    }

    @Test
    void doubleMarkUsedForAnApostropheDoesNotOpen() {
        assertThat(words("I follow Cliff”s order, but see “one single process of collapse” here."))
                .containsExactly("one single process of collapse");
    }

    @Test
    void paragraphsThatOpenAnewAreOneQuotation() {
        List<Quotation> one =
                found("She wrote: “The first part.", "“The second part.", "“The third part.” Then she left.");
        assertThat(one).hasSize(1);
        assertThat(one.getFirst().unclosed()).isFalse();
    }

    @Test
    void missingClosingMarkIsGuessedAtTheNote() {
        EssayText text =
                Essays.of("But he “refuted the talk in a short speech. It was brutal.[1] Nobody spoke after that.");
        Quotation only = new EssayReader().read(text, "en").quotations().getFirst();
        assertThat(only.unclosed()).isTrue();
        assertThat(only.span().in(text.canonical())).isEqualTo("refuted the talk in a short speech. It was brutal.");
    }

    @Test
    void quotationsAfterAnUnclosedOneAreWhole() {
        assertThat(words("He said “we go to the river. They went. She said “we stay in the town” and stayed."))
                .containsExactly("we go to the river.", "we stay in the town");
    }

    @Test
    void fewWordsAreScareAndCapitalsAreTitles() {
        assertThat(
                        found(
                                "The “peace” held. “The Peasants’ Resistance Shapes the State” is a chapter. It was “a merciless assault on the land”."))
                .extracting(Quotation::form)
                .containsExactly(Form.SCARE, Form.TITLE, Form.INLINE);
    }

    @Test
    void blockQuotationIsOneForItsRunAndHoldsTheWordsInIt() {
        List<Quotation> all = found(
                "He writes:", "> The first part says “nothing of this is true”.", "> The second part.", "He left.");
        assertThat(all).extracting(Quotation::form).containsExactly(Form.BLOCK, Form.INLINE);
        assertThat(all).extracting(Quotation::parent).containsExactly(null, "q1");
    }

    @Test
    void marksAroundAWholeBlockAreNotASecondQuotation() {
        assertThat(found("He writes:", "> “The first and only part of it.”")).hasSize(1);
    }

    @Test
    void notesHaveQuotationsOfTheirOwn() {
        Quotation only = new EssayReader()
                .read(Essays.withNotes("Cliff calls it “an island in a sea of peasants”."), "en")
                .quotations()
                .getFirst();
        assertThat(only.footnote()).isEqualTo("n1");
    }

    @Test
    void otherLanguagesUseTheirOwnMarks() {
        EssayText french = Essays.of("Il dit « nous sommes tous partis » et il l’a dit “hier”.");
        assertThat(new EssayReader().read(french, "fr").quotations()).hasSize(2);
        EssayText german = Essays.of("Er sagt „wir gehen alle fort“ und “das” ist alles.");
        assertThat(new EssayReader().read(german, "de").quotations()).hasSize(1);
    }
}
