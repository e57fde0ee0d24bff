package org.ibid.quiz.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Level;
import org.ibid.core.item.Response;
import org.ibid.quiz.generation.gate.Gates;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.interaction.dateentry.DateEntryKey;
import org.ibid.quiz.interaction.extendedtext.ExtendedTextKey;
import org.ibid.quiz.interaction.gapmatch.GapMatchKey;
import org.ibid.quiz.interaction.hottext.HottextKey;
import org.ibid.quiz.interaction.inlinechoice.InlineChoiceKey;
import org.ibid.quiz.interaction.match.MatchKey;
import org.ibid.quiz.interaction.multiplechoice.MultipleChoiceKey;
import org.ibid.quiz.interaction.numberentry.NumberEntryKey;
import org.ibid.quiz.interaction.order.OrderKey;
import org.ibid.quiz.interaction.shortanswer.ShortAnswerKey;
import org.ibid.quiz.interaction.textentry.TextEntryKey;
import org.ibid.quiz.interaction.textselection.TextSelectionKey;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Kinds;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.jspecify.annotations.Nullable;

/** What the gates say of an item that a person changed. They advise: the person decides. Pure. */
public final class Recheck {

    private Recheck() {}

    /** @return every gate's verdict, part by part; empty for an essay in a language without rules */
    public static List<Certificate.Check> of(
            ItemBody body, Map<String, Key> keys, String rationale, EssayVersion version) {
        return essay(version)
                .map(essay -> of(new Asked(body, keys, rationale), essay))
                .orElse(List.of());
    }

    /** What is asked, with its keys. */
    public record Asked(ItemBody body, Map<String, Key> keys, String rationale) {}

    /** The verdicts on several things that could be asked of one essay, which is read once for all of them. */
    public static List<List<Certificate.Check>> each(List<Asked> asked, EssayVersion version) {
        Optional<EssayLanguage> essay = essay(version);
        return asked.stream()
                .map(one -> essay.map(language -> of(one, language)).orElse(List.of()))
                .toList();
    }

    private static Optional<EssayLanguage> essay(EssayVersion version) {
        return version.metadata().inEnglish() ? Optional.of(EssayLanguage.of(version)) : Optional.empty();
    }

    private static List<Certificate.Check> of(Asked asked, EssayLanguage essay) {
        List<Certificate.Check> checks = new ArrayList<>();
        for (Draft draft : drafts(asked.body(), asked.keys(), asked.rationale(), essay)) {
            checks.addAll(Gates.check(draft, essay, own(asked.body().kind())));
        }
        return checks;
    }

    /** An item as it stands in one version of its essay. */
    public record Standing(ItemBody body, Map<String, Key> keys, EssayLanguage essay) {}

    /**
     * What gates say against an item in a new version that did not in the old one. Both are asked alike, because an item
     * that is read again from its body says less than the draft that it was: what is found fault with then and now has
     * nothing to do with the edit.
     */
    public static List<Certificate.Check> broken(Standing then, Standing now, String rationale) {
        List<Certificate.Check> before = of(new Asked(then.body(), then.keys(), rationale), then.essay());
        List<Certificate.Check> after = of(new Asked(now.body(), now.keys(), rationale), now.essay());
        Set<String> failed = before.stream()
                .filter(check -> !check.pass())
                .map(Certificate.Check::gate)
                .collect(Collectors.toSet());
        List<Certificate.Check> broken = new ArrayList<>(after.stream()
                .filter(check -> !check.pass() && !failed.contains(check.gate()))
                .toList());
        if (after.size() < before.size()) {
            broken.add(new Certificate.Check(
                    "sentences", false, "A sentence that is offered is no longer one of the essay’s."));
        }
        return broken;
    }

