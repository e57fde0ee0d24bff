package org.ibid.quiz.kind.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gap;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Figures;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;

/** Which figure, which date? To be typed: recalled, not recognised. Only what is exact, and read back as one figure or date. */
public final class EntryGenerator implements Generator {

    private static final int LONGEST = 40;

    @Override
    public String kind() {
        return "entry";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new ReadBack());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Draft> drafts = new ArrayList<>();
        for (Line line : essay.lines()) {
            Optional<Gap> gap = Gap.in(essay, line).filter(g -> g.words() <= LONGEST);
            gap.ifPresent(g -> Missing.in(g.text()).forEach(m -> drafts.add(draft(essay, g, m))));
        }
        return drafts;
    }

    private Draft draft(EssayLanguage essay, Gap gap, Missing missing) {
        Span place = missing.span().shift(gap.span().start());
        boolean date = missing.date();
        String which = date ? "date" : "figure";
        return new Draft(
                kind(),
                "entry/" + which,
                gap.stem(which).replaceFirst("\\?$", "? Type it."),
                gap.without(missing.span()),
                date ? new Form.Dates(List.of(missing.text())) : new Form.Figures(List.of(missing.text()), ""),
                List.of(
                        Target.in(essay.text(), null, gap.span(), Target.Role.STIMULUS),
                        Target.in(essay.text(), null, place, Target.Role.EVIDENCE)),
                "The essay has " + missing.text() + " here: " + Prose.quoted(Prose.beginning(gap.text(), LONGEST)),
                Level.RECALL,
                0.65,
                0.5
                        + (essay.referencesOf(gap.line()).isEmpty() ? 0 : 0.06)
                        + (Figures.in(gap.text()).size() > 2 ? -0.1 : 0)
                        + 0.15 * essay.terms().weightOf(gap.text()),
                gap.line().region(),
                place);
    }
}
