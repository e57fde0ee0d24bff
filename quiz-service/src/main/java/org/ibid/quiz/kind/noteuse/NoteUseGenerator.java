package org.ibid.quiz.kind.noteuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Statement;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;

/** What does this note do for what it is set to? Only where its own words say so, and surely nothing else that is offered. */
public final class NoteUseGenerator implements Generator {

    /** Whoever has said of two notes that they point to more need not say it of a third. */
    private static final int OF_A_DEED = 2;

    private static final int SHOWN_WORDS = 30;
    private static final int ENDS = 14;

    @Override
    public String kind() {
        return "noteuse";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new ItsOwnWordsSaySo());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Working> all = Working.in(essay);
        Map<Deed, Integer> served = new EnumMap<>(Deed.class);
        List<Draft> drafts = new ArrayList<>();
        Map<Deed, Integer> made = new EnumMap<>(Deed.class);
        for (Working working : all) {
            if (made.merge(working.deed(), 1, Integer::sum) <= OF_A_DEED) {
                drafts.add(draft(essay, working, wrong(working, served), drafts.size(), all));
            }
        }
        return drafts;
    }

    /** Of the deeds that are surely none of the note’s, those that have served least. */
    private static List<Deed> wrong(Working working, Map<Deed, Integer> served) {
        List<Deed> wrong = working.wrong().stream()
                .sorted(Comparator.comparingInt((Deed d) -> served.getOrDefault(d, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(Working.WRONG)
                .toList();
        wrong.forEach(d -> served.merge(d, 1, Integer::sum));
        return wrong;
    }

    private Draft draft(EssayLanguage essay, Working working, List<Deed> wrong, int number, List<Working> all) {
        String label = working.called().note().label();
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, working.called().line().span(), Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), working.called().note().id(), working.shown(), Target.Role.EVIDENCE));
        List<Form.Option> options = new ArrayList<>();
        for (int i = 0; i < wrong.size(); i++) {
            options.add(option(wrong.get(i), place(number, i + 1), reason(working, wrong.get(i), all)));
        }
        return new Draft(
                kind(),
                "noteuse/" + working.deed().name().toLowerCase(java.util.Locale.ROOT),
                stem(essay, working),
                Prose.quoted(working.words()),
                new Form.Choice(option(working.deed(), place(number, 0), ""), options),
                targets,
                "Note " + label + " of the essay says so itself: “" + working.sign() + "”.",
                Level.SOURCE,
                0.5,
                0.8 + 0.1 * essay.terms().weightOf(working.called().line().text()),
                working.called().line().region(),
                working.called().line().span());
    }

    /** Every right option has its turn in every place: these are no names that an alphabet could order fairly. */
    private static double place(int number, int option) {
        return (number + option) % (Working.WRONG + 1);
    }

    private static Form.Option option(Deed deed, double place, String reason) {
        return new Form.Option(deed.option(), List.of(deed.option()), reason, place);
    }

    private static String reason(Working working, Deed deed, List<Working> all) {
        Optional<Working> other = all.stream().filter(w -> w.deed() == deed).findFirst();
        String here = "This note says “" + working.sign() + "”.";
        return other.map(o ->
                        here + " That is what note " + o.called().note().label() + " does: it says “" + o.sign() + "”.")
                .orElse(here + " Nothing in it does that.");
    }

    private static String stem(EssayLanguage essay, Working working) {
        Optional<Statement> statement =
                essay.referencesOf(working.called().line()).size() == 1
                        ? working.called().statement(essay).filter(s -> s.words() <= SHOWN_WORDS)
                        : Optional.empty();
        return statement.isPresent()
                ? "The essay sets a note to this statement: "
                        + Prose.quoted(statement.get().text()) + " What does the note do for it?"
                : "The essay sets this note behind the words " + Prose.quoted(leadingUp(essay, working))
                        + ". What does the note do there?";
    }

    /** The words right before the mark, without any quotation mark that they may leave open. */
    private static String leadingUp(EssayLanguage essay, Working working) {
        int mark = essay.text().references().stream()
                .filter(r -> r.footnote().equals(working.called().note().id()))
                .mapToInt(FootnoteReference::offset)
                .findFirst()
                .orElseThrow();
        String before = essay.text()
                .canonical()
                .substring(working.called().line().span().start(), mark);
        String[] words = before.replaceAll("[“”\"‘]|(?<!\\p{L})’|’(?!\\p{L})|[.,;:]\\W*$", "")
                .strip()
                .split("\\s+", -1);
        int from = Math.max(0, words.length - ENDS);
        return (from > 0 ? "… " : "") + String.join(" ", Arrays.copyOfRange(words, from, words.length));
    }
}
