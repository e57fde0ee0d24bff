package org.ibid.quiz.kind.bodycloze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gap;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Turns;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** Which body did it, or the how-manieth of its row was it? */
public final class BodyClozeGenerator implements Generator {

    private static final int WRONG = 2;
    private static final int LONGEST = 40;
    private static final List<String> ORDINALS = List.of(
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth");
    private static final Pattern ORDINAL = Pattern.compile(
            "\\b[Tt]he (" + String.join("|", ORDINALS)
                    + ") (?:\\p{Lu}[\\p{L}-]+"
                    + " ){0,3}?(?=Congress|Republic|Crusade|Symphony|Conference|International|Army|Parliament|Duma|Council|Amendment|Party|Coalition|Five-Year)(\\p{L}+)");
    private static final List<Integer> STEPS = List.of(1, -1, 2, -2, 3);

    @Override
    public String kind() {
        return "bodycloze";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new NotNamedNear());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Bodies.Body> bodies = Bodies.all(essay);
        List<Draft> drafts = new ArrayList<>();
        Turns turns = new Turns();
        for (Line line : essay.lines()) {
            Gap.in(essay, line).filter(gap -> gap.words() <= LONGEST).ifPresent(gap -> {
                ordinal(essay, gap, turns).ifPresent(drafts::add);
                for (Span span : Bodies.in(gap.text())) {
                    body(essay, gap, span, bodies).ifPresent(drafts::add);
                }
            });
        }
        return drafts;
    }

    private Optional<Draft> body(EssayLanguage essay, Gap gap, Span span, List<Bodies.Body> all) {
        String name = span.in(gap.text());
        String frame = essay.frame(gap.line().span(), 1);
        List<Bodies.Body> wrong = Bodies.beside(name, gap.line(), gap.text().substring(span.end()), frame, all, WRONG);
        boolean once = gap.text().indexOf(name) == gap.text().lastIndexOf(name);
        if (wrong.size() < WRONG || !once || ORDINALS.stream().anyMatch(o -> name.startsWith(o + " "))) {
            return Optional.empty();
        }
        List<Form.Option> options = new ArrayList<>();
        List<Target> contrasts = new ArrayList<>();
        for (Bodies.Body body : wrong) {
            options.add(new Form.Option(
                    body.name(),
                    List.of(body.name()),
                    "The essay speaks of the " + body.name() + " elsewhere: "
                            + Prose.quoted(Prose.beginning(body.line().text(), 16)),
                    null));
            contrasts.add(Target.in(essay.text(), null, body.line().span(), Target.Role.CONTRAST));
        }
        Form.Option key = new Form.Option(name, List.of(name), "", null);
        return Optional.of(draft(essay, gap, span, "body", new Form.Choice(key, options), contrasts));
    }

    private Optional<Draft> ordinal(EssayLanguage essay, Gap gap, Turns turns) {
        Matcher matcher = ORDINAL.matcher(gap.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span span = new Span(matcher.start(1), matcher.end(1));
        int at = ORDINALS.indexOf(matcher.group(1));
        String frame = essay.frame(gap.line().span(), 2);
        List<Integer> near = STEPS.stream()
                .map(step -> at + step)
                .filter(other -> 0 <= other && other < ORDINALS.size() && !Words.stands(ORDINALS.get(other), frame))
                .toList();
        List<Form.Option> wrong = turns.two(at, near, Comparator.naturalOrder()).stream()
                .map(other -> new Form.Option(
                        ORDINALS.get(other),
                        List.of(ORDINALS.get(other)),
                        "Here the essay speaks of the " + matcher.group(1) + " " + matcher.group(2) + ", not of the "
                                + ORDINALS.get(other) + ".",
                        other + 1.0))
                .toList();
        Form.Option key = new Form.Option(matcher.group(1), List.of(matcher.group(1)), "", at + 1.0);
        return matcher.find() || wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(draft(essay, gap, span, "ordinal", new Form.Choice(key, wrong), List.of()));
    }

    private Draft draft(
            EssayLanguage essay, Gap gap, Span span, String rule, Form.Choice form, List<Target> contrasts) {
        Span place = span.shift(gap.span().start());
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, gap.span(), Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), null, place, Target.Role.EVIDENCE));
        targets.addAll(contrasts);
        boolean ordinal = rule.equals("ordinal");
        return new Draft(
                kind(),
                "bodycloze/" + rule,
                gap.stem(ordinal ? "word" : "body"),
                gap.without(span),
                form,
                targets,
                "The essay has “" + form.key() + "” here: " + Prose.quoted(Prose.beginning(gap.text(), 30)),
                Level.RECALL,
                0.5,
                (ordinal ? 0.5 : 0.62) + 0.1 * essay.terms().weightOf(gap.text()),
                gap.line().region(),
                place);
    }
}
