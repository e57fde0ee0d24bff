package org.ibid.web.itemwriting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Writing a question by hand. */
@MessageBundle("itemwriting")
public interface ItemwritingWords {

    @Message("Write a question")
    String write();

    @Message("What does the student do?")
    String whatOneDoes();

    /** @param type name of an interaction */
    @Message("{#switch type}{#case 'choice'}Chooses one answer{#case 'multipleChoice'}Chooses all that are right{#case"
            + " 'inlineChoice'}Chooses what stands in a gap{#case 'textEntry'}Types what stands in a gap{#case"
            + " 'numberEntry'}Types a number{#case 'dateEntry'}Types a date{#case 'gapMatch'}Puts words into"
            + " several gaps{#case 'match'}Says what belongs together{#case 'order'}Puts lines in order{#case"
            + " 'hottext'}Selects sentences of the passage{#case 'textSelection'}Finds sentences anywhere in the"
            + " essay{#case 'shortAnswer'}Answers in a sentence or two{#else}Writes an essay{/switch}")
    String interaction(String type);

    @Message("Go on")
    String goOn();

    @Message("Something else")
    String another();

    @Message("Kind")
    String kind();

    @Message("Level")
    String level();

    @Message("Difficulty")
    String difficulty();

    // --- Its places in the essay ---

    @Message("Where it stands")
    String places();

    @Message("Passage")
    String passage();

    @Message("What it asks about: copy the words out of the essay, or leave it empty for all of the passage")
    String stimulus();

    @Message("What proves the answer, if it is other words")
    String evidence();

    @Message("What is to be found: words of each sentence")
    String toBeFound();

    @Message("Use the selected words")
    String useSelected();

    @Message("Select words in the essay first")
    String selectFirst();

    @Message("These words do not stand in the essay. Copy them as they stand there.")
    String notThere();

    @Message("These words stand in {count} places. Add some of the words beside them.")
    String inSeveralPlaces(int count);

    // --- What it asks ---

    @Message("What it asks")
    String asks();

    @Message("A sentence or quotation under the question, if it needs one")
    String prompt();

    @Message("The sentence, with {gap} for each gap")
    String promptWithGap(String gap);

    @Message("Then ask for the sentence that proves it")
    String askForProof();

    @Message("Its answer counts only if the first is right.")
    String proofHint();

    @Message("Select the sentence that proves your answer.")
    String proofPrompt();

    // --- Checking and keeping ---

    @Message("Keep as a draft")
    String keepDraft();

    @Message("Keep for review")
    String keep();

    @Message("Kept as a draft.")
    String draftKept();

    @Message("Kept. It waits for review.")
    String kept();

    @Message("The essay")
    String essay();

    // --- A second essay ---

    @Message("A second essay beside it")
    String besideEssay();

    @Message("none: it is about this essay")
    String oneEssay();

    @Message("Put it beside")
    String putBeside();

    @Message("What it asks about in the second essay: copy the words out of it")
    String besideStimulus();

    @Message("What proves the answer there, if anything does")
    String besideEvidence();

    @Message("Copy words out of the second essay, or choose none")
    String besideMissing();
}
