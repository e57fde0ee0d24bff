package org.ibid.quiz.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.Voice;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** The people of an essay as options: who may stand beside whom, under which name, and where each truly belongs. */
public final class Cast {

    /** Wrong options beside a person. */
    private static final int WRONG = 2;

    private static final int GLIMPSE = 14;

    /** Words shown around a name. */
    private static final int NAMED = 22;

    /** Fewer words than this show nobody's voice. */
    private static final int TELLING = 4;

    /** How many of those who fit best take turns. */
    private static final int CLOSE = 4;

    /** Characters ahead of a name in which it is said what somebody is. */
    private static final int CALLED = 24;

    private static final Pattern SCHOLAR = Pattern.compile("^(?:Professor|Prof\\.)(?=\\s)");
    private static final Pattern CALLED_SCHOLAR =
            Pattern.compile("\\b(?:[Hh]istorians?|[Pp]rofessor|Prof\\.|[Bb]iographers?)\\s$");

    private final EssayLanguage essay;
    private final Ages ages;
    private final Map<String, Integer> used = new HashMap<>();
    private final Map<String, Boolean> quoted = new HashMap<>();

    /** How often the right person has stood first, second, third. */
    private final int[] slots = new int[WRONG + 1];

    public Cast(EssayLanguage essay) {
        this.essay = essay;
        this.ages = new Ages(essay);
    }

    /** @param contrasts where the wrong people truly belong */
    public record Options(Form.Choice form, List<Target> contrasts) {

        /** What an item about a person rests on: the words shown, the line that tells whose they are, the others’ places. */
        public List<Target> targets(EssayLanguage essay, List<Span> shown, Line naming) {
            List<Target> targets = new ArrayList<>();
            shown.forEach(span -> targets.add(Target.in(essay.text(), null, span, Target.Role.STIMULUS)));
            targets.add(Target.in(essay.text(), null, naming.span(), Target.Role.EVIDENCE));
            targets.addAll(contrasts);
            return targets;
        }
    }

    /** The person of a sure voice. */
    public Optional<Person> person(Voice voice) {
        String id = voice.person();
        return voice.sure() && id != null ? essay.names().person(id).filter(p -> !Names.familiar(p)) : Optional.empty();
    }

    /**
     * A person among others who may have the same part in the essay, are not named in the frame and stand near.
     *
     * @param surely a wrong person who must stand among the options, or null
     * @return empty where fewer than {@value #WRONG} others can stand beside the person
     */
    public Optional<Options> among(Person right, List<Person> surely, Span place, String frame) {
        return among(right, surely, p -> true, place, frame);
    }

    /**
     * The same among those only who may be options.
     *
     * @param may whether somebody else fits what is asked and is not right, too
     */
    public Optional<Options> among(Person right, Predicate<Person> may, Span place, String frame) {
        return among(right, List.of(), may, place, frame);
    }

    private Optional<Options> among(
            Person right, List<Person> surely, Predicate<Person> may, Span place, String frame) {
        List<Person> wrong = new ArrayList<>(surely);
        candidates(right, surely, may, place, frame).forEach(p -> {
            if (wrong.stream().noneMatch(w -> Names.surname(w).equals(Names.surname(p)))) {
                wrong.add(p);
            }
        });
        return pair(right, wrong, surely.size()).map(chosen -> {
            chosen.forEach(p -> used.merge(p.id(), 1, Integer::sum));
            slots[slot(right, chosen)]++;
            return options(right, chosen, place);
        });
    }

    /** Options stand by the alphabet: of those who fit, the two come in whose names put the right one where it stood least. */
    private Optional<List<Person>> pair(Person right, List<Person> wrong, int surely) {
        List<List<Person>> pairs = new ArrayList<>();
        for (int i = 0; i < wrong.size(); i++) {
            for (int j = i + 1; j < wrong.size(); j++) {
                if (surely == 0 || i < surely) {
                    pairs.add(List.of(wrong.get(i), wrong.get(j)));
                }
            }
        }
        return pairs.stream()
                .min(Comparator.comparingLong((List<Person> two) ->
                                two.stream().filter(this::passing).count())
                        .thenComparing(two -> right.name().contains(" ") && !full(right, two))
                        .thenComparingInt(two -> slots[slot(right, two)])
                        // few items come of a kind, and each kind begins anew: the first place would be left out
                        .thenComparingInt(two -> slot(right, two))
                        .thenComparingInt(two -> two.stream()
                                .mapToInt(p -> used.getOrDefault(p.id(), 0))
                                .sum()));
    }

