package org.ibid.quiz.kind.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;

/** Of which of the two does the essay say this? Four or six statements, of which each sentence gives one to either. */
public final class ContrastGenerator implements Generator {

    static final int FEWEST = 4;
    private static final int MOST = 6;

    @Override
    public String kind() {
        return "contrast";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new OneOfTwo());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Draft> drafts = new ArrayList<>();
        for (Pair pair : Pair.in(essay)) {
            List<Side> sides = Side.of(pair, essay);
            if (sides.size() >= FEWEST) {
                drafts.add(draft(essay, sides.subList(0, Math.min(MOST, sides.size()))));
            }
        }
        return drafts;
    }

    private Draft draft(EssayLanguage essay, List<Side> sides) {
        List<Target> targets = new ArrayList<>();
        sides.forEach(s -> targets.add(Target.in(essay.text(), null, s.line().span(), Target.Role.STIMULUS)));
        sides.forEach(s -> targets.add(Target.in(essay.text(), null, s.line().span(), Target.Role.EVIDENCE)));
        return new Draft(
                kind(),
                "contrast/sides",
                "Complete each of these statements of the essay with the one of two opposed names that belongs in its"
                        + " gap.",
                null,
                new Form.Matching(
                        sides.stream()
                                .map(s -> new Form.Matched(
                                        s.shown(), new Form.Option(s.name(), List.of(s.name()), "", null)))
                                .toList(),
                        List.of()),
                targets,
                "The essay says so: "
                        + sides.stream()
                                .map(s -> s.line().text())
                                .distinct()
                                .map(Prose::quoted)
                                .collect(Collectors.joining("; ")),
                Level.INFER,
                0.5,
                0.9,
                sides.getFirst().line().region(),
                sides.getFirst().line().span());
    }
}
