package org.ibid.quiz.kind.discussion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Author;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Point;
import org.ibid.quiz.kind.Points;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** Discuss: a claim of the author’s, what the essay grants against it, and two of its sources. Marked by a teacher. */
public final class DiscussionGenerator implements Generator {

    /** An essay has one thesis; a second question of this kind may take up a conclusion. */
    private static final int MOST = 2;

    /** As many words of weight make two passages speak of one thing. */
    private static final int SHARED = 1;

    @Override
    public String kind() {
        return "discussion";
    }

    @Override
    public String version() {
        return "3";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new EachPointHasItsPlace());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Line> granted = Concessions.in(essay);
        List<Source> sources = Source.in(essay);
        List<Draft> drafts = new ArrayList<>();
        List<Point> points = Points.in(essay).stream()
                .sorted(Comparator.comparing(Point::mark)
                        .thenComparingInt(p -> p.statement().span().start()))
                .toList();
        for (Point point : points) {
            if (drafts.size() < MOST) {
                draft(essay, point, granted, sources).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(EssayLanguage essay, Point point, List<Line> granted, List<Source> sources) {
        Optional<Line> concession = granted.stream()
                .filter(l -> !l.span().overlaps(point.statement().line().span()))
                .filter(l -> point.mark() != Point.Mark.THESIS || !Concessions.inPassing(l))
                .filter(l -> bears(essay, point, l.text(), l.span().start()))
                .min(Comparator.comparingInt(l ->
                        Math.abs(l.span().start() - point.statement().span().start())));
        List<Source> two = sources.stream()
                .filter(s -> s.footnote() != null
                        || !s.span().overlaps(point.statement().line().span()))
                .filter(s -> s.footnote() != null
                        || bears(
                                essay,
                                point,
                                s.span().in(essay.text().canonical()),
                                s.span().start()))
                .limit(2)
                .toList();
        return concession.isEmpty() || two.size() < 2
                ? Optional.empty()
                : Optional.of(draft(essay, point, concession.get(), two));
    }

    /** About the claim: all of the essay is about its thesis; else in the same part, or in words of weight that both have. */
    private static boolean bears(EssayLanguage essay, Point point, String text, int at) {
        Set<String> shared = Words.stems(text);
        shared.retainAll(Words.stems(point.statement().text()));
        return point.mark() == Point.Mark.THESIS
                || shared.size() >= SHARED
                || essay.lineAt(at)
                        .filter(l -> l.region() == point.statement().line().region())
                        .isPresent();
    }

    private Draft draft(EssayLanguage essay, Point point, Line concession, List<Source> sources) {
        String author = Author.of(essay);
        String claim = point.statement().text();
        Span line = point.statement().line().span();
        List<String> points = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        List<String> words = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, point.statement().span(), Target.Role.STIMULUS));
        points.add("Says in words of its own what " + author + " claims: " + Prose.quoted(claim));
        targets.add(Target.in(essay.text(), null, line, Target.Role.EVIDENCE));
        points.add("Weighs what the essay grants to the other side: " + Prose.quoted(concession.text()));
        targets.add(Target.in(essay.text(), null, concession.span(), Target.Role.EVIDENCE));
        words.add(concession.text());
        for (Source source : sources) {
            String said = source.span().in(essay.text().textOf(source.footnote()));
            points.add("Uses " + source.name() + " as the essay does: " + Prose.quoted(Prose.beginning(said, 30)));
            targets.add(Target.in(essay.text(), source.footnote(), source.span(), Target.Role.EVIDENCE));
            words.add(said);
        }
        boolean thesis = point.mark() == Point.Mark.THESIS;
        return new Draft(
                kind(),
                "discussion/" + (thesis ? "thesis" : "conclusion"),
                "Discuss how far the essay bears out this claim of "
                        + (author.equals("the author") ? "its author" : author)
                        + ". Weigh what the essay grants to the other side, and use what it takes from "
                        + sources.getFirst().name() + " and from "
                        + sources.getLast().name() + ".",
                claim,
                new Form.Writing(points, words),
                targets,
                "A good text does four things: it says what is claimed, weighs what is granted, and uses both sources.",
                Level.ARGUE,
                0.8,
                thesis ? 0.92 : 0.84,
                point.statement().line().region(),
                point.statement().span());
    }
}
