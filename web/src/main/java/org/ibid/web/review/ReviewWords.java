package org.ibid.web.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The review desk: a question beside the text that it came from. */
@MessageBundle("review")
public interface ReviewWords {

    @Message("Questions")
    String questions();

    @Message("Questions on {essay}")
    String questionsOn(String essay);

    @Message("Make a quiz")
    String makeQuiz();

    @Message("Begin with the best")
    String begin();

    @Message("Nothing waits for review.")
    String nothingWaits();

    @Message("The questions are being made: look again in a moment.")
    String beingMade();

    @Message("None.")
    String none();

    @Message("Which questions")
    String whichQuestions();

    /** @param state {@code IN_REVIEW}, {@code APPROVED}, {@code REJECTED} or {@code ALL} */
    @Message("{#switch state}{#case 'IN_REVIEW'}To review{#case 'APPROVED'}Approved{#case"
            + " 'REJECTED'}Rejected{#case 'DRAFT'}Drafts{#case 'RETIRED'}Retired{#else}All{/switch}")
    String filter(String state);

    @Message("Review")
    String review();

    @Message("Review: {kind}")
    String reviewOf(String kind);

    @Message("Queue")
    String queue();

    // --- What it is ---

    /** @param kind as the generators name it; one without words here is called by its name */
    @Message("{#switch kind}{#case 'attribution'}Who says it{#case 'claim'}What the essay claims{#case 'evidence'}Find"
            + " the evidence{#case 'figurecloze'}Figure or date{#case 'footnote'}What the note cites{#case"
            + " 'marker'}Which claim has the note{#case 'role'}Who somebody is{#case 'termcloze'}Fill the"
            + " gap{#case 'voice'}Whose words, told by whom{#case 'thesis'}What it is all about{#case"
            + " 'reasoning'}Why, as the essay has it{#case 'stance'}Where the author stands{#case 'sourceuse'}What"
            + " a source is used for{#case 'unsourced'}Which figure has no note{#case 'saysso'}Does the essay say"
            + " so{#case 'notstated'}What it does not say{#case 'bodycloze'}Which body or people{#case"
            + " 'speakers'}Which words are whose{#case 'chronology'}What came first{#case 'why'}Why, in one’s own"
            + " words{#case 'discussion'}Essay question{#case 'proof'}Whose words, and the proof{#case"
            + " 'entry'}Figure or date, typed{#case 'saidof'}Which two it says{#case 'definition'}Terms and what"
            + " they mean{#case 'enumeration'}What the list holds{#case 'contrast'}Which of the"
            + " two{#case 'noteuse'}What a note does{#case 'notematch'}Which note belongs where{#case 'relation'}A thought to complete{#case 'instead'}What"
            + " is put in its place{#else}{otherwise}{/switch}")
    String kind(String kind, String otherwise);

    @Message("easy")
    String easy();

    @Message("middling")
    String middling();

    @Message("hard")
    String hard();

    /** @param level {@code RECALL} and the like, as generators name it */
    @Message("{#switch level}{#case 'LOCATE'}locate{#case 'RECALL'}recall{#case 'INFER'}infer{#case"
            + " 'SOURCE'}source{#case 'CORROBORATE'}corroborate{#case 'ARGUE'}argue{#else}{level}{/switch}")
    String level(String level);

    /** @param state {@code IN_REVIEW} and the like */
    @Message("{#switch state}{#case 'APPROVED'}approved{#case 'REJECTED'}rejected{#case 'IN_REVIEW'}to review{#case"
            + " 'RETIRED'}retired{#else}draft{/switch}")
    String state(String state);

    @Message("suspended")
    String suspended();

    @Message("suspended: its passage moved")
    String suspendedWhy();

    @Message("Rejected because: {reason}")
    String rejectedBecause(String reason);

    @Message("right")
    String right();

    @Message("right:")
    String rightOnes();

    @Message("Why:")
    String why();

    // --- The certificate ---

    @Message("Passed all {count} checks")
    String passedAll(int count);

    @Message("Not every check was passed")
    String notAllPassed();

    @Message("Made by the rule {rule}, {version}. Revision {revision}.")
    String madeBy(String rule, String version, int revision);

    @Message("Checks")
    String checks();

    @Message("Check")
    String check();

    @Message("Verdict")
    String verdict();

    @Message("What it saw")
    String evidence();

    @Message("passed")
    String passed();

    @Message("failed")
    String failed();

    // --- Deciding ---

    @Message("Approve")
    String approve();

    @Message("Why reject it")
    String whyReject();

    @Message("Reject")
    String reject();

    @Message("The key is wrong")
    String reasonKey();

    @Message("More than one option is right")
    String reasonSeveral();

    @Message("Too trivial")
    String reasonTrivial();

    @Message("Badly worded")
    String reasonWording();

    @Message("Not worth asking")
    String reasonWorth();

    @Message("Other questions in the queue")
    String others();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Single keys")
    String singleKeys();

    @Message("Say why you reject it")
    String reasonMissing();

    @Message("Approved.")
    String approved();

    @Message("Rejected.")
    String rejected();