    private int slot(Person right, List<Person> wrong) {
        boolean full = full(right, wrong);
        return (int) wrong.stream()
                .filter(p -> shown(p, full).compareToIgnoreCase(shown(right, full)) < 0)
                .count();
    }

    private static boolean full(Person right, List<Person> wrong) {
        return right.name().contains(" ")
                && wrong.stream().allMatch(p -> p.name().contains(" "));
    }

    /** Of the few who fit best, those come first who have stood among the options least. */
    private List<Person> candidates(
            Person right, List<Person> surely, Predicate<Person> may, Span place, String frame) {
        List<Person> fitting = essay.names().people().stream()
                .filter(p -> !surely.contains(p) && mayStandBeside(right, p, place, frame) && may.test(p))
                .sorted(Comparator.comparing((Person p) -> clash(right, p))
                        .thenComparing(p -> passing(p))
                        .thenComparing(p -> p.part() != right.part())
                        .thenComparingInt(p -> distance(p, place))
                        .thenComparing(Person::id))
                .limit(CLOSE)
                .toList();
        List<Person> rotated = new ArrayList<>(fitting);
        rotated.sort(
                Comparator.comparing((Person p) -> passing(p)).thenComparingInt(p -> used.getOrDefault(p.id(), 0)));
        return rotated;
    }

    /** Named once and without words of weight: nobody would think of them. */
    private boolean passing(Person person) {
        return person.mentions().size() < 2 && places(person).isEmpty();
    }

    private boolean mayStandBeside(Person right, Person other, Span place, String frame) {
        return !other.id().equals(right.id())
                && !Names.familiar(other)
                && (other.part() == right.part()
                        || quoted(other)
                        || other.part() == Person.Part.UNKNOWN
                        || right.part() == Person.Part.UNKNOWN)
                && !Names.surname(other).equals(Names.surname(right))
                && !other.mentions().isEmpty()
                && ages.mayMeet(right, other)
                && ages.mayHaveSaid(other, place.in(essay.text().canonical()))
                && scholar(right) == scholar(other)
                && !Names.standsIn(other, frame);
    }

    /** Somebody who is called on because of what they studied, and had no part in it. */
    private boolean scholar(Person person) {
        return SCHOLAR.matcher(person.name()).find()
                || person.mentions().stream()
                        .map(m -> essay.text().canonical().substring(Math.max(0, m.start() - CALLED), m.start()))
                        .anyMatch(ahead -> CALLED_SCHOLAR.matcher(ahead).find());
    }

    private static boolean clash(Person a, Person b) {
        return a.gender() != null && b.gender() != null && a.gender() != b.gender();
    }

    private Options options(Person right, List<Person> wrong, Span place) {
        boolean full = full(right, wrong);
        List<Form.Option> others = new ArrayList<>();
        List<Target> contrasts = new ArrayList<>();
        for (Person person : wrong) {
            Span elsewhere = elsewhere(person, place);
            others.add(new Form.Option(
                    shown(person, full), Names.forms(person), reason(person, shown(person, full), elsewhere), null));
            contrasts.add(Target.in(essay.text(), null, elsewhere, Target.Role.CONTRAST));
        }
        Form.Option key = new Form.Option(shown(right, full), Names.forms(right), "", null);
        return new Options(new Form.Choice(key, others), contrasts);
    }

    /** Two who share a surname are told apart by the whole name. */
    private String shown(Person person, boolean full) {
        String surname = Names.surname(person);
        boolean shared = essay.names().people().stream()
                .anyMatch(p -> !p.id().equals(person.id()) && Names.surname(p).equals(surname));
        return full || shared ? person.name() : surname;
    }

    private String reason(Person person, String name, Span elsewhere) {
        return places(person).contains(elsewhere)
                ? name + "’s words in the essay are others: "
                        + Prose.quoted(Prose.beginning(elsewhere.in(essay.text().canonical()), GLIMPSE))
                : "The essay speaks of " + name + " elsewhere: " + Prose.quoted(seen(person, elsewhere, GLIMPSE));
    }

