package org.ibid.quiz.kind.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Cast;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Excerpt;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Prose;

/** Which words are whose? Four quotations of four people, and one name more than there are quotations. */
public final class SpeakersGenerator implements Generator {

    static final int ROWS = 4;

    private static final int LONGEST = 30;

    /** Lines that may lie between a quotation and the one that names its speaker. */
    private static final int BACK = 2;

    /** A teacher needs one or two of these from an essay, not one for every four speakers. */
    private static final int MOST = 2;

    @Override
    public String kind() {
        return "speakers";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new EachTheirOwn());
    }

    /** @param naming the line that says whose words they are */
    private record Said(Person person, Span words, Line naming) {}

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        Cast cast = new Cast(essay);
        List<Said> left = new ArrayList<>(said(essay, cast));
        List<Draft> drafts = new ArrayList<>();
        Optional<List<Said>> group = group(essay, left);
        while (group.isPresent() && drafts.size() < MOST) {
            left.removeAll(group.get());
            draft(essay, cast, group.get()).ifPresent(drafts::add);
            group = group(essay, left);
        }
        return drafts;
    }

    private static List<Said> said(EssayLanguage essay, Cast cast) {
        List<Said> said = new ArrayList<>();
        for (Quotation quotation : essay.version().reading().quotations()) {
            if (Excerpt.asks(quotation)) {
                cast.person(quotation.voices().getFirst())
                        .ifPresent(person -> Excerpt.of(essay, quotation, LONGEST)
                                .ifPresent(words -> cast.naming(person, quotation.span(), BACK)
                                        .ifPresent(line -> said.add(new Said(person, words, line)))));
            }
        }
        return said;
    }

    /** One quotation of each of four people, none of whom any of the quotations names; the most telling words first. */
    private static Optional<List<Said>> group(EssayLanguage essay, List<Said> left) {
        List<Said> byWorth = left.stream()
                .sorted(Comparator.comparingDouble((Said s) -> -essay.terms().weightOf(text(essay, s.words())))
                        .thenComparingInt(s -> s.words().start()))
                .toList();
        List<Said> chosen = new ArrayList<>();
        for (Said next : byWorth) {
            if (chosen.size() < ROWS && chosen.stream().allMatch(c -> together(essay, c, next))) {
                chosen.add(next);
            }
        }
        return chosen.size() < ROWS ? Optional.empty() : Optional.of(chosen);
    }

    private static boolean together(EssayLanguage essay, Said a, Said b) {
        return !a.person().id().equals(b.person().id())
                && !Names.surname(a.person()).equals(Names.surname(b.person()))
                && !Names.standsIn(a.person(), text(essay, b.words()))
                && !Names.standsIn(b.person(), text(essay, a.words()));
    }

    private Optional<Draft> draft(EssayLanguage essay, Cast cast, List<Said> group) {
        Set<String> speakers = new HashSet<>();
        group.forEach(s -> speakers.add(Names.surname(s.person())));
        String words =
                String.join(" ", group.stream().map(s -> text(essay, s.words())).toList());
        return essay.names().people().stream()
                .filter(p ->
                        !speakers.contains(Names.surname(p)) && p.mentions().size() > 1)
                .filter(p -> !Names.standsIn(p, words))
                .filter(p -> group.stream()
                        .noneMatch(s -> Names.standsIn(p, s.naming().text())))
                .max(Comparator.comparing((Person p) -> !cast.places(p).isEmpty())
                        .thenComparing(
                                p -> group.stream().anyMatch(s -> s.person().part() == p.part()))
                        .thenComparingInt(p -> p.mentions().size())
                        .thenComparing(Person::id, Comparator.reverseOrder()))
                .map(extra -> draft(essay, cast, group, extra));
    }

    private Draft draft(EssayLanguage essay, Cast cast, List<Said> group, Person extra) {
        List<Target> targets = new ArrayList<>();
        group.forEach(s -> targets.add(Target.in(essay.text(), null, s.words(), Target.Role.STIMULUS)));
        group.forEach(s -> targets.add(Target.in(essay.text(), null, s.naming().span(), Target.Role.EVIDENCE)));
        Span elsewhere = cast.places(extra).stream()
                .findFirst()
                .orElseGet(() -> extra.mentions().getFirst());
        targets.add(Target.in(essay.text(), null, elsewhere, Target.Role.CONTRAST));
        boolean full = Stream.concat(group.stream().map(Said::person), Stream.of(extra))
                .allMatch(p -> p.name().contains(" "));
        List<Form.Matched> pairs = group.stream()
                .map(s -> new Form.Matched(Prose.excerpt(text(essay, s.words())), option(s.person(), full, "")))
                .toList();
        String reason = "The essay speaks of " + shown(extra, full) + " elsewhere; none of these words are theirs.";
        return new Draft(
                kind(),
                "speakers/match",
                "Match each of these quotations with the person whose words it is. One name is left over.",
                null,
                new Form.Matching(pairs, List.of(option(extra, full, reason))),
                targets,
                rationale(group, full),
                Level.SOURCE,
                0.6,
                0.86,
                group.getFirst().naming().region(),
                group.getFirst().words());
    }

    private static String rationale(List<Said> group, boolean full) {
        StringBuilder words = new StringBuilder("The essay says so where it brings each of them in.");
        for (Said said : group) {
            words.append(' ')
                    .append(shown(said.person(), full))
                    .append(": ")
                    .append(Prose.quoted(Prose.beginning(said.naming().text(), 12)));
        }
        return words.toString();
    }

    private static Form.Option option(Person person, boolean full, String reason) {
        return new Form.Option(shown(person, full), Names.forms(person), reason, null);
    }

    private static String shown(Person person, boolean full) {
        return full ? person.name() : Names.surname(person);
    }

    private static String text(EssayLanguage essay, Span span) {
        return span.in(essay.text().canonical());
    }
}
