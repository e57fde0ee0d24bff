package org.ibid.quiz.kind.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Words;

/** Each quotation has a speaker of its own, who is named where it is brought in; no quotation names anybody to choose from. */
final class EachTheirOwn implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        return Gate.ofMatching(
                "each-their-own",
                draft,
                matching -> flaw(draft, matching),
                "Each quotation is somebody else’s, and the essay names whose it is.");
    }

    private static Optional<String> flaw(Draft draft, Form.Matching matching) {
        List<Target> evidence = draft.targets(Target.Role.EVIDENCE);
        List<Form.Matched> pairs = matching.pairs();
        if (pairs.size() < SpeakersGenerator.ROWS
                || evidence.size() != pairs.size()
                || matching.extra().isEmpty()) {
            return Optional.of("There are too few quotations, or no name is left over.");
        }
        Set<String> speakers = new HashSet<>();
        for (int i = 0; i < pairs.size(); i++) {
            Form.Option speaker = pairs.get(i).choice();
            String proof = evidence.get(i).quote().exact();
            if (!speakers.add(speaker.text())) {
                return Optional.of(speaker.text() + " speaks twice.");
            }
            if (speaker.forms().stream().noneMatch(f -> Words.stands(f, proof))) {
                return Optional.of(speaker.text() + " is not named where the words are brought in.");
            }
        }
        return named(matching);
    }

    private static Optional<String> named(Form.Matching matching) {
        List<Form.Option> options = new java.util.ArrayList<>(
                matching.pairs().stream().map(Form.Matched::choice).toList());
        options.addAll(matching.extra());
        return options.stream()
                .filter(o -> matching.pairs().stream()
                        .anyMatch(p -> o.forms().stream().anyMatch(f -> Words.stands(f, p.row()))))
                .findFirst()
                .map(o -> "A quotation names " + o.text() + ", who is one of the options.");
    }
}