    /** @param done {@link #approved} or {@link #rejected} */
    @Message("{done} Nothing is left to review.")
    String andNothingIsLeft(String done);

    @Message("This question was changed since you opened it. Nothing was decided: look at it as it is now.")
    String stale();

    @Message("This question was changed since you opened it. Nothing was decided: look at it as it is now. Your reason"
            + " was: “{reason}”")
    String staleWithReason(String reason);

    @Message("This question was changed since you opened it. Nothing was decided: look at it as it is now. What you"
            + " typed stands in the form below.")
    String staleWithEdit();

    // --- Its places in the text ---

    @Message("In the text")
    String inTheText();

    @Message("The passage no longer stands in this version.")
    String passageGone();

    @Message("Its passages")
    String passages();

    /** @param role of a target */
    @Message("{#switch role}{#case 'STIMULUS'}asked about{#case 'EVIDENCE'}proves the key{#else}a wrong option belongs"
            + " here{/switch}")
    String role(String role);

    @Message("in note {note}")
    String inNote(String note);

    // --- Taking back, retiring, remarking ---

    @Message("Take back my last decision")
    String undo();

    @Message("Taken back. It stands again as it stood before.")
    String takenBack();

    @Message("Retire")
    String retire();

    @Message("Retired. Quizzes that have it keep it; no new one takes it.")
    String retired();

    @Message("Put before review")
    String submitForReview();

    @Message("It waits for review.")
    String waitsAgain();

    @Message("History, use and comments")
    String history();

    /** @param who empty for a rule
     * @param action name of an {@code ItemEvent.Action} */
    @Message("{#switch action}{#case 'GENERATED'}Made by a rule{#case 'WRITTEN'}Written by {who}{#case 'EDITED'}Edited"
            + " by {who}{#case 'SUBMITTED'}Put before review by {who}{#case 'APPROVED'}Approved by {who}{#case"
            + " 'APPROVED_FOR_PRACTICE'}Approved for practice, with others, by {who}{#case 'REJECTED'}Rejected by"
            + " {who}{#case 'RETIRED'}Retired by {who}{#case 'COMMENTED'}{who} says{#else}Last decision taken back"
            + " by {who}{/switch}")
    String event(String action, String who);

    @Message("somebody")
    String somebody();

    @Message("revision {number}")
    String revisionNumber(int number);

    @Message("taken back later")
    String undone();

    @Message("Stands in no quiz, and nobody has had it yet.")
    String unused();

    @Message("Quizzes that have it")
    String usedIn();

    @Message("{#if count == 1}In 1 attempt so far.{#else}In {count} attempts so far.{/if}")
    String inAttempts(long count);

    @Message("Comment, for teachers only")
    String comment();

    @Message("Keep the comment")
    String keepComment();

    @Message("The comment is kept.")
    String commentKept();

    @Message("Write the comment first")
    String commentMissing();

    // --- Many at one stroke ---

    @Message("Approve the chosen ones for practice")
    String approveForPractice();

    @Message("For practice only: what counts for a mark is approved one by one.")
    String practiceHint();

    @Message("for practice only")
    String practiceOnly();

    @Message("Choose at least one question")
    String nothingChosen();

    @Message("{#if approved == chosen}{#if approved == 1}1 question is approved for practice.{#else}{approved}"
            + " questions are approved for practice.{/if}{#else}{approved} of {chosen} are approved for practice."
            + " The others had been decided meanwhile, or are your own and wait for other eyes.{/if}")
    String approvedForPractice(int approved, int chosen);

    @Message("Choose: {question}")
    String choose(String question);

    // --- A hint of one's own ---

    @Message("A hint of your own")
    String ownHint();

    @Message(
            "Where a quiz gives hints, this one comes first; after it Ibid says where to read, then takes out an option or"
                    + " gives the first letter. Do not give the answer away. Leave it empty for none.")
    String ownHintHow();

    @Message("Hint")
    String ownHintWords();

    @Message("Keep it")
    String keepHint();

    @Message("The hint is kept.")
    String hintKept();

    // --- What speaks for and against it ---

    /** How questions of its rule fared when people read them. */
    @Message("{accepted} of {seen} like it were accepted as they were")
    String measured(int accepted, int seen);

    @Message("none like it has been rated yet")
    String notMeasured();

    @Message("{#if count == 1}1 check objects:{#else}{count} checks object:{/if}")
    String checksObject(int count);

    @Message("The other sentences that are offered")
    String otherSentences();

    @Message("where it belongs")
    String whereItBelongs();

    // --- Essays in other languages ---

    @Message("This essay is in {language}. Ibid’s rules read speakers, dates, concessions and the rest in English and"
            + " have been measured there only, so it makes no questions of its own here rather than bad ones."
            + " Every kind of question can be written by hand; its places, options and keys are checked, the"
            + " wording is not.")
    String otherLanguage(String language);

    // --- Places in another essay ---

    @Message("In “{essay}”, version {version}")
    String besideIn(String essay, int version);

    @Message("There is a version {newest}. If its words are not there any more, the question is suspended: approve it"
            + " again if it is right by version {version}, to which it keeps.")
    String besideOlder(int newest, int version);

    @Message("Read it there")
    String readThere();
}
