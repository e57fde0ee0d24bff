package org.ibid.quiz.kind.thesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Author;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Lures;
import org.ibid.quiz.kind.Point;
import org.ibid.quiz.kind.Points;
import org.ibid.quiz.kind.Statement;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;

/** What does the essay set out to show, what does it conclude? Wrong options are what it says on the way. */
public final class ThesisGenerator implements Generator {

    /** So much longer than all the others, and length tells the thesis. */
    private static final double MUCH_LONGER = 1.6;

    @Override
    public String kind() {
        return "thesis";
    }

    @Override
    public String version() {
        return "3";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new Marked());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        Lures lures = Lures.claims(essay);
        List<Point> points = Points.in(essay);
        List<Draft> drafts = new ArrayList<>();
        for (Point point : points) {
            String stem = Prose.capitalised(point.mark().stem().replace("AUTHOR", Author.of(essay)));
            wrong(essay, lures, point, stem)
                    .filter(wrong -> none(
                            points, wrong.stream().map(Rivals.Rival::statement).toList()))
                    .ifPresent(wrong -> drafts.add(draft(essay, lures, point, stem, wrong)));
        }
        return drafts;
    }

    /** What others hold or the essay grants, beside a thesis; else, or for want of a second one of its length, what it says on the way. */
    private static Optional<List<Rivals.Rival>> wrong(EssayLanguage essay, Lures lures, Point point, String stem) {
        List<Rivals.Rival> rivals =
                point.mark() == Point.Mark.THESIS ? Rivals.beside(essay, point.statement()) : List.of();
        double length = point.statement().text().length();
        if (rivals.size() > 1
                && rivals.stream().anyMatch(r -> r.statement().text().length() * MUCH_LONGER >= length)) {
            return Optional.of(rivals);
        }
        String other = " It is said on the way; it is not what the words “" + point.sign() + "” bring in.";
        return lures.beside(stem, point.statement(), List.of())
                .map(wrong -> wrong.stream()
                        .map(w -> new Rivals.Rival(w, lures.belongs(w) + other))
                        .sorted(Comparator.comparingInt(
                                r -> -r.statement().text().length()))
                        .toList())
                .map(wrong -> rivals.isEmpty() ? wrong : List.of(rivals.getFirst(), wrong.getFirst()));
    }

    private static boolean none(List<Point> points, List<Statement> wrong) {
        return wrong.stream()
                .noneMatch(w -> points.stream()
                        .anyMatch(p -> p.statement().line().index() == w.line().index()));
    }

    private Draft draft(EssayLanguage essay, Lures lures, Point point, String stem, List<Rivals.Rival> wrong) {
        List<Target> targets = new ArrayList<>();
        targets.add(
                Target.in(essay.text(), null, point.statement().line().block().span(), Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), null, point.statement().line().span(), Target.Role.EVIDENCE));
        wrong.forEach(w -> targets.add(lures.contrast(w.statement())));
        boolean thesis = point.mark() == Point.Mark.THESIS;
        return new Draft(
                kind(),
                "thesis/" + point.mark().name().toLowerCase(Locale.ROOT),
                stem,
                null,
                new Form.Choice(
                        point.statement().option(essay, ""),
                        wrong.stream()
                                .map(w -> w.statement().option(essay, w.reason()))
                                .toList()),
                targets,
                "With the words “" + point.sign() + "” the author "
                        + point.mark().does() + ": "
                        + Prose.quoted(Prose.beginning(point.statement().line().text(), 40)),
                Level.ARGUE,
                0.55,
                (thesis ? 0.97 : 0.86)
                        + 0.05 * essay.terms().weightOf(point.statement().text()),
                point.statement().line().region(),
                point.statement().span());
    }
}
