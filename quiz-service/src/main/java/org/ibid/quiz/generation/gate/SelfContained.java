package org.ibid.quiz.generation.gate;

import java.util.Optional;
import java.util.Set;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;

/** What is asked stands on its own feet: no <i>this</i>, <i>he</i> or <i>here</i> that means something outside it. */
final class SelfContained implements Gate {

    private static final Set<String> VERBATIM = Set.of("attribution", "voice", "proof", "noteuse");

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        String prompt = draft.prompt();
        // words that are quoted to be recognised may begin as they were spoken
        boolean verbatim = VERBATIM.contains(draft.kind());
        Optional<String> word = prompt == null || verbatim
                ? Optional.empty()
                : dangling(prompt.replace(ItemBody.GAP, "X"))
                        .or(() -> essay.names().loosePronoun(prompt));
        return Verdict.of(
                "self-contained",
                word.map(w -> "“" + w + "” points to something outside the question."),
                "Nothing in the question points outside it.");
    }

    /** What stands behind a line break takes up the sentence ahead of it. */
    private static Optional<String> dangling(String prompt) {
        int cut = prompt.indexOf('\n');
        return cut < 0
                ? Prose.dangling(prompt)
                : Prose.danglingBehind(prompt.substring(0, cut), prompt.substring(cut + 1));
    }
}
