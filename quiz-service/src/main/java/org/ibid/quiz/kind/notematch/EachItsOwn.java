package org.ibid.quiz.kind.notematch;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** Each statement carries the mark of its note, speaks of the same thing, and has nothing to do with any other note. */
final class EachItsOwn implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        return Gate.ofMatching(
                "each-its-own",
                draft,
                matching -> flaw(matching, Linked.in(essay)),
                "Each statement calls its note and speaks of the same thing; no other note has anything to do with it.");
    }

    private static Optional<String> flaw(Form.Matching matching, List<Linked> linked) {
        if (matching.pairs().size() < NoteMatchGenerator.FEWEST
                || matching.extra().isEmpty()) {
            return Optional.of("There are too few notes, or none is left over.");
        }
        List<Linked> found = matching.pairs().stream()
                .flatMap(p -> linked.stream().filter(is(p)).limit(1))
                .toList();
        if (found.size() < matching.pairs().size()) {
            return Optional.of("A statement does not call its note, or nothing shows that they belong together.");
        }
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                if (!found.get(i).apart(found.get(j))) {
                    return Optional.of("Two statements or their notes speak of the same thing.");
                }
            }
        }
        return Optional.empty();
    }

    private static Predicate<Linked> is(Form.Matched pair) {
        return l -> l.statement().text().equals(pair.row())
                && l.called().option("").text().equals(pair.choice().text());
    }
}
