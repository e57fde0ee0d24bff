package org.ibid.quiz.kind.proof;

import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** The sentence to be selected names the speaker and holds none of the words that are asked about. */
final class OneSentenceTells implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        List<Target> asked = draft.targets(Target.Role.STIMULUS);
        boolean tells = draft.further().stream()
                .flatMap(f -> f.form() instanceof Form.Finding finding
                        ? finding.gold().stream().flatMap(List::stream)
                        : java.util.stream.Stream.empty())
                .allMatch(t -> names(draft, t)
                        && asked.stream()
                                .noneMatch(a -> a.position()
                                        .span()
                                        .overlaps(t.position().span())));
        boolean both = !draft.further().isEmpty() && tells;
        return new Certificate.Check(
                "one-sentence-tells",
                both,
                both
                        ? "The sentence to be selected names the speaker and is not the one that holds the words."
                        : "The sentence to be selected does not name the speaker, or holds the words themselves.");
    }

    private static boolean names(Draft draft, Target sentence) {
        return draft.form().keyForms().stream()
                .anyMatch(f -> Words.stands(f, sentence.quote().exact()));
    }
}
