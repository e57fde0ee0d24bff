package org.ibid.quiz.kind.evidence;

import java.util.Set;
import java.util.TreeSet;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** The sentence is not found by looking for the words of the question. */
final class NotBySearch implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Set<String> shared = new TreeSet<>(Words.stems(draft.stem()));
        shared.retainAll(Words.stems(draft.form().key()));
        return shared.isEmpty()
                ? new Certificate.Check("not-by-search", true, "The question and the sentence share no word of weight.")
                : new Certificate.Check(
                        "not-by-search", false, "The sentence is found by searching for: " + String.join(", ", shared));
    }
}
