package org.ibid.quiz.kind.entry;

import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.entry.DateReader;
import org.ibid.core.entry.Quantities;
import org.ibid.core.entry.Quantity;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** What is to be typed is an exact figure or date, and it stands in the sentence, not hedged. */
final class ReadBack implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        String sentence = draft.targets(Target.Role.STIMULUS).getFirst().quote().exact();
        boolean stands = Missing.in(sentence).stream()
                .anyMatch(m -> m.text().equals(draft.form().key()));
        boolean read = switch (draft.form()) {
            case Form.Figures figures ->
                Optional.of(Quantities.read(figures.key()))
                        .filter(q -> !q.isEmpty() && q.stream().noneMatch(Quantity::hedged))
                        .isPresent();
            case Form.Dates dates -> !DateReader.read(dates.key()).isEmpty();
            default -> false;
        };
        return new Certificate.Check(
                "read-back",
                stands && read,
                stands && read
                        ? draft.form().key() + " is read as an exact figure or date, and stands in the sentence."
                        : draft.form().key() + " is hedged, cannot be read or does not stand there.");
    }
}
