package org.ibid.quiz.kind.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.interaction.textselection.TextSelectionKey;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class ProofGeneratorTest {

    private static final String OTHERS =
            "Peter Voss wrote: “The pipes were sound.” Thomas Orde said: “The wells were not.” Peter Voss and"
                    + " Thomas Orde wrote to the council.";
    private static final String BRINGS_IN = "Margaret Hale described the lower town in a letter to the council:";
    private static final String SAID =
            "> A town which drinks from its own drains must expect the fever every single summer.";

    @Test
    void theSecondPartAsksForTheSentenceThatBringsTheWordsInAndCountsAfterTheFirst() {
        EssayLanguage essay = Essays.markdown(OTHERS, BRINGS_IN, SAID);
        Draft draft = Essays.passing(new ProofGenerator(), essay).getFirst();
        assertThat(draft.body().parts()).extracting(ItemBody.Part::id).containsExactly("a", "b");
        ItemBody.Part second = draft.body().parts().getLast();
        assertThat(second.countsAfter()).isEqualTo("a");
        assertThat(second.interaction()).isEqualTo(new Interaction.TextSelection(1));
        TextSelectionKey key =
                (TextSelectionKey) java.util.Objects.requireNonNull(draft.keys().get("b"));
        assertThat(key.goldSets().getFirst().getFirst().quote().exact()).isEqualTo(BRINGS_IN);
    }

    @Test
    void aSentenceThatHoldsTheWordsItselfIsNoProofToLookFor() {
        assertThat(Essays.drafts(
                        new ProofGenerator(),
                        OTHERS,
                        "Margaret Hale wrote: “A town which drinks from its own drains must expect the fever"
                                + " every summer.”"))
                .isEmpty();
    }

    @Test
    void aSentenceThatDoesNotLeadUpToTheWordsIsNoProof() {
        assertThat(new ProofGenerator()
                        .drafts(Essays.markdown(OTHERS, "Margaret Hale crossed the river at noon.", SAID)))
                .isEmpty();
    }

    @Test
    void wordsOfSayingAheadOfTheNameAreSomebodyElses() {
        assertThat(new ProofGenerator()
                        .drafts(Essays.markdown(
                                OTHERS, "A clerk told the council that the mayor had sent for Margaret Hale.", SAID)))
                .isEmpty();
    }
}
