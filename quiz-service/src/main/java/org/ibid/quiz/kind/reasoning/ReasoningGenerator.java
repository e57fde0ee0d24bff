package org.ibid.quiz.kind.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Author;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Link;
import org.ibid.quiz.kind.Links;
import org.ibid.quiz.kind.Lures;
import org.ibid.quiz.kind.Relation;
import org.ibid.quiz.kind.Statement;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;

/** Which reason, which consequence, which counterpoint? The wrong ones stand in the same essay and belong to something else. */
public final class ReasoningGenerator implements Generator {

    @Override
    public String kind() {
        return "reasoning";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new FarApart());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Link> links = Links.in(essay);
        Lures lures = new Lures(essay, true);
        List<Draft> drafts = new ArrayList<>();
        for (Link link : links) {
            List<Statement> alike = links.stream()
                    .filter(l -> l.relation() == link.relation() && !l.equals(link))
                    .map(Link::answer)
                    .toList();
            String asked = stem(essay, link) + " " + link.given().text();
            lures.beside(asked, link.answer(), alike).ifPresent(wrong -> drafts.add(draft(essay, lures, link, wrong)));
        }
        return drafts;
    }

    private static String stem(EssayLanguage essay, Link link) {
        return Prose.capitalised(link.relation().stem().replace("AUTHOR", Author.of(essay)));
    }

    private Draft draft(EssayLanguage essay, Lures lures, Link link, List<Statement> wrong) {
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, link.given().span(), Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), null, link.answer().span(), Target.Role.EVIDENCE));
        wrong.forEach(w -> targets.add(lures.contrast(w)));
        Relation relation = link.relation();
        return new Draft(
                kind(),
                "reasoning/" + relation.name().toLowerCase(Locale.ROOT),
                stem(essay, link),
                link.given().text(),
                new Form.Choice(
                        link.answer().option(essay, ""),
                        wrong.stream()
                                .map(w -> w.option(essay, lures.belongs(w)))
                                .toList()),
                targets,
                "“" + link.sign() + "” joins the two: this is what the essay " + relation.does() + ". "
                        + Prose.quoted(
                                Prose.beginning(whole(link).in(essay.text().canonical()), 40)),
                relation.level(),
                relation.difficulty(),
                relation.worth() + 0.06 * essay.terms().weightOf(link.given().text()),
                link.given().line().region(),
                link.answer().span());
    }

    private static Span whole(Link link) {
        Span a = link.given().line().span();
        Span b = link.answer().line().span();
        return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }
}