    /** The person's own words nearest to a place, else the sentence of the nearest mention. */
    private Span elsewhere(Person person, Span place) {
        return places(person).stream()
                .filter(s -> !s.overlaps(place))
                .min(Comparator.comparingInt(s -> Math.abs(s.start() - place.start())))
                .orElseGet(() -> person.mentions().stream()
                        .min(Comparator.comparingInt(s -> Math.abs(s.start() - place.start())))
                        .flatMap(m -> essay.lineAt(m.start()).map(Line::span))
                        .orElse(person.mentions().getFirst()));
    }

    /** Where the essay quotes a person, surely. */
    public List<Span> places(Person person) {
        return essay.version().reading().quotations().stream()
                .filter(q -> q.footnote() == null && q.speech() && !q.unclosed() && saidBy(q, person))
                .map(q -> within(q.span()))
                .filter(s -> Words.count(s.in(essay.text().canonical())) >= TELLING)
                .toList();
    }

    /** The first block's share of a quotation over several. */
    private Span within(Span span) {
        return essay.text()
                .blockAt(span.start())
                .map(b -> new Span(span.start(), Math.min(span.end(), b.span().end())))
                .orElse(span);
    }

    private static boolean saidBy(Quotation quotation, Person person) {
        return !quotation.voices().isEmpty()
                && quotation.voices().getFirst().sure()
                && person.id().equals(quotation.voices().getFirst().person());
    }

    private static int distance(Person person, Span place) {
        return person.mentions().stream()
                .mapToInt(m -> Math.abs(m.start() - place.start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether the essay quotes somebody, surely: a name that is only dropped is nobody’s voice. */
    public boolean quoted(Person person) {
        return quoted.computeIfAbsent(person.id(), id -> !places(person).isEmpty());
    }

    /** The words that bring a quotation in: the name of whose it is and, where that stands ahead, what is said with it. */
    public String broughtIn(Person person, Line naming, Span quotation) {
        String named = Prose.quoted(seen(person, naming.span(), NAMED));
        Line own = essay.linesIn(quotation).getFirst();
        if (own.span().end() > naming.span().start()
                && naming.span().end() > own.span().start()) {
            return named;
        }
        String canonical = essay.text().canonical();
        String ahead = canonical
                .substring(own.span().start(), Math.max(own.span().start(), quotation.start()))
                .strip();
        int end = Math.min(canonical.length(), quotation.end() + 1);
        int stop = essay.lineAt(quotation.end() - 1).map(l -> l.span().end()).orElse(end);
        String behind = canonical.substring(end, Math.max(end, stop)).strip();
        String lead =
                Words.count(ahead) > 0 ? Prose.beginning(ahead, NAMED) + " …" : Prose.beginning("… " + behind, NAMED);
        return Words.count(lead) == 0
                ? named
                : named + " Then: " + Prose.quoted(lead.replaceFirst("[“‘\"]\\s*…$", "…"));
    }

    /** So many words of a span of the essay, those among them in which somebody is named. */
    private String seen(Person person, Span place, int words) {
        String text = place.in(essay.text().canonical());
        return person.mentions().stream()
                .filter(m -> place.start() <= m.start() && m.end() <= place.end())
                .findFirst()
                .map(m -> Prose.around(text, new Span(m.start() - place.start(), m.end() - place.start()), words))
                .orElse(Prose.beginning(text, words));
    }

    /** The line that names a person nearest before the end of a span, at most {@code back} lines ahead of it. */
    public Optional<Line> naming(Person person, Span span, int back) {
        List<Line> touched = essay.linesIn(span);
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        String canonical = essay.text().canonical();
        for (int i = touched.getLast().index();
                i >= Math.max(0, touched.getFirst().index() - back);
                i--) {
            Line line = essay.lines().get(i);
            String around = line.span().overlaps(span) ? outside(line.span(), span, canonical) : line.text();
            if (Names.standsIn(person, around)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static String outside(Span line, Span span, String canonical) {
        String before = line.start() < span.start() ? canonical.substring(line.start(), span.start()) : "";
        String after = span.end() < line.end() ? canonical.substring(span.end(), line.end()) : "";
        return before + " " + after;
    }
}
