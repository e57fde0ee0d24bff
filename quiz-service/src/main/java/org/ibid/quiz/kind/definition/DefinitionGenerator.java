package org.ibid.quiz.kind.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Level;
import org.ibid.quiz.interaction.shortanswer.ShortAnswerKey;
import org.ibid.quiz.kind.Author;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;

/** Which term has which meaning in this essay? Three to five definitions that the author lays down. */
public final class DefinitionGenerator implements Generator {

    static final int FEWEST = 3;
    private static final int MOST = 5;

    @Override
    public String kind() {
        return "definition";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new LaidDown());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Definition> all = Definitions.in(essay);
        Set<String> shared = shared(all);
        List<Definition> telling =
                all.stream().filter(d -> d.tellsItself(shared)).toList();
        List<Definition> rows = new ArrayList<>(all);
        rows.removeAll(telling);
        return rows.size() < FEWEST
                ? rows.stream().limit(MOST).map(d -> single(essay, d)).toList()
                : List.of(draft(
                        essay,
                        rows.subList(0, Math.min(MOST, rows.size())),
                        telling.stream().limit(1).toList()));
    }

    /** Roots that two terms have in common: they do not tell which of them is meant. */
    private static Set<String> shared(List<Definition> all) {
        Set<String> once = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Definition definition : all) {
            Definition.roots(definition.term()).stream()
                    .filter(w -> !once.add(w))
                    .forEach(shared::add);
        }
        return shared;
    }

    private Draft draft(EssayLanguage essay, List<Definition> rows, List<Definition> left) {
        List<Target> targets = new ArrayList<>();
        rows.forEach(d -> targets.add(Target.in(essay.text(), null, d.span(), Target.Role.STIMULUS)));
        rows.forEach(d -> targets.add(Target.in(essay.text(), null, d.span(), Target.Role.EVIDENCE)));
        left.forEach(d -> targets.add(Target.in(essay.text(), null, d.span(), Target.Role.CONTRAST)));
        List<Form.Option> extra = left.stream()
                .map(d -> option(d, "The essay says something else of it: " + Prose.quoted(d.meaning())))
                .toList();
        return new Draft(
                kind(),
                "definition/match",
                "Match each of these definitions with the term that it defines in this essay."
                        + (extra.isEmpty() ? "" : " One term is left over."),
                null,
                new Form.Matching(
                        rows.stream()
                                .map(d -> new Form.Matched(d.meaning(), option(d, "")))
                                .toList(),
                        extra),
                targets,
                "The essay lays down how each of these terms is used. "
                        + rows.stream()
                                .map(d -> Prose.capitalised(d.term()) + ": "
                                        + Prose.quoted(Prose.beginning(d.line().text(), 24)))
                                .collect(Collectors.joining(" ")),
                Level.INFER,
                0.55,
                0.95,
                rows.getFirst().line().region(),
                rows.getFirst().span());
    }

    /** Where there are too few to match: what is meant by the one. */
    private Draft single(EssayLanguage essay, Definition definition) {
        String stem = "What does " + Author.of(essay) + " mean by “" + definition.asWritten()
                + "” in this essay? Say it in a sentence or two.";
        String meaning = definition.meaning();
        return new Draft(
                kind(),
                "definition/meaning",
                stem,
                null,
                new Form.Saying(
                        new ShortAnswerKey(
                                meaning + ".",
                                ShortAnswerKey.of(meaning, stem, essay.terms()::rarity)
                                        .concepts()),
                        List.of(meaning, meaning.substring(0, 1).toLowerCase(Locale.ROOT) + meaning.substring(1))),
                List.of(
                        Target.in(essay.text(), null, definition.span(), Target.Role.STIMULUS),
                        Target.in(essay.text(), null, definition.span(), Target.Role.EVIDENCE)),
                "The essay says so: "
                        + Prose.quoted(Prose.beginning(definition.line().text(), 50)),
                Level.INFER,
                0.5,
                0.8,
                definition.line().region(),
                definition.span());
    }

    private static Form.Option option(Definition definition, String reason) {
        return new Form.Option(definition.term(), List.of(definition.term()), reason, null);
    }
}
