package org.ibid.quiz.kind.evidence;

import java.util.Optional;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** No other sentence of the passage carries a word that could make it right, too. */
final class OneSentence implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Optional<Cue> signal = Cues.ALL.stream()
                .filter(c -> draft.rule().endsWith("/" + c.name()))
                .findFirst();
        if (signal.isEmpty()) {
            return new Certificate.Check(
                    "one-sentence", true, "The question is a person’s: no signal word is known to look for.");
        }
        Cue cue = signal.get();
        if (!(draft.form() instanceof Form.Selection selection)) {
            return new Certificate.Check("one-sentence", false, "There are no sentences to select.");
        }
        return selection.offered().stream()
                .filter(l -> !selection.gold().getLast().contains(l))
                .filter(l -> Passage.rivals(cue, selection.offered(), l))
                .findFirst()
                .map(l -> new Certificate.Check("one-sentence", false, "This sentence may be meant, too: " + l.text()))
                .orElse(new Certificate.Check(
                        "one-sentence",
                        true,
                        "None of the other " + (selection.offered().size() - 1)
                                + " sentences has a word that would signal the same."));
    }
}
