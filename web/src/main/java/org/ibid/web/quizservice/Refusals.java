package org.ibid.web.quizservice;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.ibid.core.quiz.Problem;
import org.ibid.web.language.Language;
import org.ibid.web.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Says a refusal of quiz-service in the language of the page. quiz-service speaks English; what is unknown here, or names
 * things that a general sentence would lose, is quoted as it came and marked as English.
 */
@RequestScoped
public class Refusals {

    private final Language language;

    Refusals(Language language) {
        this.language = language;
    }

    public Sentence inWords(Problem problem) {
        String said = language.locale().equals(Locale.ENGLISH)
                ? null
                : general(problem.type(), language.words(RefusalWords.class));
        return said == null
                ? Sentence.inEnglish((problem.title() + " " + problem.detail()).strip())
                : Sentence.ofPage(said);
    }

    private static @Nullable String general(String type, RefusalWords words) {
        return switch (type) {
            case "no-tries-left" -> words.noTriesLeft();
            case "not-open-yet" -> words.notOpenYet();
            case "window-closed" -> words.windowClosed();
            case "nothing-to-ask" -> words.nothingToAsk();
            case "attempt-closed" -> words.attemptClosed();
            case "too-long" -> words.tooLong();
            case "wrong-answer-form" -> words.wrongAnswerForm();
            case "policy-senseless" -> words.policySenseless();
            case "title-missing" -> words.titleMissing();
            case "no-items" -> words.noItems();
            case "item-twice" -> words.itemTwice();
            case "not-approved" -> words.notApproved();
            case "stale-revision" -> words.staleRevision();
            case "draws-short", "draw-senseless" -> words.drawsShort();
            case "nothing-to-undo" -> words.nothingToUndo();
            case "decided-since" -> words.decidedSince();
            case "own-item" -> words.ownItem();
            case "closed-selection" -> words.closedSelection();
            case "page-left" -> words.pageLeft();
            case "challenged-already" -> words.challengedAlready();
            case "no-mark-yet" -> words.noMarkYet();
            case "nothing-cited" -> words.nothingCited();
            case "reply-empty" -> words.replyEmpty();
            case "challenge-answered" -> words.challengeAnswered();
            case "plan-changed" -> words.planChanged();
            case "nothing-left" -> words.nothingLeft();
            case "not-the-newest" -> words.notTheNewest();
            case "challenge-not-upheld" -> words.challengeNotUpheld();
            case "told-too-early" -> words.toldTooEarly();
            case "nothing-answered" -> words.nothingAnswered();
            case "no-hint" -> words.noHint();
            case "nothing-told" -> words.nothingTold();
            case "question-settled" -> words.questionSettled();
            case "not-found" -> words.noSuchAttempt();
            case "unavailable" -> words.unavailable();
            default -> null;
        };
    }
}
