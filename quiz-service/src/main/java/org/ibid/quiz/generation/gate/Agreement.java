package org.ibid.quiz.generation.gate;

import java.util.Locale;
import java.util.Optional;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** Every option fits the grammar of the gap: after <i>a</i> or <i>an</i>, and before a plural. */
final class Agreement implements Gate {

    private static final String GAP = ItemBody.GAP;

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        String prompt = draft.prompt();
        Optional<String> flaw = prompt == null || !prompt.contains(GAP) ? Optional.empty() : flaw(draft, prompt);
        return Verdict.of("agreement", flaw, "Every option fits the sentence.");
    }

    private static Optional<String> flaw(Draft draft, String prompt) {
        String before = prompt.substring(0, prompt.indexOf(GAP)).toLowerCase(Locale.ROOT);
        if (!(draft.form() instanceof Form.Choice choice)) {
            return before.matches("(?s).*\\ban? [“‘]?$")
                    ? Optional.of("“a” or “an” before the gap tells how the answer begins.")
                    : Optional.empty();
        }
        boolean vowel = vowel(choice.key());
        boolean one = choice.key().equals("1");
        return choice.wrong().stream()
                .filter(w -> (before.matches("(?s).*\\ban? $") && vowel(w.text()) != vowel)
                        || one != w.text().equals("1"))
                .findFirst()
                .map(w -> "“" + w.text() + "” does not fit the sentence.");
    }

    /** Figures are said: eight, eleven and eighty begin with a vowel. */
    private static boolean vowel(String word) {
        return word.toLowerCase(Locale.ROOT).matches("(?:[aeiou8]|11\\b|18\\b|11,|18,).*");
    }
}
