package org.ibid.quiz.kind.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;

/** Does the essay accept, limit or reject a claim of a named holder? Only where it says so in the claim’s own line or right after it. */
public final class StanceGenerator implements Generator {

    /** Lines after a claim that may judge it. */
    private static final int REACH = 2;

    @Override
    public String kind() {
        return "stance";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new StanceShown());
    }

    /** @param lines those that judge, in order */
    record Judged(Held held, Stance.Shown shown, List<Line> lines) {}

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Judged> judged = judged(essay);
        List<Draft> drafts = new ArrayList<>();
        judged.forEach(j -> drafts.add(draft(essay, j, judged)));
        return drafts;
    }

    static List<Judged> judged(EssayLanguage essay) {
        List<Judged> judged = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Held held : Held.in(essay)) {
            verdict(essay, held).filter(j -> seen.add(held.claim())).ifPresent(judged::add);
        }
        return judged;
    }

    private static Optional<Judged> verdict(EssayLanguage essay, Held held) {
        List<Line> block = essay.linesOf(held.line().block());
        int at = held.line().position();
        for (int i = at; i <= Math.min(at + REACH, block.size() - 1); i++) {
            Line line = block.get(i);
            String own = i == at ? outside(essay, held) : own(essay, line);
            String next = i + 1 < block.size() ? own(essay, block.get(i + 1)) : "";
            Optional<Stance.Shown> shown = Stance.shown(own, next, held.forms());
            if (shown.isPresent()) {
                int last = Math.min(block.size(), i + (shown.get().stance() == Stance.LIMITS ? 2 : 1));
                return Optional.of(new Judged(held, shown.get(), block.subList(i, last)));
            }
            if (i > at
                    && essay.names().mentionedIn(line.span()).stream()
                            .anyMatch(p -> !held.forms().contains(p.name()))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A line without the claim itself and without anybody’s words. */
    private static String outside(EssayLanguage essay, Held held) {
        String own = own(essay, held.line());
        int from = Math.max(0, held.claim().start() - held.line().span().start());
        int to = Math.min(own.length(), held.claim().end() - held.line().span().start());
        return own.substring(0, from) + " ".repeat(to - from) + own.substring(to);
    }

    static String own(EssayLanguage essay, Line line) {
        char[] own = line.text().toCharArray();
        essay.quotationsIn(line.span()).stream()
                .filter(q -> q.speech())
                .forEach(q -> Arrays.fill(
                        own,
                        Math.max(0, q.span().start() - line.span().start()),
                        Math.min(own.length, q.span().end() - line.span().start()),
                        ' '));
        return new String(own);
    }

    private Draft draft(EssayLanguage essay, Judged judged, List<Judged> all) {
        Held held = judged.held();
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, held.claim(), Target.Role.STIMULUS));
        Span proof = new Span(
                judged.lines().getFirst().span().start(),
                judged.lines().getLast().span().end());
        targets.add(Target.in(essay.text(), null, proof, Target.Role.EVIDENCE));
        List<Form.Option> wrong = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            if (stance != judged.shown().stance()) {
                Optional<Judged> other =
                        all.stream().filter(j -> j.shown().stance() == stance).findFirst();
                other.ifPresent(o -> targets.add(
                        Target.in(essay.text(), null, o.lines().getFirst().span(), Target.Role.CONTRAST)));
                wrong.add(new Form.Option(stance.option(), List.of(), reason(judged, other), null));
            }
        }
        String key = judged.shown().stance().option();
        String claim = held.claim().in(essay.text().canonical());
        Draft draft = new Draft(
                kind(),
                "stance/" + judged.shown().stance().name().toLowerCase(java.util.Locale.ROOT),
                "The essay reports this claim of " + held.holder() + ". What does it do with it?",
                held.quoted() ? Prose.excerpt(claim) : Prose.capitalised(claim) + ".",
                new Form.Choice(new Form.Option(key, List.of(key), "", null), wrong),
                targets,
                "The essay says of it: "
                        + Prose.quoted(Prose.beginning(proof.in(essay.text().canonical()), 45)),
                Level.ARGUE,
                0.6,
                0.95,
                held.line().region(),
                held.claim());
        return judged.lines().getFirst().equals(held.line())
                ? draft
                : draft.then(new Draft.Further(
                        "Select the sentence of the essay that shows what it makes of the claim.",
                        new Form.Finding(proofs(essay, judged), judged.lines().size())));
    }

    /** The sentence that judges, alone or with the one that goes on from it. */
    private static List<List<Target>> proofs(EssayLanguage essay, Judged judged) {
        List<Target> lines = judged.lines().stream()
                .map(l -> Target.in(essay.text(), null, l.span(), Target.Role.EVIDENCE))
                .toList();
        return lines.size() == 1 ? List.of(lines) : List.of(List.of(lines.getFirst()), lines);
    }

    private static String reason(Judged judged, Optional<Judged> other) {
        String here = "Of this claim the essay says: “" + judged.shown().sign() + "”.";
        return other.map(o -> here + " That answer fits what " + o.held().holder() + " holds: of it the essay says “"
                        + o.shown().sign() + "”.")
                .orElse(here);
    }
}
