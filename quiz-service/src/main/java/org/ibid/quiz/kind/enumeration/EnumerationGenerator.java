package org.ibid.quiz.kind.enumeration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Level;
import org.ibid.quiz.interaction.shortanswer.ShortAnswerKey;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** What belongs to a list that the author announces? Named in a few words, or, where each member has two sides, matched. */
public final class EnumerationGenerator implements Generator {

    /** All members together fit into the field for a short answer. */
    private static final int LONGEST = 290;

    /** Nobody keeps more apart in one answer. */
    private static final int MOST = 4;

    private static final int BRIEF = 24;

    @Override
    public String kind() {
        return "enumeration";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new Complete());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Draft> drafts = new ArrayList<>();
        for (Enumeration list : Enumerations.in(essay)) {
            Optional<List<Sides>> sides = Sides.of(list.texts(essay));
            if (sides.isPresent()) {
                drafts.add(matched(essay, list, sides.get()));
            } else if (list.members().size() <= MOST
                    && String.join("; ", list.texts(essay)).length() <= LONGEST) {
                drafts.add(named(essay, list));
            }
        }
        return drafts;
    }

    private Draft named(EssayLanguage essay, Enumeration list) {
        String prompt = prompt(essay, list);
        List<String> members = list.texts(essay);
        String model = Prose.capitalised(String.join("; ", members)) + ".";
        ShortAnswerKey key = ShortAnswerKey.of(model, prompt, essay.terms()::rarity);
        String which = list.things().isEmpty() ? "" : " " + list.things();
        return draft(
                essay,
                list,
                "enumeration/name",
                "Name the " + Announcement.word(members.size()) + which
                        + " that the essay goes on to list here, in a few words each.",
                prompt,
                new Form.Saying(key, members),
                "The essay lists " + Announcement.word(members.size()) + ": ",
                gathered(essay, list) ? Level.INFER : Level.LOCATE,
                0.5);
    }

    /** Over several sentences, or so many words that they have to be put shortly: more than finding the place. */
    private static boolean gathered(EssayLanguage essay, Enumeration list) {
        return essay.linesIn(list.whole()).size() > 1 || Words.count(String.join(" ", list.texts(essay))) > BRIEF;
    }

    private Draft matched(EssayLanguage essay, Enumeration list, List<Sides> sides) {
        List<Form.Matched> pairs = sides.stream()
                .map(s -> new Form.Matched(s.first(), new Form.Option(s.shown(), List.of(s.second()), "", null)))
                .toList();
        return draft(
                essay,
                list,
                "enumeration/sides",
                "The essay goes on to list " + Announcement.word(sides.size())
                        + " cases here. Match each with what it sets against it.",
                prompt(essay, list),
                new Form.Matching(pairs, List.of()),
                "The essay sets these two sides against each other: ",
                Level.INFER,
                0.6);
    }

    private Draft draft(
            EssayLanguage essay,
            Enumeration list,
            String rule,
            String stem,
            String prompt,
            Form form,
            String rationale,
            Level level,
            double difficulty) {
        return new Draft(
                kind(),
                rule,
                stem,
                prompt,
                form,
                List.of(
                        Target.in(essay.text(), null, list.announced(), Target.Role.STIMULUS),
                        Target.in(essay.text(), null, list.whole(), Target.Role.EVIDENCE)),
                rationale
                        + String.join(
                                "; ",
                                list.texts(essay).stream().map(Prose::quoted).toList()) + ".",
                level,
                difficulty,
                0.92,
                list.line().region(),
                list.announced());
    }

    private static String prompt(EssayLanguage essay, Enumeration list) {
        return Prose.quoted(Prose.capitalised(list.announced().in(essay.text().canonical())) + " …");
    }
}