    /** A draft for each part that stands by itself, with the parts that count only after it. */
    private static List<Draft> drafts(ItemBody body, Map<String, Key> keys, String rationale, EssayLanguage essay) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (ItemBody.Part part : body.parts()) {
            form(part.interaction(), keys.get(part.id()), essay).ifPresent(form -> {
                Draft first = part.countsAfter() == null ? null : drafts.get(part.countsAfter());
                if (first == null) {
                    drafts.put(part.id(), draft(body, part, form, rationale, essay));
                } else {
                    String asks = Objects.requireNonNullElse(part.prompt(), body.stem());
                    drafts.put(part.countsAfter(), first.then(new Draft.Further(asks, form)));
                }
            });
        }
        return List.copyOf(drafts.values());
    }

    private static List<Gate> own(String kind) {
        return Kinds.ALL.stream()
                .filter(generator -> generator.kind().equals(kind))
                .findFirst()
                .map(Generator::gates)
                .orElse(List.of());
    }

    private static Draft draft(ItemBody body, ItemBody.Part part, Form form, String rationale, EssayLanguage essay) {
        Span anchor = anchor(body);
        int region = essay.lineAt(anchor.start()).map(Line::region).orElse(0);
        return new Draft(
                body.kind(),
                "person",
                body.stem(),
                part.prompt(),
                form,
                body.targets(),
                rationale,
                Level.INFER,
                0.5,
                0.5,
                region,
                anchor);
    }

    /** The evidence in the canonical text, or else what the item is about. */
    private static Span anchor(ItemBody body) {
        return Stream.of(Target.Role.EVIDENCE, Target.Role.STIMULUS)
                .flatMap(role -> body.targets().stream().filter(t -> t.role() == role && t.footnote() == null))
                .findFirst()
                .map(target -> target.position().span())
                .orElse(new Span(0, 0));
    }

    private static Optional<Form> form(Interaction interaction, @Nullable Key key, EssayLanguage essay) {
        if (interaction instanceof Interaction.Choice choice && key instanceof ChoiceKey right) {
            return choice(choice, right);
        }
        if (interaction instanceof Interaction.InlineChoice choice && key instanceof InlineChoiceKey right) {
            return choice(
                            new Interaction.Choice(choice.choices()),
                            new ChoiceKey(right.correct(), right.distractorReasons()))
                    .map(form -> form instanceof Form.Choice c ? new Form.Choice(c.right(), c.wrong(), true) : form);
        }
        if (interaction instanceof Interaction.MultipleChoice choice && key instanceof MultipleChoiceKey right) {
            return Optional.of(several(choice, right));
        }
        if (key instanceof NumberEntryKey entry && interaction instanceof Interaction.NumberEntry number) {
            return Optional.of(new Form.Figures(entry.accepted(), number.unit()));
        }
        if (interaction instanceof Interaction.TextSelection anywhere && key instanceof TextSelectionKey gold) {
            return gold.goldSets().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Form.Finding(gold.goldSets(), anywhere.maxSentences()));
        }
        if (key instanceof ShortAnswerKey answer) {
            return Optional.of(new Form.Saying(answer, List.of(answer.model())));
        }
        if (key instanceof ExtendedTextKey text) {
            return Optional.of(new Form.Writing(text.points(), List.of()));
        }
        if (interaction instanceof Interaction.GapMatch gaps && key instanceof GapMatchKey right) {
            return Optional.of(gaps(gaps, right));
        }
        if (key instanceof DateEntryKey entry) {
            return Optional.of(new Form.Dates(entry.accepted()));
        }
        if (interaction instanceof Interaction.Order order && key instanceof OrderKey right) {
            return Optional.of(new Form.Ordering(right.order().stream()
                    .flatMap(id -> order.choices().stream().filter(c -> c.id().equals(id)))
                    .map(c -> option(c, ""))
                    .toList()));
        }
        if (interaction instanceof Interaction.Match match && key instanceof MatchKey right) {
            return Optional.of(matching(match, right));
        }
        if (key instanceof TextEntryKey entry) {
            return Optional.of(new Form.Entry(entry.accepted(), entry.rivals()));
        }
        return interaction instanceof Interaction.Hottext hottext && key instanceof HottextKey gold
                ? selection(hottext, gold, essay)
                : Optional.empty();
    }

    private static Optional<Form> choice(Interaction.Choice choice, ChoiceKey key) {
        List<Form.Option> wrong = choice.choices().stream()
                .filter(option -> !option.id().equals(key.correct()))
                .map(option -> option(option, key.distractorReasons().getOrDefault(option.id(), "")))
                .toList();
        return choice.choices().stream()
                .filter(option -> option.id().equals(key.correct()))
                .findFirst()
                .map(right -> new Form.Choice(option(right, ""), wrong));
    }

    private static Form several(Interaction.MultipleChoice choice, MultipleChoiceKey key) {
        Map<Boolean, List<Form.Option>> options = choice.choices().stream()
                .collect(Collectors.partitioningBy(
                        c -> key.correct().contains(c.id()),
                        Collectors.mapping(
                                c -> option(c, key.distractorReasons().getOrDefault(c.id(), "")),
                                Collectors.toList())));
        return new Form.Several(options.getOrDefault(true, List.of()), options.getOrDefault(false, List.of()));
    }

    private static Form matching(Interaction.Match match, MatchKey key) {
        Map<String, String> right =
                key.pairs().stream().collect(Collectors.toMap(Response.Pair::from, Response.Pair::to));
        List<Form.Matched> pairs = match.rows().stream()
                .flatMap(row -> match.choices().stream()
                        .filter(c -> c.id().equals(right.get(row.id())))
                        .map(c -> new Form.Matched(row.text(), option(c, ""))))
                .toList();
        return new Form.Matching(
                pairs,
                match.choices().stream()
                        .filter(c -> !right.containsValue(c.id()))
                        .map(c -> option(c, ""))
                        .toList());
    }

    private static Form gaps(Interaction.GapMatch gaps, GapMatchKey key) {
        Map<String, String> right =
                key.pairs().stream().collect(Collectors.toMap(Response.Pair::from, Response.Pair::to));
        return new Form.Gaps(
                gaps.gaps().stream()
                        .flatMap(gap -> gaps.choices().stream()
                                .filter(c -> c.id().equals(right.get(gap)))
                                .map(c -> option(c, "")))
                        .toList(),
                gaps.choices().stream()
                        .filter(c -> !right.containsValue(c.id()))
                        .map(c -> option(c, ""))
                        .toList());
    }

    private static Form.Option option(Interaction.SimpleChoice option, String reason) {
        return new Form.Option(option.text(), List.of(option.text()), reason, null);
    }

    /** Only where every sentence offered is still one of the essay's. */
    private static Optional<Form> selection(Interaction.Hottext hottext, HottextKey key, EssayLanguage essay) {
        List<Line> offered = hottext.choices().stream()
                .flatMap(choice -> line(choice, essay).stream())
                .toList();
        if (offered.size() < hottext.choices().size()) {
            return Optional.empty();
        }
        List<String> ids =
                hottext.choices().stream().map(Interaction.Hotspan::id).toList();
        return Optional.of(new Form.Selection(
                offered,
                key.goldSets().stream()
                        .map(set -> set.stream()
                                .map(id -> offered.get(ids.indexOf(id)))
                                .toList())
                        .toList()));
    }

    private static Optional<Line> line(Interaction.Hotspan choice, EssayLanguage essay) {
        return essay.lineAt(choice.span().start()).filter(line -> line.span().equals(choice.span()));
    }
}
